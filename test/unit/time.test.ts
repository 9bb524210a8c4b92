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
  shortDate,
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
    ['2 1 94', '1994-01-02'],
    ['020194', '1994-01-02'],
    ['2/1/94', '1994-01-02'],
    ['2 Jan 94', '1994-01-02'],
    ['2.1.1994', '1994-01-02'],
    ['2,1,94', '1994-01-02'],
    ['2nd Jan 94', '1994-01-02'],
    ['1st january 1994', '1994-01-01'],
    ['23rd Mar, 1994', '1994-03-23'],
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
    ['2194', 'two possible days'],
    ['2 1 094', 'three figures of a year'],
    ['2 j 94', 'three possible months'],
    ['2th1 94', 'an ordinal before a figure'],
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
    ['0031', '00:31'],
    ['00.31', '00:31'],
    ['00:31', '00:31'],
    ['00,31', '00:31'],
    ['0031hrs', '00:31'],
    ['0031 hours', '00:31'],
    ['14h02', '14:02'],
    ['2:14pm', '14:14'],
    ['2.14 p.m.', '14:14'],
    ['0214 AM', '02:14'],
    ['12.31 am', '00:31'],
    ['12.31pm', '12:31'],
    ['31 past 00', '00:31'],
    ['5 past 14', '14:05'],
    ['5 minutes past 02', '02:05'],
  ])('when it is %j › then it is %s', (text, expected) => {
    expect(readClockTime(text)).toBe(expected);
  });

  test.each([
    '',
    '24:00',
    '23:60',
    '2',
    '2:5',
    '2:14:06',
    '99',
    '2pm',
    '0:31 am',
    '13.31 pm',
    '31 past',
    '31 past 2',
    '60 past 02',
    '31 past 24',
    'half past 02',
    '031 past 02',
  ])('when it is %j › then it is no time', (text) => {
    expect(readClockTime(text)).toBeNull();
  });
});

test('given any time of day › when it is written in any of the ways people write it › then it is read back', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const [long, minutes] = [two(hour), two(minute)];
      const twelve = `${hour % 12 === 0 ? 12 : hour % 12}.${minutes}${hour < 12 ? 'am' : 'pm'}`;
      const written = [
        `${long}${minutes}`,
        `${long}:${minutes}`,
        `${hour}.${minutes}`,
        `${long}${minutes} hrs`,
        twelve,
      ];
      for (const text of [...written, `${minute} past ${long}`]) expect(readClockTime(text)).toBe(`${long}:${minutes}`);
    }),
  );
});

test('given any text › when it is read as a time › then it is a time of day or none', () => {
  const near = fc.string({ unit: fc.constantFrom(...'0123456789:. hpamst'), maxLength: 9 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      const read = readClockTime(text);
      expect(read === null || clockTimeSchema.safeParse(read).success).toBe(true);
    }),
  );
});

test('given any real day with a two-digit year › when it is written in any of the ways people write it › then it is read as the latest such day', () => {
  const part = (most: number) => fc.integer({ min: 1, max: most });
  fc.assert(
    fc.property(part(28), part(12), fc.integer({ min: 0, max: 99 }), (date, month, year) => {
      const [dd, mm, yy] = [date, month, year].map((number) => String(number).padStart(2, '0'));
      const full = day(`${year <= 26 ? '20' : '19'}${yy}-${mm}-${dd}`);
      const named = shortDate(full).replace(/\d{4}$/, yy ?? '');
      const written = [
        `${date} ${month} ${yy}`,
        `${date}/${month}/${yy}`,
        `${dd}.${mm}.${yy}`,
        `${dd}${mm}${yy}`,
        named,
      ];
      for (const text of written) expect(readDay(text, 2026)).toBe(full);
    }),
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
