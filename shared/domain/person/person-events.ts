import { z } from 'zod';
import { calendarDaySchema, clockTimeSchema } from '../../time.ts';
import { caseIdSchema, idSchema, optional, text } from '../case/identity.ts';

/**
 * What is known of a person beyond one case. There is no stream of a person: each case keeps its own record, and cases
 * that are linked are read together, so that a link can be made, and undone, without rewriting anything.
 */

const flagged = {
  flagId: idSchema,
  /** The system or the officer it came from. */
  source: text(160),
  from: calendarDaySchema,
  /** The last day. Absent: until it is ended. */
  until: optional(calendarDaySchema),
};

/** Multi-agency public protection arrangements: Criminal Justice Act 2003 ss325-327; category 4 by PCSC Act 2022 s190. */
export const mappaCategorySchema = z.enum(['1', '2', '3', '4']);
export const mappaLevelSchema = z.enum(['1', '2', '3']);

export const personFlagSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('mappa'),
    ...flagged,
    category: mappaCategorySchema,
    level: mappaLevelSchema,
  }),
  z.strictObject({ kind: z.literal('interpreter'), ...flagged, language: text(60) }),
  /** Tagged, and to be at home between two times of the day; the second may lie on the next day. */
  z.strictObject({
    kind: z.literal('tag-and-curfew'),
    ...flagged,
    curfewFrom: optional(clockTimeSchema),
    curfewUntil: optional(clockTimeSchema),
  }),
  z.strictObject({
    kind: z.enum([
      'iom',
      'vulnerable',
      'adult-needed',
      'violence-risk',
      'exploitation',
      'domestic-abuse',
      'warrant',
      'restricted-access',
    ]),
    ...flagged,
  }),
]);
export type PersonFlag = z.infer<typeof personFlagSchema>;
export type PersonFlagKind = PersonFlag['kind'];

/** A contact about the person, or with them, that is no contact with a victim. */
export const personContactSchema = z.strictObject({
  contactId: idSchema,
  about: z.enum(['mappa', 'probation', 'the-person', 'other']),
  /** Whom was spoken to, and where they work. */
  with: text(160),
  madeOn: calendarDaySchema,
  madeAt: clockTimeSchema,
  note: text(600),
});
export type PersonContact = z.infer<typeof personContactSchema>;

/** An order or a licence of a court or of probation: a note to read. Proviso does not run it (S1-10). */
export const orderSchema = z.strictObject({
  orderId: idSchema,
  kind: z.enum(['licence', 'community-order', 'suspended-sentence-order', 'bail', 'civil-order', 'other']),
  /** What it asks, as it stands on the order. */
  terms: text(600),
  contactOfficer: text(160),
  from: optional(calendarDaySchema),
  until: optional(calendarDaySchema),
});
export type Order = z.infer<typeof orderSchema>;

export const weekdaySchema = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
export type Weekday = z.infer<typeof weekdaySchema>;

/** Times of the week at which the person cannot come. `until` at or before `from` lies on the next day. */
const weeklyTimesSchema = z.strictObject({
  days: z.array(weekdaySchema).min(1).max(7),
  from: clockTimeSchema,
  until: clockTimeSchema,
});

export const availabilityKindSchema = z.enum([
  'work',
  'caring',
  'faith',
  'health',
  'language',
  'transport',
  'neurodiversity',
]);
export type AvailabilityKind = z.infer<typeof availabilityKindSchema>;

export const availabilityEntrySchema = z.strictObject({
  kind: availabilityKindSchema,
  /** What has to be minded, in plain words. */
  words: text(300),
  /** Absent: it holds at any time. */
  times: optional(weeklyTimesSchema),
});
/** Asked once, used by every appointment (S0-36). Empty: asked, nothing to mind. */
export const availabilitySchema = z.array(availabilityEntrySchema).max(30);
export type AvailabilityEntry = z.infer<typeof availabilityEntrySchema>;
export type Availability = z.infer<typeof availabilitySchema>;

/** Of what is a detail of the person: only why the detail is not there. */
const notAnswered = optional(z.enum(['declined', 'unknown']));

const answered = <const T extends readonly [string, ...string[]]>(...answers: T) =>
  optional(z.enum([...answers, 'declined', 'unknown']));

/**
 * The protected characteristics of Equality Act 2010 s4, for the duty of s149 and nothing else. Absent: not asked. Age,
 * sex and race are details of the person; here stands only why there are none. The duty covers marriage and civil
 * partnership in its first aim alone (s149(1)(a), (7)).
 */
export const characteristicsSchema = z.strictObject({
  age: notAnswered,
  disability: answered('limited-a-lot', 'limited-a-little', 'none'),
  genderReassignment: answered('yes', 'no'),
  marriageOrCivilPartnership: answered('married', 'civil-partnership', 'neither'),
  pregnancyOrMaternity: answered('pregnant', 'maternity', 'neither'),
  race: notAnswered,
  religionOrBelief: answered(
    'none',
    'buddhist',
    'christian',
    'hindu',
    'jewish',
    'muslim',
    'sikh',
    'other-religion',
    'other-belief',
  ),
  sex: notAnswered,
  sexualOrientation: answered('heterosexual', 'gay-or-lesbian', 'bisexual', 'other'),
});
export type Characteristics = z.infer<typeof characteristicsSchema>;
export type Characteristic = keyof Characteristics;

const reason = text(500);

export const personEvents = [
  /** This case is about the same person as another. `personId` is the id of a case of theirs. */
  z.strictObject({ type: z.literal('PersonLinked'), personId: caseIdSchema, reason }),
  z.strictObject({ type: z.literal('PersonUnlinked'), reason }),
  /** An officer compared them: the other case is about somebody else. */
  z.strictObject({ type: z.literal('PersonToldApart'), otherCaseId: caseIdSchema, reason }),
  /** A new flag; or, with the id of one already there, that flag put right. */
  z.strictObject({ type: z.literal('PersonFlagSet'), flag: personFlagSchema }),
  z.strictObject({ type: z.literal('PersonFlagEnded'), flagId: idSchema, endedOn: calendarDaySchema, reason }),
  z.strictObject({ type: z.literal('PersonContactRecorded'), contact: personContactSchema }),
  /** A new order; or, with the id of one already there, that order put right. */
  z.strictObject({ type: z.literal('OrderRecorded'), order: orderSchema }),
  /** The whole of it, as it now is. */
  z.strictObject({ type: z.literal('AvailabilityRecorded'), availability: availabilitySchema }),
  /** The whole of them, as they now are. */
  z.strictObject({ type: z.literal('CharacteristicsRecorded'), characteristics: characteristicsSchema }),
] as const;
export type PersonEventBody = z.infer<(typeof personEvents)[number]>;

/** Every event about the person across their cases. None of them leaves the station (S1-07). */
export const personEventTypes: ReadonlySet<string> = new Set(personEvents.map(({ shape }) => shape.type.value));
