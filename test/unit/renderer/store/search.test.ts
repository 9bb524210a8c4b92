import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prefixDistance } from '../../../../renderer/store/prefix-distance.ts';
import { worklistSearchOf } from '../../../../renderer/store/search.ts';
import type { CaseSummary } from '../../../../shared/domain/case/summary.ts';
import { foldText } from '../../../../shared/domain/person/fold-text.ts';
import { calendarDaySchema } from '../../../../shared/time.ts';
import { summaryRow } from './summary-rows.ts';

const rows: readonly CaseSummary[] = [
  { ...summaryRow(1), surname: 'Testowska', forenames: 'Żófia', custodyRecordNumber: 'NM/QS/26/004127' },
  {
    ...summaryRow(2),
    surname: 'Dummersley',
    forenames: 'Siân Ŵyn',
    dateOfBirth: calendarDaySchema.parse('1994-03-14'),
  },
  {
    ...summaryRow(3),
    surname: 'O’Sampleton',
    forenames: 'Bo',
    offenceTitle: 'Theft from a shop',
    offenceCode: 'TH68010',
  },
  { ...summaryRow(4), surname: 'Sampleton-Dummersley', forenames: 'Łukasz' },
];
const surnames = (found: readonly CaseSummary[]) => found.map(({ surname }) => surname);
const search = worklistSearchOf(rows);
const rowsOf = (positions: Uint32Array) =>
  Array.from(positions, (position) => rows[position]).filter((row) => row !== undefined);
const find = (query: string) => surnames(rowsOf(search.find(query)));

describe('given four cases', () => {
  test('when nothing is typed, then all are there', () => {
    const all = ['Testowska', 'Dummersley', 'O’Sampleton', 'Sampleton-Dummersley'];
    expect(find('')).toEqual(all);
    expect(find('  ')).toEqual(all);
  });

  test.each([
    ['testow', ['Testowska']],
    ['TESTOW', ['Testowska']],
    ['zofia', ['Testowska']],
    ['sian wyn', ['Dummersley']],
    ['Siân Ŵyn', ['Dummersley']],
    ['wyn dumm', ['Dummersley']],
    ['lukasz', ['Sampleton-Dummersley']],
    ["o'sampleton", ['O’Sampleton']],
    ['osampleton', ['O’Sampleton']],
    ['sampleton dummersley', ['Sampleton-Dummersley']],
    ['NM/QS/26/004127', ['Testowska']],
    ['4127', ['Testowska']],
    ['14/03/1994', ['Dummersley']],
    ['14.03.1994', ['Dummersley']],
    ['th68010', ['O’Sampleton']],
    ['shop', ['O’Sampleton']],
    ['dummersley', ['Dummersley', 'Sampleton-Dummersley']],
    ['nobody', []],
    ['testowska nobody', []],
  ])('when %j is typed, then %j are found', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  test('when a custody record number is asked for, then other columns do not count', () => {
    expect(surnames(search.best('test', 8, ['custodyRecordNumber']).rows)).toEqual([]);
    expect(surnames(search.best('nm', 8, ['custodyRecordNumber']).rows)).toEqual(['Testowska']);
  });

  test.each([
    ['testwoska', ['Testowska']],
    ['tesotwska', ['Testowska']],
    ['tstow', ['Testowska']],
    ['dumersley', ['Dummersley', 'Sampleton-Dummersley']],
    ['zofai testowska', ['Testowska']],
    ['tes', ['Testowska']],
    ['tas', []],
    ['tostawski', []],
    ['testwoska nobody', []],
  ])('when %j is typed, then %j are spelt nearly so', (query, expected) => {
    expect(surnames(search.near(query, 8).rows)).toEqual(expected);
  });
});

describe('given names that hold a word in different places', () => {
  const names = [
    ['Atest', 'Bo'],
    ['Test', 'Zed'],
    ['Sample', 'Test'],
    ['Tester', 'Ada'],
    ['Tester', 'Abe'],
    ['Mock Test', 'Cy'],
  ];
  const named = worklistSearchOf(
    names.map(([surname = '', forenames = ''], index) => ({ ...summaryRow(index + 1), surname, forenames })),
  );

  test('when the word is typed, then a whole name comes first, then its beginning, then a later word, then the middle', () => {
    const { rows: best, count } = named.best('test', 8);
    expect(best.map(({ surname, forenames }) => `${surname} ${forenames}`)).toEqual([
      'Sample Test',
      'Test Zed',
      'Tester Abe',
      'Tester Ada',
      'Mock Test Cy',
      'Atest Bo',
    ]);
    expect(count).toBe(6);
  });

  test('when fewer are asked for than there are, then the best are given and all counted', () => {
    expect(surnames(named.best('test', 2).rows)).toEqual(['Sample', 'Test']);
    expect(named.best('test', 2).count).toBe(6);
  });
});

describe('given any rows and query', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 't', ' '), maxLength: 6 });
  const anyRows = fc
    .array(fc.tuple(letters, letters), { maxLength: 8 })
    .map((names) => names.map(([surname, forenames], index) => ({ ...summaryRow(index + 1), surname, forenames })));

  test('when it is looked for, then exactly the rows are found in which every word occurs, and best counts as many', () => {
    fc.assert(
      fc.property(anyRows, letters, (made, query) => {
        const words = foldText(query).split(' ').filter(Boolean);
        const expected = made.flatMap(({ surname, forenames, ownerName }, index) =>
          words.every((word) => [surname, forenames, ownerName].some((text) => foldText(text).includes(word)))
            ? [index]
            : [],
        );
        const any = worklistSearchOf(made);
        expect([...any.find(query)]).toEqual(expected);
        if (words.length > 0) expect(any.best(query, 3).count).toBe(expected.length);
      }),
    );
  });
});

describe('given a word and a text', () => {
  test.each([
    ['test', 'testowska', 0],
    ['tset', 'testowska', 1],
    ['tesst', 'testowska', 1],
    ['tst', 'testowska', 1],
    ['tezt', 'testowska', 1],
    ['xest', 'testowska', 1],
    ['abc', 'testowska', 3],
    ['test', 'te st', 2],
  ])('when %s is compared with the beginning of %s, then it is %i out', (word, text, slips) => {
    expect(prefixDistance(word)(text, 0)).toBe(slips);
  });

  test('when they are any, then it is the fewest of the edit matrix', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(text, text, (word, other) => {
        expect(prefixDistance(word)(other, 0)).toBe(byMatrix(word, other));
      }),
    );
  });
});

/** The same by the textbook: optimal string alignment, least of the last row. */
function byMatrix(word: string, text: string): number {
  const rows: number[][] = Array.from({ length: word.length + 1 }, (_, at) => [at]);
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let column = 0; column <= text.length; column += 1) {
    for (let row = 0; row <= word.length; row += 1) {
      if (row === 0 || column === 0) {
        (rows[row] ?? [])[column] = row + column;
        continue;
      }
      const wrong = word[row - 1] === text[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && word[row - 1] === text[column - 2] && word[row - 2] === text[column - 1];
      (rows[row] ?? [])[column] = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + wrong,
        swapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return Math.min(...(rows[word.length] ?? []));
}

describe('given any text', () => {
  test('when it is folded twice, then it is as folded once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test.each([
    ['Ŵŷn', 'wyn'],
    ['Ångström', 'angstrom'],
    ['Straße', 'strasse'],
    ['ÆTHER Øst', 'aether ost'],
    ['D’Arcy-Sample', 'darcy sample'],
  ])('when %s is folded, then it is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
