import { z } from 'zod';
import { calendarDaySchema, clockTimeSchema, instantSchema } from '../../time.ts';
import { authorityEvents } from '../authority/authority-events.ts';
import { detentionEvents } from '../detention/detention-events.ts';
import { needsEvents } from '../needs/needs-events.ts';
import { ownershipEvents } from '../ownership/ownership-events.ts';
import { personEvents } from '../person/person-events.ts';
import { riskEvents } from '../risk/risk-events.ts';
import { settingId } from '../settings/setting-fields.ts';
import { statementLanguageSchema, statementTemplateSchema } from '../settings/statement-wording.ts';
import { victimEvents } from '../victims/victim-events.ts';
import { actorSchema, caseIdSchema, idSchema, optional, text, yesNo } from './identity.ts';

export {
  type Actor,
  type AuthorityKind,
  actorSchema,
  authorityKindSchema,
  type CaseId,
  caseIdSchema,
  idSchema,
  type Rank,
  rankSchema,
} from './identity.ts';

/**
 * What happened to a case, in order. Events are never rewritten; `schema` is the version of the body's shape, so that
 * later versions can upcast older ones when they are read.
 */

/** The disposals given to an adult (law.md section 0.2). */
export const disposalSchema = z.enum(['DC', 'CC', 'ACC', 'SC', 'CR', 'PND', 'O22']);
export type Disposal = z.infer<typeof disposalSchema>;

/** The cautions that carry conditions and can be breached. */
export const cautionWithConditionsSchema = disposalSchema.extract(['DC', 'CC', 'ACC']);
export type CautionWithConditions = z.infer<typeof cautionWithConditionsSchema>;

export const offenceClassSchema = z.enum(['summary', 'either-way', 'indictable-only']);
export type OffenceClass = z.infer<typeof offenceClassSchema>;

export const genderSchema = z.enum(['male', 'female', 'not-known', 'not-specified']);

/** Minimum personal data: POLE Data Standards Dictionary v1.1 (law.md section 5.4). */
export const personSchema = z.strictObject({
  surname: text(80),
  forenames: text(120),
  dateOfBirth: optional(calendarDaySchema),
  gender: optional(genderSchema),
  address: optional(text(300)),
  phone: optional(text(40)),
  email: optional(text(120)),
  pncId: optional(text(20)),
  croNumber: optional(text(20)),
  ethnicitySelfDefined: optional(text(4)),
  /** Why there is no self-defined code. Absent beside an absent code: not yet asked, and not yet said why. */
  ethnicityNotSelfDefined: optional(z.enum(['not-asked', 'declined', 'unknown'])),
  ethnicityOfficerDefined: optional(text(4)),
  nationality: optional(text(60)),
  /** The language the person speaks, in English: `Polish`. */
  language: optional(text(60)),
});
export type Person = z.infer<typeof personSchema>;
export type PersonField = keyof Person;

export const factSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('typed') }),
  z.strictObject({
    kind: z.literal('custody-extract'),
    /** SHA-256 of the imported file, hex. The file's name is not kept: it may hold a person's name. */
    fileSha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The row of the file the facts stood in, counting from 1. */
    row: z.int().min(1),
  }),
]);
export type FactSource = z.infer<typeof factSourceSchema>;

export const detentionSchema = z.strictObject({
  arrivedAt: optional(instantSchema),
  authorisedAt: optional(instantSchema),
});

export const offenceMarkers = [
  'domesticAbuse',
  'intimatePartner',
  'hateCrime',
  'knifeOrWeapon',
  'harassmentOrStalking',
  'consentOrDeath',
] as const;
export type OffenceMarker = (typeof offenceMarkers)[number];

/**
 * Asked only where the force has a policy on them (law.md section 12 item 13). `sexual` is an offence listed in Schedule
 * 3 to the Sexual Offences Act 2003: a caution for it brings the notification duty.
 */
export const specialCategories = ['sexual', 'childVictim', 'emergencyWorker', 'roadTraffic'] as const;
export type SpecialCategory = (typeof specialCategories)[number];

export const cjsCodeSchema = z.string().regex(/^[A-Z0-9]{2,10}$/);

export const offenceSchema = z.strictObject({
  offenceId: idSchema,
  /** CJS offence code, for example `TH68010`. */
  cjsCode: cjsCodeSchema,
  title: text(200),
  /** The class a reference list suggests for the code: a hint, with where it came from. */
  classHint: optional(z.strictObject({ class: offenceClassSchema, source: text(120) })),
  /** The class an officer confirmed. Rules read this, never the hint. */
  class: optional(offenceClassSchema),
  date: optional(calendarDaySchema),
  time: optional(clockTimeSchema),
  place: optional(text(300)),
  /** The police area where it happened: its community remedy document is the one to use (PCSC Act 2022 s121). */
  area: optional(text(120)),
  valuePence: optional(z.int().min(0).max(100_000_000)),
  wording: optional(text(1000)),
});
export type OffenceDetails = z.infer<typeof offenceSchema>;

export const decisionMakerSchema = z.enum(['authorised-person', 'prosecution-authority']);
export type DecisionMaker = z.infer<typeof decisionMakerSchema>;

/** The facts an officer answers while screening. Absent means not known. */
export const caseAnswersSchema = z
  .strictObject({
    evidenceSufficient: yesNo,
    evidenceSummary: text(1000),
    admission: z.enum(['admitted', 'accepts-responsibility', 'unclear', 'defence-raised', 'none']),
    admittedToAuthorisedPerson: yesNo,
    /** Where and when the admission was made, in the officer's words. */
    admissionDetails: text(500),
    /** The admission in the person's own words. */
    admissionWords: text(1000),
    legalAdvice: z.enum(['had-advice', 'declined', 'not-offered']),
    fit: yesNo,
    vulnerable: yesNo,
    appropriateAdultPresent: yesNo,
    appropriateAdultName: text(120),
    interpreterNeeded: yesNo,
    interpreterPresent: yesNo,
    interpreterName: text(120),
    /** The score after factors where no matrix gives one, or where an officer departs from it with a reason. */
    gravity: z.int().min(1).max(4),
    /** The matrix's factors that apply, by id. */
    gravityFactors: z.array(text(40)).max(60),
    /** Why the score is not the one the matrix gives. */
    gravityReason: text(500),
    likelySentence: z.enum([
      'discharge',
      'fine',
      'community-order-low',
      'community-order-medium',
      'community-order-high',
      'custody',
    ]),
    /** PNC and local records were checked. The records found follow in `PriorRecordAdded`. */
    historyChecked: yesNo,
    exceptionalCircumstances: text(1000),
    relevantForeignOffender: yesNo,
    immigrationCheckRecorded: yesNo,
    /** Who decided the caution and who its conditions, where a prosecutor had a part in it. */
    cautionDecidedBy: decisionMakerSchema,
    conditionsDecidedBy: decisionMakerSchema,
    /** Told of the duty to notify the police after a caution for a sexual offence: SOA 2003 ss80-83. */
    notificationDutyTold: yesNo,
    /** Why the action every victim wants is left out: PCSC Act 2022 s100(5), s109(5). */
    requestedActionReason: z.enum(['cannot-be-attached', 'inappropriate']),
    requestedActionExplanation: text(1000),
    /** Outcome 22: what was done, and the day it was completed. */
    outcome22Activity: text(600),
    outcome22CompletedOn: calendarDaySchema,
    /** Questions of the force's own checklist that an officer confirmed, by id. */
    checklistConfirmed: z.array(text(40)).max(40),
  })
  .partial();
export type CaseAnswers = z.infer<typeof caseAnswersSchema>;

export const offenceAnswersSchema = z
  .strictObject(
    Object.fromEntries([...offenceMarkers, ...specialCategories].map((marker) => [marker, yesNo])) as Record<
      OffenceMarker | SpecialCategory,
      typeof yesNo
    >,
  )
  .partial();

export const priorRecordSchema = z.strictObject({
  recordId: idSchema,
  kind: z.enum(['conviction', 'SC', 'ACC', 'YC', 'YCC', 'DC', 'CC', 'CR', 'PND', 'O22']),
  date: calendarDaySchema,
  offence: optional(text(200)),
  cjsCode: optional(cjsCodeSchema),
  /** Whether it is similar to an offence now in hand: CJCA 2015 s17(4), a judgment. */
  similar: optional(yesNo),
});
export type PriorRecord = z.infer<typeof priorRecordSchema>;

export const conditionKindSchema = z.enum([
  'unpaid-work',
  'attendance',
  'no-contact',
  'stay-away',
  'no-activity',
  'no-conduct',
  'stay-at-residence',
  'other',
  'financial-penalty',
  'foreign-offender',
]);
export type ConditionKind = z.infer<typeof conditionKindSchema>;
export const conditionObjectSchema = z.enum(['rehabilitation', 'reparation', 'punishment']);
export type ConditionObject = z.infer<typeof conditionObjectSchema>;

/** How an appointment is kept; each is shown to be done in its own way (S1-15). */
export const conditionModeSchema = z.enum(['in-person', 'phone', 'video', 'online-module']);
export type ConditionMode = z.infer<typeof conditionModeSchema>;

export const conditionSchema = z.strictObject({
  conditionId: idSchema,
  kind: conditionKindSchema,
  /** What the person must do or not do, in the words they will read. */
  wording: text(600),
  /** The same in Welsh, where somebody wrote it. */
  wordingCy: optional(text(600)),
  objects: z.array(conditionObjectSchema).max(3),
  /** The entry of the library of conditions it was made from. Absent: an officer's own wording. */
  libraryId: optional(settingId),
  /** Pathways it answers, of `pathwaysInUse`. */
  needs: optional(z.array(settingId).max(20)),
  /** What it answers besides: the harm of the offence, what a victim asked for (S0-26). */
  answers: optional(z.array(z.enum(['harm', 'victim'])).max(2)),
  /** Why it is set: asked of an officer's own wording, and of what answers nothing on record. */
  reason: optional(text(500)),
  mode: optional(conditionModeSchema),
  /** Appointments in all. */
  sessions: optional(z.int().min(1).max(200)),
  /** Why it is set although every time it is offered falls into what the person cannot leave (S0-36). */
  clashReason: optional(text(500)),
  hours: optional(z.number().min(0).max(1000).multipleOf(0.25)),
  /** Who checks it, or runs it. */
  provider: optional(text(160)),
  /** How it is shown to be done. */
  proof: optional(text(300)),
  endsOn: optional(calendarDaySchema),
  inUk: optional(yesNo),
  /** Details such as times are left to be given later by a person the caution names. */
  detailsLeftOpen: optional(yesNo),
  detailsSuppliedBy: optional(text(160)),
  /** What the person pays to attend, and whether it is recorded as reasonable. */
  feePence: optional(z.int().min(1).max(10_000_000)),
  feeReasonable: optional(yesNo),
  /** The action of the community remedy document it carries out, by reference. */
  remedyAction: optional(text(40)),
  /** The tier of a penalty notice. */
  tier: optional(z.enum(['lower', 'upper'])),
  amountPence: optional(z.int().min(1).max(10_000_000)),
  payee: optional(text(160)),
  payeeIsDesignatedOfficer: optional(yesNo),
  method: optional(text(160)),
  payBy: optional(calendarDaySchema),
  nonPaymentConsequences: optional(text(600)),
});
export type Condition = z.infer<typeof conditionSchema>;

export const ruleOutcomeSchema = z.enum(['pass', 'bar', 'authority', 'warning', 'unknown']);
/** A rule's outcome frozen with a decision, so that it can be shown years later without the rules of the day. */
export const frozenOutcomeSchema = z.strictObject({
  rule: z.string().max(12),
  outcome: ruleOutcomeSchema,
  sentence: z.string().max(600),
  citation: z.string().max(200),
});

/** What a decision rested on, kept with it so that it can be asked again under its own pack (S0-52). */
const decisionBasis = {
  outcomes: z.array(frozenOutcomeSchema),
  /** The facts the rules read, as they then were. Loosely typed: the rules of their version know their shape. */
  facts: z.record(z.string(), z.unknown()),
  rulesVersion: z.string().max(40),
  /** The force's settings the rules were given: their version in the station's history. */
  settingsVersion: z.int().min(1),
};

export const signatoryRoleSchema = z.enum(['person', 'appropriate-adult', 'interpreter', 'officer']);
export type SignatoryRole = z.infer<typeof signatoryRoleSchema>;

/** A pen stroke: x, y pairs in a box 1000 units wide and 320 high. */
export const strokeSchema = z.array(z.int().min(0).max(1000)).min(2).max(4000);

/** The four parts of the one document a person signs: PCSC Act 2022 s99(2)(e), s108(2)(e); CJA 2003 s23(5). */
export const signedFactsSchema = z.strictObject({
  disposal: disposalSchema,
  person: z.strictObject({ surname: text(80), forenames: text(120), dateOfBirth: calendarDaySchema }),
  offences: z.array(
    z.strictObject({
      cjsCode: z.string(),
      title: z.string(),
      date: calendarDaySchema,
      place: optional(z.string()),
      wording: optional(z.string()),
    }),
  ),
  /** Null where the disposal takes none: a penalty notice, outcome 22. */
  admission: z.string().nullable(),
  consent: z.string().nullable(),
  conditions: z.array(conditionSchema),
  /** Outcome 22: what was done, and when it was completed. */
  activity: optional(z.strictObject({ what: z.string(), completedOn: calendarDaySchema })),
});
export type SignedFacts = z.infer<typeof signedFactsSchema>;

export const signatureSchema = z.strictObject({
  role: signatoryRoleSchema,
  name: text(120),
  strokes: z.array(strokeSchema).min(1).max(400),
  /** What was in front of the person when they signed. A later change of it voids the signature. */
  signedFacts: signedFactsSchema,
});

export const documentKindSchema = z.enum(['caution']);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const packageIdSchema = z.string().regex(/^PV-\d{4}-[0-9A-HJKMNP-TV-Z]{10}$/);

export const caseEventBodySchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('CaseOpened'),
    source: factSourceSchema,
    custodyRecordNumber: optional(text(40)),
    urn: optional(text(40)),
    officerInCase: optional(text(120)),
    person: personSchema,
    detention: optional(detentionSchema),
  }),
  z.strictObject({
    type: z.literal('CustodyDetailsCorrected'),
    custodyRecordNumber: optional(text(40)),
    urn: optional(text(40)),
    officerInCase: optional(text(120)),
  }),
  /** The whole of the person's details as they now are; fields that changed are now typed. */
  z.strictObject({ type: z.literal('PersonCorrected'), person: personSchema }),
  z.strictObject({ type: z.literal('OffenceSet'), offence: offenceSchema, source: factSourceSchema }),
  z.strictObject({ type: z.literal('OffenceRemoved'), offenceId: idSchema }),
  z.strictObject({ type: z.literal('ScreeningAnswered'), answers: caseAnswersSchema }),
  z.strictObject({ type: z.literal('OffenceAnswered'), offenceId: idSchema, answers: offenceAnswersSchema }),
  z.strictObject({ type: z.literal('PriorRecordAdded'), record: priorRecordSchema }),
  z.strictObject({ type: z.literal('PriorRecordRemoved'), recordId: idSchema }),
  ...authorityEvents,
  ...victimEvents,
  ...needsEvents,
  ...riskEvents,
  ...personEvents,
  ...ownershipEvents,
  ...detentionEvents,
  z.strictObject({
    type: z.literal('DisposalChosen'),
    disposal: disposalSchema,
    reason: text(1500),
    ...decisionBasis,
    /** What is to be read out for this disposal, in the words of the settings decided under. */
    statements: z.array(statementTemplateSchema),
  }),
  z.strictObject({ type: z.literal('ConditionSet'), condition: conditionSchema }),
  z.strictObject({ type: z.literal('ConditionRemoved'), conditionId: idSchema }),
  z.strictObject({
    type: z.literal('StatementReadOut'),
    statement: text(40),
    /** The language and words that were read. */
    language: statementLanguageSchema,
    wording: text(40_000),
  }),
  /** What the person said back when everything was read. Not understood: the statements are read again. */
  z.strictObject({
    type: z.literal('TeachBackRecorded'),
    language: statementLanguageSchema,
    /** As it was asked. */
    question: text(500),
    /** In the person's own words. */
    answer: text(1000),
    isUnderstood: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('ConsentRecorded'),
    consents: z.boolean(),
    /** Of a person who does not accept: why, in their own words. Absent: they gave no reason. */
    reason: optional(text(1000)),
  }),
  z.strictObject({ type: z.literal('SignatureMade'), signature: signatureSchema }),
  z.strictObject({ type: z.literal('SignatureCleared'), role: signatoryRoleSchema }),
  z.strictObject({
    type: z.literal('DisposalGiven'),
    disposal: disposalSchema,
    place: text(160),
    signedFacts: signedFactsSchema,
    ...decisionBasis,
  }),
  /** What was signed has to change: every signature is void until the document is read and signed again. */
  z.strictObject({ type: z.literal('SigningReopened'), reason: text(1000) }),
  z.strictObject({
    type: z.literal('DocumentProduced'),
    documentId: idSchema,
    document: documentKindSchema,
    templateVersion: text(20),
    language: z.enum(['en']),
    sha256,
    byteLength: z.int().min(1),
    pages: z.int().min(1),
    /** The document shows the case as it was after this event. */
    throughSequence: z.int().min(1),
  }),
  z.strictObject({ type: z.literal('DocumentPrinted'), documentId: idSchema }),
  z.strictObject({ type: z.literal('DocumentSaved'), documentId: idSchema }),
  z.strictObject({
    type: z.literal('ExportQueued'),
    packageId: packageIdSchema,
    /** Who receives it: Data Protection Act 2018 s62(3). */
    recipient: text(160),
    /** The package holds the case as it was after this event. */
    throughSequence: z.int().min(1),
    documentIds: z.array(idSchema),
  }),
  z.strictObject({
    type: z.literal('ExportDelivered'),
    packageId: packageIdSchema,
    /** SHA-256 of the package's manifest-sha256.txt. */
    manifestSha256: sha256,
  }),
]);
export type CaseEventBody = z.infer<typeof caseEventBodySchema>;
export type CaseEventType = CaseEventBody['type'];

export const caseEventSchema = z.strictObject({
  schema: z.literal(1),
  caseId: caseIdSchema,
  /** 1 for the first event of a case, then one more each. */
  sequence: z.int().min(1),
  at: instantSchema,
  actor: actorSchema,
  body: caseEventBodySchema,
});
export type CaseEvent = z.infer<typeof caseEventSchema>;
