import { describe, expect, test } from 'vitest';
import { type AttemptDraft, attemptOf, draftOf } from '../../../../../renderer/features/victim-views/attempt-form.ts';
import type { VictimContact } from '../../../../../shared/domain/victims/victim.ts';
import { clockTimeSchema } from '../../../../../shared/time.ts';
import { day, givenAt, instant, sergeant } from '../../../../factories/given-case.ts';
import { unansweredCall } from '../../../../factories/victims.ts';

const { madeAt: _, ...call } = unansweredCall;
const draft: AttemptDraft = { ...call, day: day('2026-11-20'), time: clockTimeSchema.parse('02:14'), note: '' };
const problems = (change: Partial<AttemptDraft>, now = givenAt) => {
  const read = attemptOf({ ...draft, ...change }, now);
  return 'problems' in read ? read.problems.map(({ text }) => text) : [];
};
const at = (time: string) => ({ time: clockTimeSchema.parse(time) });

describe('given an attempt typed at 02:14 on 20 November 2026', () => {
  test('when it is complete › then it is made of what was typed, without an empty note', () => {
    expect(attemptOf(draft, givenAt)).toEqual({ contact: { ...call, madeAt: '2026-11-20T02:14:00.000Z' } });
  });

  test('when it has a note › then the note is kept without the space around it', () => {
    expect(attemptOf({ ...draft, note: ' Rang twice. ' }, givenAt)).toMatchObject({ contact: { note: 'Rang twice.' } });
  });

  test.each<[string, Partial<AttemptDraft>, readonly string[]]>([
    ['no date', { day: undefined }, ['Enter the date of the attempt']],
    ['no time', { time: undefined }, ['Enter the time of the attempt']],
    ['a time a minute ahead', at('02:15'), ['The attempt must be now or in the past']],
    ['the day after', { day: day('2026-11-21') }, ['The attempt must be now or in the past']],
    ['the time now', {}, []],
    [
      'a time the clocks went over',
      { day: day('2026-03-29'), ...at('01:30') },
      ['The clocks went forward over this time: enter another'],
    ],
    ['a time after they went', { day: day('2026-03-29'), ...at('02:00') }, []],
    ['nobody who made it', { madeBy: ' ' }, ['Enter who made the attempt']],
    ['a name of 120 letters', { madeBy: 'n'.repeat(120) }, []],
    ['a name of 121 letters', { madeBy: 'n'.repeat(121) }, ['Who made the attempt must be 120 characters or fewer']],
    ['no outcome', { outcome: undefined }, ['Select what came of it']],
    ['a note of 500 letters', { note: 'n'.repeat(500) }, []],
    ['a note of 501 letters', { note: 'n'.repeat(501) }, ['The note must be 500 characters or fewer']],
  ])('when it has %s › then the problems are %3$j', (_name, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});

test('given an attempt on a summer evening › when it is opened and saved unchanged › then it is the same attempt', () => {
  const contact = { ...unansweredCall, madeAt: instant('2026-07-01T20:15:00.000Z'), note: 'Rang twice.' };
  const standing: VictimContact = { ...contact, recordedAt: givenAt, recordedBy: sergeant };
  const opened = draftOf(standing);
  expect(opened).toMatchObject({ day: '2026-07-01', time: '21:15' });
  expect(attemptOf(opened, givenAt)).toEqual({ contact });
});
