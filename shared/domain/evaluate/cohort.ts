import { z } from 'zod';
import { calendarDaySchema } from '../../time.ts';
import { offenderCohort } from '../cohort/offender-cohort.ts';
import { cjsCode, fact, lineFields, textFact } from './fields.ts';

/** A line of kind `cohort`: vectors/README.md section 8. An empty version is the same as none. */
export const cohortInputSchema = z.strictObject({
  ...lineFields('cohort'),
  asOf: calendarDaySchema,
  score: fact(
    z.strictObject({
      instrument: z.string().min(1),
      version: textFact(z.string()),
      percent: z.number().min(0).max(100),
    }),
  ),
  offences: z.array(z.strictObject({ cjsCode, date: calendarDaySchema })),
  settings: z.strictObject({
    acceptedInstruments: z.array(z.strictObject({ instrument: z.string().min(1), version: z.string().min(1) })),
  }),
});

/** Answers a line of kind `cohort`. */
export function evaluateCohort({ id, settings, ...facts }: z.output<typeof cohortInputSchema>): object {
  const { limb, isScoreAccepted } = offenderCohort({ ...facts, ...settings });
  return { id, result: limb === null ? 'out' : 'in', limb, scoreAccepted: isScoreAccepted };
}
