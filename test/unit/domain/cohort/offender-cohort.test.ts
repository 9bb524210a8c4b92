import { describe, expect, test } from 'vitest';
import { type CohortFacts, offenderCohort } from '../../../../shared/domain/cohort/offender-cohort.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day } from '../../../factories/given-case.ts';

const robbery = { cjsCode: 'TH68023', date: day('2026-10-01') };
const scored = (percent: number, offences: CohortFacts['offences'] = []): CohortFacts =>
  frozen({
    asOf: day('2026-11-20'),
    score: { instrument: 'OGRS', version: '3', percent },
    offences,
    acceptedInstruments: [
      { instrument: 'OGRS', version: '3' },
      { instrument: 'OGRS4/G', version: '1' },
    ],
  });

describe('given an accepted score on 20 November 2026', () => {
  test.each([
    [49, 'b', null],
    [49.9, 'b', null],
    [50, 'b', 'b'],
    [74, 'b', 'b'],
    [74.9, 'b', 'b'],
    [75, 'a', 'a'],
    [100, 'a', 'a'],
  ] as const)(
    'when it is %d with a robbery in October › then the limb is %s at most, and is %s',
    (percent, _, limb) => {
      expect(offenderCohort(scored(percent, [robbery]))).toEqual({ limb, isScoreAccepted: true });
    },
  );

  test.each([
    [50, null],
    [74.5, null],
    [75, 'a'],
  ])('when it is %d and there is no offence › then the limb is %s', (percent, limb) => {
    expect(offenderCohort(scored(percent)).limb).toBe(limb);
  });

  test.each([
    ['TH68023', '2025-11-20', 'b'],
    ['TH68023', '2025-11-19', null],
    ['TH68023', '2026-11-20', 'b'],
    ['TH68023', '2026-11-21', null],
    ['TH68036', '2026-10-01', 'b'],
    ['TH68037', '2026-10-01', 'b'],
    ['TH68081', '2026-10-01', null],
    ['TH68010', '2026-10-01', null],
  ])('when it is 60 with %s on %s › then the limb is %s', (cjsCode, date, limb) => {
    expect(offenderCohort(scored(60, [{ cjsCode, date: day(date) }])).limb).toBe(limb);
  });

  test('when the day is 29 February 2028 › then twelve months go back to 28 February 2027', () => {
    const onLeapDay = (date: string) =>
      offenderCohort({ ...scored(60, [{ cjsCode: 'TH68023', date: day(date) }]), asOf: day('2028-02-29') }).limb;
    expect([onLeapDay('2027-02-28'), onLeapDay('2027-02-27')]).toEqual(['b', null]);
  });
});

describe('given a score of 92 that is not accepted', () => {
  test.each([
    ['there is none', null],
    ['it has no version', { instrument: 'OGRS', version: null, percent: 92 }],
    ['it is of another version', { instrument: 'OGRS', version: '4', percent: 92 }],
    ['it is of another instrument', { instrument: 'OVP', version: '3', percent: 92 }],
    ['it pairs one instrument with the version of another', { instrument: 'OGRS', version: '1', percent: 92 }],
  ])('when %s › then the person is out', (_, score) => {
    expect(offenderCohort({ ...scored(92, [robbery]), score })).toEqual({ limb: null, isScoreAccepted: false });
  });

  test('when the force accepts no instrument › then everybody is out', () => {
    expect(offenderCohort({ ...scored(92), acceptedInstruments: [] })).toEqual({ limb: null, isScoreAccepted: false });
  });
});
