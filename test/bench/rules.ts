import { performance } from 'node:perf_hooks';
import type { Case, Offence } from '../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../shared/domain/case/commands.ts';
import { offenceMarkers, specialCategories } from '../../shared/domain/case/events.ts';
import { factsOf } from '../../shared/domain/case/facts.ts';
import { compareSettings } from '../../shared/domain/pack/compare.ts';
import { type ForceSettings, forceSettingsSchema } from '../../shared/domain/settings/force-settings.ts';
import { screenedDisposals } from '../../shared/frameworks/disposals.ts';
import { evaluate } from '../../shared/frameworks/evaluate.ts';
import { calendarDaySchema } from '../../shared/time.ts';
import { attendance, id, penaltyCondition, settingsInUse } from '../factories/given-case.ts';
import { authorisedBy, caseThrough, unpaidWork } from '../factories/open-case.ts';

const day = (text: string) => calendarDaySchema.parse(text);
const today = day('2026-11-20');
const cases = 120_000;

/** Made-up codes as many as a force's matrix scores. */
const codes = Array.from({ length: 5_000 }, (_, number) => `BN${10_000 + number}`);

/** Everything that a rule of the screening or the conditions can read, loaded. */
const loaded: Partial<ForceSettings> = {
  ...settingsInUse('SC').settings,
  gravityMatrix: {
    name: 'Bench matrix',
    scores: codes.map((cjsCode, number) => ({ cjsCode, score: 1 + (number % 3) })),
    factors: [
      { id: 'planned', wording: 'It was planned.', change: 1 },
      { id: 'remorse', wording: 'The person showed remorse.', change: -1 },
    ],
  },
  similarOffenceGroups: [
    { name: 'First', codePrefixes: ['BN10', 'BN11'] },
    { name: 'Second', codePrefixes: ['BN12', 'BN13'] },
  ],
  communityRemedy: {
    area: 'Northmere',
    actions: [
      { reference: 'letter', wording: 'Write a letter of apology.' },
      { reference: 'repair', wording: 'Repair what was damaged.' },
    ],
  },
  cautionGivers: { DC: ['sergeant', 'inspector'], CC: ['sergeant', 'inspector'] },
  severalConditions: { totalHours: { DC: 20, CC: 10 } },
  specifiedOffences: codes.slice(0, 300),
  penaltyNoticeOffences: codes.slice(300, 400),
  outcome22: { excludedOffences: codes.slice(400, 500) },
  disposalsOffered: { PND: { from: day('2020-01-01'), until: null } },
  policy: {
    domesticAbuse: { '*': 'inspector' },
    hateCrime: { '*': 'inspector' },
    knifeOrWeapon: { '*': 'inspector' },
    gravityFour: { '*': 'inspector' },
    sexual: { '*': 'bar' },
    childVictim: { '*': 'inspector' },
    emergencyWorker: { '*': 'inspector' },
    roadTraffic: { '*': 'inspector' },
  },
};
const inUse = forceSettingsSchema.parse({ ...settingsInUse('ACC').settings, ...loaded });
/** Part 6 commences, and the force's matrix, groups, policies and lists are new: most rules and facts are reached. */
const pack = forceSettingsSchema.parse({
  ...settingsInUse('DC').settings,
  ...loaded,
  part6CommencedOn: day('2026-03-01'),
  excludedOffences: codes.slice(500, 700),
  multipleCautionLimits: [{ disposals: ['DC', 'CC'], counts: ['DC', 'CC', 'ACC', 'SC'], number: 3, withinMonths: 24 }],
  gravityMatrix: loaded.gravityMatrix && {
    ...loaded.gravityMatrix,
    scores: codes.map((cjsCode, number) => ({ cjsCode, score: 1 + (number % 4) })),
  },
  similarOffenceGroups: [{ name: 'All', codePrefixes: ['BN1'] }],
});

const answered = Object.fromEntries([...offenceMarkers, ...specialCategories].map((marker) => [marker, false]));
const priors = (['ACC', 'SC', 'conviction'] as const).map(
  (kind, index): CaseCommand => ({
    type: 'AddPriorRecord',
    record: {
      recordId: id('prior', index + 1),
      kind,
      date: day(`2025-0${index + 1}-14`),
      cjsCode: codes[index * 500] ?? '',
    },
  }),
);

/** A diversionary caution on its way: two victims, three earlier records, three conditions, everything answered. */
const base = caseThrough('conditioned', {
  disposal: 'DC',
  beforeChoosing: [
    ...priors,
    { type: 'AddVictim', victim: { victimId: id('vctm', 2), kind: 'person', name: 'Anna Sampleton' } },
    { type: 'RecordVictimViews', victimId: id('vctm', 2), change: { words: 'An apology is enough.', wants: 'letter' } },
    ...authorisedBy('inspector', 'DC-06'),
  ],
  conditions: [{ ...attendance, remedyAction: 'letter' }, unpaidWork(6), penaltyCondition],
});
const [first] = base.offences;
if (!first) throw new Error('The case has an offence');

/** A case of its own each time, so that nothing can be remembered from the one before: codes, dates and conditions vary. */
const varied = (number: number, offences: number): Case => {
  const date = day(`2026-0${1 + (number % 9)}-${String(10 + (number % 18)).padStart(2, '0')}`);
  return {
    ...base,
    offences: Array.from(
      { length: offences },
      (_, index): Offence => ({
        ...first,
        offenceId: `${number}-${index}`,
        cjsCode: codes[(number * 7 + index * 31) % codes.length] ?? '',
        date,
        answers: answered,
      }),
    ),
    conditions: base.conditions.slice(0, number % 4),
  };
};

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Microseconds for all nine disposals at every stage, and times a structured clone of the same facts: medians. */
function evaluating(offences: number): { readonly microseconds: number; readonly clones: number } {
  const evaluated: number[] = [];
  const cloned: number[] = [];
  for (let number = 0; number < 4_000; number += 1) {
    const subject = varied(number * 4 + 3, offences);
    const { settings, ...facts } = factsOf(subject, { today, giver: 'sergeant', settings: inUse });
    const begun = performance.now();
    evaluate({ ...facts, settings }, screenedDisposals, ['screening', 'conditions', 'giving']);
    const done = performance.now();
    structuredClone(facts);
    evaluated.push((done - begun) * 1_000);
    cloned.push((performance.now() - done) * 1_000);
  }
  return { microseconds: medianOf(evaluated), clones: medianOf(evaluated) / medianOf(cloned) };
}

/**
 * `evaluate_us_per_case`: one evaluation of a full case of three offences; `evaluate_us_ten_offences`: of one of ten;
 * `evaluate_ratio_clone`: the first in clones of its facts. `whatif_s_120k`: what a pack would change for 120,000 open
 * cases of one to ten offences, seconds, with progress counted; `whatif_changed`: how many of them it changes;
 * `whatif_rss_mb`: the process's memory after it.
 */
export async function bench(): Promise<Record<string, number>> {
  const three = evaluating(3);
  const ten = evaluating(10);
  let reported = 0;
  let changed = 0;
  const begun = performance.now();
  for (let number = 0; number < cases; number += 1) {
    const subject = varied(number, 1 + (number % 10));
    if (compareSettings(subject, { today, giver: 'sergeant', inUse, pack }).length > 0) changed += 1;
    if (number % 1_000 === 0) reported += 1;
  }
  const seconds = (performance.now() - begun) / 1_000;
  if (reported !== cases / 1_000) throw new Error('Progress was not reported');
  return {
    evaluate_us_per_case: three.microseconds,
    evaluate_us_ten_offences: ten.microseconds,
    evaluate_ratio_clone: three.clones,
    whatif_s_120k: seconds,
    whatif_changed: changed,
    whatif_rss_mb: process.memoryUsage().rss / 1_048_576,
  };
}
