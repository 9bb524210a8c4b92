import { z } from 'zod';

/** What a text may leave open. Anything else in braces would be read out as it stands, so it is refused. */
export const placeholders = ['offences', 'conditions', 'disposal'] as const;
export type Placeholder = (typeof placeholders)[number];

const known = new RegExp(`\\{(?:${placeholders.join('|')})\\}`, 'g');
const words = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine((text) => !/[{}]/.test(text.replaceAll(known, '')), 'must only use {offences}, {conditions} and {disposal}');

/** How a statement can be read out: English, English in short sentences and everyday words, Welsh. */
export const statementLanguageSchema = z.enum(['en', 'easyRead', 'cy']);
export type StatementLanguage = z.infer<typeof statementLanguageSchema>;

/**
 * One text an officer reads out before a disposal is given (law.md section 4.3), and the law that asks for it. In a text
 * `{offences}` stands for the offences with place and day, `{conditions}` for the numbered conditions with the last day,
 * `{disposal}` for the disposal's name in small letters.
 */
export const statementTemplateSchema = z.strictObject({
  id: z.enum(['admission', 'choice-and-advice', 'conditions', 'failure-warning', 'effect', 'agreement']),
  citation: z.string().trim().min(1).max(200),
  en: words,
  easyRead: words,
  cy: words,
});
export type StatementTemplate = z.infer<typeof statementTemplateSchema>;

/** The disposals whose giving has something to read out. Youth cautions are not given here (law.md section 2.4). */
const readDisposals = ['DC', 'CC', 'ACC', 'SC', 'CR', 'PND', 'O22'] as const;

/** By disposal, in the order in which they are read. */
export const statementWordingSchema = z.partialRecord(
  z.enum(readDisposals),
  z
    .array(statementTemplateSchema)
    .min(1)
    .max(6)
    .refine((templates) => new Set(templates.map(({ id }) => id)).size === templates.length, 'must name each id once'),
);
export type StatementWording = z.infer<typeof statementWordingSchema>;
