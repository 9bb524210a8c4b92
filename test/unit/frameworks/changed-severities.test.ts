import { describe, expect, test } from 'vitest';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { day, evaluation, lawfulFor, outcomeOf, shopTheft } from './lawful-facts.ts';

const withSeverity = (severity: ForceSettings['severity'], changes: Parameters<typeof lawfulFor>[1] = {}) => {
  const facts = lawfulFor('ACC', changes);
  return { ...facts, settings: { ...facts.settings, severity } };
};

describe('given a rule left to the force', () => {
  test.each([
    ['warning', 'warning', 'available'],
    ['authority', 'authority', 'needs-authority'],
    ['bar', 'bar', 'barred'],
    ['off', undefined, 'available'],
  ] as const)('when ALL-06 is made %s and no records are checked › then it is %s', (severity, outcome, status) => {
    const facts = withSeverity({ 'ALL-06': severity }, { history: null });
    expect(outcomeOf(facts, 'ACC', 'ALL-06')).toBe(outcome);
    expect(evaluation(facts, 'ACC').status).toBe(status);
  });

  test('when gravity 4 is only a warning › then neither gravity nor the policy is asked for', () => {
    const facts = withSeverity({ 'ALL-04': 'warning' }, { gravity: null });
    const unloaded = { ...facts.settings, policy: { ...facts.settings.policy, gravityFour: null } };
    expect(evaluation({ ...facts, settings: unloaded }, 'ACC').status).toBe('available');
  });

  test('when a warning is made a bar › then what it does not know is asked for', () => {
    const offences = [{ ...shopTheft, class: null, date: day('2020-01-05') }];
    expect(evaluation(withSeverity({}, { offences }), 'ACC', ['screening']).missing).toEqual(['offences[0].class']);
    expect(outcomeOf(withSeverity({ 'ALL-13': 'bar' }, { offences }), 'ACC', 'ALL-13')).toBe('unknown');
    const summary = [{ ...shopTheft, class: 'summary' as const, date: day('2020-01-05') }];
    expect(evaluation(withSeverity({ 'ALL-13': 'bar' }, { offences: summary }), 'ACC').status).toBe('barred');
  });

  test('when a period has two limits and one severity is set › then both limits have it', () => {
    const [course] = lawfulFor('ACC').conditions;
    const conditions = course ? [{ ...course, endsOn: day('2027-03-13') }] : [];
    expect(outcomeOf(withSeverity({}, { conditions }), 'ACC', 'AC-13')).toBe('warning');
    expect(outcomeOf(withSeverity({ 'AC-13': 'bar' }, { conditions }), 'ACC', 'AC-13')).toBe('bar');
  });
});

describe('given a rule law.md verified', () => {
  test.each(['off', 'warning'] as const)('when AC-02 is made %s › then it stays a bar', (severity) => {
    const facts = withSeverity({ 'AC-02': severity }, { giver: 'constable' });
    expect(outcomeOf(facts, 'ACC', 'AC-02')).toBe('bar');
  });
});
