import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../../shared/domain/case/events.ts';
import { periodLimit } from '../../../../shared/domain/conditions/period-limit.ts';
import { smartChecks } from '../../../../shared/domain/conditions/smart-checks.ts';
import { needsReason, tracesOf } from '../../../../shared/domain/conditions/traces.ts';
import { initialForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { attendance, day, penaltyCondition } from '../../../factories/given-case.ts';
import { unpaidWork } from '../../../factories/open-case.ts';

const clear: Condition = { ...attendance, libraryId: 'alcohol-awareness', needs: ['alcohol'] };
const without = (field: keyof Condition): Condition => {
  const { [field]: _, ...rest } = clear;
  return rest as Condition;
};
const limitless = { hourCap: undefined, period: null, clashes: [] };
const missing = (condition: Condition, within: Partial<Parameters<typeof smartChecks>[1]> = {}) =>
  smartChecks(condition, { ...limitless, ...within }).flatMap(({ letter, missing: words }) =>
    words === null ? [] : `${letter}: ${words}`,
  );
const { libraryId: _, ...ownWords } = clear;

describe('given a clear condition of the library', () => {
  test('when it is checked › then the five letters stand in their order and nothing is missing', () => {
    expect(smartChecks(clear, limitless).map(({ letter }) => letter)).toEqual(['S', 'M', 'A', 'R', 'T']);
    expect(missing(clear)).toEqual([]);
  });

  test.each<readonly [string, Condition, readonly string[]]>([
    ['words of 19 letters', { ...clear, wording: 'Go to the course x.' }, ['S: Say exactly what the person must do.']],
    ['words of 20 letters', { ...clear, wording: 'Go to the course xy.' }, []],
    [
      'a place left open',
      { ...clear, wording: 'Do not go into {place} again' },
      ['S: Fill in what is left open in its words.'],
    ],
    ['no proof', without('proof'), ['M: Say how it is shown to be done.']],
    ['nobody who runs it', without('provider'), ['A: Say who runs it or checks it.']],
    ['nobody who checks that they stay away', { ...without('provider'), kind: 'stay-away' }, []],
    ['no object', { ...clear, objects: [] }, ['R: Say whether it rehabilitates or repairs.']],
    ['no need', without('needs'), ['R: Say which need, harm or wish of the victim it answers.']],
    ['no need and a reason', { ...without('needs'), reason: 'Asked for by the person.' }, []],
    ['own words', ownWords, ['R: Say why it is not one of the library.']],
    ['own words and a reason', { ...ownWords, reason: 'Only this course is near.' }, []],
    ['to leave the country', { ...ownWords, kind: 'foreign-offender', objects: [] }, []],
    ['no date', without('endsOn'), ['T: Say by when it must be done.']],
    ['a penalty with its date to pay', penaltyCondition, []],
    ['a penalty in two words', { ...penaltyCondition, wording: 'Pay it.' }, []],
  ])('when it has %s › then what is missing is %3$j', (_name, condition, expected) => {
    expect(missing(condition)).toEqual(expected);
  });
});

describe('given limits', () => {
  test.each([
    [10, []],
    [10.25, ['A: Make it 10 hours or fewer.']],
  ])('when it has %d hours of 10 › then %j', (hours, expected) => {
    expect(missing({ ...unpaidWork(hours), libraryId: 'repair-damage' }, { hourCap: 10 })).toEqual(expected);
  });

  test.each([
    ['2027-03-12', []],
    ['2027-03-13', ['A: Let it end within the period.']],
  ])('when it ends on %s of a period to 12 March 2027 › then %j', (endsOn, expected) => {
    const period = periodLimit([], day('2026-11-20'), initialForceSettings);
    expect(missing({ ...clear, endsOn: day(endsOn) }, { period })).toEqual(expected);
  });

  test('when every time clashes › then a reason is asked for, and is enough', () => {
    const clashes = [{ kind: 'work' as const, words: 'Works at the bakery' }];
    expect(missing(clear, { clashes })).toEqual(['A: Say why its times cannot be others.']);
    expect(missing({ ...clear, clashReason: 'The shift can be changed.' }, { clashes })).toEqual([]);
  });
});

describe('what a condition answers', () => {
  test.each<readonly [string, Partial<Condition>, readonly string[], boolean]>([
    ['nothing', {}, [], true],
    ['a need', { needs: ['drugs'] }, ['need'], false],
    ['the harm', { answers: ['harm'] }, ['harm'], false],
    ['the harm, as reparation', { objects: ['reparation'] }, ['harm'], false],
    ['a victim', { answers: ['victim'] }, ['victim'], false],
    ['a victim, as an action of the remedy document', { remedyAction: 'SAMPLE-1' }, ['victim'], false],
    ['all', { needs: ['drugs', 'alcohol'], answers: ['harm', 'victim'] }, ['need', 'need', 'harm', 'victim'], false],
    ['nothing, being a penalty', { kind: 'financial-penalty' }, [], false],
    ['nothing, being a departure', { kind: 'foreign-offender' }, [], false],
  ])('given it answers %s › when it is asked › then %3$j, a reason needed: %4$s', (_name, change, kinds, isAsked) => {
    const condition: Condition = { ...attendance, ...change };
    expect(tracesOf(condition).map(({ kind }) => kind)).toEqual(kinds);
    expect(needsReason(condition)).toBe(isAsked);
  });
});

describe('the period', () => {
  const settings = (from: 'given' | 'offence') => ({
    period: { from, warnAfterWeeks: 16, authorityAfterWeeks: 20 },
  });
  const today = day('2026-11-20');
  const offences = [{ date: day('2026-11-18') }, { date: day('2026-11-06') }, {}];

  test('given it counts from giving › then 16 and 20 weeks from today', () => {
    expect(periodLimit(offences, today, settings('given'))).toEqual({
      warnAfter: '2027-03-12',
      authorityAfter: '2027-04-09',
    });
  });

  test('given it counts from the offence › then from the earliest', () => {
    expect(periodLimit(offences, today, settings('offence'))).toEqual({
      warnAfter: '2027-02-26',
      authorityAfter: '2027-03-26',
    });
  });

  test('given none is loaded, or no offence has a date › then there is none', () => {
    expect(periodLimit(offences, today, { period: null })).toBeNull();
    expect(periodLimit([{}], today, settings('offence'))).toBeNull();
  });
});
