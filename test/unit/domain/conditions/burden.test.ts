import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../../shared/domain/case/events.ts';
import { burdenOf, clashesOfCondition } from '../../../../shared/domain/conditions/burden.ts';
import type { LibraryEntry } from '../../../../shared/domain/conditions/condition-library.ts';
import { clashesWithEveryTime } from '../../../../shared/domain/conditions/offered-times.ts';
import type { Unavailable } from '../../../../shared/domain/person/clashes.ts';
import { weekdaySchema } from '../../../../shared/domain/person/person-events.ts';
import { attendance, day, id, penaltyCondition } from '../../../factories/given-case.ts';
import { unpaidWork } from '../../../factories/open-case.ts';
import { time } from '../../../factories/people.ts';

const today = day('2026-11-20');
const friday = { day: 'friday' as const, from: time('18:00'), until: time('20:00') };
const curfew: Unavailable = {
  kind: 'curfew',
  words: 'Curfew 19:00 to 07:00',
  times: { days: [...weekdaySchema.options], from: time('19:00'), until: time('07:00') },
};
const care: Unavailable = {
  kind: 'caring',
  words: 'Collects two children',
  times: { days: ['tuesday'], from: time('14:30'), until: time('16:00') },
};
const group: LibraryEntry = {
  id: 'group',
  kind: 'attendance',
  objects: ['rehabilitation'],
  en: 'Go to the group',
  weeks: 8,
  times: [friday],
};
const inGroup: Condition = { ...attendance, libraryId: 'group', sessions: 4, hours: 6 };
const burden = (conditions: readonly Condition[], unavailable: readonly Unavailable[] = []) =>
  burdenOf(conditions, [group], unavailable, today);

describe('given conditions', () => {
  test('when there are none › then they ask for nothing', () => {
    expect(burden([])).toEqual({ hours: 0, trips: 0, weeks: 0, clashes: [], untimed: 0 });
  });

  test('when hours, trips and weeks are added up › then of all, a penalty adding none of the first two', () => {
    const work = { ...unpaidWork(2.5), sessions: 1 };
    expect(burden([inGroup, work, penaltyCondition])).toMatchObject({ hours: 8.5, trips: 5, weeks: 8 });
  });

  test.each([
    ['in-person', 4],
    ['phone', 0],
    ['video', 0],
    ['online-module', 0],
  ] as const)('when four appointments are kept %s › then %i trips', (mode, trips) => {
    expect(burden([{ ...inGroup, mode }]).trips).toBe(trips);
  });

  test.each([
    ['2026-11-20', 0],
    ['2026-11-21', 1],
    ['2026-11-27', 1],
    ['2026-11-28', 2],
  ])('when the last ends on %s › then %i weeks', (endsOn, weeks) => {
    expect(burden([{ ...attendance, endsOn: day(endsOn) }]).weeks).toBe(weeks);
  });

  test('when times are by appointment › then they are not set yet, but an online module has none to set', () => {
    expect(burden([attendance, inGroup]).untimed).toBe(1);
    expect(burden([{ ...attendance, mode: 'online-module' }]).untimed).toBe(0);
  });

  test('when the only time falls into a curfew › then it is a clash of that condition', () => {
    expect(burden([attendance, inGroup], [curfew, care]).clashes).toEqual([{ number: 2, with: [curfew] }]);
    expect(clashesOfCondition(attendance, [group], [curfew], today)).toEqual([]);
  });
});

describe('given times of the week', () => {
  const tuesday = { day: 'tuesday' as const, from: time('10:00'), until: time('11:00') };

  test('when one of them is free › then nothing clashes', () => {
    expect(clashesWithEveryTime([friday, tuesday], [curfew, care], today)).toEqual([]);
  });

  test('when none is free › then each obstacle is named once', () => {
    const late = { day: 'tuesday' as const, from: time('15:00'), until: time('21:00') };
    expect(clashesWithEveryTime([friday, late], [curfew, care], today)).toEqual([curfew, care]);
  });

  test('when it is any day of any week › then the answer does not depend on today', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...weekdaySchema.options), (date, weekday) => {
        const from = day(`2027-02-${String(date).padStart(2, '0')}`);
        const isTuesday = weekday === 'tuesday';
        expect(
          clashesWithEveryTime([{ ...tuesday, day: weekday, from: time('15:00'), until: time('15:30') }], [care], from),
        ).toEqual(isTuesday ? [care] : []);
      }),
    );
  });

  test('when two conditions are of the group › then both clash', () => {
    const second = { ...inGroup, conditionId: id('condition', 2) };
    expect(burden([inGroup, second], [curfew]).clashes.map(({ number }) => number)).toEqual([1, 2]);
  });
});
