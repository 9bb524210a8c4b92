import { describe, expect, test } from 'vitest';
import { decide } from '../../../../shared/domain/case/decide.ts';
import {
  type Actor,
  type CaseEvent,
  type CaseEventBody,
  type CaseEventType,
  caseEventSchema,
  disposalSchema,
} from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { factsOf } from '../../../../shared/domain/case/facts.ts';
import { factsAsJson } from '../../../../shared/domain/case/replay.ts';
import { currentSignedFacts } from '../../../../shared/domain/case/signed-facts.ts';
import { type Statement, statementsFor } from '../../../../shared/domain/case/statements.ts';
import { verifyGiven } from '../../../../shared/domain/case/verify.ts';
import { rulesVersion } from '../../../../shared/frameworks/rules.ts';
import { dayOf, epochMilliseconds, instantFromEpochMilliseconds } from '../../../../shared/time.ts';
import { frozen } from '../../../factories/frozen.ts';
import {
  attendance,
  day,
  givenAt,
  givenCaseEvents,
  id,
  instant,
  sergeant,
  settingsFor,
  settingsHistory,
  zofia,
} from '../../../factories/given-case.ts';
import {
  authorisedBy,
  carryOut,
  contextFor,
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

const signable = (events: readonly CaseEvent[]) => {
  const signedFacts = currentSignedFacts(fold(events));
  if (!signedFacts) throw new Error('The stream leaves nothing that could be signed');
  return signedFacts;
};

/** Forged further: the giving says that what the stream now leads to was signed. */
const claimed = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  altered(events, 'DisposalGiven', (body) => ({ ...body, signedFacts: signable(events) }));

/** Forged further still: each signature says so too. */
const resealed = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  altered(claimed(events), 'SignatureMade', (body) => ({
    ...body,
    signature: { ...body.signature, signedFacts: signable(events) },
  }));

/** The settings a diversionary caution was decided under, at the moment of an event. */
const contextOf = ({ at, actor }: CaseEvent) => contextFor({ disposal: 'DC' }, { now: at, actor });

/** Forged further still: each decision rests on the facts as the stream now has them before it. */
function redecided(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const forged: CaseEvent[] = [];
  for (const event of events) forged.push({ ...event, body: decidedOn(forged, event) });
  return forged;
}

function decidedOn(earlier: readonly CaseEvent[], event: CaseEvent): CaseEventBody {
  const { body, at, actor } = event;
  if (body.type !== 'DisposalChosen' && body.type !== 'DisposalGiven') return body;
  const context = contextOf(event);
  const before = fold(earlier);
  if (body.type === 'DisposalChosen') {
    const { disposal, reason } = body;
    const chosen = decide(before, { type: 'ChooseDisposal', disposal, reason }, context);
    if (chosen.ok && chosen.value[0]) return chosen.value[0];
  }
  const settings = context.settings.settings;
  const { settings: _, ...facts } = factsOf(before, { today: dayOf(at), giver: actor.rank, settings });
  return { ...body, facts: factsAsJson(facts) };
}

/** Forged further: every statement was read as the stream now words it. */
function reread(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const wordings = new Map<string, Statement['wording']>(
    statementsFor(fold(events)).map(({ id: name, wording }) => [name, wording]),
  );
  return altered(events, 'StatementReadOut', (body) => ({
    ...body,
    wording: wordings.get(body.statement)?.[body.language] ?? body.wording,
  }));
}

const detailOf = (events: readonly CaseEvent[], settings = settingsHistory) => {
  const verified = verifyGiven(frozen(events), frozen(settings));
  if (verified.ok) return 'given lawfully';
  return 'detail' in verified.error ? verified.error.detail : verified.error.kind;
};

describe('given a caution that was decided', () => {
  test.each(disposalSchema.options)('when a %s is verified › then it was given lawfully', (disposal) => {
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

describe('given a caution of the factory', () => {
  const traits = disposalSchema.options.flatMap((disposal) =>
    [false, true].flatMap((supported) => [false, true].map((givenAgain) => ({ disposal, supported, givenAgain }))),
  );

  test.each(traits)(
    'when it is a $disposal, supported: $supported, given again: $givenAgain › then it was given lawfully',
    ({ disposal, ...others }) => {
      const events = givenCaseEvents({ disposal, ...others });
      for (const event of events) expect(caseEventSchema.safeParse(event).error).toBeUndefined();
      expect(detailOf(events, settingsFor(disposal))).toBe('given lawfully');
    },
  );
});

describe('given no caution stands', () => {
  test.each([
    ['it was signed and not given', eventsThrough('signed', { disposal: 'DC' })],
    ['it was given and reopened', carryOut(conditional, [{ type: 'ReopenSigning', reason: 'The date was wrong.' }])],
  ])('when %s › then the caution is not given', (_, events) => {
    expect(verifyGiven(events, settingsHistory)).toEqual({ ok: false, error: { kind: 'disposal-not-given' } });
  });
});

describe('given the settings a caution was given under', () => {
  const givenUnder = (settingsVersion: number) =>
    altered(diversionary, 'DisposalGiven', (body) => ({ ...body, settingsVersion }));

  test('when the station does not know that version › then it is not lawful', () => {
    expect(verifyGiven(givenUnder(3), settingsHistory)).toEqual({
      ok: false,
      error: { kind: 'disposal-not-lawful', detail: 'settings' },
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

  test.each([
    ['at the very instant of the choice', 0, 'given lawfully'],
    ['a millisecond after the choice', 1, 'settings'],
  ])('when version 2 was used and came %s › then: %3$s', (_, milliseconds, expected) => {
    const chosenAt = diversionary[indexOf('DisposalChosen')]?.at ?? givenAt;
    const at = instantFromEpochMilliseconds(epochMilliseconds(chosenAt) + milliseconds);
    expect(detailOf(diversionary, [today, { ...underPart6, at }])).toBe(expected);
  });

  test('when version 2 came between the choice and the giving › then each is asked under its own', () => {
    const later = instantFromEpochMilliseconds(epochMilliseconds(givenAt) + 3_600_000);
    const amended = { ...today, version: 2, at: later, settings: { ...today.settings, chargeMarginDays: 14 } };
    const context = contextFor({}, { now: later, settings: amended });
    const between = carryOut(eventsThrough('signed'), [gives], context);
    expect(detailOf(between, [today, amended])).toBe('given lawfully');
    expect(detailOf(between, [today])).toBe('settings');
  });

  test('when every version came after the giving › then it is not lawful', () => {
    expect(detailOf(conditional, [{ ...today, at: instant('2026-11-20T02:14:00.001Z') }])).toBe('settings');
    expect(detailOf(conditional, [])).toBe('settings');
  });

  test('when they bar the disposal › then it is not lawful, and the detail names the rule', () => {
    const barring = { ...underPart6, settings: settingsWith('DC', { part6CommencedOn: null }).settings };
    expect(verifyGiven(diversionary, [today, barring])).toEqual({
      ok: false,
      error: { kind: 'disposal-not-lawful', detail: 'disposal-barred: P6-01' },
    });
  });
});

describe('given a stream from which one event was taken and the rest numbered again', () => {
  test.each([
    ['OffenceSet', 0, 'changed after giving'],
    ['OffenceAnswered', 0, 'not-yet-known'],
    ['ScreeningAnswered', 0, 'changed after giving'],
    ['VictimAdded', 0, 'not what was decided'],
    ['VictimContacted', 0, 'not what was decided'],
    ['DisposalChosen', 0, 'changed after giving'],
    ['ConditionSet', 0, 'changed after giving'],
    ['StatementReadOut', 0, 'changed after giving'],
    ['StatementReadOut', 1, 'changed after giving'],
    ['StatementReadOut', 2, 'changed after giving'],
    ['StatementReadOut', 3, 'changed after giving'],
    ['StatementReadOut', 4, 'changed after giving'],
    ['StatementReadOut', 5, 'changed after giving'],
    ['ConsentRecorded', 0, 'changed after giving'],
    ['SignatureMade', 0, 'signatures-missing'],
    ['SignatureMade', 1, 'signatures-missing'],
    ['DisposalGiven', 0, 'disposal-not-given'],
  ] as const)('when it was %s %i › then: %3$s', (type, nth, expected) => {
    expect(detailOf(without(diversionary, indexOf(type, nth)))).toBe(expected);
  });

  /** The event is put back behind the giving, where nobody could have relied on it. */
  const movedBehind = (index: number) => {
    const moved = diversionary[index];
    const last = diversionary.at(-1);
    if (!moved || !last) throw new Error('The stream has events');
    return [...without(diversionary, index), { ...moved, at: last.at, sequence: diversionary.length }];
  };

  test.each([
    ['OffenceAnswered', 0, 'not-yet-known'],
    ['ScreeningAnswered', 0, 'not-yet-known'],
    ['DisposalChosen', 0, 'not decided'],
    ['ConditionSet', 0, 'disposal-barred: P6-04'],
    ['ConsentRecorded', 0, 'consent-not-given'],
    ['SignatureMade', 0, 'signatures-missing'],
    ['SignatureMade', 1, 'signatures-missing'],
  ] as const)('when it was %s %i and was put behind the giving › then: %3$s', (type, nth, expected) => {
    expect(detailOf(movedBehind(indexOf(type, nth)))).toBe(expected);
  });

  test.each([0, 1, 2, 3, 4, 5])(
    'when it was reading %i, and it and the agreement were put behind the giving › then it was not read then',
    (nth) => {
      const agreement = diversionary.findIndex(({ body }) => body.type === 'ConsentRecorded');
      const behind = diversionary.filter((_, index) => index >= indexOf('StatementReadOut', nth) && index <= agreement);
      const rest = diversionary.filter((event) => !behind.includes(event));
      const at = diversionary.at(-1)?.at ?? givenAt;
      const forged = [...rest, ...behind.map((event) => ({ ...event, at }))];
      expect(detailOf(forged.map((event, index) => ({ ...event, sequence: index + 1 })))).toBe('statements-not-read');
    },
  );

  test.each([
    ['VictimAdded', 'not-yet-known'],
    ['VictimContacted', 'disposal-barred: P6-14'],
  ] as const)('when it was %s, and what was decided rests on the rest › then: %s', (type, expected) => {
    expect(detailOf(redecided(without(diversionary, indexOf(type))))).toBe(expected);
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
  const dated = (date: string) =>
    altered(diversionary, 'OffenceSet', (body) => ({ ...body, offence: { ...body.offence, date: day(date) } }));
  const opening = (person: object) =>
    altered(diversionary, 'CaseOpened', (body) => ({ ...body, person: { ...body.person, ...person } }));
  const hours = (most: number) =>
    altered(diversionary, 'ConditionSet', (body) => ({ ...body, condition: { ...body.condition, hours: most } }));
  const work = (most: number) =>
    altered(diversionary, 'ConditionSet', () => ({ type: 'ConditionSet', condition: unpaidWork(most) }));
  const rewritten = altered(diversionary, 'ConditionSet', (body) => ({
    ...body,
    condition: { ...body.condition, wording: 'Go to 9 sessions.' },
  }));
  const marked = altered(diversionary, 'OffenceAnswered', (body) => ({
    ...body,
    answers: { ...body.answers, harassmentOrStalking: true },
  }));
  const chosenAs = (body: Partial<Body<'DisposalChosen'>>) =>
    altered(diversionary, 'DisposalChosen', (chosen) => ({ ...chosen, ...body }));
  /** The words of the community caution, which never ends in prosecution: not those of the settings. */
  const milder = altered(diversionary, 'DisposalChosen', (body) => ({
    ...body,
    statements: body.statements.map((template) => ({
      ...template,
      ...(template.id === 'failure-warning' && { en: 'Nothing will happen.' }),
    })),
  }));
  const givenAs = (body: Partial<Body<'DisposalGiven'>>) =>
    altered(diversionary, 'DisposalGiven', (given) => ({ ...given, ...body }));

  test.each<readonly [string, readonly CaseEvent[], string]>([
    ['the wording of the condition', rewritten, 'changed after giving'],
    ['the wording of the condition, and of what was read', reread(rewritten), 'changed after giving'],
    ['the wording, what was read and the facts that were signed', resealed(reread(rewritten)), 'given lawfully'],
    ['the hours of the condition', hours(9), 'changed after giving'],
    ['the hours of the condition, and what the giving says was signed', claimed(hours(9)), 'signatures-missing'],
    ['the condition, to one over its limit', work(20.25), 'changed after giving'],
    [
      'the condition, to one over its limit, with all that was read and signed',
      resealed(reread(work(20.25))),
      'disposal-barred: DC-03',
    ],
    ['the admission', screening({ admission: 'accepts-responsibility' }), 'changed after giving'],
    ['the evidence', screening({ evidenceSufficient: false }), 'disposal-barred: P6-06'],
    ['the gravity', screening({ gravity: 4 }), 'not what was decided'],
    ['the gravity, and what was decided on it', redecided(screening({ gravity: 4 })), 'authority-needed: ALL-04'],
    ['the age', opening({ dateOfBirth: day('2008-11-21') }), 'changed after giving'],
    [
      'the age, with all that was signed',
      resealed(opening({ dateOfBirth: day('2008-11-21') })),
      'disposal-barred: P6-03, YC-01',
    ],
    ['the name', opening({ surname: 'Testowski' }), 'changed after giving'],
    ['the name, and what the giving says was signed', claimed(opening({ surname: 'Testowski' })), 'signatures-missing'],
    ['the day of the offence, to one before commencement', dated('2026-08-31'), 'changed after giving'],
    [
      'the day of the offence, to one before commencement, with all that was read and signed',
      resealed(reread(dated('2026-08-31'))),
      'disposal-barred: P6-02',
    ],
    ['a marker', marked, 'not what was decided'],
    ['a marker, and what was decided on it', redecided(marked), 'authority-needed: ALL-03'],
    [
      'the disposal that was chosen',
      altered(diversionary, 'DisposalChosen', (body) => ({ ...body, disposal: 'CC' })),
      'changed after giving',
    ],
    [
      'the words of a statement',
      altered(diversionary, 'StatementReadOut', (body) => ({ ...body, wording: body.wording.replace('.', '!') })),
      'changed after giving',
    ],
    [
      'the agreement',
      altered(diversionary, 'ConsentRecorded', (body) => ({ ...body, consents: false })),
      'changed after giving',
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
      altered(diversionary, 'DisposalGiven', (body) => ({
        ...body,
        signedFacts: { ...body.signedFacts, conditions: [{ ...attendance, wording: 'Go once.' }] },
      })),
      'changed after giving',
    ],
    ['the reason for the choice', chosenAs({ reason: 'Another reason.' }), 'given lawfully'],
    ['the facts of the choice, to none', chosenAs({ facts: {} }), 'not what was decided'],
    ['the outcomes of the choice, to none', chosenAs({ outcomes: [] }), 'not what was decided'],
    ['the words to be read, to none', chosenAs({ statements: [] }), 'changed after giving'],
    [
      'the facts of the giving, in one fact',
      altered(diversionary, 'DisposalGiven', (body) => ({ ...body, facts: { ...body.facts, gravity: 1 } })),
      'not what was decided',
    ],
    [
      'the facts of the choice, in one fact',
      altered(diversionary, 'DisposalChosen', (body) => ({
        ...body,
        facts: { ...body.facts, evidenceSufficient: null },
      })),
      'not what was decided',
    ],
    [
      'the facts of the giving, by one that there is not',
      altered(diversionary, 'DisposalGiven', (body) => ({ ...body, facts: { ...body.facts, mood: 'calm' } })),
      'not what was decided',
    ],
    ['the words to be read, to milder ones, as they were then read', reread(milder), 'not what was decided'],
    ['the words to be read, to milder ones', milder, 'changed after giving'],
    ['the disposal the giving names', givenAs({ disposal: 'CC' }), 'not what was decided'],
    ['the outcomes the giving names, to none', givenAs({ outcomes: [] }), 'not what was decided'],
    [
      'the rank of the giver',
      diversionary.map((event) =>
        event.body.type === 'DisposalGiven' ? { ...event, actor: { ...sergeant, rank: 'other' as const } } : event,
      ),
      'disposal-barred: P6-05',
    ],
    [
      'the moment of the giving, to one before what it rests on',
      diversionary.map((event) =>
        event.body.type === 'DisposalGiven' ? { ...event, at: instant('2026-11-20T02:12:59.999Z') } : event,
      ),
      'clock-set-back',
    ],
    [
      'the day of everything, to one before commencement',
      diversionary.map((event) => ({ ...event, at: instant('2026-08-31T12:00:00.000Z') })),
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

  test.each(['DisposalChosen', 'DisposalGiven'] as const)(
    'when %s names rules of a version that nobody released › then it is not lawful, and they are not taken for today’s',
    (type) => {
      const under = (version: string) => altered(diversionary, type, (body) => ({ ...body, rulesVersion: version }));
      expect(detailOf(under('0'))).toBe('rules');
      expect(detailOf(under(rulesVersion))).toBe('given lawfully');
    },
  );

  test.each(['outcome', 'citation', 'rule'] as const)(
    'when the %s of one outcome of its giving was altered › then it is not what was decided',
    (part) => {
      const forged = altered(diversionary, 'DisposalGiven', (body) => ({
        ...body,
        outcomes: body.outcomes.map((outcome, index) =>
          index === 0 ? { ...outcome, [part]: part === 'outcome' ? 'warning' : 'other' } : outcome,
        ),
      }));
      expect(forged).not.toEqual(diversionary);
      expect(detailOf(forged)).toBe('not what was decided');
    },
  );
});

describe('given something was put after the giving', () => {
  const [offence] = diversionary.flatMap(({ body }) => (body.type === 'OffenceSet' ? body.offence : []));
  if (!offence) throw new Error('The case has an offence');
  const typed = { kind: 'typed' as const };

  test.each<readonly [string, CaseEventBody, string]>([
    ['a phone number', { type: 'PersonCorrected', person: { ...zofia, phone: '07700 900000' } }, 'given lawfully'],
    ['another name', { type: 'PersonCorrected', person: { ...zofia, surname: 'Testowski' } }, 'changed after giving'],
    [
      'another date of birth',
      { type: 'PersonCorrected', person: { ...zofia, dateOfBirth: day('1994-03-15') } },
      'changed after giving',
    ],
    [
      'another value of what was stolen',
      { type: 'OffenceSet', offence: { ...offence, valuePence: 1 }, source: typed },
      'given lawfully',
    ],
    [
      'another place of the offence',
      { type: 'OffenceSet', offence: { ...offence, place: 'Northmere' }, source: typed },
      'changed after giving',
    ],
    ['the loss of the offence', { type: 'OffenceRemoved', offenceId: offence.offenceId }, 'changed after giving'],
    [
      'one more hour of the condition',
      { type: 'ConditionSet', condition: { ...attendance, hours: 4 } },
      'changed after giving',
    ],
    ['the very condition again', { type: 'ConditionSet', condition: attendance }, 'given lawfully'],
    [
      'a second condition',
      { type: 'ConditionSet', condition: { ...attendance, conditionId: id('condition', 2) } },
      'changed after giving',
    ],
    ['a refusal', { type: 'ConsentRecorded', consents: false }, 'changed after giving'],
    ['no admission', { type: 'ScreeningAnswered', answers: { admission: 'none' } }, 'changed after giving'],
  ])('when it was %s › then: %3$s', (_, body, expected) => {
    const last = diversionary.at(-1);
    if (!last) throw new Error('The stream has events');
    expect(detailOf([...diversionary, { ...last, sequence: last.sequence + 1, body }])).toBe(expected);
  });
});

describe('given a caution that rests on an inspector’s authority', () => {
  const authorised = eventsThrough('given', { beforeChoosing: authorisedBy('inspector', 'AC-13') });
  const answeredBy = (officer: Partial<Actor>) =>
    altered(authorised, 'AuthorityAnswered', (body) => ({ ...body, officer: { ...body.officer, ...officer } }));

  test('when it is verified › then it was given lawfully', () => {
    expect(detailOf(authorised, settingsFor('ACC'))).toBe('given lawfully');
  });

  test('when the answer is made a constable’s, or that of whoever asked › then it was not', () => {
    expect(detailOf(answeredBy({ rank: 'constable' }), settingsFor('ACC'))).toBe('authority-rank-too-low');
    expect(detailOf(answeredBy({ userId: sergeant.userId }), settingsFor('ACC'))).toBe('authority-own-request');
  });
});
