import { describe, expect, test } from 'vitest';
import {
  type CaseEvent,
  type CaseEventBody,
  type CaseEventType,
  caseEventSchema,
} from '../../../../shared/domain/case/events.ts';
import { verifyGiven } from '../../../../shared/domain/case/verify.ts';
import { frozen } from '../../../factories/frozen.ts';
import { attendance, day, instant, sergeant, settingsFor, settingsHistory } from '../../../factories/given-case.ts';
import {
  carryOut,
  eventsThrough,
  gives,
  readings,
  settingsWith,
  signs,
  unpaidWork,
} from '../../../factories/open-case.ts';

const [today, underPart6] = settingsHistory;
if (!today || !underPart6) throw new Error('The station has two versions of its settings');

const diversionary = eventsThrough('given', { disposal: 'DC' });
const conditional = eventsThrough('given');

type Body<T extends CaseEventType> = Extract<CaseEventBody, { type: T }>;

/** The stream with the body of every event of a type altered. */
const altered = <T extends CaseEventType>(
  events: readonly CaseEvent[],
  type: T,
  alter: (body: Body<T>) => CaseEventBody,
): readonly CaseEvent[] =>
  events.map((event) =>
    caseEventSchema.parse(event.body.type === type ? { ...event, body: alter(event.body as Body<T>) } : event),
  );

/** The stream without one event, numbered again so that nothing shows. */
const without = (events: readonly CaseEvent[], index: number): readonly CaseEvent[] =>
  events.toSpliced(index, 1).map((event, position) => ({ ...event, sequence: position + 1 }));

const indexOf = (type: CaseEventType, nth = 0) =>
  diversionary.flatMap(({ body }, index) => (body.type === type ? index : [])).at(nth) ?? Number.NaN;

const detailOf = (events: readonly CaseEvent[], settings = settingsHistory) => {
  const verified = verifyGiven(frozen(events), frozen(settings));
  if (verified.ok) return 'given lawfully';
  return 'detail' in verified.error ? verified.error.detail : verified.error.kind;
};

describe('given a caution that was decided', () => {
  test.each(['ACC', 'DC', 'CC'] as const)('when a %s is verified › then it was given lawfully', (disposal) => {
    expect(verifyGiven(eventsThrough('given', { disposal }), settingsFor(disposal))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(detailOf(eventsThrough('given', { disposal, supported: true }), settingsFor(disposal))).toBe(
      'given lawfully',
    );
  });

  test('when it has since been documented and delivered › then it still was', () => {
    expect(detailOf(eventsThrough('delivered', { disposal: 'DC' }))).toBe('given lawfully');
  });

  test('when it was reopened and given again › then it was given lawfully', () => {
    const again = carryOut(conditional, [
      { type: 'ReopenSigning', reason: 'The date was wrong.' },
      { type: 'SetCondition', condition: { ...attendance, hours: 4 } },
      ...readings,
      { type: 'RecordConsent', consents: true },
      signs('person'),
      signs('officer'),
      gives,
    ]);
    expect(detailOf(again, [today])).toBe('given lawfully');
  });
});

describe('given no caution stands', () => {
  test.each([
    ['it was signed and not given', eventsThrough('signed', { disposal: 'DC' })],
    ['it was given and reopened', carryOut(conditional, [{ type: 'ReopenSigning', reason: 'The date was wrong.' }])],
  ])('when %s › then the caution is not given', (_, events) => {
    expect(verifyGiven(events, settingsHistory)).toEqual({ ok: false, error: { kind: 'caution-not-given' } });
  });
});

describe('given the settings a caution was given under', () => {
  const givenUnder = (settingsVersion: number) =>
    altered(diversionary, 'CautionGiven', (body) => ({ ...body, settingsVersion }));

  test('when the station does not know that version › then it is not lawful', () => {
    expect(verifyGiven(givenUnder(3), settingsHistory)).toEqual({
      ok: false,
      error: { kind: 'caution-not-lawful', detail: 'settings' },
    });
  });

  test('when the version is 1, and 2 had replaced it › then it is not lawful', () => {
    expect(detailOf(givenUnder(1))).toBe('settings');
    expect(detailOf(conditional, settingsHistory)).toBe('settings');
  });

  test.each([
    ['at the very instant of the giving', '2026-11-20T02:14:00.000Z', 'settings'],
    ['a millisecond after the giving', '2026-11-20T02:14:00.001Z', 'given lawfully'],
  ])('when version 1 was used and version 2 came %s › then: %3$s', (_, at, expected) => {
    expect(detailOf(conditional, [today, { ...underPart6, at: instant(at) }])).toBe(expected);
  });

  test('when they bar the disposal › then it is not lawful, and the detail names the rule', () => {
    const barring = { ...underPart6, settings: settingsWith('DC', { part6CommencedOn: null }).settings };
    expect(verifyGiven(diversionary, [today, barring])).toEqual({
      ok: false,
      error: { kind: 'caution-not-lawful', detail: 'disposal-barred: P6-01' },
    });
  });
});

describe('given a stream from which one event was taken and the rest numbered again', () => {
  test.each([
    ['OffenceSet', 0, 'not-yet-known'],
    ['OffenceAnswered', 0, 'not-yet-known'],
    ['ScreeningAnswered', 0, 'not-yet-known'],
    ['VictimAdded', 0, 'not-yet-known'],
    ['VictimContacted', 0, 'disposal-barred: P6-14'],
    ['DisposalChosen', 0, 'disposal-not-chosen'],
    ['ConditionSet', 0, 'disposal-barred: P6-04'],
    ['StatementReadOut', 0, 'statements-not-read'],
    ['StatementReadOut', 1, 'statements-not-read'],
    ['StatementReadOut', 2, 'statements-not-read'],
    ['StatementReadOut', 3, 'statements-not-read'],
    ['StatementReadOut', 4, 'statements-not-read'],
    ['StatementReadOut', 5, 'statements-not-read'],
    ['ConsentRecorded', 0, 'consent-not-given'],
    ['SignatureMade', 0, 'signatures-missing'],
    ['SignatureMade', 1, 'signatures-missing'],
    ['CautionGiven', 0, 'caution-not-given'],
  ] as const)('when it was %s %i › then: %3$s', (type, nth, expected) => {
    expect(detailOf(without(diversionary, indexOf(type, nth)))).toBe(expected);
  });

  test('when it was the opening › then the stream is no case', () => {
    expect(() => detailOf(without(diversionary, 0))).toThrow('A case begins with CaseOpened');
  });

  test('when the rest were not numbered again › then the stream is no case', () => {
    expect(() => detailOf(diversionary.toSpliced(3, 1))).toThrow('does not follow event 3');
  });
});

describe('given a stream of which one event was altered', () => {
  const screening = (answers: object) =>
    altered(diversionary, 'ScreeningAnswered', (body) => ({ ...body, answers: { ...body.answers, ...answers } }));

  test.each([
    [
      'the wording of the condition',
      altered(diversionary, 'ConditionSet', (body) => ({
        ...body,
        condition: { ...body.condition, wording: 'Go to 9 sessions.' },
      })),
      'statements-not-read',
    ],
    [
      'the hours of the condition',
      altered(diversionary, 'ConditionSet', (body) => ({ ...body, condition: { ...body.condition, hours: 9 } })),
      'signatures-missing',
    ],
    [
      'the condition, to one over its limit',
      altered(diversionary, 'ConditionSet', () => ({ type: 'ConditionSet', condition: unpaidWork(20.25) })),
      'disposal-barred: DC-03',
    ],
    ['the admission', screening({ admission: 'accepts-responsibility' }), 'disposal-barred: P6-08'],
    ['the evidence', screening({ evidenceSufficient: false }), 'disposal-barred: P6-06'],
    ['the gravity', screening({ gravity: 4 }), 'authority-needed: ALL-04'],
    [
      'the age',
      altered(diversionary, 'CaseOpened', (body) => ({
        ...body,
        person: { ...body.person, dateOfBirth: day('2008-11-21') },
      })),
      'disposal-barred: P6-03, YC-01',
    ],
    [
      'the name',
      altered(diversionary, 'CaseOpened', (body) => ({ ...body, person: { ...body.person, surname: 'Testowski' } })),
      'signatures-missing',
    ],
    [
      'the day of the offence, to one before commencement',
      altered(diversionary, 'OffenceSet', (body) => ({
        ...body,
        offence: { ...body.offence, date: day('2026-08-31') },
      })),
      'disposal-barred: P6-02',
    ],
    [
      'a marker',
      altered(diversionary, 'OffenceAnswered', (body) => ({
        ...body,
        answers: { ...body.answers, harassmentOrStalking: true },
      })),
      'authority-needed: ALL-03',
    ],
    [
      'the disposal that was chosen',
      altered(diversionary, 'DisposalChosen', (body) => ({ ...body, disposal: 'CC' })),
      'statements-not-read',
    ],
    [
      'the words of a statement',
      altered(diversionary, 'StatementReadOut', (body) => ({ ...body, wording: body.wording.replace('.', '!') })),
      'statements-not-read',
    ],
    [
      'the agreement',
      altered(diversionary, 'ConsentRecorded', (body) => ({ ...body, consents: false })),
      'consent-not-given',
    ],
    [
      'what was in front of the person when they signed',
      altered(diversionary, 'SignatureMade', (body) => ({
        ...body,
        signature: { ...body.signature, signedFacts: { ...body.signature.signedFacts, consent: 'I agree.' } },
      })),
      'signatures-missing',
    ],
    [
      'the facts the giving says were signed',
      altered(diversionary, 'CautionGiven', (body) => ({
        ...body,
        signedFacts: { ...body.signedFacts, conditions: [{ ...attendance, wording: 'Go once.' }] },
      })),
      'signed facts',
    ],
    [
      'the rank of the giver',
      diversionary.map((event) =>
        event.body.type === 'CautionGiven' ? { ...event, actor: { ...sergeant, rank: 'other' as const } } : event,
      ),
      'disposal-barred: P6-05',
    ],
    [
      'the day of the giving, to one before commencement',
      diversionary.map((event) =>
        event.body.type === 'CautionGiven' ? { ...event, at: instant('2026-08-31T12:00:00.000Z') } : event,
      ),
      'disposal-barred: P6-01',
    ],
    [
      'and a second giving was put after the first',
      [...diversionary, ...diversionary.slice(-1).map((event) => ({ ...event, sequence: diversionary.length + 1 }))],
      'signed-facts-frozen',
    ],
  ])('when it was %s › then: %3$s, and nothing of the person is told', (_, events, expected) => {
    expect(detailOf(events)).toBe(expected);
  });
});
