import { describe, expect, test } from 'vitest';
import type { ForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import type { Facts, OffenceFacts } from '../../../../shared/frameworks/facts.ts';
import { day, evaluation, lawfulFor, outcomeOf, penalty, shopTheft } from '../lawful-facts.ts';

const notice = (
  offence: Partial<OffenceFacts>,
  settings: Partial<ForceSettings> = {},
  changes: Partial<Facts> = {},
) => {
  const facts = lawfulFor('PND', { offences: [{ ...shopTheft, ...offence }], ...changes });
  return { ...facts, settings: { ...facts.settings, ...settings } };
};
const asked = (facts: Facts) => evaluation(facts, 'PND', ['screening']).missing;

describe('given the penalty list and PN-02', () => {
  test.each([
    [['TH68010'], 'TH68010', 'pass'],
    [['CD71039'], 'TH68010', 'bar'],
    [['CD71039'], null, 'unknown'],
    [[], null, 'bar'],
    [null, 'TH68010', 'unknown'],
  ])('when the list is %j and the code %s › then it is %s', (penaltyNoticeOffences, cjsCode, outcome) => {
    expect(outcomeOf(notice({ cjsCode }, { penaltyNoticeOffences }), 'PND', 'PN-02')).toBe(outcome);
  });

  test('when the list is not loaded › then it is asked for, and not the code', () => {
    const facts = notice({ cjsCode: null, valuePence: 0 }, { penaltyNoticeOffences: null });
    expect(asked(facts)).toEqual(['settings.penaltyNoticeOffences']);
  });

  test('when one offence of two is not on it › then it bars', () => {
    const offences = [shopTheft, { ...shopTheft, cjsCode: 'TH68001' }];
    expect(outcomeOf(lawfulFor('PND', { offences }), 'PND', 'PN-02')).toBe('bar');
  });
});

describe('given ceilings of £100 for shop theft and £300 for damage, an inspector above, and PN-05', () => {
  test.each([
    ['TH68010', 9_999, 'pass'],
    ['TH68010', 10_000, 'authority'],
    ['CD71039', 29_999, 'pass'],
    ['CD71039', 30_000, 'authority'],
    ['CD71038', 30_000, 'authority'],
    ['CD71040', 30_000, 'authority'],
    ['TH68001', 90_000, 'pass'],
    ['TH68010', null, 'unknown'],
    ['TH68001', null, 'pass'],
    [null, 9_999, 'pass'],
    [null, 10_000, 'unknown'],
  ])('when %s is worth %s pence › then it is %s', (cjsCode, valuePence, outcome) => {
    expect(outcomeOf(notice({ cjsCode, valuePence }), 'PND', 'PN-05')).toBe(outcome);
  });

  test('when the inspector is on record › then the value is not asked for', () => {
    expect(outcomeOf(notice({ valuePence: null }, {}, { authorities: ['inspector'] }), 'PND', 'PN-05')).toBe('pass');
  });

  test('when the ceilings are not loaded › then they are asked for and the value is not', () => {
    expect(asked(notice({ valuePence: null }, { penaltyNoticeCeilings: null }))).toEqual([
      'settings.penaltyNoticeCeilings',
    ]);
    expect(asked(notice({ cjsCode: 'CD71039' }, { penaltyNoticeCeilings: null }))).toEqual([
      'settings.penaltyNoticeCeilings',
    ]);
  });
});

describe('given the amounts by tier and PN-03', () => {
  test.each([
    ['lower', 6_000, 'pass'],
    ['lower', 9_000, 'bar'],
    ['upper', 9_000, 'pass'],
    ['upper', 6_000, 'bar'],
    ['upper', 8_999, 'bar'],
    ['lower', null, 'unknown'],
    [null, 5_000, 'unknown'],
  ] as const)('when the tier is %s and it is %s pence › then it is %s', (tier, amountPence, outcome) => {
    const conditions = [{ ...penalty, tier, amountPence }];
    expect(outcomeOf(notice({}, {}, { conditions }), 'PND', 'PN-03')).toBe(outcome);
  });
});

describe('given Part 6 from 1 November 2026', () => {
  test.each([
    ['2026-10-31', 'pass', 'pass'],
    ['2026-11-01', 'bar', 'bar'],
    [null, 'unknown', 'unknown'],
  ])('when the offence was on %s › then PN-06 is %s and SC-10 %s', (date, penaltyNotice, simpleCaution) => {
    const offence = { date: date === null ? null : day(date) };
    const facts = notice(offence, { part6CommencedOn: day('2026-11-01') });
    expect(outcomeOf(facts, 'PND', 'PN-06')).toBe(penaltyNotice);
    expect(outcomeOf(facts, 'SC', 'SC-10')).toBe(simpleCaution);
  });

  test.each([
    ['open', 'pass'],
    ['barred', 'bar'],
    [null, 'unknown'],
  ] as const)('when older offences are %s to simple cautions › then SC-10 is %s', (SC, outcome) => {
    const facts = notice(
      { date: day('2026-10-31') },
      { part6CommencedOn: day('2026-11-01'), earlierOffences: { ACC: 'open', SC } },
    );
    expect(outcomeOf(facts, 'SC', 'SC-10')).toBe(outcome);
  });

  test('when it has not started › then neither is ended', () => {
    const facts = notice({ date: null }, { part6CommencedOn: day('2026-11-21'), earlierOffences: null });
    expect([outcomeOf(facts, 'PND', 'PN-06'), outcomeOf(facts, 'SC', 'SC-10')]).toEqual(['pass', 'pass']);
  });

  test.each([
    ['2008-11-20', 'pass'],
    ['2008-11-21', 'bar'],
  ])('when the person was born on %s › then PN-01 is %s', (dateOfBirth, outcome) => {
    const person = { ...lawfulFor('PND').person, dateOfBirth: day(dateOfBirth) };
    expect(outcomeOf(notice({}, {}, { person }), 'PND', 'PN-01')).toBe(outcome);
  });
});
