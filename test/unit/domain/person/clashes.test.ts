import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Appointment, clashesOf, curfewsOf, type Unavailable } from '../../../../shared/domain/person/clashes.ts';
import { weekdaySchema } from '../../../../shared/domain/person/person-events.ts';
import { addDays } from '../../../../shared/time.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day } from '../../../factories/given-case.ts';
import { curfewFlag, mappaFlag, time } from '../../../factories/people.ts';

const on = (text: string, from: string, until: string): Appointment => ({
  day: day(text),
  from: time(from),
  until: time(until),
});
const friday = '2026-11-20';
const saturday = '2026-11-21';
const thursday = '2026-11-19';

describe('given work on Fridays from 09:00 to 17:00', () => {
  const work: Unavailable = {
    kind: 'work',
    words: 'Works at the bakery',
    times: { days: ['friday'], from: time('09:00'), until: time('17:00') },
  };

  test.each([
    ['ends at 09:00', on(friday, '08:00', '09:00'), 0],
    ['ends at 09:01', on(friday, '08:00', '09:01'), 1],
    ['begins at 16:59', on(friday, '16:59', '18:00'), 1],
    ['begins at 17:00', on(friday, '17:00', '18:00'), 0],
    ['holds the whole of it', on(friday, '08:00', '18:00'), 1],
    ['is on Saturday', on(saturday, '10:00', '11:00'), 0],
    ['begins the night before and ends at 09:00', on(thursday, '22:00', '09:00'), 0],
    ['begins the night before and ends at 09:01', on(thursday, '22:00', '09:01'), 1],
  ])('when a session %s › then %d clash is found', (_, when, count) => {
    expect(clashesOf(frozen([work]), when)).toHaveLength(count);
  });
});

describe('given a curfew from 19:00 to 07:00', () => {
  const curfews = curfewsOf([curfewFlag], day(friday));

  test.each([
    ['ends at 19:00', on(friday, '18:00', '19:00'), 0],
    ['ends at 19:01', on(friday, '18:00', '19:01'), 1],
    ['begins at 06:59', on(friday, '06:59', '08:00'), 1],
    ['begins at 07:00', on(friday, '07:00', '08:00'), 0],
  ])('when a session %s › then %d clash is found', (_, when, count) => {
    expect(clashesOf(curfews, when)).toHaveLength(count);
  });

  test.each([
    ['2026-09-30', 0],
    ['2026-10-01', 1],
    ['2026-12-31', 1],
    ['2027-01-01', 0],
  ])('when it is asked for on %s › then there are %d', (today, count) => {
    expect(curfewsOf([curfewFlag, mappaFlag], day(today))).toHaveLength(count);
  });

  test('when its times are not known › then it clashes with nothing', () => {
    expect(curfewsOf([{ ...curfewFlag, curfewUntil: undefined }], day(friday))).toEqual([]);
  });
});

test('given a night that begins on Sunday › when a session is early on Monday › then it clashes', () => {
  const night: Unavailable = {
    kind: 'caring',
    words: 'Looks after a parent',
    times: { days: ['sunday'], from: time('22:00'), until: time('06:00') },
  };
  expect(clashesOf([night], on('2026-11-23', '05:00', '05:30'))).toEqual([night]);
  expect(clashesOf([night], on('2026-11-22', '05:00', '05:30'))).toEqual([]);
});

test('given a need without times › when anything is planned › then it is no clash', () => {
  expect(clashesOf([{ kind: 'neurodiversity', words: 'Needs written notes' }], on(friday, '10:00', '11:00'))).toEqual(
    [],
  );
});

test('given any times of every day › when a session is moved by a day › then the same clashes are found', () => {
  const minute = fc
    .integer({ min: 0, max: 1439 })
    .map((value) => time(`${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`));
  fc.assert(
    fc.property(minute, minute, minute, minute, (from, until, start, end) => {
      const busy: Unavailable = {
        kind: 'work',
        words: 'Shifts',
        times: { days: [...weekdaySchema.options], from, until },
      };
      const clashes = (on: Appointment['day']) => clashesOf([busy], { day: on, from: start, until: end }).length;
      expect(clashes(day(friday))).toBe(clashes(addDays(day(friday), 1)));
    }),
  );
});
