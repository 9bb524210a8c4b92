import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detentionClock } from '../../../../renderer/case/clock-view.ts';
import { epochMilliseconds, type Instant, instantFromEpochMilliseconds } from '../../../../shared/time.ts';
import { instant } from '../../../factories/given-case.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The clock so long after a moment. */
const afterwards = (from: Instant, milliseconds: number) =>
  instantFromEpochMilliseconds(epochMilliseconds(from) + milliseconds);
const at = (hours: number, minutes = 0) => hours * hour + minutes * minute;

const clockOf = (detention: Parameters<typeof detentionClock>[0], now: Instant) => {
  const clock = detentionClock(detention, now);
  if (!clock) throw new Error('The person arrived');
  return clock;
};

const arrivedAt = instant('2026-11-19T10:00:00.000Z');
const authorisedAt = instant('2026-11-19T10:20:00.000Z');
const detained = { arrivedAt, authorisedAt };

describe('given nobody arrived', () => {
  test.each([
    ['no detention', undefined],
    ['a detention authorised without an arrival', { authorisedAt }],
  ])('when the clock of %s is asked › then there is none', (_, detention) => {
    expect(detentionClock(detention, arrivedAt)).toBeNull();
  });
});

describe('given arrival at 10:00 and detention authorised at 10:20', () => {
  test.each([
    ['0 h 00', at(0), 'Review due in 6 h 00', 'calm'],
    ['4 h 29', at(4, 29), 'Review due in 1 h 31', 'calm'],
    ['4 h 30', at(4, 30), 'Review due in 1 h 30', 'soon'],
    ['5 h 59', at(5, 59), 'Review due in 1 min', 'soon'],
    ['5 h 59 and 59 seconds', at(5, 59) + 59_000, 'Review due in 1 min', 'soon'],
    ['6 h 00', at(6), '24 h limit in 17 h 40', 'calm'],
    ['6 h 01', at(6, 1), '24 h limit in 17 h 39', 'calm'],
  ])('when it is %s since authority › then: %3$s', (_, since, words, urgency) => {
    expect(clockOf(detained, afterwards(authorisedAt, since))).toMatchObject({ nextWords: words, urgency });
  });

  test.each([
    ['22 h 29', at(22, 29), '24 h limit in 1 h 31', 'calm', '1 h 31'],
    ['22 h 30', at(22, 30), '24 h limit in 1 h 30', 'soon', '1 h 30'],
    ['23 h 00', at(23), '24 h limit in 1 h 00', 'soon', '1 h 00'],
    ['23 h 01', at(23, 1), '24 h limit in 59 min', 'soon', '59 min'],
    ['23 h 59', at(23, 59), '24 h limit in 1 min', 'soon', '1 min'],
    ['24 h 00', at(24), 'Past 24 hours: check authority', 'past', null],
    ['24 h 01', at(24, 1), 'Past 24 hours: check authority', 'past', null],
  ])('when it is %s since arrival › then: %3$s', (_, since, words, urgency, next) => {
    expect(clockOf(detained, afterwards(arrivedAt, since))).toMatchObject({ nextWords: words, urgency, next });
  });

  test('when it is 15:26 › then held, shares of the 24 hours and the times of day are these', () => {
    expect(clockOf(detained, instant('2026-11-19T15:26:59.000Z'))).toEqual({
      held: '5:26',
      usedPercent: 22.7,
      reviewPercent: 26.4,
      next: '54 min',
      nextWords: 'Review due in 54 min',
      limitAt: '10:00',
      arrivedAt: '10:00',
      reviewAt: '16:20',
      nextAt: epochMilliseconds(instant('2026-11-19T16:20:00.000Z')),
      urgency: 'soon',
    });
  });

  test('when it is 34 hours later › then no more than all of the 24 hours are used', () => {
    expect(clockOf(detained, afterwards(arrivedAt, at(34)))).toMatchObject({ held: '34:00', usedPercent: 100 });
  });

  test('when the clock of the machine is before the arrival › then nothing is held yet', () => {
    expect(clockOf(detained, afterwards(arrivedAt, -at(1)))).toMatchObject({ held: '0:00', usedPercent: 0 });
  });
});

describe('given an arrival without authority', () => {
  test('when the clock is asked › then no review is claimed and the 24 hours are next', () => {
    expect(clockOf({ arrivedAt }, afterwards(arrivedAt, at(1)))).toMatchObject({
      reviewAt: null,
      reviewPercent: null,
      nextWords: '24 h limit in 23 h 00',
    });
  });
});

describe('given the review would fall on or after the 24 hours', () => {
  test.each([
    ['17 h 59 after arrival', at(17, 59), 'Review due in 5 h 59'],
    ['18 h 00 after arrival', at(18), '24 h limit in 6 h 00'],
  ])('when detention was authorised %s and the clock is asked at 18 h 00 › then: %3$s', (_, since, words) => {
    const late = { arrivedAt, authorisedAt: afterwards(arrivedAt, since) };
    expect(clockOf(late, afterwards(arrivedAt, at(18)))).toMatchObject({ nextWords: words });
  });
});

describe('given the night of 25 October 2026, when the clocks go back from 02:00 to 01:00', () => {
  // 22:00 on Saturday, summer time.
  const saturday = instant('2026-10-24T21:00:00.000Z');
  const detention = { arrivedAt: saturday, authorisedAt: saturday };

  test('when the limit is asked › then 24 hours of time end at 21:00 on Sunday’s clock', () => {
    expect(clockOf(detention, saturday)).toMatchObject({ arrivedAt: '22:00', reviewAt: '03:00', limitAt: '21:00' });
  });

  test.each([
    ['the first 01:30', '2026-10-25T00:30:00.000Z', '3:30', 'Review due in 2 h 30'],
    ['the second 01:30', '2026-10-25T01:30:00.000Z', '4:30', 'Review due in 1 h 30'],
  ])('when it is %s › then %3$s hours were held', (_, now, held, words) => {
    expect(clockOf(detention, instant(now))).toMatchObject({ held, nextWords: words });
  });
});

describe('given the night of 29 March 2026, when the clocks go forward from 01:00 to 02:00', () => {
  test('when the limit is asked › then 24 hours of time from 22:00 end at 23:00 on Sunday’s clock', () => {
    expect(
      clockOf({ arrivedAt: instant('2026-03-28T22:00:00.000Z') }, instant('2026-03-28T22:00:00.000Z')),
    ).toMatchObject({
      arrivedAt: '22:00',
      limitAt: '23:00',
    });
  });
});

test('given any detention › when time passes › then what is past stays past and what falls next never comes earlier', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: at(30) }),
      fc.integer({ min: 0, max: at(40) }),
      fc.integer({ min: 0, max: at(10) }),
      (authority, since, passing) => {
        const detention = { arrivedAt, authorisedAt: afterwards(arrivedAt, authority) };
        const before = clockOf(detention, afterwards(arrivedAt, since));
        const later = clockOf(detention, afterwards(arrivedAt, since + passing));
        expect(later.nextAt).toBeGreaterThanOrEqual(before.nextAt);
        expect(later.usedPercent).toBeGreaterThanOrEqual(before.usedPercent);
        if (before.urgency === 'past') expect(later.urgency).toBe('past');
      },
    ),
  );
});
