import { performance } from 'node:perf_hooks';
import type { Case } from '../../shared/domain/case/case.ts';
import { factsOf } from '../../shared/domain/case/facts.ts';
import { compareSettings } from '../../shared/domain/pack/compare.ts';
import { screenedDisposals } from '../../shared/frameworks/disposals.ts';
import { evaluate } from '../../shared/frameworks/evaluate.ts';
import { calendarDaySchema } from '../../shared/time.ts';
import { caseThrough, settingsWith } from '../factories/open-case.ts';

const today = calendarDaySchema.parse('2026-11-20');
const cases = 120_000;

/** A case of its own each time, so that nothing can be remembered from the one before: offences and dates vary. */
function varied(base: Case, number: number): Case {
  const date = calendarDaySchema.parse(`2026-0${1 + (number % 9)}-${String(10 + (number % 18)).padStart(2, '0')}`);
  const offences = Array.from({ length: 1 + (number % 10) }, (_, index) => ({
    ...base.offences[0],
    offenceId: `${number}-${index}`,
    date,
  })) as Case['offences'];
  return { ...base, offences };
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * `evaluate_us_per_case`: all nine disposals at every stage for a case with conditions, median, microseconds.
 * `whatif_s_120k`: what a pack would change for 120,000 open cases, seconds, with progress counted; `whatif_rss_mb`: the
 * process's memory after it. The baseline is a structured clone of the same case's facts, in the same run.
 */
export async function bench(): Promise<Record<string, number>> {
  const base = caseThrough('conditioned');
  const { settings } = settingsWith('ACC');
  const pack = settingsWith('DC').settings;
  const evaluated: number[] = [];
  const cloned: number[] = [];
  for (let number = 0; number < 4_000; number += 1) {
    const facts = factsOf(varied(base, number * 10), { today, giver: 'sergeant', settings });
    const begun = performance.now();
    evaluate(facts, screenedDisposals, ['screening', 'conditions', 'giving']);
    const done = performance.now();
    structuredClone(facts);
    evaluated.push(done - begun);
    cloned.push(performance.now() - done);
  }
  let reported = 0;
  const begun = performance.now();
  for (let number = 0; number < cases; number += 1) {
    compareSettings(varied(base, number), { today, giver: 'sergeant', inUse: settings, pack });
    if (number % 1_000 === 0) reported += 1;
  }
  const seconds = (performance.now() - begun) / 1_000;
  if (reported !== cases / 1_000) throw new Error('Progress was not reported');
  return {
    evaluate_us_per_case: medianOf(evaluated) * 1_000,
    evaluate_ratio_clone: medianOf(evaluated) / medianOf(cloned),
    whatif_s_120k: seconds,
    whatif_rss_mb: process.memoryUsage().rss / 1_048_576,
  };
}
