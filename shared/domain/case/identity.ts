import { z } from 'zod';

/** Who and what events name: ids, actors, and the small shapes their schemas are made of. */

export const text = (max: number) => z.string().trim().min(1).max(max);
export const optional = <T extends z.ZodType>(schema: T) => schema.optional();

export const yesNo = z.boolean();

/** 130 random bits as 26 characters of Crockford base 32. */
export const idSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/);
export const caseIdSchema = idSchema.brand<'CaseId'>();
export type CaseId = z.infer<typeof caseIdSchema>;

export const rankSchema = z.enum([
  'constable',
  'sergeant',
  'inspector',
  'superintendent',
  'investigating-officer',
  'prosecution-authorised',
  'other',
]);
export type Rank = z.infer<typeof rankSchema>;

/** Who did it, as they were at the time. */
export const actorSchema = z.strictObject({
  userId: idSchema,
  name: text(120),
  rank: rankSchema,
  collarNumber: optional(text(20)),
});
export type Actor = z.infer<typeof actorSchema>;

/** Who can agree to what a rule asks authority for: a police rank, a prosecutor, the Director of Public Prosecutions. */
export const authorityKindSchema = z.enum(['sergeant', 'inspector', 'superintendent', 'prosecutor', 'dpp-consent']);
export type AuthorityKind = z.infer<typeof authorityKindSchema>;
