import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStation, type Station } from '../../../../../electron/services/station/station.ts';
import { contract } from '../../../../../shared/contract/index.ts';
import { defaultPack } from '../../../../../shared/domain/pack/default-pack.ts';
import { type ForceSettings, initialForceSettings } from '../../../../../shared/domain/settings/force-settings.ts';
import { samplePack } from '../../../domain/pack/sample-pack.ts';
import {
  expectOk,
  heldIdleTimer,
  kindOf,
  makeVault,
  movableClock,
  passphrase,
  setUp,
  temporaryFolder,
} from '../vault/fixtures.ts';

const settingsWith = (chargeMarginDays: number): ForceSettings => ({ ...initialForceSettings, chargeMarginDays });
const publicKey = Buffer.alloc(32, 1).toString('base64url');
/** SHA-256 of 32 bytes of 1, first half, by sha256sum. */
const fingerprint = '72cd6e8422c407fb6d098690f1130b7d';
const { settings: _settings, ...packWithoutSettings } = samplePack;
const adoptedPack = { ...packWithoutSettings, signed: { fingerprint, fileSha256: 'a'.repeat(64) } };
const chosenFolder = '/srv/sampleton-packages';

/** A vault and a station over one folder, as the program starts them. */
function start(folder: string, chooseFolder: () => Promise<string | null> = async () => chosenFolder) {
  const clock = movableClock();
  const idle = heldIdleTimer();
  let station: Station | undefined;
  const vault = makeVault({
    folder,
    clock,
    idleTimer: idle.timer,
    autoLockMinutes: () => station?.autoLockMinutes() ?? 0,
  });
  station = createStation({ folder, vault, clock, dialogs: { chooseFolder, saveFile: async () => null } });
  return { clock, idle, vault, station, sealedPath: join(folder, 'station.sealed') };
}

async function startedStation(chooseFolder?: () => Promise<string | null>) {
  const folder = temporaryFolder();
  const started = start(folder, chooseFolder);
  const { user } = await setUp(started.vault);
  const lockAndUnlock = async () => {
    await started.vault.vaultLock({ reason: 'asked' });
    expectOk(await started.vault.vaultUnlock({ userId: user.userId, passphrase }));
  };
  return { ...started, folder, userId: user.userId, lockAndUnlock };
}

describe('given a station just set up', () => {
  test('when it is read, then its version 1 is the pack built into the program, with 5 minutes and no folder', async () => {
    const { station, idle, folder } = await startedStation();
    const read = expectOk(await station.stationRead({}));
    expect(read).toEqual({
      exportFolder: null,
      autoLockMinutes: 5,
      settings: [
        {
          version: 1,
          at: '2026-11-20T02:14:06.000Z',
          by: 'Dummersley Testowska',
          settings: defaultPack.settings,
          pack: expect.objectContaining({ packId: 'proviso-default', version: '2026.1', signed: null }),
        },
      ],
      trustedSigners: [],
    });
    expect(contract.stationRead.response.safeParse(read).success).toBe(true);
    expect(idle.running()).toEqual([300_000]);
    expect(readdirSync(folder).sort()).toEqual(['station.sealed', 'vault.json']);
  });

  test('when settings are added, then versions are appended and earlier ones stay, after a restart too', async () => {
    const { station, clock, folder, userId } = await startedStation();
    clock.move(60_000);
    const added = expectOk(await station.stationChangeSettings({ settings: settingsWith(14) }));
    expect(added).toEqual({
      version: 2,
      at: '2026-11-20T02:15:06.000Z',
      by: 'Dummersley Testowska',
      settings: settingsWith(14),
    });
    expect(station.settingsHistory().map(({ settings }) => settings.chargeMarginDays)).toEqual([21, 14]);

    const again = start(folder);
    expectOk(await again.vault.vaultUnlock({ userId, passphrase }));
    expect(again.station.settingsHistory()).toEqual(station.settingsHistory());
  });

  test('when three changes come at once, then none is lost', async () => {
    const { station } = await startedStation();
    const changes = await Promise.all([
      station.stationChangeSettings({ settings: settingsWith(7) }),
      station.stationSetAutoLock({ minutes: 9 }),
      station.stationChangeSettings({ settings: settingsWith(8) }),
    ]);
    expect(changes.map(kindOf)).toEqual(['ok', 'ok', 'ok']);
    expect(station.autoLockMinutes()).toBe(9);
    expect(station.settingsHistory().map(({ version, settings }) => [version, settings.chargeMarginDays])).toEqual([
      [1, 21],
      [2, 7],
      [3, 8],
    ]);
  });

  test('when the minutes are set, then the time that is running is the new one', async () => {
    const { station, idle } = await startedStation();
    expect(await station.stationSetAutoLock({ minutes: 60 })).toEqual({ ok: true, value: {} });
    expect(idle.running()).toEqual([3_600_000]);
  });

  test('when a folder is chosen, then it is the export folder and stands nowhere in clear', async () => {
    const { station, sealedPath, lockAndUnlock } = await startedStation();
    expect(station.exportFolder()).toBeNull();
    const chosen = expectOk(await station.stationChooseExportFolder({}));
    expect(chosen).toEqual({ exportFolder: chosenFolder, cancelled: false });
    await lockAndUnlock();
    expect(station.exportFolder()).toBe(chosenFolder);
    const bytes = readFileSync(sealedPath);
    for (const text of [chosenFolder, 'Testowska', 'settings']) expect(bytes.includes(text)).toBe(false);
  });

  test('when the dialog is cancelled, then the folder of before stays', async () => {
    const answers = [chosenFolder, null];
    const { station } = await startedStation(async () => answers.shift() ?? null);
    await station.stationChooseExportFolder({});
    const cancelled = expectOk(await station.stationChooseExportFolder({}));
    expect(cancelled).toEqual({ exportFolder: chosenFolder, cancelled: true });
  });

  test('when somebody else is in before the dialog is answered, then nothing changes', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const { station, lockAndUnlock } = await startedStation(() => promise);
    const answer = station.stationChooseExportFolder({});
    await lockAndUnlock();
    resolve(chosenFolder);
    expect(kindOf(await answer)).toBe('not-signed-in');
    expect(station.exportFolder()).toBeNull();
  });

  test('when it is locked, then nothing is answered', async () => {
    const { station, vault } = await startedStation();
    await vault.vaultLock({ reason: 'asked' });
    const answers = await Promise.all([
      station.stationRead({}),
      station.stationChangeSettings({ settings: settingsWith(7) }),
      station.stationSetAutoLock({ minutes: 9 }),
      station.stationTrustSigner({ publicKey, name: 'Sampleton Legal Services' }),
      station.stationWithdrawTrust({ publicKey, reason: 'The key was lost.' }),
      station.adoptPack({ settings: settingsWith(7), pack: adoptedPack }),
    ]);
    expect(answers.map(kindOf)).toEqual(Array(6).fill('not-signed-in'));
    expect(() => station.settingsHistory()).toThrow('not-signed-in');
    expect(() => station.exportFolder()).toThrow('not-signed-in');
  });
});

describe('given signers and packs', () => {
  test('when a signer is trusted, then who added it and when is kept, after a restart too', async () => {
    const { station, folder, userId, clock } = await startedStation();
    clock.move(60_000);
    const answer = expectOk(await station.stationTrustSigner({ publicKey, name: 'Sampleton Legal Services' }));
    expect(answer.trustedSigners).toEqual([
      {
        publicKey,
        fingerprint,
        name: 'Sampleton Legal Services',
        addedAt: '2026-11-20T02:15:06.000Z',
        addedBy: 'Dummersley Testowska',
      },
    ]);
    const again = start(folder);
    expectOk(await again.vault.vaultUnlock({ userId, passphrase }));
    expect(expectOk(await again.station.stationRead({})).trustedSigners).toEqual(answer.trustedSigners);
  });

  test('when the same key is added again under another name, then it stays as it was first added', async () => {
    const { station } = await startedStation();
    const first = expectOk(await station.stationTrustSigner({ publicKey, name: 'Sampleton Legal Services' }));
    expect(expectOk(await station.stationTrustSigner({ publicKey, name: 'Dummersley' }))).toEqual(first);
  });

  test('when trust is withdrawn, then who, when and why is kept, after a restart too, and trusting again is a new entry', async () => {
    const { station, folder, userId, clock } = await startedStation();
    const trusted = expectOk(await station.stationTrustSigner({ publicKey, name: 'Sampleton Legal Services' }));
    clock.move(60_000);
    const answer = expectOk(await station.stationWithdrawTrust({ publicKey, reason: 'The key was lost.' }));
    const withdrawn = { at: '2026-11-20T02:15:06.000Z', by: 'Dummersley Testowska', reason: 'The key was lost.' };
    expect(answer.trustedSigners).toEqual([{ ...trusted.trustedSigners[0], withdrawn }]);
    expect(contract.stationWithdrawTrust.response.safeParse(answer).success).toBe(true);

    clock.move(60_000);
    const again = start(folder);
    expectOk(await again.vault.vaultUnlock({ userId, passphrase }));
    const twice = expectOk(await again.station.stationWithdrawTrust({ publicKey, reason: 'Said twice.' }));
    expect(twice).toEqual(answer);
    const renewed = expectOk(await again.station.stationTrustSigner({ publicKey, name: 'Sampleton Legal' }));
    expect(renewed.trustedSigners.map(({ name, withdrawn: why }) => [name, why?.reason])).toEqual([
      ['Sampleton Legal Services', 'The key was lost.'],
      ['Sampleton Legal', undefined],
    ]);
  });

  test('when trust in a key nobody added is withdrawn, then nothing changes', async () => {
    const { station } = await startedStation();
    expect(expectOk(await station.stationWithdrawTrust({ publicKey, reason: 'Never trusted.' }))).toEqual({
      trustedSigners: [],
    });
  });

  test.each([
    [{ DC: 20, CC: 10 }, 'ok'],
    [{ DC: 20.25, CC: 10 }, 'against-the-law'],
    [{ DC: 20, CC: 10.25 }, 'against-the-law'],
  ])('when hours of %j are entered by hand, then: %s', async (hourCaps, expected) => {
    const { station } = await startedStation();
    expect(kindOf(await station.stationChangeSettings({ settings: { ...initialForceSettings, hourCaps } }))).toBe(
      expected,
    );
  });

  test('when a pack with regulations raised the hours, then changes by hand keep them and raise them no further', async () => {
    const { station } = await startedStation();
    const raised = { ...initialForceSettings, hourCaps: { DC: 30, CC: 10 } };
    expectOk(await station.adoptPack({ settings: raised, pack: adoptedPack }));
    const change = (DC: number) =>
      station.stationChangeSettings({ settings: { ...raised, chargeMarginDays: 7, hourCaps: { DC, CC: 10 } } });
    expect(kindOf(await change(31))).toBe('against-the-law');
    expect(kindOf(await change(30))).toBe('ok');
    expect(kindOf(await change(20))).toBe('ok');
    expect(kindOf(await change(30))).toBe('against-the-law');
  });

  test('when a pack is adopted, then it is the next version and names the pack; a change by hand after it names none', async () => {
    const { station } = await startedStation();
    const added = expectOk(await station.adoptPack({ settings: settingsWith(14), pack: adoptedPack }));
    expect(added).toEqual({
      version: 2,
      at: '2026-11-20T02:14:06.000Z',
      by: 'Dummersley Testowska',
      settings: settingsWith(14),
      pack: adoptedPack,
    });
    await station.stationChangeSettings({ settings: settingsWith(7) });
    expect(station.settingsHistory().map(({ version, pack }) => [version, pack?.version])).toEqual([
      [1, '2026.1'],
      [2, '2026.2'],
      [3, undefined],
    ]);
  });

  test('when the file is one written before there were packs, then it reads as it was and nobody is trusted', async () => {
    const { station, vault, sealedPath } = await startedStation();
    const file = JSON.parse(Buffer.from(expectOk(vault.open('station', readFileSync(sealedPath)))).toString());
    const { trustedSigners: _none, ...before } = file;
    writeFileSync(sealedPath, vault.seal('station', Buffer.from(JSON.stringify(before))));
    expect(expectOk(await station.stationRead({}))).toEqual({
      exportFolder: null,
      autoLockMinutes: 5,
      settings: file.settings,
      trustedSigners: [],
    });
  });
});

describe('given a set-up that the power cut', () => {
  test('when it was before the vault existed, then the station is new and can be set up', async () => {
    const folder = temporaryFolder();
    const cut = start(folder);
    cut.vault.onSetUp(() => Promise.reject(new Error('power')));
    await expect(setUp(cut.vault)).rejects.toThrow('power');
    expect(readdirSync(folder)).toEqual(['station.sealed.new']);

    const again = start(folder);
    expect(expectOk(await again.vault.vaultStatus({}))).toEqual({ state: 'new' });
    await setUp(again.vault);
    expect(again.station.settingsHistory()).toHaveLength(1);
  });

  test('when it was after the vault existed, then unlocking ends it', async () => {
    const { folder, sealedPath, userId, station } = await startedStation();
    const before = station.settingsHistory();
    renameSync(sealedPath, `${sealedPath}.new`);
    const again = start(folder);
    expectOk(await again.vault.vaultUnlock({ userId, passphrase }));
    expect(again.station.settingsHistory()).toEqual(before);
    expect(existsSync(sealedPath)).toBe(true);
  });
});

describe('given a station file somebody touched', () => {
  const damaged = { ok: false, error: { kind: 'vault-damaged', detail: 'station' } };

  test('when any bit is flipped, then it is damaged, nothing can be changed and the file stays as it is', async () => {
    const { station, sealedPath } = await startedStation();
    const bytes = readFileSync(sealedPath);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (index, bit) => {
        const flipped = bytes.with(index, (bytes[index] ?? 0) ^ (1 << bit));
        writeFileSync(sealedPath, flipped);
        expect(await station.stationRead({})).toEqual(damaged);
        expect(await station.stationChangeSettings({ settings: settingsWith(7) })).toEqual(damaged);
        expect(await station.stationSetAutoLock({ minutes: 9 })).toEqual(damaged);
        expect(await station.stationChooseExportFolder({})).toEqual(damaged);
        expect(await station.stationTrustSigner({ publicKey, name: 'Sampleton' })).toEqual(damaged);
        expect(await station.stationWithdrawTrust({ publicKey, reason: 'Lost.' })).toEqual(damaged);
        expect(await station.adoptPack({ settings: settingsWith(7), pack: adoptedPack })).toEqual(damaged);
        expect(() => station.settingsHistory()).toThrow('vault-damaged');
        expect(() => station.exportFolder()).toThrow('vault-damaged');
        expect(Buffer.compare(readFileSync(sealedPath), flipped)).toBe(0);
      }),
    );
  });

  test('when it is gone, then it is damaged and not made anew', async () => {
    const { station, sealedPath, lockAndUnlock } = await startedStation();
    rmSync(sealedPath);
    await lockAndUnlock();
    expect(await station.stationRead({})).toEqual(damaged);
    expect(await station.stationChangeSettings({ settings: settingsWith(7) })).toEqual(damaged);
    expect(existsSync(sealedPath)).toBe(false);
  });

  test('when it is empty, then the vault still opens, for 5 minutes', async () => {
    const { station, sealedPath, lockAndUnlock, idle } = await startedStation();
    await station.stationSetAutoLock({ minutes: 60 });
    writeFileSync(sealedPath, '');
    await lockAndUnlock();
    expect(station.autoLockMinutes()).toBe(5);
    expect(idle.running()).toEqual([300_000]);
    expect(await station.stationRead({})).toEqual(damaged);
  });

  test.each([
    ['of a later format', { format: 2 }],
    ['with 61 minutes', { autoLockMinutes: 61 }],
    ['without settings', { settings: [] }],
  ])('when it was sealed %s, then it is damaged', async (_, change) => {
    const { station, vault, sealedPath } = await startedStation();
    const file = JSON.parse(Buffer.from(expectOk(vault.open('station', readFileSync(sealedPath)))).toString());
    writeFileSync(sealedPath, vault.seal('station', Buffer.from(JSON.stringify({ ...file, ...change }))));
    expect(await station.stationRead({})).toEqual(damaged);
  });

  test.each([
    [[1, 2, 3], 'ok'],
    [[2], 'vault-damaged'],
    [[1, 3], 'vault-damaged'],
    [[2, 1], 'vault-damaged'],
  ])('when it was sealed with versions %j, then reading it is: %s', async (versions, kind) => {
    const { station, vault, sealedPath } = await startedStation();
    const file = JSON.parse(Buffer.from(expectOk(vault.open('station', readFileSync(sealedPath)))).toString());
    const settings = versions.map((version) => ({ ...file.settings[0], version }));
    writeFileSync(sealedPath, vault.seal('station', Buffer.from(JSON.stringify({ ...file, settings }))));
    expect(kindOf(await station.stationRead({}))).toBe(kind);
  });
});
