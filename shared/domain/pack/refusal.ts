import { z } from 'zod';

/** Why a pack is not taken: one reason, the first that holds, in the order the checks are made. */
export const packRefusalReasonSchema = z.enum([
  'too-large',
  'not-text',
  'not-json',
  'not-a-pack',
  'newer-format',
  'unsigned',
  'malformed',
  'signature-wrong',
  'signer-not-trusted',
  'signer-withdrawn',
  'other-force',
  'not-yet-effective',
  'expired',
  'older',
  'same',
]);
export type PackRefusalReason = z.infer<typeof packRefusalReasonSchema>;

export const packRefusalSchema = z.strictObject({
  reason: packRefusalReasonSchema,
  /**
   * What the reason is about: the path of the fault when malformed, the signer's fingerprint, the code of the force it is
   * for, the first or last day, the newer version this station has had. Empty for the others.
   */
  about: z.string().max(300),
});
export type PackRefusal = z.infer<typeof packRefusalSchema>;
