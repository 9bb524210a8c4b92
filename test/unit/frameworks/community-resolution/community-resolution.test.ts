import { describe, expect, test } from 'vitest';
import type { ForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import type { Facts, OffenceFacts } from '../../../../shared/frameworks/facts.ts';
import { day, evaluation, lawfulFor, outcomeOf, shopTheft } from '../lawful-facts.ts';

const resolution = (changes: Partial<Facts>, settings: Partial<ForceSettings> = {}): Facts => {
  const facts = lawfulFor('CR', changes);
  return { ...facts, settings: { ...facts.settings, ...settings } };
};
type State = Facts['admission']['state'];
const admits = (state: State): Partial<Facts> => ({ admission: { state, toAuthorisedPerson: null } });

describe('given what the person says and what the force asks for', () => {
  test.each([
    ['admitted', null, 'pass'],
    ['none', null, 'bar'],
    ['accepts-responsibility', 'acceptance', 'pass'],
    ['accepts-responsibility', 'admission', 'bar'],
    ['accepts-responsibility', null, 'unknown'],
    [null, 'acceptance', 'unknown'],
  ] as const)('when the state is %s and the standard %s › then CR-01 is %s', (state, standard, outcome) => {
    const facts = resolution(admits(state), { communityResolutionAdmission: standard });
    expect(outcomeOf(facts, 'CR', 'CR-01')).toBe(outcome);
  });

  test('when neither is known › then both are asked for', () => {
    const facts = resolution(admits(null), { communityResolutionAdmission: null });
    expect(evaluation(facts, 'CR').missing).toEqual(['admission.state', 'settings.communityResolutionAdmission']);
  });

  test('when there is not enough evidence › then CR-01 bars', () => {
    expect(outcomeOf(resolution({ evidenceSufficient: false }), 'CR', 'CR-01')).toBe('bar');
  });
});

describe('given a sign-off', () => {
  test.each([
    ['none', [], 'pass'],
    ['sergeant', [], 'authority'],
    ['sergeant', ['inspector'], 'pass'],
    ['constable', ['sergeant'], 'pass'],
    ['constable', ['prosecutor'], 'authority'],
    ['inspector', ['sergeant'], 'authority'],
    [null, ['superintendent'], 'unknown'],
  ] as const)('when %s is wanted and %j recorded › then CR-05 is %s', (signOff, authorities, outcome) => {
    expect(outcomeOf(resolution({ authorities }, { communityResolutionSignOff: signOff }), 'CR', 'CR-05')).toBe(
      outcome,
    );
  });
});

describe('given domestic abuse with an inspector to agree', () => {
  test.each([
    [true, true, 'authority'],
    [true, false, 'pass'],
    [false, true, 'pass'],
    [true, null, 'unknown'],
  ])('when it is abuse: %s, of a partner: %s › then CR-06 is %s', (domesticAbuse, intimatePartner, outcome) => {
    const offences: OffenceFacts[] = [{ ...shopTheft, domesticAbuse, intimatePartner }];
    expect(outcomeOf(resolution({ offences }), 'CR', 'CR-06')).toBe(outcome);
  });

  test('when it is hate crime and policy says never › then CR-06 bars', () => {
    const { policy } = lawfulFor('CR').settings;
    const offences = [{ ...shopTheft, hateCrime: true }];
    const facts = resolution({ offences }, { policy: { ...policy, hateCrime: { CR: 'bar' } } });
    expect(outcomeOf(facts, 'CR', 'CR-06')).toBe('bar');
  });
});

describe('given a person of 17', () => {
  const withAdult = (appropriateAdult: boolean | null) =>
    resolution({ person: { ...lawfulFor('CR').person, dateOfBirth: day('2008-11-21'), appropriateAdult } });

  test.each([
    [true, 'pass'],
    [false, 'bar'],
    [null, 'unknown'],
  ])('when an appropriate adult is here: %s › then CR-07 is %s', (here, outcome) => {
    expect(outcomeOf(withAdult(here), 'CR', 'CR-07')).toBe(outcome);
  });
});

describe('given a victim and a remedy document', () => {
  const remedyDocument = { area: 'Nonesuch', actions: ['apology', 'repair'] };
  const [course] = lawfulFor('CR').conditions;
  const agreed = (remedyAction: string | null, wants: string | null, changes: Partial<Facts> = {}) =>
    resolution({
      remedyDocument,
      conditions: course ? [{ ...course, remedyAction }] : [],
      victims: [{ effortRecorded: true, wants }],
      ...changes,
    });

  test.each([
    ['apology', 'apology', 'pass'],
    ['apology', 'repair', 'authority'],
    ['apology', 'holiday', 'pass'],
    ['apology', null, 'pass'],
  ])('when %s is agreed and the victim wants %s › then CR-03 is %s', (action, wants, outcome) => {
    expect(outcomeOf(agreed(action, wants), 'CR', 'CR-03')).toBe(outcome);
  });

  test('when a reason is recorded, or the victims want different things › then CR-03 passes', () => {
    expect(outcomeOf(agreed('apology', 'repair', { requestedActionReason: 'inappropriate' }), 'CR', 'CR-03')).toBe(
      'pass',
    );
    const victims = ['repair', 'apology'].map((wants) => ({ effortRecorded: true, wants }));
    expect(outcomeOf(agreed(null, null, { victims }), 'CR', 'CR-03')).toBe('pass');
  });

  test.each([
    ['apology', 'pass'],
    ['holiday', 'warning'],
    [null, 'warning'],
  ])('when %s is agreed › then CR-04 is %s', (action, outcome) => {
    expect(outcomeOf(agreed(action, null), 'CR', 'CR-04')).toBe(outcome);
  });

  test('when there is no victim or no document › then CR-04 has nothing to say', () => {
    expect(outcomeOf(agreed('holiday', null, { victims: [] }), 'CR', 'CR-04')).toBeUndefined();
    expect(outcomeOf(agreed('holiday', null, { remedyDocument: null }), 'CR', 'CR-04')).toBeUndefined();
  });

  test.each(['screening', 'conditions'] as const)('when no effort is recorded › then CR-02 warns at %s', (stage) => {
    const facts = resolution({ victims: [{ effortRecorded: false }] });
    const { findings } = evaluation(facts, 'CR', [stage]);
    expect(findings.filter(({ outcome }) => outcome !== 'pass').map(({ rule }) => rule.id)).toEqual(['CR-02']);
  });
});
