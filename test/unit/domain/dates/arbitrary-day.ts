import fc from 'fast-check';
import { addDays } from '../../../../shared/time.ts';
import { day } from '../../../factories/given-case.ts';

/** Any day from 2020 to 2039. */
export const arbitraryDay = fc.integer({ min: 0, max: 7304 }).map((days) => addDays(day('2020-01-01'), days));
