import { z } from 'zod';
import { calendarDaySchema, instantSchema } from '../../time.ts';
import { policeAuthoritySchema } from '../authority/authority-events.ts';
import { detentionStanding } from '../detention/detention.ts';
import { personFlagSchema } from '../person/person-events.ts';
import { flagsNotEnded } from '../person/standing-flags.ts';
import { traceOf, victimTraceSchema } from '../victims/repeat-victim.ts';
import type { Case } from './case.ts';
import { caseIdSchema, disposalSchema, genderSchema, idSchema, packageIdSchema, personSchema } from './events.ts';
import { stageOf, stageSchema, standingRefusal } from './stage.ts';

export const flagSchema = z.enum([
  'vulnerable',
  'interpreter',
  'domestic-abuse',
  'hate-crime',
  'violence-risk',
  'exploitation',
]);
export type Flag = z.infer<typeof flagSchema>;

/** One row of the worklist: what a list, the search and the outbox need of a case without opening it. */
export const caseSummarySchema = z.strictObject({
  caseId: caseIdSchema,
  sequence: z.int().min(1),
  surname: z.string(),
  forenames: z.string(),
  dateOfBirth: calendarDaySchema.optional(),
  gender: genderSchema.optional(),
  pncId: personSchema.shape.pncId,
  croNumber: personSchema.shape.croNumber,
  /** Another case of the same person. */
  personId: caseIdSchema.optional(),
  /** Cases of people an officer told apart from this one. */
  toldApart: z.array(caseIdSchema).optional(),
  custodyRecordNumber: z.string().optional(),
  offenceTitle: z.string().optional(),
  offenceCode: z.string().optional(),
  offenceCount: z.int().min(0),
  stage: stageSchema,
  disposal: disposalSchema.optional(),
  detentionArrivedAt: instantSchema.optional(),
  detentionAuthorisedAt: instantSchema.optional(),
  /** The last review on record. */
  detentionReviewedAt: instantSchema.optional(),
  /** A superintendent's authority is on record and good: PACE 1984 s42. */
  detentionExtended: z.literal(true).optional(),
  givenAt: instantSchema.optional(),
  ownerId: idSchema,
  ownerName: z.string(),
  /** Whom the owner has asked to take the case on. */
  offeredTo: z.strictObject({ userId: idSchema, name: z.string() }).optional(),
  /** Authorities asked for and not yet answered, and who asked. */
  authorityAsked: z.array(z.strictObject({ authority: policeAuthoritySchema, askedBy: idSchema })).optional(),
  /** The person did not accept what was offered them, and nothing else has been chosen since. */
  refused: disposalSchema.optional(),
  openedAt: instantSchema,
  changedAt: instantSchema,
  /** What the answers and offences of this case mark it with. */
  flags: z.array(flagSchema),
  /** What somebody flagged the person with and has not ended; which of them stand depends on the day. */
  personFlags: z.array(personFlagSchema).optional(),
  /** The victims, to find them in other cases: compared, never shown. */
  victims: z.array(victimTraceSchema).optional(),
  exports: z.array(
    z.strictObject({
      packageId: packageIdSchema,
      state: z.enum(['queued', 'delivered']),
      queuedAt: instantSchema,
      deliveredAt: instantSchema.optional(),
      documentCount: z.int().min(0),
    }),
  ),
});
export type CaseSummary = z.infer<typeof caseSummarySchema>;

export function summaryOf(subject: Case): CaseSummary {
  const first = subject.offences[0];
  const marked = (marker: 'domesticAbuse' | 'hateCrime') => subject.offences.some(({ answers }) => answers[marker]);
  const { owner, offer } = subject.ownership;
  const { link, toldApart } = subject.personRecord;
  const detention = detentionStanding(subject);
  const asked = subject.authorityRequests
    .filter(({ answer }) => !answer)
    .map(({ authority, by }) => ({ authority, askedBy: by.userId }));
  const personFlags = flagsNotEnded(subject.personRecord);
  const victims = subject.victims.map(traceOf).filter((trace) => trace !== null);
  const risk = subject.needs.violenceRisks.at(-1)?.level;
  const flags: Flag[] = [];
  if (subject.answers.vulnerable) flags.push('vulnerable');
  if (subject.answers.interpreterNeeded) flags.push('interpreter');
  if (marked('domesticAbuse')) flags.push('domestic-abuse');
  if (marked('hateCrime')) flags.push('hate-crime');
  if (risk === 'high' || risk === 'very-high') flags.push('violence-risk');
  if (subject.needs.exploitations.at(-1)?.indicators.length) flags.push('exploitation');
  return withoutUndefined({
    caseId: subject.id,
    sequence: subject.sequence,
    surname: subject.person.surname,
    forenames: subject.person.forenames,
    dateOfBirth: subject.person.dateOfBirth,
    gender: subject.person.gender,
    pncId: subject.person.pncId,
    croNumber: subject.person.croNumber,
    personId: link?.personId,
    toldApart: toldApart.length > 0 ? toldApart.map(({ otherCaseId }) => otherCaseId) : undefined,
    custodyRecordNumber: subject.custodyRecordNumber,
    offenceTitle: first?.title,
    offenceCode: first?.cjsCode,
    offenceCount: subject.offences.length,
    stage: stageOf(subject),
    disposal: subject.disposal?.disposal,
    detentionArrivedAt: detention.arrivedAt,
    detentionAuthorisedAt: detention.authorisedAt,
    detentionReviewedAt: detention.reviewedAt,
    detentionExtended: detention.isExtended ? (true as const) : undefined,
    givenAt: subject.given?.at,
    ownerId: owner.userId,
    ownerName: owner.name,
    offeredTo: offer && { userId: offer.to.userId, name: offer.to.name },
    authorityAsked: asked.length > 0 ? asked : undefined,
    refused: standingRefusal(subject)?.disposal,
    openedAt: subject.opened.at,
    changedAt: subject.changedAt,
    flags,
    personFlags: personFlags.length > 0 ? [...personFlags] : undefined,
    victims: victims.length > 0 ? victims : undefined,
    exports: subject.exports.map(({ packageId, queuedAt, delivered, documentIds }) =>
      withoutUndefined({
        packageId,
        state: delivered ? ('delivered' as const) : ('queued' as const),
        queuedAt,
        deliveredAt: delivered?.at,
        documentCount: documentIds.length,
      }),
    ),
  });
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Absent and undefined differ in a strict schema: keeps only what is there. */
function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}
