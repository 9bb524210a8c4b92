import { z } from 'zod';
import { calendarDaySchema } from '../../time.ts';
import { ogrs4g } from '../risk/ogrs4g.ts';
import { type Ogrs4gOffenceGroup, ogrs4gOffenceGroups } from '../risk/ogrs4g-coefficients.ts';
import { lineFields } from './fields.ts';

const isOffenceGroup = (text: string): text is Ogrs4gOffenceGroup => Object.hasOwn(ogrs4gOffenceGroups, text);

/** A line of kind `ogrs4g`: vectors/README.md section 10. */
export const ogrs4gInputSchema = z
  .strictObject({
    ...lineFields('ogrs4g'),
    gender: z.enum(['male', 'female']),
    age: z.int().min(18),
    offenceGroup: z.string().refine(isOffenceGroup),
    sanctions: z.int().min(1),
    ageAtFirstSanction: z.int().min(10),
    ageAtCurrentSanction: z.int().min(10),
    followUpStartOn: calendarDaySchema,
    assessedOn: calendarDaySchema,
  })
  .refine(({ ageAtFirstSanction, ageAtCurrentSanction }) => ageAtFirstSanction <= ageAtCurrentSanction, {
    path: ['ageAtFirstSanction'],
    message: 'must not be more than at the current sanction',
  });

/** Answers a line of kind `ogrs4g`. */
export const evaluateOgrs4g = (input: z.output<typeof ogrs4gInputSchema>): object => ({
  id: input.id,
  ...ogrs4g(input),
});
