import { z } from 'zod';
import { relativeRates } from '../insight/relative-rates.ts';
import { fact, lineFields } from './fields.ts';
import { firedRules } from './fired-rules.ts';

const count = z.int().min(0);
const groupCount = z
  .strictObject({ group: z.string().min(1), events: count, stage: count })
  .refine(({ events, stage }) => events <= stage, { path: ['events'], message: 'must not exceed stage' });

/** A line of kind `rates`: vectors/README.md section 9. */
export const ratesInputSchema = z
  .strictObject({
    ...lineFields('rates'),
    denominator: z.enum(['previous-stage', 'population']),
    reference: z.string().min(1),
    minimumCell: count,
    band: fact(z.strictObject({ low: z.number().min(0), high: z.number().min(0) })),
    groups: z.array(groupCount).min(1),
  })
  .refine(({ reference, groups }) => groups.some(({ group }) => group === reference), {
    path: ['reference'],
    message: 'must be one of the groups',
  });

/** Answers a line of kind `rates`. */
export function evaluateRates(input: z.output<typeof ratesInputSchema>): object {
  const { groups, fired } = relativeRates(input);
  return { id: input.id, groups, rules: firedRules(fired) };
}
