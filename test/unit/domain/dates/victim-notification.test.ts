import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../../../shared/domain/dates/bank-holidays.ts';
import { victimNotification } from '../../../../shared/domain/dates/victim-notification.ts';
import { day } from '../../../factories/given-case.ts';

const notification = (enhancedRights: boolean, toldOn: string | null, today: string) => {
  const { notifyBy, fired } = victimNotification(
    {
      decidedOn: day('2026-11-20'),
      enhancedRights,
      toldOn: toldOn === null ? null : day(toldOn),
      today: day(today),
      workingDays: { standard: 5, enhanced: 1 },
    },
    bankHolidays.days,
  );
  return [notifyBy, fired.map(({ id }) => id)];
};

describe('given a decision on Friday 20 November 2026, 5 and 1 working days', () => {
  test.each([
    [false, null, '2026-11-27', '2026-11-27', []],
    [false, null, '2026-11-28', '2026-11-27', ['ALL-12']],
    [false, '2026-11-27', '2026-12-20', '2026-11-27', []],
    [false, '2026-11-28', '2026-12-20', '2026-11-27', ['ALL-12']],
    [true, null, '2026-11-23', '2026-11-23', []],
    [true, null, '2026-11-24', '2026-11-23', ['ALL-12']],
  ])(
    'when enhanced rights are %s, told %s, and it is %s › then by %s, and %j fires',
    (...[rights, told, today, by, ids]) => {
      expect(notification(rights, told, today)).toEqual([by, ids]);
    },
  );
});
