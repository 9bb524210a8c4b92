import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  increasedPenalty,
  increasedPenaltyPence,
  penaltyDueOn,
  penaltyRegistrableFrom,
} from '../../../../shared/domain/dates/penalty-dates.ts';
import { daysBetween } from '../../../../shared/time.ts';
import { day } from '../../../factories/given-case.ts';
import { arbitraryDay } from './arbitrary-day.ts';

describe('given a caution with a penalty', () => {
  test.each([
    ['20 November 2026', '2026-11-20', '2026-12-17'],
    ['1 February 2027, a common year', '2027-02-01', '2027-02-28'],
    ['2 February 2028, a leap year', '2028-02-02', '2028-02-29'],
    ['2 February 2027, a common year', '2027-02-02', '2027-03-01'],
  ])('when it is given on %s › then the penalty is due on day 28, counting that day', (_, givenOn, dueOn) => {
    expect(penaltyDueOn(day(givenOn))).toBe(dueOn);
  });

  test('when £60 due 17 December 2026 is not paid › then £90 is owed from the 18th to 7 January and registrable on the 8th', () => {
    expect(increasedPenalty(day('2026-12-17'), 6000)).toEqual({
      increasedPence: 9000,
      increasedFrom: '2026-12-18',
      increasedLastDay: '2027-01-07',
      registrableFrom: '2027-01-08',
    });
  });
});

describe('given any two days and amounts', () => {
  test('when one is later › then every date that follows from it is later by as much, and never falls before the one before', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, (one, other) => {
        const apart = daysBetween(one, other);
        expect(daysBetween(penaltyDueOn(one), penaltyDueOn(other))).toBe(apart);
        expect(daysBetween(penaltyRegistrableFrom(one), penaltyRegistrableFrom(other))).toBe(apart);
        const { increasedFrom, increasedLastDay, registrableFrom } = increasedPenalty(one, 100);
        expect(one < increasedFrom && increasedFrom < increasedLastDay && increasedLastDay < registrableFrom).toBe(
          true,
        );
      }),
    );
  });

  test('when the amount is larger › then so is the increased sum, by half as much again', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (one, more) => {
        expect(2 * (increasedPenaltyPence(one + more) - increasedPenaltyPence(one))).toBe(3 * more);
      }),
    );
  });
});
