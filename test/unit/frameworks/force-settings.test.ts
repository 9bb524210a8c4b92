import { describe, expect, test } from 'vitest';
import { rankSchema } from '../../../shared/domain/case/events.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { type ScreenedDisposal, screenedDisposals } from '../../../shared/frameworks/disposals.ts';
import type { Facts, OffenceFacts } from '../../../shared/frameworks/facts.ts';
import { course, day, evaluation, lawfulFor, outcomeOf, shopTheft } from './lawful-facts.ts';

/** Lawful facts of a disposal, with what the force has loaded and what the test changes. */
const factsWith = (
  disposal: ScreenedDisposal,
  settings: Partial<ForceSettings>,
  changes: Partial<Facts> = {},
): Facts => {
  const facts = lawfulFor(disposal, changes);
  return { ...facts, settings: { ...facts.settings, ...settings } };
};

const missingOf = (facts: Facts, disposal: ScreenedDisposal, rule: string) =>
  evaluation(facts, disposal).findings.find((finding) => finding.rule.id === rule)?.missing;

describe('LAW-1.6, who gives a Part 6 caution', () => {
  const givers = { DC: ['inspector' as const], CC: ['sergeant' as const, 'inspector' as const] };

  test.each([
    ['DC', 'sergeant', 'bar'],
    ['DC', 'inspector', 'pass'],
    ['CC', 'sergeant', 'pass'],
    ['CC', 'inspector', 'pass'],
    ['CC', 'constable', 'bar'],
    ['CC', 'superintendent', 'bar'],
  ] as const)('given a list of givers › when a %s is given by a %s › then: %s', (disposal, giver, outcome) => {
    expect(outcomeOf(factsWith(disposal, { cautionGivers: givers }, { giver }), disposal, 'LAW-1.6')).toBe(outcome);
  });

  test('given a list of givers › when nobody is named as the giver › then the giver is asked for', () => {
    const facts = factsWith('DC', { cautionGivers: givers }, { giver: null });
    expect([outcomeOf(facts, 'DC', 'LAW-1.6'), missingOf(facts, 'DC', 'LAW-1.6')]).toEqual(['unknown', ['giver']]);
  });

  test.each<[string, ForceSettings['cautionGivers']]>([
    ['nothing is loaded', null],
    ['nothing is said', undefined],
    ['only places are loaded', { places: ['Quayside Custody'] }],
    ['only the other caution’s givers are loaded', { CC: ['inspector'] }],
    ['this one’s are null', { DC: null, CC: ['inspector'] }],
  ])('given a DC › when %s › then the rule is silent, whoever gives it', (_, cautionGivers) => {
    for (const giver of rankSchema.options) {
      expect(outcomeOf(factsWith('DC', { cautionGivers }, { giver }), 'DC', 'LAW-1.6')).toBeUndefined();
    }
  });

  test('given a list of givers › when another disposal is asked about › then the rule is silent', () => {
    const silent = screenedDisposals.filter(
      (disposal) => outcomeOf(factsWith(disposal, { cautionGivers: givers }), disposal, 'LAW-1.6') === undefined,
    );
    expect(silent).toEqual(screenedDisposals.filter((disposal) => disposal !== 'DC' && disposal !== 'CC'));
  });
});

describe('S0-09, whether the force offers it', () => {
  const offering = (disposal: ScreenedDisposal, from: string | null, until: string | null): Partial<ForceSettings> => ({
    disposalsOffered: { [disposal]: { from: from && day(from), until: until && day(until) } },
  });

  test.each([
    ['from the day itself', '2026-11-20', null, 'pass'],
    ['from the day after', '2026-11-21', null, 'bar'],
    ['from the day before', '2026-11-19', null, 'pass'],
    ['until the day itself', null, '2026-11-20', 'pass'],
    ['until the day before', null, '2026-11-19', 'bar'],
    ['on that one day', '2026-11-20', '2026-11-20', 'pass'],
    ['on no named day', null, null, 'pass'],
    ['on days gone by', '2026-01-01', '2026-11-19', 'bar'],
    ['on days to come', '2026-11-21', '2026-12-31', 'bar'],
  ] as const)(
    'given it is 20 November 2026 › when each disposal is offered %s › then: %4$s',
    (_, from, until, outcome) => {
      for (const disposal of screenedDisposals) {
        expect(outcomeOf(factsWith(disposal, offering(disposal, from, until)), disposal, 'S0-09')).toBe(outcome);
      }
    },
  );

  test.each<[string, ForceSettings['disposalsOffered']]>([
    ['nothing is loaded', null],
    ['nothing is said', undefined],
    ['no disposal is named', {}],
    ['only another is named', { CC: { from: day('2030-01-01'), until: null } }],
  ])('given an ACC › when %s › then the rule is silent', (_, disposalsOffered) => {
    expect(outcomeOf(factsWith('ACC', { disposalsOffered }), 'ACC', 'S0-09')).toBeUndefined();
  });

  test('given a simple caution that is not offered › when it is evaluated › then it is barred by that alone', () => {
    const { status, findings } = evaluation(factsWith('SC', offering('SC', null, '2026-11-19')), 'SC');
    expect(status).toBe('barred');
    expect(findings.filter(({ outcome }) => outcome === 'bar').map(({ rule }) => rule.id)).toEqual(['S0-09']);
  });
});

describe('LAW-12.17, offences kept from outcome 22', () => {
  const codes = (...cjsCodes: (string | null)[]): readonly OffenceFacts[] =>
    cjsCodes.map((cjsCode) => ({ ...shopTheft, cjsCode }));
  const asked = (excludedOffences: string[] | null, offences: readonly OffenceFacts[]) =>
    factsWith('O22', { outcome22: { excludedOffences } }, { offences });

  test.each<[string, readonly OffenceFacts[], string]>([
    ['the excluded offence', codes('CJ88144'), 'bar'],
    ['another offence', codes('TH68010'), 'pass'],
    ['one of two offences excluded', codes('TH68010', 'CJ88144'), 'bar'],
    ['an offence without a code', codes(null), 'unknown'],
    ['an excluded offence beside one without a code', codes(null, 'CJ88144'), 'bar'],
    ['an offence that begins like the excluded one', codes('CJ881444'), 'pass'],
  ])('given CJ88144 is excluded › when an outcome 22 is for %s › then: %3$s', (_, offences, outcome) => {
    expect(outcomeOf(asked(['CJ88144'], offences), 'O22', 'LAW-12.17')).toBe(outcome);
  });

  test('given an empty list › when an outcome 22 is asked about › then the rule passes: it is loaded, and keeps nothing back', () => {
    expect(outcomeOf(asked([], codes('CJ88144')), 'O22', 'LAW-12.17')).toBe('pass');
  });

  test.each<[string, ForceSettings['outcome22']]>([
    ['nothing is loaded', null],
    ['nothing is said', undefined],
    ['the list is null', { excludedOffences: null }],
    ['only the contract is loaded', { deferredProsecution: true }],
  ])('given an excluded offence elsewhere › when %s › then the rule is silent', (_, outcome22) => {
    const facts = factsWith('O22', { outcome22 }, { offences: codes('CJ88144') });
    expect(outcomeOf(facts, 'O22', 'LAW-12.17')).toBeUndefined();
  });

  test('given CJ88144 is excluded from outcome 22 › when another disposal is asked about › then the rule is silent', () => {
    const facts = factsWith('CR', { outcome22: { excludedOffences: ['CJ88144'] } }, { offences: codes('CJ88144') });
    expect(outcomeOf(facts, 'CR', 'LAW-12.17')).toBeUndefined();
  });
});

const categories = ['sexual', 'childVictim', 'emergencyWorker', 'roadTraffic'] as const;
type Category = (typeof categories)[number];
type Policy = ForceSettings['policy'][Category];

describe.each(categories)('LAW-12.13, the special category %s', (category) => {
  const marked = (is: boolean | null | undefined): OffenceFacts => ({ ...shopTheft, [category]: is });
  const asked = (policy: Policy, offences: readonly OffenceFacts[], changes: Partial<Facts> = {}) => {
    const facts = lawfulFor('ACC', { offences, ...changes });
    return { ...facts, settings: { ...facts.settings, policy: { ...facts.settings.policy, [category]: policy } } };
  };
  const outcome = (policy: Policy, offences: readonly OffenceFacts[], changes?: Partial<Facts>) =>
    outcomeOf(asked(policy, offences, changes), 'ACC', 'LAW-12.13');

  test.each<[string, Policy, boolean | null, string]>([
    ['a policy that bars all and the offence is one', { '*': 'bar' }, true, 'bar'],
    ['a policy that bars all and the offence is none', { '*': 'bar' }, false, 'pass'],
    ['a policy that bars this disposal only', { ACC: 'bar' }, true, 'bar'],
    ['a policy that bars all but this, which needs an inspector', { '*': 'bar', ACC: 'inspector' }, true, 'authority'],
    ['a policy for an inspector', { '*': 'inspector' }, true, 'authority'],
    ['a policy for an inspector and the offence is none', { '*': 'inspector' }, false, 'pass'],
    ['a policy for an inspector and nobody has said', { '*': 'inspector' }, null, 'unknown'],
    ['a policy that bars all and nobody has said', { '*': 'bar' }, null, 'unknown'],
  ])('given %s › when an ACC is asked about › then: %4$s', (_, policy, is, expected) => {
    expect(outcome(policy, [marked(is)])).toBe(expected);
  });

  test('given nobody has said › when there is a policy › then that very question is asked', () => {
    expect(missingOf(asked({ '*': 'inspector' }, [marked(null)]), 'ACC', 'LAW-12.13')).toEqual([
      `offences[0].${category}`,
    ]);
  });

  test.each([
    ['inspector', 'pass'],
    ['superintendent', 'pass'],
    ['sergeant', 'authority'],
    ['prosecutor', 'authority'],
  ] as const)('given a policy for an inspector › when a %s agreed › then: %s', (authority, expected) => {
    expect(outcome({ '*': 'inspector' }, [marked(true)], { authorities: [authority] })).toBe(expected);
  });

  test('given a policy that bars › when a prosecutor agreed › then it stays barred', () => {
    expect(outcome({ '*': 'bar' }, [marked(true)], { authorities: ['prosecutor'] })).toBe('bar');
  });

  test.each<[string, Policy]>([
    ['is not loaded', null],
    ['is not there', undefined],
    ['names only another disposal', { CC: 'bar' }],
    ['names none', {}],
  ])('given an offence of the kind › when the policy %s › then the rule is silent and asks nothing', (_, policy) => {
    expect(outcome(policy, [marked(true)])).toBeUndefined();
    expect(outcome(policy, [marked(null)])).toBeUndefined();
    expect(outcome(policy, [marked(undefined)])).toBeUndefined();
  });

  test('given two offences › when the second is of the kind › then the policy applies', () => {
    expect(outcome({ '*': 'bar' }, [marked(false), marked(true)])).toBe('bar');
  });
});

describe('LAW-12.13, several special categories', () => {
  const both = (first: Partial<Record<Category, boolean>>, second: Partial<Record<Category, boolean>> = {}) => {
    const facts = lawfulFor('ACC', {
      offences: [
        { ...shopTheft, ...first },
        { ...shopTheft, ...second },
      ],
    });
    const policy = {
      ...facts.settings.policy,
      sexual: { '*': 'bar' as const },
      roadTraffic: { '*': 'inspector' as const },
    };
    return outcomeOf({ ...facts, settings: { ...facts.settings, policy } }, 'ACC', 'LAW-12.13');
  };

  test.each<[string, Parameters<typeof both>, string]>([
    [
      'neither',
      [
        { sexual: false, roadTraffic: false },
        { sexual: false, roadTraffic: false },
      ],
      'pass',
    ],
    [
      'the milder',
      [
        { sexual: false, roadTraffic: true },
        { sexual: false, roadTraffic: false },
      ],
      'authority',
    ],
    [
      'both, the stricter counts',
      [
        { sexual: true, roadTraffic: true },
        { sexual: false, roadTraffic: false },
      ],
      'bar',
    ],
    [
      'the milder, and the stricter is not yet known',
      [{ roadTraffic: true }, { sexual: false, roadTraffic: false }],
      'authority',
    ],
  ])('given a bar for one and an inspector for the other › when it is %s › then: %3$s', (_, offences, expected) => {
    expect(both(...offences)).toBe(expected);
  });
});

describe('LAW-1.1, the hours of all conditions together', () => {
  const hours = (...each: (number | null)[]) => each.map((of) => ({ ...course, hours: of }));
  const limits = { totalHours: { DC: 12, CC: 6 } };

  test.each([
    ['DC', [12], 'pass'],
    ['DC', [12.25], 'authority'],
    ['DC', [4, 4, 4], 'pass'],
    ['DC', [4, 4, 4.25], 'authority'],
    ['CC', [6], 'pass'],
    ['CC', [3, 3.25], 'authority'],
    ['DC', [], 'pass'],
  ] as const)(
    'given 12 hours for a DC and 6 for a CC › when a %s has %j hours › then: %s',
    (disposal, each, outcome) => {
      const facts = factsWith(disposal, { severalConditions: limits }, { conditions: hours(...each) });
      expect(outcomeOf(facts, disposal, 'LAW-1.1')).toBe(outcome);
    },
  );

  test('given 12 hours › when one condition does not say its hours › then they are asked for, unless the others are too many', () => {
    const asked = (...each: (number | null)[]) =>
      factsWith('DC', { severalConditions: limits }, { conditions: hours(...each) });
    expect([
      outcomeOf(asked(12, null), 'DC', 'LAW-1.1'),
      missingOf(asked(12, null), 'DC', 'LAW-1.1'),
      outcomeOf(asked(12.25, null), 'DC', 'LAW-1.1'),
    ]).toEqual(['unknown', ['conditions[1].hours'], 'authority']);
  });

  test('given 12 hours › when a condition takes no time › then its hours do not count and are not asked for', () => {
    const conditions = [...hours(12), { ...course, kind: 'other' as const, hours: null }];
    expect(outcomeOf(factsWith('DC', { severalConditions: limits }, { conditions }), 'DC', 'LAW-1.1')).toBe('pass');
  });

  test.each<[string, ForceSettings['severalConditions']]>([
    ['nothing is loaded', null],
    ['nothing is said', undefined],
    ['only the days to pay are loaded', { addedPenaltyDays: 28 }],
    ['the totals are null', { totalHours: null }],
    ['this one’s total is null', { totalHours: { DC: null, CC: 1 } }],
    ['only the other’s total is loaded', { totalHours: { CC: 1 } }],
  ])('given a DC with 19 hours › when %s › then the rule is silent', (_, severalConditions) => {
    const facts = factsWith('DC', { severalConditions }, { conditions: hours(19) });
    expect(outcomeOf(facts, 'DC', 'LAW-1.1')).toBeUndefined();
  });

  test('given a total of no hours › when an ACC is asked about › then the rule is silent', () => {
    const facts = factsWith('ACC', { severalConditions: { totalHours: { DC: 0, CC: 0 } } });
    expect(outcomeOf(facts, 'ACC', 'LAW-1.1')).toBeUndefined();
  });
});
