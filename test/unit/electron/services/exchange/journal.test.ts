import { describe, expect, test } from 'vitest';
import { type JournalEntry, openJournal, readJournal } from '../../../../../electron/services/exchange/journal.ts';
import { instantSchema } from '../../../../../shared/time.ts';
import { memoryDisk } from './memory-disk.ts';
import { packageId } from './packed-case.ts';

const at = instantSchema.parse('2026-11-20T09:05:00.000Z');
const started: JournalEntry = { step: 'started', packageId, at, folder: '/Übergabe' };
const staged: JournalEntry = { step: 'staged', packageId, at, folder: '/Übergabe', manifestSha256: 'a'.repeat(64) };
const delivered: JournalEntry = { step: 'delivered', packageId, at, manifestSha256: 'a'.repeat(64) };
const line = (entry: JournalEntry) => `${JSON.stringify(entry)}\n`;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('given a journal of three lines', () => {
  const whole = bytesOf(line(started) + line(staged) + line(delivered));
  const ofTwo = bytesOf(line(started) + line(staged)).length;

  test('when it is read › then it has the three entries', () => {
    expect(readJournal(whole)).toEqual({
      entries: [started, staged, delivered],
      wholeLength: whole.length,
      isDamaged: false,
    });
  });

  test('when it is cut anywhere in the third line › then the first two entries are there and nothing is damaged', () => {
    for (let length = ofTwo; length < whole.length; length++) {
      expect(readJournal(whole.subarray(0, length))).toEqual({
        entries: [started, staged],
        wholeLength: ofTwo,
        isDamaged: false,
      });
    }
  });

  test('when the start of the third line was never written › then it counts as torn', () => {
    const torn = whole.slice();
    torn.fill(0, ofTwo, ofTwo + 40);
    expect(readJournal(torn)).toEqual({ entries: [started, staged], wholeLength: ofTwo, isDamaged: false });
  });

  test('when the second line cannot be read › then the journal is damaged', () => {
    const damaged = whole.slice();
    damaged.fill(0, ofTwo - 20, ofTwo - 10);
    expect(readJournal(damaged)).toMatchObject({ entries: [started, delivered], isDamaged: true });
  });
});

test('given no journal › when it is read › then it is empty and not damaged', () => {
  expect(readJournal(new Uint8Array())).toEqual({ entries: [], wholeLength: 0, isDamaged: false });
});

test('given a journal whose only line is torn › when it is opened and added to › then only the new line is in it', async () => {
  const disk = memoryDisk(['/program']);
  await disk.write('/program/journal', bytesOf(line(started).slice(0, 30)));

  const journal = await openJournal('/program/journal', disk.fileSystem);
  await journal.append(staged);

  expect(journal.entries).toEqual([]);
  expect(disk.filesIn('/program').get('journal')).toEqual(bytesOf(line(staged)));
});

test('given a line a killed process left in memory › when the journal is opened and then the power goes › then the line is still there', async () => {
  const disk = memoryDisk(['/program']);
  await disk.write('/program/journal', bytesOf(line(started)));

  const journal = await openJournal('/program/journal', disk.fileSystem);
  disk.cutPower(0, 0);

  expect(journal.entries).toEqual([started]);
  expect(disk.filesIn('/program').get('journal')).toEqual(bytesOf(line(started)));
});
