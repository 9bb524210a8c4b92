import { describe, expect, test } from 'vitest';
import { type CaseSummary, caseSummarySchema, summaryOf } from '../../../../shared/domain/case/summary.ts';
import { withoutRestricted } from '../../../../shared/domain/person/restricted.ts';
import { otherCasesOf, traceOf } from '../../../../shared/domain/victims/repeat-victim.ts';
import type { VictimDetails } from '../../../../shared/domain/victims/victim-events.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day, id, instant } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';
import { otherCaseId, personRow, plainFlag } from '../../../factories/people.ts';
import { nonesuchStores } from '../../../factories/victims.ts';

const petra: VictimDetails = { victimId: id('vctm', 2), kind: 'person', name: 'Petra DUMMERSLEY' };
const byPhone: VictimDetails = { ...petra, phone: '07700 900441' };
const today = day('2026-11-20');

/** The row of a case with these victims, opened later the higher its number. */
const row = (number: number, victims: readonly VictimDetails[], changes: Partial<CaseSummary> = {}): CaseSummary =>
  personRow(number, {
    custodyRecordNumber: `NM/QS/26/00000${number}`,
    openedAt: instant(`2026-11-1${number}T10:00:00.000Z`),
    victims: victims.map(traceOf).filter((trace) => trace !== null),
    ...changes,
  });
const found = (victim: VictimDetails, ...others: readonly CaseSummary[]) =>
  otherCasesOf(victim, otherCaseId(9), frozen([row(9, [victim]), ...others]));

describe('given a victim of one other case', () => {
  test.each<[string, VictimDetails, VictimDetails, boolean | null]>([
    ['the same business', nonesuchStores, { ...nonesuchStores, name: 'NONESUCH  Stores' }, false],
    ['the same business on another phone', { ...nonesuchStores, phone: '1' }, { ...nonesuchStores, phone: '2' }, false],
    ['another business', nonesuchStores, { ...nonesuchStores, name: 'Nonesuch Stores Ltd' }, null],
    ['a person named like the business', nonesuchStores, { ...nonesuchStores, kind: 'person' }, null],
    ['the same name, no contact on either', petra, petra, true],
    ['the same name, surname first', petra, { ...petra, name: 'Dummersley, Petra' }, true],
    ['another forename', petra, { ...petra, name: 'Piotr DUMMERSLEY' }, null],
    ['a phone on one only', byPhone, petra, true],
    ['a phone on one and an email on the other', byPhone, { ...petra, email: 'petra@example.org' }, true],
    ['the same phone, as +44', byPhone, { ...petra, phone: '+44 (0)7700 900-441' }, false],
    ['the same phone, as 0044', byPhone, { ...petra, phone: '00447700900441' }, false],
    ['another phone', byPhone, { ...petra, phone: '07700 900442' }, null],
    [
      'another phone and the same email',
      { ...byPhone, email: 'petra@example.org' },
      { ...petra, phone: '07700 900442', email: 'Petra@Example.org' },
      false,
    ],
    [
      'another phone and another email',
      { ...byPhone, email: 'petra@example.org' },
      { ...petra, phone: '07700 900442', email: 'p@example.org' },
      null,
    ],
  ])('when it is %s › then it is found, surely or by name alone, or not', (_, mine, theirs, isByNameAlone) => {
    expect(found(mine, row(1, [theirs]))).toEqual(
      isByNameAlone === null ? [] : [{ caseId: otherCaseId(1), custodyRecordNumber: 'NM/QS/26/000001', isByNameAlone }],
    );
  });
});

test('given two victims of one name elsewhere › when one has the same phone › then the case is found once, surely', () => {
  expect(found(byPhone, row(1, [petra, byPhone]))).toMatchObject([{ isByNameAlone: false }]);
});

test('given three other cases › when looked for › then the latest comes first, and the case itself is none of them', () => {
  const cases = found(petra, row(2, [petra]), row(3, [nonesuchStores]), row(4, [petra]), row(1, [petra]));
  expect(cases.map(({ caseId }) => caseId)).toEqual([otherCaseId(4), otherCaseId(2), otherCaseId(1)]);
});

describe('given the other case is of a person with restricted access', () => {
  const rows = [row(1, [byPhone], { personFlags: [plainFlag('restricted-access')] }), row(2, [byPhone])];
  const foundWhen = (...revealed: readonly number[]) =>
    otherCasesOf(byPhone, otherCaseId(9), withoutRestricted(rows, new Set(revealed.map(otherCaseId)), today)).map(
      ({ caseId }) => caseId,
    );

  test('when nobody said why they look › then it is not found', () => {
    expect(foundWhen()).toEqual([otherCaseId(2)]);
  });

  test('when somebody did › then it is', () => {
    expect(foundWhen(1)).toEqual([otherCaseId(2), otherCaseId(1)]);
  });
});

test('given a name without letters or numbers › when looked for › then nothing is compared', () => {
  const nameless = { ...petra, name: '???' };
  expect(traceOf(nameless)).toBeNull();
  expect(found(nameless, row(1, [nameless]))).toEqual([]);
});

test('given a case with a victim of each kind › when it is summed up › then the row holds their traces, and the store takes it', () => {
  const victims = [
    { ...byPhone, email: ' Petra@example.org', safeContact: 'Not at home.', contacts: [] },
    { ...nonesuchStores, contacts: [] },
  ];
  const summary = summaryOf({ ...caseThrough('opened'), victims });
  expect(summary.victims).toStrictEqual([
    { kind: 'person', name: 'dummersley petra', phone: '07700900441', email: 'petra@example.org' },
    { kind: 'business', name: 'nonesuch stores' },
  ]);
  expect(caseSummarySchema.parse(summary)).toEqual(summary);
  expect(summaryOf({ ...caseThrough('opened'), victims: [] })).not.toHaveProperty('victims');
});
