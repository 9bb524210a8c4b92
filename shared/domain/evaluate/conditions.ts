import { z } from 'zod';
import { evaluate } from '../../frameworks/evaluate.ts';
import type { ConditionFacts, Facts } from '../../frameworks/facts.ts';
import { statutoryHourCaps } from '../../frameworks/hour-caps.ts';
import { nothingKnown } from '../../frameworks/nothing-known.ts';
import type { Severity } from '../../frameworks/rule.ts';
import { calendarDaySchema } from '../../time.ts';
import { conditionKindSchema, conditionObjectSchema, offenceClassSchema } from '../case/events.ts';
import { forceSettingsSchema, nothingLoaded } from '../settings/force-settings.ts';
import { fact, instantWithOffset, lineFields, pence, recorded, table, textFact } from './fields.ts';
import { firedOutcomes } from './screening.ts';

const flag = fact(z.boolean());
const text = textFact(z.string());

const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: conditionKindSchema.exclude(['financial-penalty', 'foreign-offender']),
    objects: fact(z.array(conditionObjectSchema)),
    hours: fact(z.number().min(0)),
    inUk: flag,
    feePence: fact(pence),
    feeReasonable: recorded,
    detailsLeftOpen: flag,
    detailsSuppliedBy: text,
    remedyAction: text,
    endsOn: textFact(calendarDaySchema),
  }),
  z.strictObject({
    kind: z.literal('financial-penalty'),
    amountPence: fact(pence),
    payee: text,
    payeeIsDesignatedOfficer: flag,
    method: text,
    payBy: textFact(calendarDaySchema),
    nonPaymentConsequences: recorded,
    addedAfterBreach: flag,
    payByReason: text,
    tier: fact(z.enum(['lower', 'upper'])),
  }),
  z.strictObject({ kind: z.literal('foreign-offender'), endsOn: textFact(calendarDaySchema) }),
]);

const maxima = fact(z.partialRecord(offenceClassSchema, pence.nullable()));
const decisionMaker = z.enum(['authorised-person', 'prosecution-authority']);
const weeks = z.int().min(0);

/** A line of kind `conditions`: vectors/README.md section 4.1. */
export const conditionsInputSchema = z.strictObject({
  ...lineFields('conditions'),
  disposal: z.enum(['DC', 'CC', 'ACC', 'SC', 'CR', 'YCC', 'PND']),
  givenOn: calendarDaySchema,
  offence: z.strictObject({ class: offenceClassSchema, date: textFact(calendarDaySchema), area: text }),
  person: table({
    age: fact(z.int().min(10)),
    relevantForeignOffender: flag,
    immigrationCheckRecorded: recorded,
  }),
  conditions: z.array(conditionSchema),
  victims: fact(z.array(z.strictObject({ effortRecorded: recorded, wants: text }))),
  remedyDocument: fact(z.strictObject({ area: text, actions: z.array(z.string().min(1)) })),
  requestedActionReason: fact(z.enum(['cannot-be-attached', 'inappropriate'])),
  decidedBy: fact(z.strictObject({ caution: decisionMaker, conditions: decisionMaker })),
  signedAt: textFact(instantWithOffset),
  conditionsFinalAt: textFact(instantWithOffset),
  variation: fact(z.strictObject({ offenderConsents: recorded, breachPenalty: recorded })),
  settings: table({
    penaltyMaxima: table({ DC: maxima, CC: maxima }),
    hourCaps: table({ DC: fact(z.number().min(0)), CC: fact(z.number().min(0)) }),
    period: fact(
      z.strictObject({ from: z.enum(['given', 'offence']), warnAfterWeeks: weeks, authorityAfterWeeks: weeks }),
    ),
    chargeMarginDays: fact(z.int().min(0)),
    severity: forceSettingsSchema.shape.severity,
  }),
});
export type ConditionsInput = z.output<typeof conditionsInputSchema>;

export interface ConditionsAnswer {
  readonly id: string;
  readonly outcome: 'allowed' | 'needs-authority' | 'barred';
  readonly rules: Readonly<Record<string, Severity>>;
}

/**
 * Whether the set of conditions may go with the disposal: vectors/README.md section 4. P6-13 belongs to the set here and
 * to the giving in a case; that a conditional caution has a condition at all is no rule of section 4.
 */
export function evaluateConditions(input: ConditionsInput): ConditionsAnswer {
  const findings = evaluate(factsOf(input), [input.disposal], ['conditions', 'giving']).flatMap(
    ({ findings: found }) => found,
  );
  const rules = firedOutcomes(
    findings.filter(({ rule }) => (rule.stage === 'conditions' ? rule.id !== 'LAW-2.1' : rule.id === 'P6-13')),
  );
  const outcomes = new Set(Object.values(rules));
  const outcome = outcomes.has('bar') ? 'barred' : outcomes.has('authority') ? 'needs-authority' : 'allowed';
  return { id: input.id, outcome, rules };
}

function factsOf(input: ConditionsInput): Facts {
  const known = nothingKnown(input.givenOn);
  const { penaltyMaxima, hourCaps, period, chargeMarginDays, severity } = input.settings;
  return {
    ...known,
    person: { ...known.person, ...input.person },
    offences: [{ ...unknownOffence, ...input.offence }],
    victims: input.victims ?? [],
    remedyDocument: input.remedyDocument,
    requestedActionReason: input.requestedActionReason,
    decidedBy: input.decidedBy,
    variation: input.variation,
    conditions: input.conditions.map(conditionFacts),
    giving: { ...known.giving, signedAt: input.signedAt, conditionsFinalAt: input.conditionsFinalAt },
    settings: {
      ...nothingLoaded,
      penaltyMaxima: { DC: loaded(penaltyMaxima.DC), CC: loaded(penaltyMaxima.CC) },
      hourCaps: {
        DC: hourCaps.DC ?? statutoryHourCaps.DC.hours,
        CC: hourCaps.CC ?? statutoryHourCaps.CC.hours,
      },
      period,
      chargeMarginDays,
      severity,
    },
  };
}

const unknownOffence: Facts['offences'][number] = {
  cjsCode: null,
  class: null,
  date: null,
  valuePence: null,
  domesticAbuse: null,
  intimatePartner: null,
  hateCrime: null,
  knifeOrWeapon: null,
  harassmentOrStalking: null,
  consentOrDeath: null,
};

/** The maxima that are loaded: a class without one has none. */
const loaded = (maximaByClass: z.output<typeof maxima>) =>
  Object.fromEntries(Object.entries(maximaByClass ?? {}).filter(([, maximum]) => maximum !== null));

const conditionFacts = (condition: ConditionsInput['conditions'][number]): ConditionFacts => ({
  hours: null,
  endsOn: null,
  inUk: null,
  detailsLeftOpen: null,
  detailsSuppliedBy: null,
  amountPence: null,
  payee: null,
  payeeIsDesignatedOfficer: null,
  method: null,
  payBy: null,
  nonPaymentConsequences: null,
  ...condition,
  objects: ('objects' in condition ? condition.objects : null) ?? [],
});
