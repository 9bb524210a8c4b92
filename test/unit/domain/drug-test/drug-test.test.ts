import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drugTest } from '../../../../shared/domain/drug-test/drug-test.ts';
import type { DrugTestFacts } from '../../../../shared/domain/drug-test/drug-test-facts.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day } from '../../../factories/given-case.ts';

/** An adult arrested for shop theft, warned, in a notified area, with a negative test. */
const negative: DrugTestFacts = frozen({
  stage: 'arrest',
  testOn: day('2026-11-20'),
  dateOfBirth: day('1994-03-12'),
  cjsCode: 'TH68010',
  authority: null,
  refusalWarning: true,
  areaNotified: true,
  result: 'negative',
  goodCause: null,
  contested: null,
  laboratoryResult: null,
  assessmentConsidered: false,
  settings: {
    triggerOffences: ['TH68010', 'TH68023'],
    triggerListVersion: '2012',
    currentTriggerListVersion: '2012',
    chargeMinimumAge: 14,
  },
});
const assess = (changes: Partial<DrugTestFacts>) => {
  const { fired, ...assessment } = drugTest({ ...negative, ...changes });
  return { ...assessment, fired: fired.map(({ id, severity }) => `${id} ${severity}`) };
};
const lawful = { isLawful: true, fired: [], followUp: [], isUsable: true };
const refused = (...fired: string[]) => ({ isLawful: false, fired, followUp: [], isUsable: false });

describe('given a drug test on 20 November 2026', () => {
  test.each([
    ['arrest', '2008-11-20', lawful],
    ['arrest', '2008-11-21', refused('DT-01 bar')],
    ['charge', '2012-11-20', lawful],
    ['charge', '2012-11-21', refused('LAW-7.1 bar')],
    ['charge', '2008-11-21', lawful],
  ] as const)('when on %s of somebody born on %s › then the age decides', (stage, dateOfBirth, answer) => {
    expect(assess({ stage, dateOfBirth: day(dateOfBirth) })).toEqual(answer);
  });

  test('when the force tests nobody under 18 on charge › then 17 is refused and 18 is not', () => {
    const settings = { ...negative.settings, chargeMinimumAge: 18 };
    expect(assess({ stage: 'charge', settings, dateOfBirth: day('2008-11-21') })).toEqual(refused('LAW-7.1 bar'));
    expect(assess({ stage: 'charge', settings, dateOfBirth: day('2008-11-20') })).toEqual(lawful);
  });

  test.each([
    [null, refused('DT-02 bar')],
    [{ rank: 'sergeant', groundsRecorded: true }, refused('DT-02 bar')],
    [{ rank: 'inspector', groundsRecorded: false }, refused('DT-02 bar')],
    [{ rank: 'inspector', groundsRecorded: true }, lawful],
    [{ rank: 'superintendent', groundsRecorded: true }, lawful],
  ] as const)(
    'when the offence is no trigger offence and the authority is %j › then it decides',
    (authority, answer) => {
      expect(assess({ cjsCode: 'CJ88116', authority })).toEqual(answer);
    },
  );

  test('when there was no warning and the area is not notified › then both refuse, and a positive result leads nowhere', () => {
    expect(assess({ refusalWarning: false, areaNotified: false, result: 'positive' })).toEqual(
      refused('DT-03 bar', 'LAW-7.1 bar'),
    );
  });

  test('when the list is an old one › then it warns, refused or not', () => {
    const settings = { ...negative.settings, currentTriggerListVersion: '2026' };
    expect(assess({ settings })).toEqual({ ...lawful, fired: ['DT-05 warning'] });
    expect(assess({ settings, refusalWarning: false })).toEqual(refused('DT-03 bar', 'DT-05 warning'));
  });
});

describe('given a lawful drug test', () => {
  const positive = { ...lawful, fired: ['DT-04 warning'], followUp: ['treatment-referral', 'initial-assessment'] };
  test.each([
    ['a positive result', { result: 'positive' }, positive],
    [
      'the assessment considered',
      { result: 'positive', assessmentConsidered: true },
      { ...lawful, followUp: ['treatment-referral'] },
    ],
    ['no result', { result: null }, { ...lawful, isUsable: false }],
    [
      'a contested positive',
      { result: 'positive', contested: true },
      { ...lawful, followUp: ['laboratory-result'], isUsable: false },
    ],
    ['a contested positive confirmed', { result: 'positive', contested: true, laboratoryResult: 'positive' }, positive],
    ['a contested positive overturned', { result: 'positive', contested: true, laboratoryResult: 'negative' }, lawful],
    [
      'a laboratory result nobody asked for',
      { result: 'positive', contested: false, laboratoryResult: 'negative' },
      positive,
    ],
    ['a refusal', { result: 'refused' }, { ...lawful, followUp: ['refusal-offence'], isUsable: false }],
    [
      'a refusal without good cause',
      { result: 'refused', goodCause: false },
      { ...lawful, followUp: ['refusal-offence'], isUsable: false },
    ],
    ['a refusal with good cause', { result: 'refused', goodCause: true }, { ...lawful, isUsable: false }],
  ] as const)('when there is %s › then what follows is as the Act has it', (_, changes, answer) => {
    expect(assess(changes)).toEqual(answer);
  });

  test('when a person of 17 is positive on charge › then they are referred and not assessed; at 18 both', () => {
    const onCharge = { stage: 'charge', result: 'positive' } as const;
    expect(assess({ ...onCharge, dateOfBirth: day('2008-11-21') }).followUp).toEqual(['treatment-referral']);
    expect(assess({ ...onCharge, dateOfBirth: day('2008-11-20') })).toEqual(positive);
  });
});

test('given any drug test › when it is refused › then nothing follows and nothing is usable; it is refused exactly when a bar fires', () => {
  const facts = fc.record({
    stage: fc.constantFrom('arrest', 'charge'),
    dateOfBirth: fc.constantFrom(day('1994-03-12'), day('2008-11-21'), day('2013-01-01')),
    cjsCode: fc.constantFrom('TH68010', 'CJ88116'),
    refusalWarning: fc.boolean(),
    areaNotified: fc.boolean(),
    result: fc.constantFrom('positive', 'negative', 'refused', null),
    contested: fc.constantFrom(true, false, null),
    laboratoryResult: fc.constantFrom('positive', 'negative', null),
  });
  fc.assert(
    fc.property(facts, (changes) => {
      const { isLawful, fired, followUp, isUsable } = drugTest({ ...negative, ...changes });
      expect(isLawful).toBe(!fired.some(({ severity }) => severity === 'bar'));
      expect(isLawful || (followUp.length === 0 && !isUsable)).toBe(true);
    }),
  );
});
