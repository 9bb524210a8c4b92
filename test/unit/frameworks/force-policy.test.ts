import { describe, expect, test } from 'vitest';
import type { AuthorityKind, OffenceMarker } from '../../../shared/domain/case/events.ts';
import type { Facts } from '../../../shared/frameworks/facts.ts';
import { evaluation, outcomeOf, shopTheft, underPart6, underTodaysLaw } from './lawful-facts.ts';

const marked = (marker: OffenceMarker, value: boolean | null = true) => ({ ...shopTheft, [marker]: value });

describe('given a knife or weapon, an inspector named by force policy and a bar on community cautions', () => {
  const facts = (...authorities: AuthorityKind[]) => underPart6({ offences: [marked('knifeOrWeapon')], authorities });

  test.each([
    [[], 'authority'],
    [['sergeant'], 'authority'],
    [['inspector'], 'pass'],
    [['superintendent'], 'pass'],
    [['prosecutor'], 'authority'],
    [['dpp-consent'], 'authority'],
  ] as const)('when %j is on record › then ALL-05 is %s for a DC and a bar for a CC', (authorities, outcome) => {
    expect(outcomeOf(facts(...authorities), 'DC', 'ALL-05')).toBe(outcome);
    expect(outcomeOf(facts(...authorities), 'CC', 'ALL-05')).toBe('bar');
  });

  test('when the giver is a superintendent without recorded authority › then the rank alone is not enough', () => {
    expect(outcomeOf({ ...facts(), giver: 'superintendent' }, 'DC', 'ALL-05')).toBe('authority');
  });
});

describe('given no policy loaded on hate crime', () => {
  const unloaded = (changes: Partial<Facts>) => {
    const lawful = underTodaysLaw(changes);
    const policy = { ...lawful.settings.policy, hateCrime: null };
    return { ...lawful, settings: { ...lawful.settings, policy } };
  };

  test('when it is no hate crime › then nothing is asked', () => {
    expect(evaluation(unloaded({}), 'ACC').status).toBe('available');
  });

  test('when it is one › then the policy is asked for, though AC-09 needs the prosecutor already', () => {
    const answer = evaluation(unloaded({ offences: [marked('hateCrime')] }), 'ACC');
    expect([answer.status, answer.missing]).toEqual(['not-yet-known', ['settings.policy.hateCrime']]);
    expect(outcomeOf(unloaded({ offences: [marked('hateCrime')] }), 'ACC', 'AC-09')).toBe('authority');
  });

  test('when it is also domestic abuse with an inspector to agree › then ALL-02 asks and still lacks the policy', () => {
    const both = { ...marked('hateCrime'), domesticAbuse: true };
    const { findings, status } = evaluation(unloaded({ offences: [both] }), 'ACC');
    const finding = findings.find(({ rule }) => rule.id === 'ALL-02');
    expect([finding?.outcome, finding?.missing]).toEqual(['authority', ['settings.policy.hateCrime']]);
    expect(status).toBe('not-yet-known');
  });
});

describe('given an offence whose code answers a marker', () => {
  test.each([
    ['CD98070', 'AC-09'],
    ['SC15004', 'AC-10'],
    ['CJ88144', 'ALL-05'],
    ['PH97004', 'ALL-03'],
  ])('when %s is marked "no" by the officer › then %s still needs authority', (cjsCode, id) => {
    expect(outcomeOf(underTodaysLaw({ offences: [{ ...shopTheft, cjsCode }] }), 'ACC', id)).toBe('authority');
  });

  test('when the offence is a shop theft nobody has marked › then ALL-03 is not yet known', () => {
    const offences = [marked('harassmentOrStalking', null)];
    expect(outcomeOf(underTodaysLaw({ offences }), 'ACC', 'ALL-03')).toBe('unknown');
  });
});
