import { describe, expect, test } from 'vitest';
import { type FactPath, factLabel, factsReadView } from '../../../../renderer/case/facts-read-view.ts';
import type { Facts } from '../../../../shared/frameworks/facts.ts';
import { nothingKnown } from '../../../../shared/frameworks/nothing-known.ts';
import { rules } from '../../../../shared/frameworks/rules.ts';
import { course, day, penalty, shopTheft, underPart6, underTodaysLaw } from '../../frameworks/lawful-facts.ts';

const valueRead = (path: FactPath, facts: Facts) => factsReadView([path], facts)[0]?.value;

const cases: readonly (readonly [string, Facts])[] = [
  ['nothing known', nothingKnown(day('2026-11-20'))],
  ['today’s law', underTodaysLaw()],
  [
    'Part 6',
    underPart6({
      conditions: [course, penalty],
      history: [{ kind: 'CC', date: day('2026-01-05'), similar: true }],
      victims: [{ effortRecorded: true }, { effortRecorded: false, wants: 'written-apology' }],
    }),
  ],
];

describe.each(cases)('given facts: %s', (_, facts) => {
  test.each(rules)('when $id says what it read › then each fact has its name and its value in words', (rule) => {
    const read = factsReadView(rule.reads, facts);
    expect(read.map(({ path }) => path)).toEqual(rule.reads);
    for (const { label, value } of read) {
      expect(label).toMatch(/^[A-Z]/);
      expect(value).not.toMatch(/^$|undefined|null|NaN|\[object|\d{4}-\d\d-\d\d/);
    }
  });
});

describe('given a fact', () => {
  test.each<readonly [FactPath, Partial<Facts>, string]>([
    ['person.fit', { person: { ...underTodaysLaw().person, fit: true } }, 'Yes'],
    ['person.fit', { person: { ...underTodaysLaw().person, fit: false } }, 'No'],
    ['person.fit', { person: { ...underTodaysLaw().person, fit: null } }, 'Not known'],
    ['person.dateOfBirth', {}, '14 March 1994'],
    ['admission.state', { admission: { state: 'defence-raised', toAuthorisedPerson: null } }, 'Defence'],
    ['likelySentence', { likelySentence: 'community-order-high' }, 'High community order'],
    ['gravity', { gravity: 3 }, '3'],
    ['gravity', { gravity: null }, 'Not known'],
    ['history', { history: null }, 'Not known'],
    ['history', { history: [] }, 'Checked, none found'],
    ['history[].kind', { history: null }, 'Not known'],
    ['history[].kind', { history: [] }, 'None'],
    ['authorities', { authorities: [] }, 'None'],
    ['authorities', { authorities: ['inspector', 'dpp-consent'] }, 'Inspector, Consent of the DPP'],
    ['exceptionalCircumstances.decidedBy', { exceptionalCircumstances: null }, 'Nobody'],
    ['exceptionalCircumstances.decidedBy', { exceptionalCircumstances: { decidedBy: 'prosecutor' } }, 'Prosecutor'],
    ['offences[].valuePence', {}, '£34.40'],
    [
      'offences[].class',
      { offences: [shopTheft, { ...shopTheft, class: 'summary' }] },
      'Offence 1: Either way; Offence 2: Summary',
    ],
    [
      'offences[].class',
      { offences: [shopTheft, { ...shopTheft, class: null }] },
      'Offence 1: Either way; Offence 2: Not known',
    ],
    ['offences[].class', { offences: [shopTheft, shopTheft, shopTheft] }, 'Either way, all 3'],
    ['conditions[].hours', { conditions: [course, penalty] }, 'Condition 1: 4; Condition 2: Not known'],
    ['remedyDocument.area', { remedyDocument: null }, 'Not loaded'],
    ['victims', { victims: [] }, 'None identifiable'],
    ['victims[].wants', { victims: [{ effortRecorded: true }] }, 'None'],
    ['requestedActionReason', { requestedActionReason: 'inappropriate' }, 'It is inappropriate'],
  ])('when %s is read in %j › then it says: %s', (path, changes, expected) => {
    expect(valueRead(path, underTodaysLaw(changes))).toBe(expected);
  });
});

describe('given a setting', () => {
  const { settings } = underTodaysLaw();

  test.each<readonly [FactPath, Partial<Facts['settings']>, string]>([
    ['settings.part6CommencedOn', { part6CommencedOn: null }, 'No day set: not in force'],
    ['settings.part6CommencedOn', { part6CommencedOn: day('2026-11-01') }, '1 November 2026'],
    ['settings.excludedOffences', { excludedOffences: null }, 'Not loaded'],
    ['settings.excludedOffences', { excludedOffences: ['TH68010'] }, '1 offence code'],
    ['settings.excludedOffences', { excludedOffences: [] }, '0 offence codes'],
    ['settings.policy.hateCrime', {}, 'Community caution: Barred; all others: Prosecutor'],
    ['settings.policy.gravityFour', {}, 'All disposals: Inspector'],
    ['settings.policy.sexual', {}, 'Not loaded'],
    ['settings.communityResolutionSignOff', { communityResolutionSignOff: 'none' }, 'Nobody'],
    ['settings.hourCaps', { hourCaps: null }, 'As in the Act'],
    ['settings.hourCaps', { hourCaps: { DC: 20, CC: 10 } }, 'Diversionary caution: 20; Community caution: 10'],
    [
      'settings.penaltyMaxima',
      {},
      'Diversionary caution: Summary £100.00, Either way £200.00, Indictable only £300.00; Community caution: Summary £50.00, Either way £100.00',
    ],
    [
      'settings.multipleCautionLimits[].withinMonths',
      {
        multipleCautionLimits: [
          { disposals: ['DC'], counts: ['DC'], number: 1, withinMonths: 24 },
          { disposals: ['CC'], counts: ['CC'], number: 2, withinMonths: null },
        ],
      },
      'Limit 1: 24; Limit 2: Any time',
    ],
    [
      'settings.disposalsOffered',
      { disposalsOffered: { O22: { from: day('2026-01-01'), until: null } } },
      'Outcome 22: from 1 January 2026',
    ],
  ])('when %s is read in %j › then it says: %s', (path, changes, expected) => {
    expect(valueRead(path, underTodaysLaw({ settings: { ...settings, ...changes } }))).toBe(expected);
  });
});

describe('the name of what is missing', () => {
  test.each([
    ['offences[2].class', 'Class of the offence'],
    ['settings.penaltyMaxima.DC', 'Most a penalty may be'],
    ['settings.multipleCautionLimits', 'Limits on several cautions'],
    ['settings.period', 'How long conditions may run'],
    ['settings.period.warnAfterWeeks', 'Weeks after which a warning is shown'],
  ])('given %s › when it is named › then as: %s', (path, expected) => {
    expect(factLabel(path)).toBe(expected);
  });
});
