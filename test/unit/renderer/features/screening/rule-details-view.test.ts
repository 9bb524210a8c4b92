import { expect, test } from 'vitest';
import { inForceWords } from '../../../../../renderer/features/screening/rule-details-view.ts';
import type { Effective } from '../../../../../shared/frameworks/rule.ts';
import { day } from '../../../../factories/given-case.ts';

const part6 = 'part-6-commencement';
const started = day('2026-09-01');

test.each<readonly [Effective, typeof started | null, string]>([
  [{ from: null, until: null }, null, 'In force.'],
  [{ from: day('2015-04-13'), until: null }, started, 'In force from 13 April 2015.'],
  [{ from: day('2015-04-13'), until: part6 }, null, 'In force from 13 April 2015 until Part 6 of the 2022 Act starts.'],
  [
    { from: null, until: part6 },
    started,
    'In force until 31 August 2026, the day before Part 6 of the 2022 Act starts.',
  ],
  [{ from: part6, until: null }, null, 'In force once Part 6 of the 2022 Act starts: no day is set.'],
  [{ from: part6, until: null }, started, 'In force from 1 September 2026, the day Part 6 of the 2022 Act starts.'],
  [{ from: null, until: day('2026-12-31') }, null, 'In force until 31 December 2026.'],
])('given %j and Part 6 from %s › when it is said since when a rule holds › then: %s', (effective, day1, expected) => {
  expect(inForceWords(effective, day1)).toBe(expected);
});
