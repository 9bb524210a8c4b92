import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryDisk } from './memory-disk.ts';
import { packageId, packedCaseEvents, sha256, startExchange } from './packed-case.ts';
import { checkBag } from './read-bag.ts';
import { type Stop, stoppingFileSystem } from './stopping-file-system.ts';

const events = packedCaseEvents();
const request = { packageId, events };
const exportFolders = ['/first', '/second'] as const;

/** One start of the program, its end, and what the receiver does then. */
interface Episode {
  readonly exportFolder: (typeof exportFolders)[number];
  readonly stop: Stop;
  /** Null: only the process died. Otherwise how much of what was not flushed survives. */
  readonly powerCut: { readonly namesKept: number; readonly bytesKept: number } | null;
  readonly isTaken: boolean;
}

/** The changing operations of a delivery that also withdraws the package from another folder and clears it there. */
const stepsOfALongStart = 30;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const episode: fc.Arbitrary<Episode> = fc.record({
  exportFolder: fc.constantFrom(...exportFolders),
  stop: fc.record({ operation: fc.integer({ min: 1, max: stepsOfALongStart }), written: fc.option(share) }),
  powerCut: fc.option(fc.record({ namesKept: share, bytesKept: share })),
  isTaken: fc.boolean(),
});

class Stopped extends Error {}

async function liveThrough(episodes: readonly Episode[]) {
  const disk = memoryDisk(['/program', '/taken', ...exportFolders]);
  const packages = () =>
    [...exportFolders, '/taken'].flatMap((folder) =>
      disk
        .namesIn(folder)
        .filter((name) => name !== '.proviso-staging')
        .map((name) => disk.filesIn(`${folder}/${name}`)),
    );
  const checkAtMostOneWhole = () => {
    const found = packages();
    expect(found.length).toBeLessThanOrEqual(1);
    for (const files of found) checkBag(files);
    return found;
  };
  let take = 0;
  for (const { exportFolder, stop, powerCut, isTaken } of episodes) {
    const { fileSystem } = stoppingFileSystem(disk.fileSystem, disk.write, stop, () => Promise.reject(new Stopped()));
    const exchange = startExchange({ folder: '/program', exportFolder, fileSystem });
    await exchange.exchangeDeliver(request).catch((error: unknown) => {
      if (!(error instanceof Stopped)) throw error;
    });
    checkAtMostOneWhole();
    for (const folder of exportFolders) {
      if (!isTaken || !disk.namesIn(folder).includes(packageId)) continue;
      take += 1;
      await disk.fileSystem.rename(`${folder}/${packageId}`, `/taken/${take}`);
    }
    if (powerCut) disk.cutPower(powerCut.namesKept, powerCut.bytesKept);
    checkAtMostOneWhole();
  }

  const lastFolder = episodes.at(-1)?.exportFolder ?? '/first';
  const exchange = startExchange({ folder: '/program', exportFolder: lastFolder, fileSystem: disk.fileSystem });
  const answer = await exchange.exchangeDeliver(request);
  // What was answered must be true even if the power goes the moment after.
  disk.cutPower(0, 0);
  const [files] = checkAtMostOneWhole();
  const left = exportFolders.flatMap((folder) => disk.namesIn(`${folder}/.proviso-staging`));
  return { answer, files, left };
}

async function expectOnceAndWhole(episodes: readonly Episode[]): Promise<void> {
  const { answer, files, left } = await liveThrough(episodes);
  expect(answer).toMatchObject({
    ok: true,
    value: { manifestSha256: sha256(files?.get('manifest-sha256.txt') ?? new Uint8Array()) },
  });
  expect(left).toEqual([]);
}

// The disk in memory knows only paths with `/`.
describe.skipIf(process.platform === 'win32')(
  'given starts that are stopped, and a receiver that takes packages',
  () => {
    test('when any of them are followed by power cuts, takings and other folders › then the package was in view whole and once, and no staging is left', async () => {
      await fc.assert(fc.asyncProperty(fc.array(episode, { maxLength: 6 }), expectOnceAndWhole), { numRuns: 600 });
    });

    test('when one start is stopped at each step and the next, for the same folder or another, at each step › then the same', async () => {
      const nothingKept = { namesKept: 0, bytesKept: 0 };
      const stepsOfAStart = Array.from({ length: stepsOfALongStart }, (_, index) => index + 1);
      for (const first of stepsOfAStart) {
        for (const second of stepsOfAStart) {
          for (const exportFolder of exportFolders) {
            await expectOnceAndWhole([
              { exportFolder: '/first', stop: { operation: first, written: null }, powerCut: null, isTaken: false },
              { exportFolder, stop: { operation: second, written: null }, powerCut: nothingKept, isTaken: false },
            ]);
          }
        }
      }
    });
  },
);
