import { describe, expect, test } from 'vitest';
import { nothingLoaded } from '../../../../shared/domain/settings/force-settings.ts';
import { noticeOfDecision } from '../../../../shared/domain/victims/notice-of-decision.ts';
import type { Victim } from '../../../../shared/domain/victims/victim.ts';
import { day, givenCase } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';
import { nonesuchStores } from '../../../factories/victims.ts';

const settings = {
  ...nothingLoaded,
  victimCode: { workingDays: { standard: 5, enhanced: 1 } },
  bankHolidays: [day('2026-11-25')],
};
const open = caseThrough('conditioned');
const given = givenCase();
const store: Victim = { ...nonesuchStores, contacts: [] };
const repeat: Victim = { ...store, vulnerabilities: ['repeat'] };
const told = (victim: Victim, toldOn: string): Victim => ({ ...victim, duties: { toldOn: day(toldOn) } });

describe('given a caution given on Friday 20 November 2026 and a bank holiday on the Wednesday after', () => {
  test.each<[string, Victim, string, string, string]>([
    ['a victim', store, '2026-11-30', 'due', '2026-11-30'],
    ['a victim', store, '2026-12-01', 'late', '2026-11-30'],
    ['a repeat victim', repeat, '2026-11-23', 'due', '2026-11-23'],
    ['a repeat victim', repeat, '2026-11-24', 'late', '2026-11-23'],
    ['a victim told on the last day', told(store, '2026-11-30'), '2026-12-25', 'told', '2026-11-30'],
    ['a victim told a day after', told(store, '2026-12-01'), '2026-12-25', 'told-late', '2026-11-30'],
    [
      'a repeat victim told on the second working day',
      told(repeat, '2026-11-24'),
      '2026-11-24',
      'told-late',
      '2026-11-23',
    ],
  ])('when %s is looked at on %3$s › then it is %4$s, by %5$s', (_, victim, today, state, notifyBy) => {
    const notice = noticeOfDecision(victim, given, settings, day(today));
    expect(notice).toEqual({ state, decidedOn: '2026-11-20', notifyBy });
  });

  test('when the signing was reopened and the caution given again › then the time still runs from the first giving', () => {
    const again = givenCase({ givenAgain: true });
    const reopened = { ...again, given: undefined };
    expect(noticeOfDecision(store, again, settings, day('2026-11-24'))).toMatchObject({ decidedOn: '2026-11-20' });
    expect(noticeOfDecision(store, reopened, settings, day('2026-11-24'))).toMatchObject({ state: 'due' });
  });

  test.each([
    [{ victimCode: null }, ['victimCode']],
    [{ bankHolidays: null }, ['bankHolidays']],
    [{ victimCode: undefined, bankHolidays: undefined }, ['victimCode', 'bankHolidays']],
  ])('when the settings have %j › then no day is guessed, and %j is missing', (changes, missing) => {
    const notice = noticeOfDecision(store, given, { ...settings, ...changes }, day('2026-12-25'));
    expect(notice).toEqual({ state: 'not-loaded', decidedOn: '2026-11-20', missing });
  });
});

describe('given nothing is given yet', () => {
  test.each([
    [store, settings, 5],
    [repeat, settings, 1],
    [store, nothingLoaded, null],
  ])('when the time is asked › then it has not begun', (victim, loaded, workingDays) => {
    expect(noticeOfDecision(victim, open, loaded, day('2026-11-20'))).toEqual({ state: 'not-begun', workingDays });
  });
});
