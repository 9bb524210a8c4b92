import { z } from 'zod';
import { instantSchema } from '../../time.ts';
import { text } from '../case/identity.ts';

export const detentionRecordSchema = z.strictObject({
  at: instantSchema,
  /** Who carried it out or gave it. */
  officer: text(120),
});
export type DetentionRecord = z.infer<typeof detentionRecordSchema>;

export const detentionEvents = [
  /** A review of detention was carried out: PACE 1984 s40. */
  z.strictObject({ type: z.literal('DetentionReviewed'), review: detentionRecordSchema }),
  /** A superintendent authorised detention beyond the 24th hour: PACE 1984 s42(1). */
  z.strictObject({ type: z.literal('DetentionExtended'), authority: detentionRecordSchema }),
] as const;
export type DetentionEventBody = z.infer<(typeof detentionEvents)[number]>;
