import { z } from 'zod';
import { calendarDaySchema, instantSchema } from '../../time.ts';
import type { Case } from './case.ts';
import { caseIdSchema, disposalSchema, genderSchema, packageIdSchema } from './events.ts';
import { stageOf, stageSchema } from './stage.ts';

export const flagSchema = z.enum(['vulnerable', 'interpreter', 'domestic-abuse', 'hate-crime']);
export type Flag = z.infer<typeof flagSchema>;

/** One row of the worklist: what a list, the search and the outbox need of a case without opening it. */
export const caseSummarySchema = z.strictObject({
  caseId: caseIdSchema,
  sequence: z.int().min(1),
  surname: z.string(),
  forenames: z.string(),
  dateOfBirth: calendarDaySchema.optional(),
  gender: genderSchema.optional(),
  custodyRecordNumber: z.string().optional(),
  offenceTitle: z.string().optional(),
  offenceCode: z.string().optional(),
  offenceCount: z.int().min(0),
  stage: stageSchema,
  disposal: disposalSchema.optional(),
  detentionArrivedAt: instantSchema.optional(),
  detentionAuthorisedAt: instantSchema.optional(),
  givenAt: instantSchema.optional(),
  ownerName: z.string(),
  openedAt: instantSchema,
  changedAt: instantSchema,
  flags: z.array(flagSchema),
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
  const flags: Flag[] = [];
  if (subject.answers.vulnerable) flags.push('vulnerable');
  if (subject.answers.interpreterNeeded) flags.push('interpreter');
  if (marked('domesticAbuse')) flags.push('domestic-abuse');
  if (marked('hateCrime')) flags.push('hate-crime');
  return withoutUndefined({
    caseId: subject.id,
    sequence: subject.sequence,
    surname: subject.person.surname,
    forenames: subject.person.forenames,
    dateOfBirth: subject.person.dateOfBirth,
    gender: subject.person.gender,
    custodyRecordNumber: subject.custodyRecordNumber,
    offenceTitle: first?.title,
    offenceCode: first?.cjsCode,
    offenceCount: subject.offences.length,
    stage: stageOf(subject),
    disposal: subject.disposal?.disposal,
    detentionArrivedAt: subject.detention?.arrivedAt,
    detentionAuthorisedAt: subject.detention?.authorisedAt,
    givenAt: subject.given?.at,
    ownerName: subject.opened.by.name,
    openedAt: subject.opened.at,
    changedAt: subject.changedAt,
    flags,
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
