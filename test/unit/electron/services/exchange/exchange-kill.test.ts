import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../../../../electron/services/exchange/file-system.ts';
import { packageId, packedCaseEvents, sha256, startExchange } from './packed-case.ts';
import { checkBag, filesIn } from './read-bag.ts';
import { type ChangingOperation, type Stop, stoppingFileSystem } from './stopping-file-system.ts';

const script = fileURLToPath(new URL('./deliver-and-die.ts', import.meta.url));
const request = { packageId, events: packedCaseEvents() };

interface Place {
  readonly program: string;
  readonly received: string;
  readonly taken: string;
}

async function inNewPlace<T>(use: (place: Place) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'proviso-kill-'));
  const place = { program: join(root, 'program'), received: join(root, 'received'), taken: join(root, 'taken') };
  for (const folder of Object.values(place)) await mkdir(folder);
  try {
    return await use(place);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const diesAt = ({ program, received }: Place, stop: Stop): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [script, program, received, JSON.stringify(stop)]);
    child.on('exit', (_code, signal) => resolve(signal));
  });

/** The changing operations of one whole delivery. */
const operationsOfADelivery = (): Promise<readonly ChangingOperation[]> =>
  inNewPlace(async ({ program: folder, received: exportFolder }) => {
    const { fileSystem, operations } = stoppingFileSystem(
      nodeFileSystem,
      appendFile,
      { operation: Number.POSITIVE_INFINITY, written: null },
      () => Promise.reject(new Error('never stopped')),
    );
    await startExchange({ folder, exportFolder, fileSystem }).exchangeDeliver(request);
    return operations;
  });

const operations = await operationsOfADelivery();
const stops = operations.flatMap((name, index): [ChangingOperation, Stop][] => {
  const operation = index + 1;
  const before: [ChangingOperation, Stop] = [name, { operation, written: null }];
  return name === 'writeNewFile' || name === 'appendToFile' ? [before, [name, { operation, written: 0.5 }]] : [before];
});

const deliverAgain = ({ program: folder, received: exportFolder }: Place) =>
  startExchange({ folder, exportFolder, fileSystem: nodeFileSystem }).exchangeDeliver(request);

test('given a whole delivery › when its steps are counted › then killing at every one of them is tested', () => {
  expect(operations.filter((name) => name === 'appendToFile')).toHaveLength(3);
  expect(operations.filter((name) => name === 'rename')).toHaveLength(1);
});

test.each(stops)(
  'given a process killed with SIGKILL at %s %o › when a fresh one is asked again › then one complete package is there, also if the receiver took it between',
  async (_name, stop) => {
    await inNewPlace(async (place) => {
      expect(await diesAt(place, stop)).toBe('SIGKILL');
      const isInView = (await readdir(place.received)).includes(packageId);
      if (isInView) await rename(join(place.received, packageId), join(place.taken, packageId));

      const answer = await deliverAgain(place);

      const inView = (await readdir(place.received)).filter((name) => name !== '.proviso-staging');
      expect(inView).toEqual(isInView ? [] : [packageId]);
      const files = await filesIn(join(isInView ? place.taken : place.received, packageId));
      checkBag(files);
      expect(answer).toMatchObject({
        ok: true,
        value: { manifestSha256: sha256(files.get('manifest-sha256.txt') ?? new Uint8Array()) },
      });
      expect(await readdir(join(place.received, '.proviso-staging'))).toEqual([]);
      expect(await deliverAgain(place)).toEqual(answer);
    });
  },
);

test('given a process killed just after the rename, the package left where it is › when a fresh one is asked again › then it is still the only one', async () => {
  await inNewPlace(async (place) => {
    await diesAt(place, { operation: operations.indexOf('rename') + 2, written: null });
    expect(await readdir(place.received)).toContain(packageId);

    expect(await deliverAgain(place)).toMatchObject({ ok: true });

    expect((await readdir(place.received)).toSorted()).toEqual(['.proviso-staging', packageId]);
    checkBag(await filesIn(join(place.received, packageId)));
  });
});
