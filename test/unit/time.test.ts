import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  ageOn,
  calendarDaySchema,
  clockTimeOf,
  clockTimeSchema,
  dayOf,
  daysBetween,
  instantOf,
  longDate,
  readClockTime,
  readDay,
} from '../../shared/time.ts';

const day = (text: string) => calendarDaySchema.parse(text);
const time = (text: string) => clockTimeSchema.parse(text);

describe('given a day as people type it', () => {
  test.each([
    ['18/11/2026', '2026-11-18'],
    ['18.11.26', '2026-11-18'],
    ['18 11 2026', '2026-11-18'],
    ['8-1-2026', '2026-01-08'],
    ['18 Nov 2026', '2026-11-18'],
    ['18november2026', '2026-11-18'],
    ['1 Sept 2026', '2026-09-01'],
    ['18112026', '2026-11-18'],
    ['181126', '2026-11-18'],
    ['2026-11-18', '2026-11-18'],
    ['2026/11/8', '2026-11-08'],
    ['29/02/2024', '2024-02-29'],
    [' 14/03/1994 ', '1994-03-14'],
  ])('when it is %j › then it is %s', (text, expected) => {
    expect(readDay(text, 2026)).toBe(expected);
  });

  test.each([
    ['', 'nothing'],
    ['1994', 'a year alone, not 1 September 1994'],
    ['12345', 'a spreadsheet day number, not 12 March 1945'],
    ['1112026', 'two possible days'],
    ['18/1126', 'half run together'],
    ['29/02/2026', 'no such day in a common year'],
    ['31/04/2026', 'April has 30 days'],
    ['00/01/2026', 'day nought'],
    ['13/13/2026', 'month thirteen'],
    ['11/18/2026', 'month before day'],
    ['18 Nob 2026', 'no month'],
    ['18/11', 'no year'],
    ['18/11/202', 'three figures of a year'],
    ['18/11/2026 02:14', 'a time as well'],
  ])('when it is %j (%s) › then it is no day', (text) => {
    expect(readDay(text, 2026)).toBeNull();
  });

  test('when the year has two figures › then it is the latest year not after the one given', () => {
    expect(readDay('14/03/26', 2026)).toBe('2026-03-14');
    expect(readDay('14/03/27', 2026)).toBe('1927-03-14');
    expect(readDay('14/03/94', 2026)).toBe('1994-03-14');
  });

  test('when any real day is written in full › then it is read back', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = day(date.toISOString().slice(0, 10));
        const [year, month, dayOfMonth] = iso.split('-');
        for (const text of [iso, `${dayOfMonth}/${month}/${year}`, `${dayOfMonth}${month}${year}`, longDate(iso)])
          expect(readDay(text, 2026)).toBe(iso);
      }),
    );
  });

  test('when it is any text › then it is a real day or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readDay(text, 2026);
        expect(read === null || calendarDaySchema.safeParse(read).success).toBe(true);
      }),
    );
  });
});

describe('given a clock time as people type it', () => {
  test.each([
    ['2:14', '02:14'],
    ['0214', '02:14'],
    ['214', '02:14'],
    ['02.14', '02:14'],
    ['2 14', '02:14'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('when it is %j › then it is %s', (text, expected) => {
    expect(readClockTime(text)).toBe(expected);
  });

  test.each(['', '24:00', '23:60', '2', '2:5', '2:14pm', '2:14:06', '99'])(
    'when it is %j › then it is no time',
    (text) => {
      expect(readClockTime(text)).toBeNull();
    },
  );
});

describe('given the days the clocks change', () => {
  test('when the time was leapt over › then it is read an hour later', () => {
    expect(clockTimeOf(instantOf(day('2026-03-29'), time('01:30')))).toBe('02:30');
  });

  test('when the time came twice › then it is read as the first', () => {
    expect(instantOf(day('2026-10-25'), time('01:30'))).toBe('2026-10-25T00:30:00.000Z');
  });

  test('when it is the last minute of a summer day › then the day is that of England and Wales', () => {
    expect(dayOf(instantOf(day('2026-06-30'), time('00:30')))).toBe('2026-06-30');
  });
});

describe('given ages and periods', () => {
  test('when born on 29 February › then a year is complete on 1 March of a common year', () => {
    expect(ageOn(day('2008-02-29'), day('2026-02-28'))).toBe(17);
    expect(ageOn(day('2008-02-29'), day('2026-03-01'))).toBe(18);
  });

  test('when it is the day before the birthday and the birthday › then the age differs', () => {
    expect(ageOn(day('1994-03-14'), day('2026-03-13'))).toBe(31);
    expect(ageOn(day('1994-03-14'), day('2026-03-14'))).toBe(32);
  });

  test('when the month has no such day › then months end on its last', () => {
    expect(addMonths(day('2026-08-31'), 6)).toBe('2027-02-28');
    expect(daysBetween(day('2026-11-20'), day('2026-11-18'))).toBe(-2);
  });
});
