import { describe, expect, test } from 'vitest';
import { penaltyNoticeClock } from '../../../../shared/domain/dates/penalty-notice.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day } from '../../../factories/given-case.ts';

const clock = (today: string, paidOn: string | null, hearingRequestedOn: string | null) =>
  penaltyNoticeClock(
    frozen({
      givenOn: day('2026-11-20'),
      amountPence: 9000,
      today: day(today),
      paidOn: paidOn === null ? null : day(paidOn),
      hearingRequestedOn: hearingRequestedOn === null ? null : day(hearingRequestedOn),
    }),
  );

describe('given a £90 penalty notice of 20 November 2026', () => {
  test('then its last day is 10 December and £135 may be registered from the 11th', () => {
    expect(clock('2026-11-20', null, null)).toEqual({
      lastDay: '2026-12-10',
      registrableFrom: '2026-12-11',
      registrablePence: 13_500,
      fired: [],
    });
  });

  test.each([
    ['2026-12-10', null, null, []],
    ['2026-12-11', null, null, ['PN-04']],
    ['2027-01-20', '2026-12-10', null, []],
    ['2027-01-20', '2026-12-11', null, ['PN-04']],
    ['2027-01-20', null, '2026-12-10', []],
    ['2027-01-20', null, '2026-12-11', ['PN-04']],
    ['2027-01-20', '2026-12-11', '2026-11-20', []],
  ])('when it is %s, paid %s, a hearing asked for %s › then %j fires', (today, paidOn, requestedOn, ids) => {
    expect(clock(today, paidOn, requestedOn).fired.map(({ id }) => id)).toEqual(ids);
  });
});
