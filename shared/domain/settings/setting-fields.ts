import { z } from 'zod';
import { screenedDisposals } from '../../frameworks/disposals.ts';

/** Building blocks of the force's settings. */

export const text = (max: number) => z.string().trim().min(1).max(max);

/** `en` with its Welsh where there is one. */
export const bilingual = (max: number) => ({ en: text(max), cy: text(max).nullish() });

export const cjsCode = z.string().regex(/^[A-Z0-9]{2,10}$/);
export const pence = z.int().min(0).max(10_000_000);
export const rank = z.enum(['constable', 'sergeant', 'inspector', 'superintendent']);
export const settingId = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** An entry for each disposal the law knows. */
export const byDisposal = <T extends z.ZodType>(entry: T) => z.partialRecord(z.enum(screenedDisposals), entry);

/** A list that names each entry once. */
export const uniqueList = <T extends z.ZodType>(entry: T, key: (entry: z.output<T>) => string, max: number) =>
  z
    .array(entry)
    .max(max)
    .refine((entries) => new Set(entries.map(key)).size === entries.length, 'must name each entry once');

/** CJS offence codes, each once. */
export const cjsCodes = uniqueList(cjsCode, (code) => code, 20_000);
