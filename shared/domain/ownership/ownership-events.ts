import { z } from 'zod';
import { actorSchema, text } from '../case/identity.ts';

/** How a case passes from one owner to the next: offered and accepted, or reassigned by an administrator (S2-04). */
export const ownershipEvents = [
  z.strictObject({
    type: z.literal('HandoverOffered'),
    /** Who is asked to take the case on. The case stays with its owner until they do. */
    to: actorSchema,
  }),
  z.strictObject({ type: z.literal('HandoverAccepted') }),
  z.strictObject({ type: z.literal('HandoverDeclined'), reason: text(500) }),
  z.strictObject({ type: z.literal('HandoverWithdrawn'), reason: text(500) }),
  /** By an administrator: the owner has left, or cannot hand the case over. */
  z.strictObject({ type: z.literal('CaseReassigned'), to: actorSchema, reason: text(500) }),
] as const;
export type OwnershipEventBody = z.infer<(typeof ownershipEvents)[number]>;
