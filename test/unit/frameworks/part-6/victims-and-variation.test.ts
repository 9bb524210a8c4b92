import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../shared/frameworks/facts.ts';
import { course, day, lawfulFor, outcomeOf, penalty, shopTheft, underPart6, underTodaysLaw } from '../lawful-facts.ts';

describe('given a remedy document with an apology and both victims wanting one', () => {
  const wanting = (...wants: (string | null)[]): Partial<Facts> => ({
    remedyDocument: { area: 'Nonesuch', actions: ['apology'] },
    victims: wants.map((action) => ({ effortRecorded: true, wants: action })),
  });

  test('when no condition carries it out › then P6-15 needs authority and AC-17 warns', () => {
    expect(outcomeOf(underPart6(wanting('apology', 'apology')), 'DC', 'P6-15')).toBe('authority');
    expect(outcomeOf(underPart6(wanting('apology', 'apology')), 'CC', 'P6-15')).toBe('authority');
    expect(outcomeOf(underTodaysLaw(wanting('apology', 'apology')), 'ACC', 'AC-17')).toBe('warning');
  });

  test.each<[string, Partial<Facts>]>([
    ['a condition carries it out', { conditions: [{ ...course, remedyAction: 'apology' }] }],
    ['the reason is recorded', { requestedActionReason: 'cannot-be-attached' }],
    ['one of them wants nothing', wanting('apology', null)],
    ['the document does not list it', { remedyDocument: { area: 'Nonesuch', actions: [] } }],
    ['there is no victim', { victims: [] }],
  ])('when %s › then both pass', (_, changes) => {
    const facts = { ...wanting('apology', 'apology'), ...changes };
    expect(outcomeOf(underPart6(facts), 'DC', 'P6-15')).toBe('pass');
    expect(outcomeOf(underTodaysLaw(facts), 'ACC', 'AC-17')).toBe('pass');
  });

  test('when no document is in use › then P6-15 and P6-16 have nothing to say', () => {
    expect(outcomeOf(underPart6(), 'DC', 'P6-15')).toBeUndefined();
    expect(outcomeOf(underPart6(), 'DC', 'P6-16')).toBeUndefined();
  });
});

describe('given the areas of document and offence and P6-16', () => {
  test.each([
    ['Nonesuch', 'Nonesuch', 'pass'],
    ['Nonesuch', 'Elsewhere', 'warning'],
    [null, 'Elsewhere', 'unknown'],
    ['Nonesuch', null, 'unknown'],
  ])('when they are %s and %s › then it is %s', (documentArea, area, outcome) => {
    const facts = underPart6({
      remedyDocument: { area: documentArea, actions: [] },
      offences: [{ ...shopTheft, area }],
    });
    expect(outcomeOf(facts, 'DC', 'P6-16')).toBe(outcome);
  });
});

describe('given who decided and P6-21', () => {
  test.each([
    ['prosecution-authority', 'authorised-person', 'authority'],
    ['prosecution-authority', 'prosecution-authority', 'pass'],
    ['authorised-person', 'authorised-person', 'pass'],
    ['authorised-person', 'prosecution-authority', 'pass'],
  ] as const)('when %s decided the caution and %s the conditions › then it is %s', (caution, conditions, outcome) => {
    expect(outcomeOf(underPart6({ decidedBy: { caution, conditions } }), 'CC', 'P6-21')).toBe(outcome);
  });

  test('when nobody has said › then it has nothing to say', () => {
    expect(outcomeOf(underPart6(), 'CC', 'P6-21')).toBeUndefined();
  });
});

describe('given a variation', () => {
  test.each([
    ['DC', 'P6-23', false, false, 'bar'],
    ['DC', 'P6-23', true, false, 'pass'],
    ['DC', 'P6-23', false, true, 'bar'],
    ['CC', 'P6-23', false, true, 'pass'],
    ['CC', 'P6-23', false, false, 'bar'],
    ['ACC', 'AC-16', false, true, 'bar'],
    ['ACC', 'AC-16', true, false, 'pass'],
  ] as const)('when it is a %s, %s, agreed: %s, breach penalty: %s › then it is %s', (...row) => {
    const [disposal, id, offenderConsents, breachPenalty, outcome] = row;
    const facts = lawfulFor(disposal, { variation: { offenderConsents, breachPenalty } });
    expect(outcomeOf(facts, disposal, id)).toBe(outcome);
    expect(outcomeOf(lawfulFor(disposal), disposal, id)).toBeUndefined();
  });
});

describe('given a penalty added after breach, due on another day than day 28', () => {
  const added = (payByReason: string | null) => ({
    ...penalty,
    payBy: day('2027-01-31'),
    addedAfterBreach: true,
    payByReason,
  });

  test('when it belongs to a community caution › then its day is its own, and its reason is asked for', () => {
    expect(outcomeOf(underPart6({ conditions: [added(null)] }), 'CC', 'P6-26')).toBe('pass');
    expect(outcomeOf(underPart6({ conditions: [added(null)] }), 'CC', 'CC-14')).toBe('warning');
    expect(outcomeOf(underPart6({ conditions: [added('Agreed.')] }), 'CC', 'CC-14')).toBe('pass');
  });

  test('when it belongs to a diversionary caution › then day 28 binds', () => {
    expect(outcomeOf(underPart6({ conditions: [added('Agreed.')] }), 'DC', 'P6-26')).toBe('bar');
  });
});

describe('given a course fee and P6-28', () => {
  test.each([
    [500, null, 'warning'],
    [500, false, 'warning'],
    [500, true, 'pass'],
    [null, null, 'pass'],
  ])('when the fee is %s pence and recorded as reasonable: %s › then it is %s', (feePence, feeReasonable, outcome) => {
    expect(outcomeOf(underPart6({ conditions: [{ ...course, feePence, feeReasonable }] }), 'DC', 'P6-28')).toBe(
      outcome,
    );
  });
});
