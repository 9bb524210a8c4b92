import type { BridgeFailure } from '../../../shared/contract/index.ts';
import type { PackRefusal } from '../../../shared/domain/pack/refusal.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { dayOf } from '../../../shared/time.ts';
import type { Clock, Handler, Services } from '../ports.ts';
import type { Station } from '../station/station.ts';
import { createTurns } from '../vault/in-turn.ts';
import type { Vault } from '../vault/vault.ts';
import { checkPack } from './check-pack.ts';

export interface PacksOptions {
  readonly station: Pick<Station, 'stationRead' | 'adoptPack'>;
  readonly session: Vault['session'];
  readonly clock: Clock;
}

export type Packs = Pick<Services, 'packsCheck' | 'packsAdopt'>;

/**
 * Rules packs of this station. Handlers answer `not-signed-in` while the vault is locked, `vault-damaged` when the
 * station's file is not what was sealed. A pack that is not taken is an answer with the reason.
 */
export function createPacks({ station, session, clock }: PacksOptions): Packs {
  const inTurn = createTurns();

  async function check(bytes: Uint8Array): Promise<Result<ReturnType<typeof checkPack>, BridgeFailure>> {
    const read = await station.stationRead({});
    if (!read.ok) return read;
    const current = session();
    if (!current) return failure({ kind: 'not-signed-in' });
    const { trustedSigners = [], settings: history } = read.value;
    const { forceCode } = current.station;
    return ok(checkPack(bytes, { trustedSigners, history, today: dayOf(clock.now()), forceCode }));
  }

  const packsCheck: Handler<'packsCheck'> = async ({ bytes }) => {
    const checked = await check(bytes);
    if (!checked.ok) return checked;
    const { value: answer } = checked;
    if (!answer.ok) return ok(refusedAnswer(answer.error));
    return ok({ outcome: 'accepted', ...answer.value, conflicts: [...answer.value.conflicts] });
  };

  /** One after the other: what the check saw of the history still holds when the pack is added to it. */
  const packsAdopt: Handler<'packsAdopt'> = ({ bytes }) =>
    inTurn(async () => {
      const checked = await check(bytes);
      if (!checked.ok) return checked;
      if (!checked.value.ok) return ok(refusedAnswer(checked.value.error));
      const added = await station.adoptPack(checked.value.value);
      return added.ok ? ok({ outcome: 'adopted', added: added.value }) : added;
    });

  return { packsCheck, packsAdopt };
}

const refusedAnswer = ({ reason, about }: PackRefusal) => ({ outcome: 'refused' as const, refusal: { reason, about } });
