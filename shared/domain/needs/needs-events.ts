import { z } from 'zod';
import { text } from '../case/identity.ts';
import { settingId } from '../settings/setting-fields.ts';

/** What is learnt of a person's needs and of their exploitation by others: bodies of events of a case. */

/** `not-asked` and `declined` are answers, apart from each other: neither counts against the person. */
export const needAnswerSchema = z.enum(['yes', 'no', 'not-asked', 'declined']);
export type NeedAnswer = z.infer<typeof needAnswerSchema>;

export const evidenceSourceSchema = z.enum(['person', 'police-records', 'health-professional', 'family', 'agency']);
export type EvidenceSource = z.infer<typeof evidenceSourceSchema>;

/** One pathway of law.md section 8.3 as it is assessed. Only a need that is present is linked to anything. */
export const needSchema = z
  .strictObject({
    /** Of `pathwaysInUse`. */
    pathway: settingId,
    present: needAnswerSchema,
    linkedToOffending: z.boolean(),
    linkedToHarm: z.boolean(),
    evidence: text(1000).optional(),
    /** Who told it. */
    sources: z.array(evidenceSourceSchema).max(evidenceSourceSchema.options.length),
  })
  .refine(({ present, linkedToOffending, linkedToHarm }) => present === 'yes' || !(linkedToOffending || linkedToHarm), {
    path: ['present'],
    message: 'must be present to be linked',
  });
export type Need = z.infer<typeof needSchema>;

/** The pathways that were asked or changed; the others stand as they were. Each save is a version. */
const needsAssessedSchema = z.strictObject({
  type: z.literal('NeedsAssessed'),
  needs: z.array(needSchema).min(1).max(60),
});

export const exploitationIndicatorSchema = z.enum([
  'controlled-by-others',
  'debt-to-others',
  'drugs-far-from-home',
  'home-taken-over',
  'missing-episodes',
  'unexplained-money-or-goods',
  'forced-labour',
  'sexual-exploitation',
  'injuries-or-fear',
]);
export type ExploitationIndicator = z.infer<typeof exploitationIndicatorSchema>;

/** Who reviews as a supervisor. */
export const supervisorRankSchema = z.enum(['sergeant', 'inspector', 'superintendent']);
export type SupervisorRank = z.infer<typeof supervisorRankSchema>;

export const exploitationSchema = z.strictObject({
  /** Empty: none, or no longer. */
  indicators: z.array(exploitationIndicatorSchema).max(exploitationIndicatorSchema.options.length),
  details: text(1000).optional(),
  /** What was done for the person's welfare: safeguarding, the National Referral Mechanism, a place of safety. */
  welfareStep: text(1000).optional(),
  reviewedBy: z.strictObject({ name: text(120), rank: supervisorRankSchema }).optional(),
  /** Recorded as a victim as well as a suspect. */
  isAlsoVictim: z.boolean(),
});
export type Exploitation = z.infer<typeof exploitationSchema>;

/** The whole of what is known of it, as it now is. */
const exploitationIndicatedSchema = z.strictObject({
  type: z.literal('ExploitationIndicated'),
  exploitation: exploitationSchema,
});

export const offerAnswerSchema = z.enum(['accepted', 'refused']);
export type OfferAnswer = z.infer<typeof offerAnswerSchema>;

/** A whole pathway that was offered, and the person's answer. Whether probation knows them does not matter (S1-11). */
const pathwayOfferAnsweredSchema = z.strictObject({
  type: z.literal('PathwayOfferAnswered'),
  pathway: z.enum(['women']),
  /** What it held then, as it was worded. */
  offered: z.array(text(600)).max(600),
  answer: offerAnswerSchema,
  /** Why, as the person gave it. */
  reason: text(500),
});

export const serviceGapReasonSchema = z.enum(['none-takes-both', 'wait-too-long', 'refused-by-service']);
export type ServiceGapReason = z.infer<typeof serviceGapReasonSchema>;

/** Needs that belong together and that no service meets together (S1-06, S4-06). */
const serviceGapRecordedSchema = z.strictObject({
  type: z.literal('ServiceGapRecorded'),
  pathways: z.array(settingId).min(2).max(60),
  reason: serviceGapReasonSchema,
  /** Which service, how long the wait. */
  details: text(500).optional(),
});

export const adjustmentSchema = z.enum(['easy-read', 'shorter-sessions', 'reminders', 'interpreter', 'quiet-room']);
export type Adjustment = z.infer<typeof adjustmentSchema>;
export const adjustmentAnswerSchema = z.enum(['agreed', 'declined']);
export type AdjustmentAnswer = z.infer<typeof adjustmentAnswerSchema>;
/** Absent: not asked. */
export const adjustmentsSchema = z.partialRecord(adjustmentSchema, adjustmentAnswerSchema);
export type Adjustments = Readonly<z.infer<typeof adjustmentsSchema>>;

/** All of them, as they now are. */
const adjustmentsRecordedSchema = z.strictObject({
  type: z.literal('AdjustmentsRecorded'),
  adjustments: adjustmentsSchema,
});

/** Members of the union of all events of a case. */
export const needsEvents = [
  needsAssessedSchema,
  exploitationIndicatedSchema,
  pathwayOfferAnsweredSchema,
  serviceGapRecordedSchema,
  adjustmentsRecordedSchema,
] as const;
export type NeedsEventBody = z.infer<(typeof needsEvents)[number]>;
