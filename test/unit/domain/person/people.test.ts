import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRestricted, peopleOf, standingFlagsOf } from '../../../../shared/domain/person/people.ts';
import { restrictedCases, withoutRestricted } from '../../../../shared/domain/person/restricted.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day, givenAt } from '../../../factories/given-case.ts';
import { curfewFlag, mappaFlag, otherCaseId, personRow, plainFlag } from '../../../factories/people.ts';

const today = day('2026-11-20');
const linked = (number: number, to: number) => personRow(number, { personId: otherCaseId(to) });
const idsOf = (rows: readonly { readonly caseId: string }[]) => rows.map(({ caseId }) => caseId);

describe('given cases that are linked', () => {
  const rows = frozen([personRow(1), linked(2, 1), personRow(3), linked(4, 2), linked(5, 9)]);
  const casesOf = (number: number) => idsOf(peopleOf(rows).casesOf(rows[number - 1] ?? personRow(0)));

  test('when a chain is read from any of its ends › then all its cases are of one person', () => {
    const three = [1, 2, 4].map(otherCaseId);
    expect([casesOf(1), casesOf(2), casesOf(4)]).toEqual([three, three, three]);
  });

  test('when a case has no link, or one to a case that is not there › then it stands alone', () => {
    expect([casesOf(3), casesOf(5)]).toEqual([[otherCaseId(3)], [otherCaseId(5)]]);
  });

  test('when two cases are linked to each other › then they are of one person', () => {
    const both = [linked(1, 2), linked(2, 1)];
    expect(both.map((row) => peopleOf(both).casesOf(row).length)).toEqual([2, 2]);
  });
});

test('given any links › when the cases of each row are read › then they part the rows into people', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 11 }), { nil: undefined }), { maxLength: 12 }),
      (links) => {
        const rows = links.map((to, number) => (to === undefined ? personRow(number) : linked(number, to)));
        const { casesOf } = peopleOf(rows);
        for (const row of rows) {
          expect(casesOf(row)).toContain(row);
          for (const other of casesOf(row)) expect(casesOf(other)).toEqual(casesOf(row));
          const to = rows.find(({ caseId }) => caseId === row.personId);
          if (to) expect(casesOf(row)).toContain(to);
        }
      },
    ),
  );
});

describe('given flags on several cases of a person', () => {
  const cases = [
    personRow(1, { personFlags: [curfewFlag, mappaFlag] }),
    personRow(2, { personFlags: [mappaFlag, plainFlag('iom')] }),
  ];

  test('when they are read together › then each stands once, the gravest first', () => {
    expect(standingFlagsOf(cases, today).map(({ kind }) => kind)).toEqual(['mappa', 'tag-and-curfew', 'iom']);
  });

  test.each([
    ['2026-01-04', []],
    ['2026-01-05', ['mappa', 'iom']],
    ['2026-12-31', ['mappa', 'tag-and-curfew', 'iom']],
    ['2027-01-01', ['mappa', 'iom']],
  ])('when the day is %s › then what holds then stands', (on, kinds) => {
    expect(standingFlagsOf(cases, day(on)).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('given a person with restricted access on one of two cases', () => {
  const restricted = plainFlag('restricted-access', { from: today });
  const secret = { custodyRecordNumber: 'NM/QS/26/009999', offenceTitle: 'Theft', dateOfBirth: day('1994-03-12') };
  const rows = frozen([
    personRow(1, { ...secret, surname: 'Verborgen', personFlags: [restricted] }),
    linked(2, 1),
    personRow(3, { surname: 'Sampleton' }),
  ]);

  test('when nobody gave a reason › then both cases show only that they exist, and when they fall due', () => {
    const [first, second, third] = withoutRestricted(rows, new Set(), today);
    expect(JSON.stringify([first, second])).not.toMatch(/Verborgen|Testowska|Zofia|009999|Theft|1994/);
    expect(first).toMatchObject({ caseId: otherCaseId(1), surname: 'Restricted', stage: 'screening' });
    expect(third).toBe(rows[2]);
    const held = personRow(1, { personFlags: [restricted], detentionArrivedAt: givenAt });
    expect(withoutRestricted([held], new Set(), today)[0]?.detentionArrivedAt).toBe(givenAt);
  });

  test('when a reason was given for either case › then the rows are as they are', () => {
    expect(withoutRestricted(rows, new Set([otherCaseId(2)]), today)).toBe(rows);
    expect(restrictedCases(rows, new Set([otherCaseId(3)]), today)).toEqual(new Set([otherCaseId(1), otherCaseId(2)]));
  });

  test('when the flag does not hold yet › then nothing is hidden', () => {
    expect(isRestricted(rows, day('2026-11-19'))).toBe(false);
    expect(withoutRestricted(rows, new Set(), day('2026-11-19'))).toBe(rows);
  });

  test('when what is hidden is looked at again › then it is still hidden, and marked as such', () => {
    const hidden = withoutRestricted(rows, new Set(), today);
    expect(restrictedCases(hidden, new Set(), today).size).toBe(2);
    expect(hidden[1]?.personFlags).toHaveLength(1);
  });
});
