import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { instantFromEpochMilliseconds } from '../../time.ts';

/** Fields of an evaluate line (vectors/README.md section 2). Null and absent mean the same. */

/** What every line of a kind has. */
export const lineFields = <K extends string>(kind: K) => ({ id: z.string().min(1), kind: z.literal(kind) });

/** A record of something done: not recorded, so not done. */
export const recorded = z
  .boolean()
  .nullish()
  .transform((answer) => answer === true);

/** A fact about the world: null when it is not known. */
export const fact = <T extends z.ZodType>(schema: T) => schema.nullish().transform((answer) => answer ?? null);

/** A fact written as text: empty means not known, as null does. */
export const textFact = <T extends z.ZodType>(schema: T) =>
  z.preprocess((text) => (text === '' ? null : text), fact(schema));

/** A group of facts that may be absent as a whole, as if every field in it were. */
export const table = <T extends z.core.$ZodLooseShape>(fields: T) =>
  z.preprocess((given) => given ?? {}, z.strictObject(fields));

/** A list that may be absent: nothing is in it then. */
export const list = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry)
    .nullish()
    .transform((entries) => entries ?? []);

/** An instant with its offset, seconds optional. */
export const instantWithOffset = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/)
  .transform((text, context) => {
    try {
      return instantFromEpochMilliseconds(Temporal.Instant.from(text).epochMilliseconds);
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a real instant' });
      return z.NEVER;
    }
  });

/** A CJS offence code, as lines write it. */
export const cjsCode = z.string().regex(/^[A-Z0-9]{6,8}$/);

/** Whole pence. */
export const pence = z.int().min(0);
