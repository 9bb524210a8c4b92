import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { rulesLeftToTheForce } from '../../../shared/frameworks/changed-severities.ts';
import { type ScreenedDisposal, screenedDisposals } from '../../../shared/frameworks/disposals.ts';
import { evaluate } from '../../../shared/frameworks/evaluate.ts';
import type { Facts } from '../../../shared/frameworks/facts.ts';
import type { Status } from '../../../shared/frameworks/rule.ts';
import { rules } from '../../../shared/frameworks/rules.ts';
import { addDays } from '../../../shared/time.ts';
import { arbitraryForceFacts } from './arbitrary-force-facts.ts';
import { course, day, lawfulFor, outcomeOf, penalty, stages } from './lawful-facts.ts';

/**
 * Time alone opens nothing, except where the law says so. These rules, and no others, may bar on one day and not on a
 * later one with the same facts and settings.
 */
const lifts: readonly {
  readonly rule: string;
  readonly because: string;
  readonly disposal: ScreenedDisposal;
  readonly facts: Facts;
  /** The last day it bars and the first it does not. */
  readonly until: string;
  readonly from: string;
}[] = [
  {
    rule: 'P6-01',
    because: 'Part 6 comes into force (PCSC Act 2022 s98)',
    disposal: 'DC',
    facts: settingsOf('DC', { part6CommencedOn: day('2026-11-21') }),
    until: '2026-11-20',
    from: '2026-11-21',
  },
  ...(
    [
      ['P6-03', 'DC'],
      ['AC-01', 'ACC'],
      ['SC-01', 'SC'],
      ['PN-01', 'PND'],
      ['YC-01', 'ACC'],
    ] as const
  ).map(([rule, disposal]) => ({
    rule,
    because: 'the person comes of age at 18 (law.md section 0.2)',
    disposal,
    facts: bornOn(disposal, '2008-11-21'),
    until: '2026-11-20',
    from: '2026-11-21',
  })),
  {
    rule: 'CR-07',
    because: 'from 18 no appropriate adult is needed for age alone (NPCC guidance on community resolutions)',
    disposal: 'CR',
    facts: bornOn('CR', '2008-11-21', { appropriateAdult: false }),
    until: '2026-11-20',
    from: '2026-11-21',
  },
  {
    rule: 'YC-05',
    because: 'the most a penalty may be doubles at 14 (SI 2013/608)',
    disposal: 'YCC',
    facts: { ...bornOn('YCC', '2012-11-21'), conditions: [{ ...penalty, amountPence: 2_501 }] },
    until: '2026-11-20',
    from: '2026-11-21',
  },
  {
    rule: 'P6-26',
    because: 'the day to pay is counted from the day of giving (PCSC Act 2022 s102(5), s111(5))',
    disposal: 'DC',
    facts: lawfulFor('DC', { conditions: [{ ...penalty, payBy: day('2026-12-18') }] }),
    until: '2026-11-20',
    from: '2026-11-21',
  },
  {
    rule: 'AC-13',
    because: 'the weeks are counted from the day of giving, where the force makes a bar of them (law.md section 2.1)',
    disposal: 'ACC',
    facts: {
      ...settingsOf('ACC', { severity: { 'AC-13': 'bar' } }),
      conditions: [{ ...course, endsOn: day('2027-03-13') }],
    },
    until: '2026-11-20',
    from: '2026-11-21',
  },
  {
    rule: 'O22-01',
    because: 'the day on which the activity is completed comes (NPCC guidance on outcome 22)',
    disposal: 'O22',
    facts: lawfulFor('O22', {
      outcome22: { activityCompletedOn: day('2026-11-21'), recordedAsCaution: false, recordedAsAdmission: false },
    }),
    until: '2026-11-20',
    from: '2026-11-21',
  },
  {
    rule: 'S0-09',
    because: 'the first day on which the force offers it comes',
    disposal: 'CR',
    facts: settingsOf('CR', { disposalsOffered: { CR: { from: day('2026-11-21'), until: null } } }),
    until: '2026-11-20',
    from: '2026-11-21',
  },
];

function settingsOf(disposal: ScreenedDisposal, settings: Partial<ForceSettings>): Facts {
  const facts = lawfulFor(disposal);
  return { ...facts, settings: { ...facts.settings, ...settings } };
}

function bornOn(disposal: ScreenedDisposal, dateOfBirth: string, person: Partial<Facts['person']> = {}): Facts {
  const facts = lawfulFor(disposal);
  return { ...facts, person: { ...facts.person, dateOfBirth: day(dateOfBirth), ...person } };
}

const on = (facts: Facts, today: string): Facts => ({ ...facts, today: day(today) });

describe('given a rule that time lifts', () => {
  test.each(lifts)(
    'when $because › then $rule bars on $until and not on $from',
    ({ rule, disposal, facts, until, from }) => {
      expect(outcomeOf(on(facts, until), disposal, rule)).toBe('bar');
      expect(outcomeOf(on(facts, from), disposal, rule)).toBe('pass');
    },
  );

  test.each(lifts)('when $rule is looked at › then it declares that it reads the day', ({ rule }) => {
    expect(rules.filter(({ id }) => id === rule).every(({ reads }) => reads.includes('today'))).toBe(true);
  });
});

const lifted = new Set(lifts.map(({ rule }) => rule));
const nearby = fc.integer({ min: -400, max: 400 }).map((days) => addDays(day('2026-11-20'), days));
const later = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 61, max: 4_000 }));

/** Facts with any commencement day, with limits on several cautions, and with every rule left to the force made a bar. */
const strictFacts = fc
  .record({
    facts: arbitraryForceFacts({ conditions: { min: 0, max: 3 } }),
    part6CommencedOn: fc.option(nearby, { nil: null, freq: 5 }),
    withinMonths: fc.constantFrom(1, 6, 24, null),
    isStrict: fc.boolean(),
  })
  .map(
    ({ facts, part6CommencedOn, withinMonths, isStrict }): Facts => ({
      ...facts,
      settings: {
        ...facts.settings,
        part6CommencedOn,
        multipleCautionLimits: [{ disposals: ['DC', 'CC'], counts: ['CC', 'ACC'], number: 1, withinMonths }],
        ...(isStrict && {
          severity: Object.fromEntries([...rulesLeftToTheForce].map((rule) => [rule, 'bar' as const])),
        }),
      },
    }),
  );

test('given any facts and settings › when only days pass › then whatever barred a disposal bars it still, but for those rules', () => {
  const statuses = new Set<Status>();
  let barred = 0;
  fc.assert(
    fc.property(strictFacts, later, (facts, days) => {
      const before = evaluate(facts, screenedDisposals, stages);
      const after = evaluate({ ...facts, today: addDays(facts.today, days) }, screenedDisposals, stages);
      before.forEach(({ disposal, findings, status }, index) => {
        const bars = findings.filter(({ outcome, rule }) => outcome === 'bar' && !lifted.has(rule.id));
        const then = after[index]?.findings ?? [];
        statuses.add(status);
        barred += bars.length;
        for (const { rule } of bars) {
          const outcome = then.find((finding) => finding.rule === rule)?.outcome;
          if (outcome !== 'bar')
            expect.fail(`${rule.id} barred ${disposal}, and ${days} days later it says ${outcome}`);
        }
        if (bars.length > 0) expect(after[index]?.status).toBe('barred');
      });
    }),
    { numRuns: 2_000 },
  );
  // Otherwise nothing was barred, or everything was.
  expect(barred).toBeGreaterThan(1_000);
  expect(statuses.size).toBe(4);
});
