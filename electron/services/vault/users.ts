import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { BridgeFailure, User } from '../../../shared/contract/index.ts';
import type { AuthorityAnswer, AuthorityRequest } from '../../../shared/domain/authority/authority-events.ts';
import { canAnswer } from '../../../shared/domain/authority/decide-authority.ts';
import type { Actor, CaseEvent } from '../../../shared/domain/case/events.ts';
import { canonicalJson } from '../../../shared/domain/pack/canonical-json.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { Clock, Handler, Random, Services } from '../ports.ts';
import { passphraseStrength } from './passphrase-strength.ts';
import { randomId } from './random-id.ts';
import { trySlot } from './slot-attempt.ts';
import { type Argon2Costs, makeUserSlot, type UserSlot } from './user-slot.ts';
import { readVaultFile, type VaultFile, writeVaultFile } from './vault-file.ts';

interface UsersOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly argon2: Argon2Costs;
  /** One change of the vault file at a time. */
  readonly inTurn: <T>(step: () => Promise<T>) => Promise<T>;
  /** Who is signed in, with the unit key while they are. */
  readonly opened: () => { readonly user: User; readonly unitKey: Uint8Array } | null;
}

export interface Users extends Pick<Services, 'usersAdd' | 'usersEnd' | 'usersChangePassphrase' | 'authorityConfirm'> {
  /** Whether every answer to a request for authority in a stream was vouched for by this station. */
  hasAttestedAnswers(events: readonly CaseEvent[]): boolean;
}

/** The people of a station beside the first: each with their own slot of the vault, and answers they vouch for with it. */
export function createUsers({ folder, clock, random, argon2, inTurn, opened }: UsersOptions): Users {
  const readFile = async (): Promise<Result<VaultFile, BridgeFailure>> => {
    const file = await readVaultFile(folder);
    if (!file.ok) return file;
    return file.value ? ok(file.value) : failure({ kind: 'station-not-set-up' });
  };

  async function writeSlots(file: VaultFile, slots: readonly UserSlot[]) {
    await writeVaultFile(folder, { ...file, slots: [...slots] });
    return ok({ users: slots.map(({ user }) => user) });
  }

  const usersAdd: Handler<'usersAdd'> = ({ passphrase, ...details }) =>
    inTurn(async () => {
      const file = await readFile();
      if (!file.ok) return file;
      const { station, slots } = file.value;
      const about = [station.name, station.forceName, details.name, details.collarNumber ?? ''];
      if (!passphraseStrength(passphrase, about).acceptable) return failure({ kind: 'passphrase-too-weak' });
      const user: User = { userId: randomId(random), ...details };
      const held = opened()?.unitKey;
      if (!held) return failure({ kind: 'not-signed-in' });
      // A copy: a lock in the meantime overwrites the key itself.
      const unitKey = Uint8Array.from(held);
      const slot = await makeUserSlot({ station, user, passphrase, unitKey }, random, argon2);
      unitKey.fill(0);
      return writeSlots(file.value, [...slots, slot]);
    });

  const usersEnd: Handler<'usersEnd'> = ({ userId }) =>
    inTurn(async () => {
      const file = await readFile();
      if (!file.ok) return file;
      const staying = file.value.slots.filter(({ user }) => user.userId !== userId);
      return staying.some(({ user }) => user.role === 'administrator')
        ? writeSlots(file.value, staying)
        : failure({ kind: 'last-administrator' });
    });

  const usersChangePassphrase: Handler<'usersChangePassphrase'> = ({ passphrase, next }) =>
    inTurn(async () => {
      const file = await readFile();
      if (!file.ok) return file;
      const { station, slots } = file.value;
      const slot = slots.find(({ user }) => user.userId === opened()?.user.userId);
      if (!slot) return failure({ kind: 'not-signed-in' });
      const about = [station.name, station.forceName, slot.user.name, slot.user.collarNumber ?? ''];
      if (!passphraseStrength(next, about).acceptable) return failure({ kind: 'passphrase-too-weak' });
      const unitKey = await trySlot({ folder, clock }, file.value, slot, passphrase);
      if (!unitKey.ok) return unitKey;
      const changed = await makeUserSlot(
        { station, user: slot.user, passphrase: next, unitKey: unitKey.value },
        random,
        argon2,
      );
      unitKey.value.fill(0);
      // Read again: trying the old passphrase may have cleared attempts that failed before.
      const current = await readFile();
      if (!current.ok) return current;
      await writeSlots(
        current.value,
        current.value.slots.map((each) => (each.user.userId === slot.user.userId ? changed : each)),
      );
      return ok({});
    });

  const authorityConfirm: Handler<'authorityConfirm'> = ({ caseId, request, answer, userId, passphrase }) =>
    inTurn(async () => {
      const file = await readFile();
      if (!file.ok) return file;
      const slot = file.value.slots.find(({ user }) => user.userId === userId);
      if (!slot) return failure({ kind: 'passphrase-wrong' });
      const isAsked = request.requestId === answer.requestId;
      if (!isAsked || !canAnswer(slot.user.rank, request.authority)) return failure({ kind: 'not-allowed-for-role' });
      const unitKey = await trySlot({ folder, clock }, file.value, slot, passphrase);
      if (!unitKey.ok) return unitKey;
      const officer = actorOf(slot.user);
      const attestation = attest(unitKey.value, { caseId, request, answer, officer });
      unitKey.value.fill(0);
      return ok({ officer, attestation });
    });

  function hasAttestedAnswers(events: readonly CaseEvent[]): boolean {
    const unitKey = opened()?.unitKey;
    if (!unitKey) throw new Error('The vault is locked');
    const requests = events.flatMap(({ body }) => (body.type === 'AuthorityRequested' ? [body.request] : []));
    return events.every(({ caseId, body }) => {
      if (body.type !== 'AuthorityAnswered') return true;
      const { answer, officer, attestation } = body;
      const request = requests.find(({ requestId }) => requestId === answer.requestId);
      return request !== undefined && isSame(attest(unitKey, { caseId, request, answer, officer }), attestation);
    });
  }

  return { usersAdd, usersEnd, usersChangePassphrase, authorityConfirm, hasAttestedAnswers };
}

const actorOf = ({ userId, name, rank, collarNumber }: User): Actor => ({
  userId,
  name,
  rank,
  ...(collarNumber === undefined ? {} : { collarNumber }),
});

/** HMAC-SHA-256 (RFC 2104), hex, under a key of its own derived from the unit key (HKDF, RFC 5869). */
function attest(
  unitKey: Uint8Array,
  attested: {
    readonly caseId: string;
    readonly request: AuthorityRequest;
    readonly answer: AuthorityAnswer;
    readonly officer: Actor;
  },
): string {
  const key = new Uint8Array(hkdfSync('sha256', unitKey, new Uint8Array(), 'proviso/attestations/1', 32));
  const mac = createHmac('sha256', key).update(canonicalJson(attested)).digest('hex');
  key.fill(0);
  return mac;
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
