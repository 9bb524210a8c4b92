import type { CalendarDay } from '../../time.ts';
import type { Case } from '../case/case.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import { type CohortResult, offenderCohort } from './offender-cohort.ts';

/**
 * The cohort rule asked of a case: its last score, its offences and the earlier ones on record. Null: no score is
 * recorded, or the force has not loaded whose scores it accepts (law.md section 12 item 31).
 */
export function cohortOf(
  { needs, offences, priorRecords }: Case,
  asOf: CalendarDay,
  { cohort }: Pick<ForceSettings, 'cohort'>,
): CohortResult | null {
  const score = needs.riskScores.at(-1);
  if (!score || !cohort) return null;
  const dated = [...offences, ...priorRecords].flatMap(({ cjsCode, date }) =>
    cjsCode && date ? [{ cjsCode, date }] : [],
  );
  return offenderCohort({ asOf, score, offences: dated, acceptedInstruments: cohort.acceptedInstruments });
}
