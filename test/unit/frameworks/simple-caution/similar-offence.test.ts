import { describe, expect, test } from 'vitest';
import type { RecordFacts } from '../../../../shared/frameworks/facts.ts';
import { day, evaluation, lawfulFor, outcomeOf, shopTheft } from '../lawful-facts.ts';

const conviction: RecordFacts = { kind: 'conviction', date: day('2025-03-01'), similar: true };
const withRecord = (record: Partial<RecordFacts>, offence: Partial<typeof shopTheft> = {}) =>
  lawfulFor('SC', { history: [{ ...conviction, ...record }], offences: [{ ...shopTheft, ...offence }] });

describe('given a similar record and a shop theft of 18 November 2026', () => {
  test.each([
    ['2024-11-17', 'pass'],
    ['2024-11-18', 'authority'],
    ['2026-11-18', 'authority'],
    ['2026-11-19', 'pass'],
  ])('when it is of %s › then SC-05 is %s', (date, outcome) => {
    expect(outcomeOf(withRecord({ date: day(date) }), 'SC', 'SC-05')).toBe(outcome);
  });

  test.each([
    ['conviction', 'authority'],
    ['SC', 'authority'],
    ['ACC', 'authority'],
    ['YC', 'authority'],
    ['YCC', 'authority'],
    ['DC', 'pass'],
    ['CC', 'pass'],
    ['CR', 'pass'],
    ['PND', 'pass'],
    ['O22', 'pass'],
  ] as const)('when it is a %s › then SC-05 is %s', (kind, outcome) => {
    expect(outcomeOf(withRecord({ kind }), 'SC', 'SC-05')).toBe(outcome);
  });

  test('when exceptional circumstances are found by the rank of the order › then it is available', () => {
    const facts = { ...withRecord({}), exceptionalCircumstances: { decidedBy: 'inspector' as const } };
    expect(evaluation(facts, 'SC').status).toBe('available');
  });
});

describe('given what SC-05 still needs', () => {
  const missing = (record: Partial<RecordFacts>, offence: Partial<typeof shopTheft> = {}) =>
    evaluation(withRecord(record, offence), 'SC', ['screening']).missing;

  test('when the similarity of a record within the two years is not judged › then only that is asked', () => {
    expect(missing({ similar: null })).toEqual(['history[0].similar']);
    expect(missing({ similar: null, date: day('2024-11-17') })).toEqual([]);
  });

  test('when the offence has no date › then it is asked for unless the record is not similar', () => {
    expect(missing({}, { date: null })).toEqual(['offences[0].date']);
    expect(missing({ similar: null }, { date: null })).toEqual(['history[0].similar', 'offences[0].date']);
    expect(missing({ similar: false }, { date: null })).toEqual([]);
  });

  test('when records have not been checked › then the history alone is asked for', () => {
    expect(evaluation(lawfulFor('SC', { history: null }), 'SC').missing).toEqual(['history']);
  });

  test('when the offence is specified › then SC-04 speaks and SC-05 does not', () => {
    const facts = withRecord({}, { cjsCode: 'PC53001' });
    expect([outcomeOf(facts, 'SC', 'SC-04'), outcomeOf(facts, 'SC', 'SC-05')]).toEqual(['authority', 'pass']);
  });
});
