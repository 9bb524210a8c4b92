import { describe, expect, test } from 'vitest';
import type { AuthorityAnswer, AuthorityRequest } from '../../../../../shared/domain/authority/authority-events.ts';
import type { CaseEvent } from '../../../../../shared/domain/case/events.ts';
import { caseIdSchema } from '../../../../../shared/domain/case/identity.ts';
import { id } from '../../../../factories/given-case.ts';
import { expectOk, kindOf, makeVault, passphrase, setUp, startedAt, temporaryFolder } from './fixtures.ts';

const inspectorsPassphrase = 'quiet lantern bridge orchard nine';
const inspector = {
  name: 'Placeholder Grace',
  rank: 'inspector' as const,
  collarNumber: 'X77',
  role: 'authorising-officer' as const,
};
const caseId = caseIdSchema.parse('7k3m9q2wgvencase0000000000');
const request: AuthorityRequest = {
  requestId: id('request'),
  authority: 'inspector',
  rules: ['ALL-02'],
  reason: 'Victim supports it.',
};
const answer: AuthorityAnswer = { requestId: id('request'), outcome: 'granted', reason: 'Proportionate.' };

async function stationOfTwo() {
  const folder = temporaryFolder();
  const vault = makeVault({ folder });
  const { user: administrator } = await setUp(vault);
  const { users } = expectOk(await vault.usersAdd({ ...inspector, passphrase: inspectorsPassphrase }));
  const added = users.find(({ name }) => name === inspector.name);
  if (!added) throw new Error('The inspector was not added');
  return { folder, vault, administrator, added };
}

const answered = (
  officer: { userId: string; name: string; rank: 'inspector' | 'superintendent'; collarNumber?: string },
  attestation: string,
  { given = answer, asked = request, of = caseId } = {},
): CaseEvent[] =>
  [
    { type: 'AuthorityRequested' as const, request: asked },
    { type: 'AuthorityAnswered' as const, answer: given, officer, attestation },
  ].map((body, index) => ({ schema: 1, caseId: of, sequence: index + 1, at: startedAt, actor: officer, body }));

describe('given a station with one administrator', () => {
  test('when an inspector is added › then they unlock with their own passphrase to the same key', async () => {
    const { vault, administrator, added } = await stationOfTwo();
    const theirs = expectOk(await vault.vaultUnlock({ userId: added.userId, passphrase: inspectorsPassphrase }));
    const administrators = expectOk(await vault.vaultUnlock({ userId: administrator.userId, passphrase }));
    expect(theirs.user).toEqual({ ...inspector, userId: added.userId });
    expect(theirs.unitKey).toEqual(administrators.unitKey);
    expect(kindOf(await vault.vaultUnlock({ userId: added.userId, passphrase }))).toBe('passphrase-wrong');
  });

  test('when a weak passphrase is chosen › then nobody is added', async () => {
    const { vault } = await stationOfTwo();
    expect(kindOf(await vault.usersAdd({ ...inspector, passphrase: 'Placeholder Grace X77' }))).toBe(
      'passphrase-too-weak',
    );
    const status = expectOk(await vault.vaultStatus({}));
    expect(status.state === 'new' ? 0 : status.users.length).toBe(2);
  });

  test('when the inspector is ended › then they cannot unlock; when the last administrator is › then it is refused', async () => {
    const { vault, administrator, added } = await stationOfTwo();
    expect(expectOk(await vault.usersEnd({ userId: added.userId })).users).toEqual([administrator]);
    expect(kindOf(await vault.vaultUnlock({ userId: added.userId, passphrase: inspectorsPassphrase }))).toBe(
      'passphrase-wrong',
    );
    expect(kindOf(await vault.usersEnd({ userId: administrator.userId }))).toBe('last-administrator');
  });

  test('when a passphrase is changed › then only the new one opens, and only whoever knows the old one changes it', async () => {
    const { vault, administrator } = await stationOfTwo();
    const next = 'seven copper gardens beneath rain';
    expect(kindOf(await vault.usersChangePassphrase({ passphrase: 'not this one', next }))).toBe('passphrase-wrong');
    expectOk(await vault.usersChangePassphrase({ passphrase, next }));
    expect(kindOf(await vault.vaultUnlock({ userId: administrator.userId, passphrase }))).toBe('passphrase-wrong');
    expect(kindOf(await vault.vaultUnlock({ userId: administrator.userId, passphrase: next }))).toBe('ok');
  });
});

describe('given an inspector answers a request at the sergeant’s desk', () => {
  test('when their passphrase is right › then the answer is vouched for, and the sergeant stays signed in', async () => {
    const { vault, administrator, added } = await stationOfTwo();
    const confirmed = expectOk(
      await vault.authorityConfirm({ caseId, request, answer, userId: added.userId, passphrase: inspectorsPassphrase }),
    );
    expect(confirmed.officer).toEqual({
      userId: added.userId,
      name: inspector.name,
      rank: 'inspector',
      collarNumber: 'X77',
    });
    expect(vault.session()?.user).toEqual(administrator);
    const officer = { userId: added.userId, name: inspector.name, rank: 'inspector' as const, collarNumber: 'X77' };
    expect(vault.hasAttestedAnswers(answered(officer, confirmed.attestation))).toBe(true);
  });

  test('when it is another’s passphrase › then nothing is vouched for, and it counts as a failed attempt', async () => {
    const { vault, added } = await stationOfTwo();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await vault.authorityConfirm({ caseId, request, answer, userId: added.userId, passphrase });
    }
    const kind = kindOf(
      await vault.authorityConfirm({ caseId, request, answer, userId: added.userId, passphrase: inspectorsPassphrase }),
    );
    expect(kind).toBe('unlock-slowed');
  });

  test('when the outcome, the rank, the case or the attestation is altered › then it is not vouched for', async () => {
    const { vault, added } = await stationOfTwo();
    const { officer, attestation } = expectOk(
      await vault.authorityConfirm({ caseId, request, answer, userId: added.userId, passphrase: inspectorsPassphrase }),
    );
    const honest = { userId: officer.userId, name: officer.name, rank: 'inspector' as const, collarNumber: 'X77' };
    const stands = (...stream: Parameters<typeof answered>) => vault.hasAttestedAnswers(answered(...stream));
    expect(stands(honest, attestation)).toBe(true);
    expect(stands(honest, attestation, { given: { ...answer, outcome: 'refused' as const } })).toBe(false);
    expect(stands(honest, attestation, { asked: { ...request, rules: ['ALL-02', 'AC-13'] } })).toBe(false);
    expect(stands(honest, attestation, { asked: { ...request, authority: 'superintendent' as const } })).toBe(false);
    expect(stands({ ...honest, rank: 'superintendent' }, attestation)).toBe(false);
    expect(stands(honest, '0'.repeat(64))).toBe(false);
    expect(stands(honest, attestation, { of: caseIdSchema.parse('7k3m9q2wgvencase0000000009') })).toBe(false);
    expect(vault.hasAttestedAnswers(answered(honest, attestation).slice(1))).toBe(false);
  });

  test('when the officer’s rank is below what was asked › then nothing is vouched for', async () => {
    const { vault, added } = await stationOfTwo();
    const asked = { ...request, authority: 'superintendent' as const };
    expect(
      kindOf(
        await vault.authorityConfirm({
          caseId,
          request: asked,
          answer,
          userId: added.userId,
          passphrase: inspectorsPassphrase,
        }),
      ),
    ).toBe('not-allowed-for-role');
  });
});
