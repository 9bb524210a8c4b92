import { z } from 'zod';
import { policeRanks } from '../../frameworks/authority-held.ts';
import { calendarDaySchema } from '../../time.ts';
import { drugTest } from '../drug-test/drug-test.ts';
import { cjsCode, fact, lineFields, recorded, textFact } from './fields.ts';
import { firedRules } from './fired-rules.ts';

/** A line of kind `drug-test`: vectors/README.md section 7. */
export const drugTestInputSchema = z.strictObject({
  ...lineFields('drug-test'),
  stage: z.enum(['arrest', 'charge']),
  testOn: calendarDaySchema,
  dateOfBirth: calendarDaySchema,
  cjsCode,
  authority: fact(
    z.strictObject({
      rank: z.enum(policeRanks),
      groundsRecorded: recorded,
    }),
  ),
  refusalWarning: recorded,
  areaNotified: recorded,
  result: textFact(z.enum(['positive', 'negative', 'refused'])),
  goodCause: fact(z.boolean()),
  contested: fact(z.boolean()),
  laboratoryResult: textFact(z.enum(['positive', 'negative'])),
  assessmentConsidered: recorded,
  settings: z.strictObject({
    triggerOffences: z.array(cjsCode),
    triggerListVersion: z.string().min(1),
    currentTriggerListVersion: z.string().min(1),
    chargeMinimumAge: z.int().min(0),
  }),
});

/** Answers a line of kind `drug-test`. */
export function evaluateDrugTest(input: z.output<typeof drugTestInputSchema>): object {
  const { isLawful, fired, followUp, isUsable } = drugTest(input);
  return {
    id: input.id,
    outcome: isLawful ? 'lawful' : 'refused',
    rules: firedRules(fired),
    followUp,
    usable: isUsable,
  };
}
