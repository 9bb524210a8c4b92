import { z } from 'zod';
import {
  authorityKindSchema,
  conditionKindSchema,
  conditionObjectSchema,
  offenceClassSchema,
  offenceMarkers,
  personSchema,
  priorRecordSchema,
  rankSchema,
  specialCategories,
} from '../domain/case/events.ts';
import { mappaCategorySchema, mappaLevelSchema } from '../domain/person/person-events.ts';
import { violenceLevelSchema } from '../domain/risk/risk-events.ts';
import type { ForceSettings } from '../domain/settings/force-settings.ts';
import { calendarDaySchema, instantSchema } from '../time.ts';

/*
 * What the rules read: the case, the day and the settings, flattened to plain facts. Null means not known (a fact), not
 * recorded and so not done (a record), or not loaded (a setting); absent means the same: `vectors/README.md` section 2.
 * A decision keeps the facts it was made on, so they are schemas.
 */

const flag = z.boolean().nullable();
const day = calendarDaySchema.nullable();
const text = z.string().nullable();
const amount = z.number().nullable();

const offenceFactsSchema = z.strictObject({
  cjsCode: text,
  class: offenceClassSchema.nullable(),
  date: day,
  valuePence: amount,
  /** The police area where it happened. */
  area: text.optional(),
  ...(Object.fromEntries(offenceMarkers.map((marker) => [marker, flag])) as Record<
    (typeof offenceMarkers)[number],
    typeof flag
  >),
  ...(Object.fromEntries(specialCategories.map((category) => [category, flag.optional()])) as Record<
    (typeof specialCategories)[number],
    z.ZodOptional<typeof flag>
  >),
});
export type OffenceFacts = Readonly<z.infer<typeof offenceFactsSchema>>;

/** A conviction or an earlier disposal on record. */
const recordFactsSchema = z.strictObject({
  kind: priorRecordSchema.shape.kind,
  date: calendarDaySchema,
  /** Similar to an offence now in hand (CJCA 2015 s17(4)); a judgment, law.md section 12 item 11. */
  similar: flag.optional(),
});
export type RecordFacts = Readonly<z.infer<typeof recordFactsSchema>>;

const victimFactsSchema = z.strictObject({
  effortRecorded: z.boolean(),
  /** The reference of the remedy-document action the victim asked for. */
  wants: text.optional(),
});

const decisionMakerSchema = z.enum(['authorised-person', 'prosecution-authority']);
export type DecisionMaker = z.infer<typeof decisionMakerSchema>;

const conditionFactsSchema = z.strictObject({
  kind: conditionKindSchema,
  objects: z.array(conditionObjectSchema).readonly(),
  hours: amount,
  endsOn: day,
  inUk: flag,
  detailsLeftOpen: flag,
  detailsSuppliedBy: text,
  amountPence: amount,
  payee: text,
  payeeIsDesignatedOfficer: flag,
  method: text,
  payBy: day,
  /** The penalty states what happens if it is not paid. */
  nonPaymentConsequences: flag,
  feePence: amount.optional(),
  feeReasonable: flag.optional(),
  /** The reference of the remedy-document action the condition carries out. */
  remedyAction: text.optional(),
  addedAfterBreach: flag.optional(),
  /** Why a penalty added after breach is payable on its day. */
  payByReason: text.optional(),
  /** The tier of a penalty notice. */
  tier: z.enum(['lower', 'upper']).nullable().optional(),
});
export type ConditionFacts = Readonly<z.infer<typeof conditionFactsSchema>>;

/** Records made while the disposal is given; all false or null until then. */
const givingFactsSchema = z.strictObject({
  /** The decider recorded that this kind of caution should be given (s99(2)(a)(ii), s108(2)(a)(ii); CJA 2003 s23(2)). */
  cautionDecided: z.boolean(),
  consents: flag,
  effectExplained: z.boolean(),
  failureWarningGiven: z.boolean(),
  /** The person's signature stands on a document holding all four parts as they now are. */
  signedDocumentComplete: z.boolean(),
  signedAt: instantSchema.nullable(),
  conditionsFinalAt: instantSchema.nullable(),
  /** The authorised person holds evidence of the offence. This and what follows, when absent: not asked. */
  evidenceHeld: z.boolean().optional(),
  /** When the consequences of the disposal were explained; null: not recorded. */
  consequencesExplainedAt: instantSchema.nullable().optional(),
  explainedInOrdinaryLanguage: z.boolean().optional(),
  referredToYouthOffendingTeam: z.boolean().optional(),
  /** The person was told of the duty to notify the police: Sexual Offences Act 2003 ss80-83. */
  notificationDutyTold: z.boolean().optional(),
});
export type GivingFacts = Readonly<z.infer<typeof givingFactsSchema>>;

/** The facts of a case on the day, without the force's settings, which are kept as a version. */
export const caseFactsSchema = z.strictObject({
  /** The day the disposal would be given; age is tested on it. */
  today: calendarDaySchema,
  person: z
    .strictObject({
      dateOfBirth: day,
      /** Whole years on `today`, where the age is known without the date of birth. */
      age: amount.optional(),
      vulnerable: flag,
      appropriateAdult: flag,
      interpreterNeeded: flag,
      interpreterPresent: flag,
      fit: flag,
      legalAdviceOffered: flag,
      relevantForeignOffender: flag,
      immigrationCheckRecorded: flag,
      /** Absent: not assessed. */
      violenceRisk: violenceLevelSchema.optional(),
      /** What was done where others seem to exploit the person. Absent: nothing indicates it. */
      exploitation: z.strictObject({ isWelfareStepTaken: z.boolean(), isReviewed: z.boolean() }).readonly().optional(),
      /** How the person is managed under MAPPA. Absent: nobody flagged it. */
      mappa: z
        .strictObject({ category: mappaCategorySchema, level: mappaLevelSchema, isContactRecorded: z.boolean() })
        .readonly()
        .optional(),
    })
    .readonly(),
  offences: z.array(offenceFactsSchema.readonly()).readonly(),
  evidenceSufficient: flag,
  admission: z
    .strictObject({
      state: z.enum(['admitted', 'accepts-responsibility', 'unclear', 'defence-raised', 'none']).nullable(),
      toAuthorisedPerson: flag,
    })
    .readonly(),
  gravity: amount,
  likelySentence: text,
  /** Null: PNC and local records not yet checked. Empty: checked, nothing found. */
  history: z.array(recordFactsSchema.readonly()).readonly().nullable(),
  /** The kinds of record the search of PNC and local records covered. Absent: not asked. */
  historySearch: z
    .strictObject({ kinds: z.array(priorRecordSchema.shape.kind).readonly() })
    .readonly()
    .optional(),
  /** The details of the person that are recorded, by name and never the details themselves. Absent: not asked. */
  personDetails: z.array(personSchema.keyof()).readonly().optional(),
  /** What a person in detention is kept waiting for; null: for nothing, or not detained. Absent: not asked. */
  detainedWaitingFor: z.enum(['victim-views', 'prosecutor']).nullable().optional(),
  giver: rankSchema.nullable(),
  authorities: z.array(authorityKindSchema).readonly(),
  exceptionalCircumstances: z
    .strictObject({ decidedBy: z.enum([...rankSchema.options, 'prosecutor']).nullable() })
    .readonly()
    .nullable(),
  /** Null: nobody has yet said whether there is a victim. Empty: none identifiable, with a reason. */
  victims: z.array(victimFactsSchema.readonly()).readonly().nullable(),
  /** The community remedy document in use: ASBCPA 2014 s101; PCSC Act 2022 s100(5), s109(5). */
  remedyDocument: z
    .strictObject({ area: text, actions: z.array(z.string()).readonly() })
    .readonly()
    .nullable(),
  /** Why the action every victim wants is left out. */
  requestedActionReason: z.enum(['cannot-be-attached', 'inappropriate']).nullable(),
  decidedBy: z.strictObject({ caution: decisionMakerSchema, conditions: decisionMakerSchema }).readonly().nullable(),
  /** Set when this changes the conditions of a caution already given. */
  variation: z
    .strictObject({
      offenderConsents: z.boolean(),
      /** A penalty attached on breach of a community caution: PCSC Act 2022 s115(2). */
      breachPenalty: z.boolean(),
    })
    .readonly()
    .nullable(),
  conditions: z.array(conditionFactsSchema.readonly()).readonly(),
  giving: givingFactsSchema.readonly(),
  /** Home Office outcome code; null: none recorded. Absent: not asked. */
  outcomeCode: text.optional(),
  /** The day the disposal is shown to become spent; null: never. Absent: not asked. */
  spentDate: z.strictObject({ shown: day }).readonly().optional(),
  /** What is recorded of an outcome 22. Absent: not asked. */
  outcome22: z
    .strictObject({ activityCompletedOn: day, recordedAsCaution: z.boolean(), recordedAsAdmission: z.boolean() })
    .readonly()
    .optional(),
});
export type CaseFacts = Readonly<z.infer<typeof caseFactsSchema>>;

export interface Facts extends CaseFacts {
  readonly settings: ForceSettings;
}

export type Stage = 'screening' | 'conditions' | 'giving';
