import { z } from 'zod';
import { calendarDaySchema, instantSchema } from '../../time.ts';
import { idSchema, optional, text } from '../case/identity.ts';
import { settingId, uniqueList } from '../settings/setting-fields.ts';

export const contactChannelSchema = z.enum(['in-person', 'phone', 'text', 'email', 'letter', 'through-someone-else']);
export type ContactChannel = z.infer<typeof contactChannelSchema>;

export const vulnerabilitySchema = z.enum(['vulnerable', 'intimidated', 'repeat', 'persistently-targeted', 'child']);
export type Vulnerability = z.infer<typeof vulnerabilitySchema>;

/** A victim: the person, or the business, who seems to have been affected (PCSC Act 2022 s121). */
export const victimSchema = z.strictObject({
  victimId: idSchema,
  kind: z.enum(['person', 'business']),
  name: text(120),
  /** Who speaks for a business, or for a child. */
  contactName: optional(text(120)),
  phone: optional(text(40)),
  email: optional(text(120)),
  prefers: optional(z.enum([...contactChannelSchema.options, 'no-preference'])),
  /** When they want to be reached: `weekday mornings`. */
  preferredTimes: optional(text(120)),
  /** How they can be reached without putting them in danger. */
  safeContact: optional(text(500)),
  /** Absent: not asked. Empty: asked, none applies. */
  vulnerabilities: optional(z.array(vulnerabilitySchema).max(vulnerabilitySchema.options.length)),
});
export type VictimDetails = z.infer<typeof victimSchema>;

/** One attempt to reach a victim: what makes "reasonable efforts" evidence (PCSC Act 2022 s100(3)(a), s109(3)(a)). */
export const victimContactSchema = z.strictObject({
  contactId: idSchema,
  victimId: idSchema,
  /** When it was made, which may be before it is recorded. */
  madeAt: instantSchema,
  channel: contactChannelSchema,
  madeBy: text(120),
  outcome: z.enum(['views-given', 'statement-taken', 'no-answer', 'message-left', 'asked-to-wait', 'declined']),
  note: optional(text(500)),
});
export type VictimContactDetails = z.infer<typeof victimContactSchema>;

export const victimViewsSchema = z.strictObject({
  onDisposal: optional(z.enum(['supports', 'no-view', 'opposes', 'would-not-say'])),
  /** In their own words. */
  words: optional(text(2000)),
  /** The action of the community remedy document they want, by its reference. Null: asked, none of them. */
  wants: optional(text(40).nullable()),
  restorative: optional(z.enum(['interested', 'not-now', 'declined'])),
  /** What they ask to be paid. */
  compensationPence: optional(z.int().min(1).max(100_000_000)),
});
export type VictimViews = z.infer<typeof victimViewsSchema>;

/** What a victim may need support with. */
export const supportKindSchema = z.enum([
  'emotional',
  'practical',
  'domestic-abuse',
  'sexual-violence',
  'hate-crime',
  'children',
  'restorative',
  'business',
  'other',
]);
export type SupportKind = z.infer<typeof supportKindSchema>;

export const supportOfferSchema = z.strictObject({
  kind: supportKindSchema,
  /** Which of the force's services it is, by its id. Absent: another service. */
  serviceId: optional(settingId),
  /** The service as it was called when it was offered. */
  service: text(160),
  answer: z.enum(['offered', 'accepted', 'declined']),
});
export type SupportOffer = z.infer<typeof supportOfferSchema>;

/** When support is offered (S2-21): as the case comes in, when a disposal is chosen, when it is given. */
export const promptPointSchema = z.enum(['intake', 'decision', 'issue']);
export type PromptPoint = z.infer<typeof promptPointSchema>;

/** The offer of support at one point: put to the victim on a day, or put off until one. */
export const victimPromptSchema = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('answered'), point: promptPointSchema, on: calendarDaySchema }),
  z.strictObject({ answer: z.literal('deferred'), point: promptPointSchema, until: calendarDaySchema }),
]);
export type VictimPrompt = z.infer<typeof victimPromptSchema>;

/** What the police owe the victim: the Victims' Code 2021, and PCSC Act 2022 s100(3)(b), s109(3)(b). */
export const victimDutiesSchema = z.strictObject({
  /** A victim personal statement, or the impact statement of a business. */
  personalStatement: optional(z.enum(['offered', 'taken', 'declined'])),
  support: optional(z.array(supportOfferSchema).max(20)),
  /** Each point at most once. */
  prompts: optional(uniqueList(victimPromptSchema, ({ point }) => point, promptPointSchema.options.length)),
  /** The day they were told of the decision. */
  toldOn: optional(calendarDaySchema),
  /** How the views were taken into account. */
  viewsTakenIntoAccount: optional(text(1500)),
});
export type VictimDuties = z.infer<typeof victimDutiesSchema>;

export const victimEvents = [
  z.strictObject({ type: z.literal('VictimAdded'), victim: victimSchema }),
  /** The whole of the victim's details as they now are. */
  z.strictObject({ type: z.literal('VictimCorrected'), victim: victimSchema }),
  z.strictObject({ type: z.literal('VictimRemoved'), victimId: idSchema }),
  /** A new attempt; or, with the id of one already recorded, that attempt put right. */
  z.strictObject({ type: z.literal('VictimContacted'), contact: victimContactSchema }),
  /** The whole of the victim's views as they now are. */
  z.strictObject({ type: z.literal('VictimViewsRecorded'), victimId: idSchema, views: victimViewsSchema }),
  /** The whole of what was done for the victim. */
  z.strictObject({ type: z.literal('VictimDutiesRecorded'), victimId: idSchema, duties: victimDutiesSchema }),
  z.strictObject({ type: z.literal('NoIdentifiableVictim'), reason: text(500) }),
] as const;
export type VictimEventBody = z.infer<(typeof victimEvents)[number]>;
