import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../../../shared/domain/dates/bank-holidays.ts';
import { addWorkingDays, isWorkingDay } from '../../../../shared/domain/dates/working-days.ts';
import { addDays, calendarDaySchema } from '../../../../shared/time.ts';
import { day } from '../../../factories/given-case.ts';
import { arbitraryDay } from './arbitrary-day.ts';

const holidays = bankHolidays.days;

describe('given the bank holidays of 2026 and 2027', () => {
  test('then each is a real weekday of those years, eight a year', () => {
    const days = [...holidays];
    expect(days.map((holiday) => calendarDaySchema.parse(holiday))).toEqual(days);
    expect(days.every((holiday) => Temporal.PlainDate.from(holiday).dayOfWeek < 6)).toBe(true);
    expect(bankHolidays.years.map((year) => days.filter((holiday) => holiday.startsWith(`${year}-`)).length)).toEqual([
      8, 8,
    ]);
  });

  test.each([
    ['a Friday', '2026-11-20', 1, '2026-11-23'],
    ['a Friday', '2026-11-20', 5, '2026-11-27'],
    ['a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['Christmas Eve 2026', '2026-12-24', 1, '2026-12-29'],
    ['Christmas Eve 2027', '2027-12-24', 1, '2027-12-29'],
    ['Maundy Thursday 2027', '2027-03-25', 1, '2027-03-30'],
    ['New Year’s Eve 2026', '2026-12-31', 1, '2027-01-04'],
  ])('when counting from %s, %s, %i working days › then it is %s', (_, from, count, reached) => {
    expect(addWorkingDays(day(from), count, holidays)).toBe(reached);
  });

  test('when counting from any day › then it lands on a working day, with as many working days in between as were asked for', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const reached = addWorkingDays(from, count, holidays);
        const passed = [];
        for (let at = addDays(from, 1); at <= reached; at = addDays(at, 1)) {
          if (![6, 7].includes(Temporal.PlainDate.from(at).dayOfWeek) && !holidays.has(at)) passed.push(at);
        }
        expect([isWorkingDay(reached, holidays), passed.length, passed.at(-1)]).toEqual([true, count, reached]);
      }),
    );
  });
});
