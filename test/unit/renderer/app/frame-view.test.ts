import { describe, expect, it } from 'vitest';
import { dayAndTime, timeOrDay, wholeDay } from '../../../../renderer/app/day-words.ts';
import { frameView } from '../../../../renderer/app/frame-view.ts';
import { stepOf, titleOf } from '../../../../renderer/app/navigation.ts';
import { initialsOf, titledName } from '../../../../renderer/app/user-words.ts';
import type { Instant } from '../../../../shared/time.ts';
import { at, caseIdOf, delivered, queued, summaryWith } from './summaries.ts';

const rows = [
  summaryWith({ exports: [queued('PV-1'), delivered('PV-2')] }),
  summaryWith({ caseId: caseIdOf('b'), exports: [queued('PV-3')] }),
  summaryWith({ caseId: caseIdOf('c'), stage: 'done', exports: [delivered('PV-4')] }),
];

describe('given three cases, one of them done, and two queued packages', () => {
  it('when nothing has gone wrong, then open cases and queued packages are counted', () => {
    expect(frameView(rows, {}, 0)).toEqual({
      openCases: 2,
      queued: 2,
      undelivered: 0,
      saved: { words: 'All changes saved', tone: 'ok' },
    });
  });

  it.each([
    [{ 'PV-1': 'folder-missing' }, 1, 'Saved here, 1 package not delivered'],
    [{ 'PV-1': 'folder-missing', 'PV-3': 'folder-missing' }, 2, 'Saved here, 2 packages not delivered'],
    [{ 'PV-2': 'failed' }, 0, 'All changes saved'],
  ] as const)('when the problems are %j, then %i need a person: %s', (problems, undelivered, words) => {
    const view = frameView(rows, problems, 0);
    expect([view.undelivered, view.saved.words]).toEqual([undelivered, words]);
  });

  it('when a save runs, then that is said before anything else', () => {
    expect(frameView(rows, { 'PV-1': 'failed' }, 1).saved.words).toBe('Saving');
  });
});

describe('given a route', () => {
  it('when it is a case, then the window’s title names nothing of it', () => {
    expect(titleOf({ screen: 'case', caseId: caseIdOf('a'), step: 'screening' })).toBe('Proviso');
    expect(titleOf({ screen: 'worklist' })).toBe('Worklist - Proviso');
  });

  it.each([
    ['offence-and-person', 'offence-and-person'],
    ['give-and-sign', 'give-and-sign'],
    ['paperwork', 'paperwork'],
    ['export', 'paperwork'],
    ['done', 'paperwork'],
  ] as const)('when a case is at %s, then work goes on at %s', (stage, step) => {
    expect(stepOf(stage)).toBe(step);
  });
});

describe('given an instant', () => {
  it('when it is summer, then the clock is an hour ahead of UTC and the day may be the next', () => {
    expect(dayAndTime('2026-07-05T23:30:00.000Z' as Instant)).toBe('Mon 6 Jul, 00:30');
    expect(wholeDay('2026-11-19T02:14:00.000Z' as Instant)).toBe('Thursday 19 November 2026');
  });

  it('when it is of the same day, then only its time is told', () => {
    expect(timeOrDay(at('00:00'), at('23:59'))).toBe('00:00');
    expect(timeOrDay('2026-11-18T23:59:00.000Z' as Instant, at('00:00'))).toBe('18 Nov 2026, 23:59');
  });
});

describe('given a user', () => {
  it.each([
    ['sergeant', 'Alun Mockford', 'Sgt Alun Mockford'],
    ['other', 'Kit Archetype', 'Kit Archetype'],
  ] as const)('when the rank is %s, then %s is called %s', (rank, name, words) => {
    expect(titledName({ rank, name })).toBe(words);
  });

  it.each([
    ['Alun Mockford', 'AM'],
    ['Dafydd ap Enghraifft', 'DE'],
    ['Kit', 'K'],
  ])('when the name is %s, then the initials are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
