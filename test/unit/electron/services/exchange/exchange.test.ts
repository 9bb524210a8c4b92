import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ExchangeFileSystem, nodeFileSystem } from '../../../../../electron/services/exchange/file-system.ts';
import type { CaseEvent, CaseEventBody } from '../../../../../shared/domain/case/events.ts';
import { failure } from '../../../../../shared/result.ts';
import { givenCaseEvents, id } from '../../../../factories/given-case.ts';
import {
  documentId,
  documentProduced,
  fakePdf,
  packageId,
  packedCaseEvents,
  sha256,
  startExchange,
} from './packed-case.ts';
import { checkBag, filesIn } from './read-bag.ts';

let place: string;
let program: string;
let received: string;
const events = packedCaseEvents();
const request = { packageId, events };

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'proviso-exchange-'));
  program = join(place, 'program');
  received = join(place, 'received');
  await mkdir(program);
  await mkdir(received);
});
afterEach(() => rm(place, { recursive: true, force: true }));

const start = (setting: Partial<Parameters<typeof startExchange>[0]> = {}) =>
  startExchange({ folder: program, exportFolder: received, fileSystem: nodeFileSystem, ...setting });
const outcomes = async (exchange = start()) => {
  const answer = await exchange.exchangeAttempts({});
  return answer.ok ? answer.value.attempts.map(({ outcome }) => outcome) : [];
};
const journalText = () => readFile(join(program, 'exchange-journal.jsonl'), 'utf8');
const withFault = (operation: keyof ExchangeFileSystem, code: string, onlyAt = ''): ExchangeFileSystem => ({
  ...nodeFileSystem,
  [operation]: async (path: string, ...rest: never[]) => {
    if (path.includes(received) && path.includes(onlyAt)) throw Object.assign(new Error(code), { code });
    return (nodeFileSystem[operation] as (path: string, ...rest: never[]) => Promise<unknown>)(path, ...rest);
  },
});
/** The stream with another body in its last place. */
const endingIn = (body: CaseEventBody): CaseEvent[] =>
  events.map((event, index) => (index === events.length - 1 ? { ...event, body } : event));

describe('given a queued package and a chosen folder', () => {
  test('when it is delivered › then a complete bag stands in the folder under its package id and staging is empty', async () => {
    const answer = await start().exchangeDeliver(request);

    const files = await filesIn(join(received, packageId));
    expect([...files.keys()].toSorted()).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/case.json',
      `data/documents/${documentId}.pdf`,
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]);
    expect(checkBag(files).get('External-Identifier')).toBe(packageId);
    expect(answer).toMatchObject({
      ok: true,
      value: { manifestSha256: sha256(files.get('manifest-sha256.txt') ?? new Uint8Array()) },
    });
    expect(await readdir(join(received, '.proviso-staging'))).toEqual([]);
  });

  test('when it is delivered › then the package holds the case as it was when it was queued, not what came later', async () => {
    const later = packedCaseEvents({}, [{ type: 'DocumentPrinted', documentId }]);

    await start().exchangeDeliver({ packageId, events: later });

    const record = JSON.parse(await readFile(join(received, packageId, 'data', 'case.json'), 'utf8'));
    expect(record.events).toEqual(events.slice(0, -1));
  });

  test('when it is delivered on another day › then the bag is the same byte for byte', async () => {
    const elsewhere = join(place, 'elsewhere');
    await mkdir(elsewhere);
    const otherProgram = join(place, 'other-program');
    await mkdir(otherProgram);
    const printed = packedCaseEvents({}, [{ type: 'DocumentPrinted', documentId }]);

    await start().exchangeDeliver(request);
    await start({ folder: otherProgram, exportFolder: elsewhere }).exchangeDeliver({ packageId, events: printed });

    expect(await filesIn(join(elsewhere, packageId))).toEqual(await filesIn(join(received, packageId)));
  });

  test('when it is asked for again after the receiver took it › then the same answer comes and nothing is written', async () => {
    const first = await start().exchangeDeliver(request);
    await rename(join(received, packageId), join(place, 'taken'));
    const journal = await journalText();

    expect(await start().exchangeDeliver(request)).toEqual(first);
    expect(await readdir(received)).toEqual(['.proviso-staging']);
    expect(await journalText()).toBe(journal);
  });

  test('when it is asked for ten times at once › then it is delivered once and all answers are the same', async () => {
    const exchange = start();

    const answers = await Promise.all(Array.from({ length: 10 }, () => exchange.exchangeDeliver(request)));

    expect(answers[0]).toMatchObject({ ok: true });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await outcomes()).toEqual(['delivered']);
  });

  test('when the case already records the delivery › then that record answers and nothing is written', async () => {
    const recorded = packedCaseEvents({}, [{ type: 'ExportDelivered', packageId, manifestSha256: 'b'.repeat(64) }]);

    expect(await start().exchangeDeliver({ packageId, events: recorded })).toEqual({
      ok: true,
      value: { manifestSha256: 'b'.repeat(64), deliveredAt: recorded.at(-1)?.at },
    });
    expect(await readdir(received)).toEqual([]);
  });

  test('when it was delivered and the journal is lost › then the package that is there is recognised and not written again', async () => {
    const first = await start().exchangeDeliver(request);
    await rm(join(program, 'exchange-journal.jsonl'));

    const again = await start().exchangeDeliver(request);

    expect(again.ok && first.ok && again.value.manifestSha256 === first.value.manifestSha256).toBe(true);
    expect((await readdir(received)).toSorted()).toEqual(['.proviso-staging', packageId]);
  });

  test('when half of it is in staging and the journal is lost › then it is written anew', async () => {
    await mkdir(join(received, '.proviso-staging', packageId, 'data'), { recursive: true });
    await writeFile(join(received, '.proviso-staging', packageId, 'data', 'case.json'), '{"format":"provi');

    expect(await start().exchangeDeliver(request)).toMatchObject({ ok: true });
    checkBag(await filesIn(join(received, packageId)));
  });

  test('when something else has its name › then it is left alone and the answer is a failure', async () => {
    await mkdir(join(received, packageId));
    await writeFile(join(received, packageId, 'manifest-sha256.txt'), 'not ours\n');

    expect(await start().exchangeDeliver(request)).toEqual(failure({ kind: 'failed', detail: 'package-name-taken' }));
    expect(await readFile(join(received, packageId, 'manifest-sha256.txt'), 'utf8')).toBe('not ours\n');
  });

  test('when it is delivered › then the journal names no person, no case and no custody record', async () => {
    await start().exchangeDeliver(request);

    expect(await journalText()).not.toMatch(/testowska|zofia|mockford|NM\/QS|7k3m9q2wgvencase/i);
  });
});

describe('given a folder that cannot take the package', () => {
  test('when no folder is chosen › then folder-not-chosen', async () => {
    expect(await start({ exportFolder: null }).exchangeDeliver(request)).toEqual(
      failure({ kind: 'folder-not-chosen' }),
    );
  });

  test('when the folder is gone › then folder-missing, and it is not created', async () => {
    await rm(received, { recursive: true });

    expect(await start().exchangeDeliver(request)).toEqual(failure({ kind: 'folder-missing' }));
    expect(await readdir(place)).toEqual(['program']);
  });

  test.each([
    ['writeNewFile', 'ENOSPC', 'disk-full'],
    ['writeNewFile', 'EDQUOT', 'disk-full'],
    ['createFolder', 'EACCES', 'not-allowed'],
    ['createFolder', 'EROFS', 'not-allowed'],
    ['rename', 'EPERM', 'not-allowed'],
  ] as const)('when %s meets %s › then %s, and the next try delivers', async (operation, code, kind) => {
    const exchange = start({ fileSystem: withFault(operation, code) });

    expect(await exchange.exchangeDeliver(request)).toEqual(failure({ kind }));
    expect(await readdir(received)).not.toContain(packageId);
    expect(await start().exchangeDeliver(request)).toMatchObject({ ok: true });
    expect(await outcomes()).toEqual([kind, 'delivered']);
  });

  test('when the disk fills at the last file › then what was written is removed', async () => {
    const exchange = start({ fileSystem: withFault('writeNewFile', 'ENOSPC', 'tagmanifest') });

    expect(await exchange.exchangeDeliver(request)).toEqual(failure({ kind: 'disk-full' }));
    expect(await readdir(join(received, '.proviso-staging'))).toEqual([]);
  });

  test('when a fault has no name of its own › then failed, with its code and without the path', async () => {
    const exchange = start({ fileSystem: withFault('writeNewFile', 'EIO') });

    expect(await exchange.exchangeDeliver(request)).toEqual(failure({ kind: 'failed', detail: 'EIO' }));
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'when the folder is read-only (not as root, who may write anywhere) › then not-allowed',
    async () => {
      await chmod(received, 0o555);
      expect(await start().exchangeDeliver(request)).toEqual(failure({ kind: 'not-allowed' }));
    },
  );
});

describe('given a staged package whose rename failed', () => {
  const stageOnly = () => start({ fileSystem: withFault('rename', 'EBUSY') }).exchangeDeliver(request);

  test('when another folder is chosen › then it goes there and leaves nothing in the first', async () => {
    const second = join(place, 'second');
    await mkdir(second);
    await stageOnly();

    expect(await start({ exportFolder: second }).exchangeDeliver(request)).toMatchObject({ ok: true });
    checkBag(await filesIn(join(second, packageId)));
    expect(await readdir(received, { recursive: true })).toEqual(['.proviso-staging']);
  });

  test('when another folder is chosen but the first cannot be reached › then nothing is delivered, for it may have been taken', async () => {
    const second = join(place, 'second');
    await mkdir(second);
    await stageOnly();
    await rename(received, join(place, 'unplugged'));

    expect(await start({ exportFolder: second }).exchangeDeliver(request)).toEqual(
      failure({ kind: 'folder-missing', detail: 'earlier-export-folder' }),
    );
    expect(await readdir(second)).toEqual([]);
  });

  test('when the drive is not mounted and its folder is empty › then folder-missing, not delivered', async () => {
    await stageOnly();
    await rename(received, join(place, 'unmounted'));
    await mkdir(received);
    // On Windows no flush of a folder would notice.
    const fileSystem = { ...nodeFileSystem, syncFolder: async () => {} };

    expect(await start({ fileSystem }).exchangeDeliver(request)).toEqual(failure({ kind: 'folder-missing' }));
  });

  test('when no folder is chosen any more › then folder-not-chosen', async () => {
    await stageOnly();

    expect(await start({ exportFolder: null }).exchangeDeliver(request)).toEqual(
      failure({ kind: 'folder-not-chosen' }),
    );
  });
});

describe('given a case main cannot vouch for', () => {
  const given = givenCaseEvents();
  const produced = documentProduced(given);

  test.each<[string, CaseEvent[], string]>([
    ['a gap in its events', events.toSpliced(3, 1), 'events-not-consistent'],
    ['no such package', events.slice(0, -1), 'events-not-consistent'],
    [
      'a package without a document',
      endingIn({
        type: 'ExportQueued',
        packageId,
        recipient: 'Northmere Police records',
        throughSequence: given.length + 1,
        documentIds: [],
      }),
      'document-not-produced',
    ],
    [
      'a package with a document nobody produced',
      endingIn({
        type: 'ExportQueued',
        packageId,
        recipient: 'Northmere Police records',
        throughSequence: given.length + 1,
        documentIds: [id('n')],
      }),
      'document-not-produced',
    ],
    [
      'a package of the case before it was given',
      endingIn({
        type: 'ExportQueued',
        packageId,
        recipient: 'Northmere Police records',
        throughSequence: given.length - 1,
        documentIds: [documentId],
      }),
      'disposal-not-given',
    ],
    [
      'other conditions than were signed',
      givenCaseEvents({
        after: [
          { type: 'ConditionRemoved', conditionId: id('condition') },
          produced,
          {
            type: 'ExportQueued',
            packageId,
            recipient: 'Northmere Police records',
            throughSequence: given.length + 2,
            documentIds: [documentId],
          },
        ],
      }),
      'disposal-not-lawful',
    ],
  ])('when it has %s › then nothing is delivered', async (_what, bad, kind) => {
    expect(await start().exchangeDeliver({ packageId, events: bad })).toMatchObject({ ok: false, error: { kind } });
    expect(await readdir(received)).toEqual([]);
    expect(await outcomes()).toEqual(['failed']);
  });

  test('when the document made again differs by a byte › then document-differs', async () => {
    const pdf = Uint8Array.of(...fakePdf(given), 0);
    const recorded = sha256(fakePdf(given));

    const exchange = start({ produce: async () => ({ ok: true, value: { pdf, sha256: recorded } }) });

    expect(await exchange.exchangeDeliver(request)).toEqual(failure({ kind: 'document-differs' }));
    expect(await readdir(received)).toEqual([]);
  });

  test('when paperwork finds that it was not lawfully given › then its answer is passed on', async () => {
    const exchange = start({ produce: async () => failure({ kind: 'disposal-not-lawful', detail: 'DC-04' }) });

    expect(await exchange.exchangeDeliver(request)).toEqual(failure({ kind: 'disposal-not-lawful', detail: 'DC-04' }));
  });

  test('when the station is not set up › then station-not-set-up', async () => {
    expect(await start({ station: () => null }).exchangeDeliver(request)).toEqual(
      failure({ kind: 'station-not-set-up' }),
    );
  });
});

describe('given a journal with a damaged line in its middle', () => {
  beforeEach(async () => {
    await writeFile(join(program, 'exchange-journal.jsonl'), '{"step":"sta\0\0\0"}\n');
    await appendFile(
      join(program, 'exchange-journal.jsonl'),
      `{"step":"failed","packageId":"PV-2611-0000000000","at":"2026-11-20T08:00:00.000Z","outcome":"disk-full"}\n`,
    );
  });

  test('when a package it does not know is asked for › then it is not delivered, for it may have been before', async () => {
    expect(await start().exchangeDeliver(request)).toEqual(
      failure({ kind: 'failed', detail: 'exchange-journal-damaged' }),
    );
    expect(await readdir(received)).toEqual([]);
  });

  test('when a package it knows as delivered is asked for › then it answers', async () => {
    await appendFile(
      join(program, 'exchange-journal.jsonl'),
      `{"step":"delivered","packageId":"${packageId}","at":"2026-11-20T09:05:00.000Z","manifestSha256":"${'c'.repeat(64)}"}\n`,
    );

    expect(await start().exchangeDeliver(request)).toEqual({
      ok: true,
      value: { manifestSha256: 'c'.repeat(64), deliveredAt: '2026-11-20T09:05:00.000Z' },
    });
  });
});

describe('given a journal that cannot be written', () => {
  const journalFault = (code: string): ExchangeFileSystem => ({
    ...nodeFileSystem,
    appendToFile: async () => {
      throw Object.assign(new Error(code), { code });
    },
  });

  test("when the program's own disk is full › then disk-full and nothing is delivered", async () => {
    expect(await start({ fileSystem: journalFault('ENOSPC') }).exchangeDeliver(request)).toEqual(
      failure({ kind: 'disk-full' }),
    );
    expect(await readdir(received)).toEqual([]);
  });

  test('when it meets another fault › then it throws, and the next delivery is not held up', async () => {
    await expect(start({ fileSystem: journalFault('EIO') }).exchangeDeliver(request)).rejects.toThrow('EIO');
    expect(await start().exchangeDeliver(request)).toMatchObject({ ok: true });
  });
});

test('given no attempt yet › when attempts are listed › then there are none and the folder is named', async () => {
  expect(await start().exchangeAttempts({})).toEqual({ ok: true, value: { attempts: [], exportFolder: received } });
});

test('given one exchange whose paperwork threw once › when a package is asked for again › then it is delivered', async () => {
  let isBroken = true;
  const exchange = start({
    produce: async (of) => {
      if (isBroken) throw new Error('a bug');
      const pdf = fakePdf(of);
      return { ok: true, value: { pdf, sha256: sha256(pdf) } };
    },
  });
  await expect(exchange.exchangeDeliver(request)).rejects.toThrow('a bug');
  isBroken = false;

  expect(await exchange.exchangeDeliver(request)).toMatchObject({ ok: true });
  expect(await outcomes(exchange)).toEqual(['failed', 'delivered']);
});
