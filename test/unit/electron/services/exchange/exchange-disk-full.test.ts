import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFileSystem } from '../../../../../electron/services/exchange/file-system.ts';
import { failure } from '../../../../../shared/result.ts';
import { givenCaseEvents } from '../../../../factories/given-case.ts';
import { documentId, packageId, sha256, startExchange } from './packed-case.ts';
import { checkBag, filesIn } from './read-bag.ts';

/** A document of 300 KiB, too big for a disk of 256 KiB and small enough for one of 2 MiB. */
const pdf = new Uint8Array(300 * 1024).fill(0x25);
const given = givenCaseEvents();
const events = givenCaseEvents({
  after: [
    {
      type: 'DocumentProduced',
      documentId,
      document: 'caution',
      templateVersion: '1',
      language: 'en',
      sha256: sha256(pdf),
      byteLength: pdf.length,
      pages: 2,
      throughSequence: given.length,
    },
    {
      type: 'ExportQueued',
      packageId,
      recipient: 'Northmere Police records',
      throughSequence: given.length + 1,
      documentIds: [documentId],
    },
  ],
});

let place: string;
let received: string;
let whyNot: string | null = null;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'proviso-disk-full-'));
  received = join(place, 'received');
  await mkdir(received);
  await mkdir(join(place, 'program'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', received], { stdio: 'pipe' });
  } catch {
    whyNot = 'a file system of a given size can be mounted only by root on Linux; exchange.test.ts injects ENOSPC';
  }
});
afterAll(async () => {
  if (!whyNot) execFileSync('umount', [received]);
  await rm(place, { recursive: true, force: true });
});

test('given a disk of 256 KiB › when a package of 300 KiB is delivered › then disk-full and nothing is left; when the disk grows › then it is delivered', async (context) => {
  if (whyNot) context.skip(whyNot);
  const exchange = startExchange({
    folder: join(place, 'program'),
    exportFolder: received,
    fileSystem: nodeFileSystem,
    produce: async () => ({ ok: true, value: { pdf, sha256: sha256(pdf) } }),
  });

  expect(await exchange.exchangeDeliver({ packageId, events })).toEqual(failure({ kind: 'disk-full' }));
  expect(await readdir(received, { recursive: true })).toEqual(['.proviso-staging']);

  execFileSync('mount', ['-o', 'remount,size=2m', received]);
  expect(await exchange.exchangeDeliver({ packageId, events })).toMatchObject({ ok: true });
  checkBag(await filesIn(join(received, packageId)));
  expect(await readdir(join(received, '.proviso-staging'))).toEqual([]);
});
