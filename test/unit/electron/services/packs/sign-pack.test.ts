import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../../../electron/services/packs/check-pack.ts';
import { fingerprintOf } from '../../../../../electron/services/packs/ed25519.ts';
import { defaultPack } from '../../../../../shared/domain/pack/default-pack.ts';
import { fingerprintWords, type TrustedSigner } from '../../../../../shared/domain/pack/pack.ts';
import { initialForceSettings } from '../../../../../shared/domain/settings/force-settings.ts';
import { day, instant } from '../../../../factories/given-case.ts';
import { samplePack } from '../../../domain/pack/sample-pack.ts';
import { temporaryFolder } from '../vault/fixtures.ts';

const root = join(import.meta.dirname, '../../../../..');
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'build/sign-pack.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const keyIn = (printed: string): string => /Public key {3}(\S+)/.exec(printed)?.[1] ?? '';

/** What a station that trusts this key says of the file on 20 November 2026. */
function answer(bytes: Uint8Array, publicKey: string): string {
  const signer: TrustedSigner = {
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    name: 'Sampleton Police Legal Services',
    addedAt: instant('2026-11-10T09:00:00.000Z'),
    addedBy: 'Dummersley Testowska',
  };
  const history = [{ version: 1, at: signer.addedAt, by: signer.addedBy, settings: initialForceSettings }];
  const checked = checkPack(bytes, { trustedSigners: [signer], history, today: day('2026-11-20'), forceCode: '22' });
  if (!checked.ok) return checked.error.reason;
  return checked.value.conflicts.length === 0 ? 'accepted' : 'accepted with conflicts';
}

function madeKey() {
  const folder = temporaryFolder();
  const keyFile = join(folder, 'key.pem');
  const made = run('--new-key', keyFile);
  const packFile = join(folder, 'pack.json');
  writeFileSync(packFile, JSON.stringify({ pack: samplePack }));
  return { keyFile, packFile, folder, made, publicKey: keyIn(made.stdout) };
}

describe('given a new key', () => {
  test('when a pack is signed with it › then a station that trusts the printed key takes it, signed once or again', () => {
    const { keyFile, packFile, made, publicKey } = madeKey();
    expect(made.stdout).toContain(fingerprintWords(fingerprintOf(publicKey)));
    const { status, stdout } = run('--key', keyFile, packFile);
    expect(status).toBe(0);
    expect(answer(Buffer.from(stdout), publicKey)).toBe('accepted');
    writeFileSync(packFile, stdout);
    expect(run('--key', keyFile, packFile).stdout).toBe(stdout);
  });

  test('when its file is looked at › then it is its owner’s alone, and it is not written over', () => {
    const { keyFile } = madeKey();
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    const before = readFileSync(keyFile, 'utf8');
    const again = run('--new-key', keyFile);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('not written over');
    expect(readFileSync(keyFile, 'utf8')).toBe(before);
  });

  test('when others can read it › then it signs nothing', () => {
    const { keyFile, packFile } = madeKey();
    chmodSync(keyFile, 0o640);
    expect(run('--key', keyFile, packFile)).toMatchObject({ status: 1, stdout: '' });
  });

  test('when the pack is not well made › then nothing is signed and the fault is named', () => {
    const { keyFile, packFile } = madeKey();
    writeFileSync(packFile, JSON.stringify({ pack: { ...samplePack, version: '2026' } }));
    const { status, stdout, stderr } = run('--key', keyFile, packFile);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('pack.version');
  });

  test.each([[[]], [['--key', 'key.pem']], [['--key', 'key.pem', '--new-key', 'key.pem']], [['pack.json']]])(
    'when it is called with %j › then it says how to be called',
    (args) => {
      const { status, stderr } = run(...args);
      expect(status).toBe(1);
      expect(stderr).toContain('--new-key KEYFILE');
    },
  );
});

describe('given the samples', () => {
  const documented = /Public key of the samples \| `(\S+)`/.exec(
    readFileSync(join(root, 'docs/formats/rules-pack.md'), 'utf8'),
  )?.[1];

  test.each(['todays-law.json', 'sampleton-force.json', 'part-6-commenced.json'])(
    'when %s is checked › then it is signed with the key printed in the documentation and says it is for trying out',
    (name) => {
      const bytes = readFileSync(join(root, 'samples/packs', name));
      expect(answer(bytes, documented ?? '')).toBe('accepted');
      expect(bytes.toString()).toContain('FOR TRYING OUT ONLY');
    },
  );

  test('when today’s law is adopted on the first day › then the settings stay as they were', () => {
    const { pack } = JSON.parse(readFileSync(join(root, 'samples/packs/todays-law.json'), 'utf8'));
    expect(pack.settings).toEqual(defaultPack.settings);
  });
});
