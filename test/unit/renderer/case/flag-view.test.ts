import { describe, expect, test } from 'vitest';
import { flagDetail, flagViews } from '../../../../renderer/case/flag-view.ts';
import { likelySameRows } from '../../../../renderer/case/likely-same-view.ts';
import { peopleOf } from '../../../../shared/domain/person/people.ts';
import { id } from '../../../factories/given-case.ts';
import { curfewFlag, mappaFlag, otherCaseId, personRow, plainFlag } from '../../../factories/people.ts';

describe('given marks of a case and flags of the person', () => {
  test('when they are shown › then each kind stands once, the gravest first, and the flag’s words before the mark’s', () => {
    const interpreter = {
      kind: 'interpreter' as const,
      flagId: id('nt'),
      source: 'PNC',
      from: mappaFlag.from,
      language: 'Polish',
    };
    expect(
      flagViews(['vulnerable', 'interpreter', 'hate-crime'], [interpreter, mappaFlag]).map(({ long }) => long),
    ).toEqual([
      'MAPPA category 2, level 3',
      'Hate crime marker',
      'Vulnerable: appropriate adult needed',
      'Interpreter: Polish',
    ]);
  });

  test('when there are none › then nothing is shown', () => {
    expect(flagViews([], [])).toEqual([]);
  });

  test.each([
    [curfewFlag, 'Tag, curfew 19:00 to 07:00'],
    [{ ...curfewFlag, curfewFrom: undefined }, 'Tag and curfew'],
    [plainFlag('violence-risk'), 'High risk of violence'],
    [plainFlag('vulnerable'), 'Vulnerable'],
    [plainFlag('domestic-abuse'), 'Domestic abuse'],
  ])('when $0.kind is told › then it is “$1”', (flag, words) => {
    expect(flagDetail(flag)).toBe(words);
  });
});

describe('given proposals of who may be the same', () => {
  const rows = [
    personRow(1, { gender: 'female', custodyRecordNumber: 'NM/QS/26/000001' }),
    personRow(2, { personId: otherCaseId(1) }),
    personRow(3, { surname: 'Sampleton' }),
  ];
  const found = rows.map((record, index) => ({
    record,
    score: 90 - index,
    reasons: ['same-pnc-id', 'birth-dates-differ'] as const,
  }));
  const { casesOf } = peopleOf(rows);

  test('when two cases are of one person › then the person stands once, by the likeliest', () => {
    const shown = likelySameRows(found, casesOf, new Set());
    expect(shown.map(({ name, score }) => [name, score])).toEqual([
      ['TESTOWSKA, Zofia', 90],
      ['SAMPLETON, Zofia', 88],
    ]);
    expect(shown[0]).toMatchObject({
      detail: 'Female, date of birth not recorded, NM/QS/26/000001, 2 cases',
      why: 'Same PNC ID, but the dates of birth differ',
      isHidden: false,
    });
  });

  test('when a record is restricted › then only that there is one is told', () => {
    const [first] = likelySameRows(found, casesOf, new Set([otherCaseId(1), otherCaseId(2)]));
    expect(JSON.stringify(first)).not.toMatch(/Testowska|Zofia|000001|Female/i);
    expect(first).toMatchObject({ isHidden: true, name: 'A record with restricted access' });
  });
});
