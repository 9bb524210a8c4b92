import { describe, expect, test } from 'vitest';
import { createPacks } from '../../../../../electron/services/packs/packs.ts';
import { createStation } from '../../../../../electron/services/station/station.ts';
import { contract } from '../../../../../shared/contract/index.ts';
import { samplePack } from '../../../domain/pack/sample-pack.ts';
import { expectOk, kindOf, makeVault, movableClock, setUp, temporaryFolder } from '../vault/fixtures.ts';
import { bytesOf, makeSigner } from './signed-pack.ts';

const signer = makeSigner();
const { publicKey, name } = signer.trusted;

async function started() {
  const folder = temporaryFolder();
  const clock = movableClock();
  const vault = makeVault({ folder, clock });
  const dialogs = { chooseFolder: async () => null, saveFile: async () => null };
  const station = createStation({ folder, vault, clock, dialogs });
  const packs = createPacks({ station, session: vault.session, clock });
  await setUp(vault);
  return { vault, station, packs, clock };
}

const day = 86_400_000;
const reasonOf = (answer: { outcome: string; refusal?: { reason: string } }) =>
  answer.refusal?.reason ?? answer.outcome;

describe('given a station at 02:14 on 20 November 2026', () => {
  test('when its signer is trusted › then a pack is accepted, changes nothing yet, and its adoption is version 2', async () => {
    const { station, packs } = await started();
    const bytes = bytesOf(signer.signed());
    expect(reasonOf(expectOk(await packs.packsCheck({ bytes })))).toBe('signer-not-trusted');
    await station.stationTrustSigner({ publicKey, name });
    const checked = expectOk(await packs.packsCheck({ bytes }));
    expect(checked).toMatchObject({ outcome: 'accepted', pack: { version: '2026.2' }, signer: { name } });
    expect(contract.packsCheck.response.safeParse(checked).success).toBe(true);
    expect(station.settingsHistory()).toHaveLength(1);

    const adopted = expectOk(await packs.packsAdopt({ bytes }));
    expect(contract.packsAdopt.response.safeParse(adopted).success).toBe(true);
    expect(adopted).toMatchObject({ outcome: 'adopted', added: { version: 2, pack: { version: '2026.2' } } });
    expect(station.settingsHistory().map(({ pack }) => pack?.packId)).toEqual(['proviso-default', 'sampleton-rules']);
    expect(reasonOf(expectOk(await packs.packsCheck({ bytes })))).toBe('same');
  });

  test('when the pack expires between check and adoption › then it is checked again and refused', async () => {
    const { station, packs, clock } = await started();
    await station.stationTrustSigner({ publicKey, name });
    const bytes = bytesOf(signer.signed({ expiresOn: '2026-11-20' }));
    expect(reasonOf(expectOk(await packs.packsCheck({ bytes })))).toBe('accepted');
    clock.move(day);
    expect(reasonOf(expectOk(await packs.packsAdopt({ bytes })))).toBe('expired');
    expect(station.settingsHistory()).toHaveLength(1);
  });

  test('when it is one minute before the first day in London › then it is not yet effective, and one minute later it is', async () => {
    const { station, packs, clock } = await started();
    await station.stationTrustSigner({ publicKey, name });
    const bytes = bytesOf(signer.signed({ effectiveFrom: '2026-11-21' }));
    clock.move(21 * 3_600_000 + 45 * 60_000);
    expect(reasonOf(expectOk(await packs.packsCheck({ bytes })))).toBe('not-yet-effective');
    clock.move(60_000);
    expect(reasonOf(expectOk(await packs.packsCheck({ bytes })))).toBe('accepted');
  });

  test('when the same pack is adopted twice at once › then it is added once', async () => {
    const { station, packs } = await started();
    await station.stationTrustSigner({ publicKey, name });
    const bytes = bytesOf(signer.signed());
    const answers = await Promise.all([packs.packsAdopt({ bytes }), packs.packsAdopt({ bytes })]);
    expect(answers.map((answer) => reasonOf(expectOk(answer)))).toEqual(['adopted', 'same']);
    expect(station.settingsHistory()).toHaveLength(2);
  });

  test('when trust is withdrawn after adoption › then its packs are refused and the version adopted stays', async () => {
    const { station, packs } = await started();
    await station.stationTrustSigner({ publicKey, name });
    expectOk(await packs.packsAdopt({ bytes: bytesOf(signer.signed()) }));
    await station.stationWithdrawTrust({ publicKey, reason: 'The key was lost.' });
    const next = bytesOf(signer.signed({ version: '2026.3' }));
    expect(reasonOf(expectOk(await packs.packsCheck({ bytes: next })))).toBe('signer-withdrawn');
    expect(reasonOf(expectOk(await packs.packsAdopt({ bytes: next })))).toBe('signer-withdrawn');
    expect(station.settingsHistory().at(-1)).toMatchObject({ version: 2, pack: { version: '2026.2' } });
  });

  test('when a pack asks for what the law does not allow › then both are told and the law is adopted', async () => {
    const { station, packs } = await started();
    await station.stationTrustSigner({ publicKey, name });
    const settings = { ...samplePack.settings, hourCaps: { DC: 20, CC: 11 } };
    const bytes = bytesOf(signer.signed({ settings }));
    const checked = expectOk(await packs.packsCheck({ bytes }));
    expect(contract.packsCheck.response.safeParse(checked).success).toBe(true);
    expect(checked).toMatchObject({ conflicts: [{ about: 'hourCaps.CC', asked: 11, held: 10 }] });
    expectOk(await packs.packsAdopt({ bytes }));
    expect(station.settingsHistory().at(-1)?.settings.hourCaps).toEqual({ DC: 20, CC: 10 });
  });

  test('when the vault is locked › then nothing is checked or adopted', async () => {
    const { vault, packs } = await started();
    await vault.vaultLock({ reason: 'asked' });
    const bytes = bytesOf(signer.signed());
    expect(kindOf(await packs.packsCheck({ bytes }))).toBe('not-signed-in');
    expect(kindOf(await packs.packsAdopt({ bytes }))).toBe('not-signed-in');
  });

  test('when the contract is read › then only an administrator may trust, withdraw trust, check and adopt', () => {
    for (const channel of ['stationTrustSigner', 'stationWithdrawTrust', 'packsCheck', 'packsAdopt'] as const) {
      expect(contract[channel].access).toBe('administrator');
    }
  });
});
