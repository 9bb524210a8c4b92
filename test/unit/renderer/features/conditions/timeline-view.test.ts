import { describe, expect, test } from 'vitest';
import { dayAt, dueOn, dueWords, timelineOf } from '../../../../../renderer/features/conditions/timeline-view.ts';
import { attendance, day, id, penaltyCondition } from '../../../../factories/given-case.ts';

const today = day('2026-11-20');
const limit = { warnAfter: day('2027-03-12'), authorityAfter: day('2027-04-09') };
const endingOn = (endsOn: string) => ({ ...attendance, endsOn: day(endsOn) });

describe('given no period', () => {
  test('when the line is drawn › then sixteen weeks from today, the day after them too', () => {
    const { heading, until, days, weeks, limits } = timelineOf([], today, null);
    expect([heading, until, days]).toEqual(['16 weeks', 'to 12 March 2027', 113]);
    expect(weeks).toHaveLength(16);
    expect(weeks[0]).toEqual({ number: 1, begins: '20 Nov', first: 1 });
    expect(weeks[15]).toEqual({ number: 16, begins: '5 Mar', first: 106 });
    expect(limits).toEqual([]);
  });

  test.each([
    ['today', '2026-11-20', 1, 113],
    ['tomorrow', '2026-11-21', 2, 113],
    ['yesterday', '2026-11-19', 1, 113],
    ['on the last day', '2027-03-12', 113, 113],
    ['a day later', '2027-03-13', 114, 120],
    ['in 52 weeks', '2027-11-19', 365, 365],
    ['a day after them', '2027-11-20', 365, 365],
  ])('when a condition ends %s › then its place is %3$i of %4$i days', (_, endsOn, due, days) => {
    const timeline = timelineOf([endingOn(endsOn)], today, null);
    expect(timeline.days).toBe(days);
    expect(timeline.lanes).toEqual([
      { conditionId: attendance.conditionId, number: 1, label: `1 ${attendance.wording}`, tone: 'reh', due },
    ]);
  });

  test('when a condition has no date › then its lane has no place', () => {
    const { endsOn: _, ...endless } = attendance;
    expect(timelineOf([endless], today, null).lanes[0]?.due).toBeNull();
  });
});

describe('given a period of 16 weeks, 20 with authority', () => {
  test('when the line is drawn › then it shows both ends and is headed by the first', () => {
    const { heading, until, days, limits } = timelineOf([attendance], today, limit);
    expect([heading, until, days]).toEqual(['16 weeks', 'to 12 March 2027', 141]);
    expect(limits).toEqual([
      { day: 113, tone: 'warn' },
      { day: 141, tone: 'authority' },
    ]);
  });

  test('when it is over already › then its ends stand at the edge', () => {
    const over = { warnAfter: day('2026-11-01'), authorityAfter: day('2026-11-10') };
    const { heading, limits } = timelineOf([attendance], today, over);
    expect(heading).toBe('0 weeks');
    expect(limits.map((end) => end.day)).toEqual([1, 1]);
  });

  test.each([
    ['2027-03-12', '12 March 2027, within the period'],
    ['2027-03-13', '13 March 2027, past the period'],
    ['2027-04-09', '9 April 2027, past the period'],
    ['2027-04-10', '10 April 2027, past the period: authority is needed'],
  ])('when a date is moved to %s › then it says "%s"', (text, words) => {
    expect(dueWords(day(text), limit)).toBe(words);
    expect(dueWords(day(text), null)).toBe(words.split(',')[0]);
  });
});

describe('given a place on the line', () => {
  test.each([
    [1, '2026-11-20'],
    [2, '2026-11-21'],
    [113, '2027-03-12'],
  ])('when it is %i › then the day is %s, and back', (place, text) => {
    expect(dayAt(place, today)).toBe(text);
    expect(timelineOf([endingOn(text)], today, limit).lanes[0]?.due).toBe(place);
  });

  test('when a condition is moved there › then its end; of a penalty the day to pay by', () => {
    const to = day('2027-01-05');
    expect(dueOn(attendance, to)).toEqual({ ...attendance, endsOn: to });
    const penalty = { ...penaltyCondition, conditionId: id('penalty') };
    expect(dueOn(penalty, to)).toEqual({ ...penalty, payBy: to });
  });
});
