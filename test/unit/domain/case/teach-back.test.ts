import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { decideEvents } from '../../../../shared/domain/case/decide.ts';
import { disposalSchema } from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { standingReadings } from '../../../../shared/domain/case/statements.ts';
import { standingTeachBack, teachBackQuestions } from '../../../../shared/domain/case/teach-back.ts';
import { attendance } from '../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough, gives, readings, signs } from '../../../factories/open-case.ts';

const says = (isUnderstood: boolean): CaseCommand => ({
  type: 'RecordTeachBack',
  language: 'en',
  answer: 'You can take me to court.',
  isUnderstood,
});
const following = (point: Parameters<typeof eventsThrough>[0], commands: readonly CaseCommand[]) =>
  fold(carryOut(eventsThrough(point), commands));
const refusal = (point: Parameters<typeof eventsThrough>[0], commands: readonly CaseCommand[], next: CaseCommand) => {
  const decision = decideEvents(following(point, commands), next, contextFor());
  return decision.ok ? 'carried out' : decision.error.kind;
};

test.each(disposalSchema.options)(
  'given a %s › when its question is asked › then in every language, and asked',
  (disposal) => {
    const { en, easyRead, cy } = teachBackQuestions[disposal];
    expect(new Set([en, easyRead, cy]).size).toBe(3);
    for (const question of [en, easyRead, cy]) expect(question).toMatch(/\?$/);
  },
);

describe('given everything is read', () => {
  test('when the person says it back and has understood › then it stands, and so do the readings', () => {
    const subject = following('read', [says(true)]);
    expect(standingTeachBack(subject)).toMatchObject({ answer: 'You can take me to court.', isUnderstood: true });
    expect(standingReadings(subject)).toHaveLength(readings.length);
  });

  test('when they have not understood › then nothing stands until everything is read again', () => {
    const subject = following('read', [says(false)]);
    expect(standingTeachBack(subject)).toBeUndefined();
    expect(standingReadings(subject)).toEqual([]);
    expect(refusal('read', [says(false)], { type: 'RecordConsent', consents: true })).toBe('statements-not-read');
    expect(refusal('read', [says(false), ...readings], { type: 'RecordConsent', consents: true })).toBe('carried out');
  });

  test('when they have not understood after everyone signed › then nobody has signed', () => {
    expect(refusal('signed', [], gives)).toBe('carried out');
    expect(refusal('signed', [says(false)], gives)).toBe('statements-not-read');
    expect(refusal('signed', [says(false), ...readings], signs('person'))).toBe('consent-not-given');
  });

  test('when a condition changes afterwards › then it stands no more, even once it is read again', () => {
    const changes: CaseCommand = { type: 'SetCondition', condition: { ...attendance, wording: 'Go to 3 sessions.' } };
    expect(standingTeachBack(following('read', [says(true), changes]))).toBeUndefined();
    expect(standingTeachBack(following('read', [says(true), changes, ...readings.slice(2)]))).toBeUndefined();
    expect(standingTeachBack(following('read', [says(true), changes, ...readings.slice(2), says(true)]))).toBeDefined();
  });
});

test.each([
  ['one statement is left', eventsThroughHalf(), 'statements-not-read'],
  ['no disposal is chosen', eventsThrough('screened'), 'disposal-not-chosen'],
  ['it is given', eventsThrough('given'), 'signed-facts-frozen'],
] as const)('given %s › when something is said back › then it is refused: %s', (_, events, kind) => {
  const decision = decideEvents(fold(events), says(true), contextFor());
  expect(decision.ok ? 'carried out' : decision.error.kind).toBe(kind);
});

function eventsThroughHalf() {
  return carryOut(eventsThrough('conditioned'), readings.slice(0, -1));
}
