import fc from 'fast-check';
import type { BreachFacts } from '../../../../shared/domain/breach/breach-facts.ts';
import { offenceClassSchema } from '../../../../shared/domain/case/events.ts';
import { addDays } from '../../../../shared/time.ts';
import { day } from '../../../factories/given-case.ts';

const unknownOr = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 4 });
/** Around the limits: the due day and the half year before August 2027. */
const nearby = fc.integer({ min: -240, max: 90 }).map((days) => addDays(day('2027-08-02'), days));

export const arbitraryBreach: fc.Arbitrary<BreachFacts> = fc.record({
  today: nearby,
  offence: fc.record({
    class: unknownOr(fc.constantFrom(...offenceClassSchema.options)),
    date: unknownOr(nearby),
  }),
  failure: fc.record({
    condition: unknownOr(fc.constantFrom('rehabilitation-reparation', 'financial-penalty', 'foreign-offender')),
    failed: unknownOr(fc.boolean()),
    reasonableExcuse: unknownOr(fc.constantFrom('none', 'accepted')),
  }),
  offenderConsents: fc.boolean(),
  arrest: fc.record({
    groundsRecorded: fc.boolean(),
    inDetention: fc.boolean(),
    bailForChargingDecision: fc.boolean(),
    bailPreconditionsMet: fc.boolean(),
    bailReasonTold: fc.boolean(),
  }),
  proceedings: fc.record({ instituted: fc.boolean(), cautionShownActive: fc.boolean() }),
  penalty: unknownOr(
    fc.record({
      amountPence: fc.constantFrom(0, 6000, 9000),
      dueOn: nearby,
      payments: fc.array(fc.record({ on: nearby, pence: fc.constantFrom(1000, 3000, 6000) }), { maxLength: 3 }),
    }),
  ),
  certificate: unknownOr(
    fc.record({
      particulars: fc.boolean(),
      registrableStatement: fc.boolean(),
      nameAndLastKnownAddress: fc.boolean(),
      forChiefOfficer: fc.boolean(),
      toAreaOfResidence: fc.boolean(),
    }),
  ),
  courtAcceptedPaid: fc.boolean(),
});
