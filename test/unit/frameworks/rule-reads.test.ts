import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../../shared/frameworks/facts.ts';
import type { Rule } from '../../../shared/frameworks/rule.ts';
import { rules } from '../../../shared/frameworks/rules.ts';
import { instantSchema } from '../../../shared/time.ts';
import { deepest, isInside, watched } from '../../factories/facts-read.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { day } from './lawful-facts.ts';

/** The same cases on every run. */
const sampled = fc.sample(arbitraryFacts({ conditions: { min: 0, max: 3 } }), { numRuns: 500, seed: 22 });

/** With what only some screens ask and only some forces load. */
const withEveryOption = (facts: Facts): Facts => ({
  ...facts,
  person: {
    ...facts.person,
    violenceRisk: 'high',
    mappa: { category: '2', level: '3', isContactRecorded: true },
  },
  offences: facts.offences.map((offence) => ({
    ...offence,
    area: 'Elsewhere',
    sexual: true,
    childVictim: false,
    emergencyWorker: false,
    roadTraffic: false,
  })),
  history: [{ kind: 'CC', date: day('2026-02-02') }],
  historySearch: { kinds: ['CC'] },
  personDetails: ['surname'],
  detainedWaitingFor: 'victim-views',
  giving: {
    ...facts.giving,
    evidenceHeld: true,
    consequencesExplainedAt: instantSchema.parse('2026-11-20T03:00:00.000Z'),
    explainedInOrdinaryLanguage: true,
    referredToYouthOffendingTeam: true,
    notificationDutyTold: false,
  },
  outcomeCode: '3',
  spentDate: { shown: day('2027-02-20') },
  outcome22: { activityCompletedOn: day('2026-11-19'), recordedAsCaution: false, recordedAsAdmission: false },
  settings: {
    ...facts.settings,
    multipleCautionLimits: [{ disposals: ['DC', 'CC'], counts: ['CC'], number: 1, withinMonths: 24 }],
    cautionGivers: { DC: ['sergeant'], CC: ['sergeant'] },
    severalConditions: { totalHours: { DC: 30, CC: 15 } },
    policy: {
      ...facts.settings.policy,
      sexual: { '*': 'inspector' },
      childVictim: { '*': 'inspector' },
      emergencyWorker: { '*': 'inspector' },
      roadTraffic: { '*': 'inspector' },
    },
    outcome22: { excludedOffences: ['PC53001'] },
    disposalsOffered: { SC: { from: null, until: day('2026-11-19') } },
    outcomeCodes: { ACC: '3A' },
  },
});

const cases: readonly Facts[] = [...sampled, ...sampled.slice(0, 100).map(withEveryOption)];

/** What a rule reads in any of the cases, for any of its disposals. */
const readBy = (rule: Rule): readonly string[] => {
  const reads = cases.flatMap((facts) => {
    const { value, read } = watched(facts);
    for (const disposal of rule.disposals) {
      if (rule.byDisposal) rule.test(value, disposal);
      else rule.test(value);
    }
    return read();
  });
  return deepest([...new Set(reads)]);
};

const holds = (outer: string, path: string) => path === outer || isInside(path, outer);

test.each(rules.map((rule) => [`${rule.id} (${rule.stage})`, rule] as const))(
  'given %s › when it is asked in 600 cases › then it reads what it declares, all of it and nothing else',
  (_, rule) => {
    const read = readBy(rule);
    expect({
      undeclared: read.filter((path) => !rule.reads.some((declared) => holds(declared, path))),
      neverRead: rule.reads.filter((declared) => !read.some((path) => holds(declared, path))),
    }).toEqual({ undeclared: [], neverRead: [] });
  },
);
