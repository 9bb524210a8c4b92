import { expect, test } from 'vitest';
import { hoursLater } from '../../../../shared/domain/dates/hours-later.ts';
import { instantSchema } from '../../../../shared/time.ts';

test('given 23:00 summer time before the clocks go back › when 6 hours pass › then it is 04:00', () => {
  expect(hoursLater(instantSchema.parse('2026-10-24T22:00:00.000Z'), 6)).toBe('2026-10-25T04:00:00.000Z');
});
