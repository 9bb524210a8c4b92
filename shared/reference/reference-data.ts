import { z } from 'zod';
import type { OffenceClass } from '../domain/case/events.ts';
import { calendarDaySchema } from '../time.ts';
import { classOfCategory, type OffenceCategory, offenceCategories } from './class-of-category.ts';

/** One offence as screens show it. */
export interface ReferenceOffence {
  readonly cjsCode: string;
  readonly title: string;
  readonly category: OffenceCategory;
  /** What the category suggests: a hint, never a gate. */
  readonly classHint: OffenceClass;
  readonly recordable: boolean;
  readonly notifiable: boolean;
}

export interface ReferenceData {
  /** The package the offences come from, with its version. */
  readonly source: string;
  readonly retrievedOn: string;
  readonly offences: readonly ReferenceOffence[];
  /** Codes whose title the source holds only in capitals: rows of an older style. */
  readonly legacyCodes: ReadonlySet<string>;
  readonly forces: readonly { readonly code: string; readonly name: string }[];
}

/**
 * The columnar file (docs/formats/reference-data.md): row n of every column is the same offence. `categories` has two
 * letters a row; `flags` one digit a row, the sum of 1 recordable, 2 notifiable, 4 legacy.
 */
export const referenceFileSchema = z.strictObject({
  format: z.literal('proviso-reference-data/1'),
  source: z.string().min(1),
  retrievedOn: calendarDaySchema,
  codes: z.array(z.string().regex(/^[A-Z0-9]{2,10}$/)).min(1),
  titles: z.array(z.string().min(1).max(200)),
  categories: z.string().regex(new RegExp(`^(${offenceCategories.join('|')})+$`)),
  flags: z.string().regex(/^[0-7]+$/),
  forces: z.array(z.strictObject({ code: z.string().regex(/^\d\d$/), name: z.string().min(1) })).min(1),
});
export type ReferenceFile = z.infer<typeof referenceFileSchema>;

/** Reads the columnar file. Throws when it is damaged: it ships with the program, so that is a bug, not a failure. */
export function readReferenceData(json: string): ReferenceData {
  const file = referenceFileSchema.parse(JSON.parse(json));
  const rows = file.codes.length;
  if (file.titles.length !== rows || file.categories.length !== 2 * rows || file.flags.length !== rows)
    throw new Error('The reference data has columns of different lengths.');
  if (new Set(file.codes).size !== rows) throw new Error('The reference data names an offence code twice.');

  const legacyCodes = new Set<string>();
  const offences = file.codes.map((cjsCode, row): ReferenceOffence => {
    const category = file.categories.slice(2 * row, 2 * row + 2) as OffenceCategory;
    const flags = Number(file.flags[row]);
    if (flags & 4) legacyCodes.add(cjsCode);
    return {
      cjsCode,
      title: file.titles[row] ?? '',
      category,
      classHint: classOfCategory[category],
      recordable: (flags & 1) !== 0,
      notifiable: (flags & 2) !== 0,
    };
  });
  return { source: file.source, retrievedOn: file.retrievedOn, offences, legacyCodes, forces: file.forces };
}
