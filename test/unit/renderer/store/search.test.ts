import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorklistSearch } from '../../../../renderer/store/search.ts';
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
const find = (query: string) => surnames(createWorklistSearch(rows).find(query));

describe('given four cases', () => {
  test('when nothing is typed, then all are there by surname', () => {
    const all = ['Dummersley', 'O’Sampleton', 'Sampleton-Dummersley', 'Testowska'];
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

  test('when the query is typed letter by letter, taken back and changed, then each answer is that of a fresh search', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 's', 'sa', 'sam', 'sam d', 'd', 'du', 'te', 'x', 'sam dum', 'o s')),
        (queries) => {
          const search = createWorklistSearch(rows);
          for (const query of queries) expect(surnames(search.find(query))).toEqual(find(query));
        },
      ),
    );
  });
});

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
