import { z } from 'zod';
import { calendarDaySchema } from '../../time.ts';
import { breachOptions } from '../breach/breach-options.ts';
import { cautionWithConditionsSchema, offenceClassSchema } from '../case/events.ts';
import { fact, lineFields, list, pence, recorded, table, textFact } from './fields.ts';
import { firedRules } from './fired-rules.ts';

/** A line of kind `breach`: vectors/README.md section 6. */
export const breachInputSchema = z.strictObject({
  ...lineFields('breach'),
  disposal: cautionWithConditionsSchema,
  today: calendarDaySchema,
  offence: table({ class: textFact(offenceClassSchema), date: textFact(calendarDaySchema) }),
  failure: table({
    condition: textFact(z.enum(['rehabilitation-reparation', 'financial-penalty', 'foreign-offender'])),
    failed: fact(z.boolean()),
    reasonableExcuse: textFact(z.enum(['none', 'accepted'])),
  }),
  offenderConsents: recorded,
  arrest: table({
    groundsRecorded: recorded,
    inDetention: recorded,
    bailForChargingDecision: recorded,
    bailPreconditionsMet: recorded,
    bailReasonTold: recorded,
  }),
  proceedings: table({ instituted: recorded, cautionShownActive: recorded }),
  penalty: fact(
    z.strictObject({
      amountPence: pence,
      dueOn: calendarDaySchema,
      payments: list(z.strictObject({ on: calendarDaySchema, pence })),
    }),
  ),
  certificate: fact(
    z.strictObject({
      particulars: recorded,
      registrableStatement: recorded,
      nameAndLastKnownAddress: recorded,
      forChiefOfficer: recorded,
      toAreaOfResidence: recorded,
    }),
  ),
  courtAcceptedPaid: recorded,
});

/** Answers a line of kind `breach`. */
export function evaluateBreach({ id, disposal, ...facts }: z.output<typeof breachInputSchema>): object {
  const { permitted, forbidden, notices } = breachOptions(disposal, facts);
  return {
    id,
    permitted,
    forbidden: Object.fromEntries(
      forbidden.map(({ step, refusedBy }) => [step, refusedBy.map(({ id: ruleId }) => ruleId)]),
    ),
    rules: firedRules(notices),
  };
}
