import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { fingerprintOf, publicKeyOf, signText } from '../electron/services/packs/ed25519.ts';
import { signedText } from '../shared/domain/pack/canonical-json.ts';
import { fingerprintWords, packFileSchema, packFormat, packFormatVersion } from '../shared/domain/pack/pack.ts';

/**
 * `npm run -s sign-pack -- --new-key KEYFILE` makes a signing key; `npm run -s sign-pack -- --key KEYFILE PACK.json >
 * SIGNED.json` signs a rules pack (docs/formats/rules-pack.md). A signature already there is replaced.
 */

const usage =
  'Say --new-key KEYFILE to make a signing key, or --key KEYFILE PACK.json to sign a pack and write it to standard output.';

class Refusal extends Error {}

/** npm runs scripts in the project's folder: paths are meant from where it was called. */
const pathOf = (typed: string): string => resolve(process.env.INIT_CWD ?? '.', typed);

/** What an issuer publishes of its key. */
function tellOf(key: KeyObject): string {
  const publicKey = publicKeyOf(key);
  return `Public key   ${publicKey}\nFingerprint  ${fingerprintWords(fingerprintOf(publicKey))}`;
}

function makeKey(file: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    writeFileSync(pathOf(file), pem, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Refusal(`${file} exists. A signing key is not written over: choose another name.`);
  }
  console.log(tellOf(privateKey));
}

function readKey(file: string): KeyObject {
  const path = pathOf(file);
  // Windows keeps no such modes: there the folder's own permissions have to protect the key.
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
    throw new Refusal(
      `Others on this computer can read ${file}. Make it yours alone (chmod 600) before it signs anything.`,
    );
  }
  return createPrivateKey(readFileSync(path));
}

function sign(keyFile: string, packFile: string): void {
  const key = readKey(keyFile);
  const { pack }: { pack?: unknown } = JSON.parse(readFileSync(pathOf(packFile), 'utf8'));
  const written = { format: packFormat, formatVersion: packFormatVersion, pack };
  const signature = { algorithm: 'Ed25519', publicKey: publicKeyOf(key), value: signText(key, signedText(written)) };
  const parsed = packFileSchema.safeParse({ ...written, signature });
  if (!parsed.success) throw new Refusal(`This is no rules pack:\n${z.prettifyError(parsed.error)}`);
  console.log(JSON.stringify({ ...written, signature }, null, 2));
  console.error(tellOf(key));
}

try {
  const { values, positionals } = parseArgs({
    options: { key: { type: 'string' }, 'new-key': { type: 'string' } },
    allowPositionals: true,
  });
  const [packFile, ...more] = positionals;
  const { key, 'new-key': newKey } = values;
  if (newKey !== undefined && key === undefined && packFile === undefined) makeKey(newKey);
  else if (key !== undefined && newKey === undefined && packFile !== undefined && more.length === 0)
    sign(key, packFile);
  else throw new Refusal(usage);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : `Nothing was signed. ${String(error)}`);
  process.exitCode = 1;
}
