import { z } from 'zod';
import { actorSchema, authorityKindSchema, idSchema, text } from '../case/identity.ts';

/** A police rank's authority is asked for and answered on the record; a prosecutor's is written down with its reference. */
export const policeAuthoritySchema = authorityKindSchema.extract(['sergeant', 'inspector', 'superintendent']);
export type PoliceAuthority = z.infer<typeof policeAuthoritySchema>;

/** A prosecutor's decision, or the consent of the Director of Public Prosecutions. */
export const prosecutionAuthoritySchema = authorityKindSchema.extract(['prosecutor', 'dpp-consent']);
export type ProsecutionAuthority = z.infer<typeof prosecutionAuthoritySchema>;

const ruleIds = z.array(z.string().max(12)).min(1).max(40);

export const authorityRequestSchema = z.strictObject({
  requestId: idSchema,
  authority: policeAuthoritySchema,
  /** The rules that ask for it. */
  rules: ruleIds,
  /** Why the sergeant asks. */
  reason: text(1000),
});
export type AuthorityRequest = z.infer<typeof authorityRequestSchema>;

export const authorityAnswerSchema = z.strictObject({
  requestId: idSchema,
  outcome: z.enum(['granted', 'refused', 'referred-back']),
  reason: text(1000),
});
export type AuthorityAnswer = z.infer<typeof authorityAnswerSchema>;

/** What the main process vouches for after the officer opened their own slot of the vault with their passphrase. */
export const attestationSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const authorityEvents = [
  z.strictObject({ type: z.literal('AuthorityRequested'), request: authorityRequestSchema }),
  z.strictObject({
    type: z.literal('AuthorityAnswered'),
    answer: authorityAnswerSchema,
    /** Who answered, with their own unlock. */
    officer: actorSchema,
    attestation: attestationSchema,
  }),
  /** A prosecutor's written decision, or the consent of the Director of Public Prosecutions. */
  z.strictObject({
    type: z.literal('ProsecutorDecided'),
    authority: prosecutionAuthoritySchema,
    name: text(120),
    reason: text(1000),
    reference: text(60),
    rules: ruleIds,
  }),
] as const;
