import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { decide, decideEvents } from '../../../../shared/domain/case/decide.ts';
import type { DecisionContext } from '../../../../shared/domain/case/decision.ts';
import {
  type CaseEvent,
  type CaseEventBody,
  caseEventSchema,
  cautionWithConditionsSchema,
  type Disposal,
  type SignedFacts,
} from '../../../../shared/domain/case/events.ts';
import { evolve, fold } from '../../../../shared/domain/case/evolve.ts';
import { procedureOf } from '../../../../shared/domain/case/procedure.ts';
import {
  requiredSignatories,
  sameSignedFacts,
  standingSignatures,
} from '../../../../shared/domain/case/signed-facts.ts';
import { standingReadings, statementsFor } from '../../../../shared/domain/case/statements.ts';
import { caseSummarySchema, summaryOf } from '../../../../shared/domain/case/summary.ts';
import { verifyGiven } from '../../../../shared/domain/case/verify.ts';
import type { SettingsVersion } from '../../../../shared/domain/settings/force-settings.ts';
import {
  ageOn,
  dayOf,
  epochMilliseconds,
  type Instant,
  instantFromEpochMilliseconds,
} from '../../../../shared/time.ts';
import { arbitraryWalk, type Step, type Walk } from '../../../factories/arbitrary-case.ts';
import { frozen } from '../../../factories/frozen.ts';
import {
  attendance,
  day,
  givenAt,
  givenCaseId,
  id,
  sergeant,
  settingsFor,
  shopTheft,
} from '../../../factories/given-case.ts';
import { eventsThrough, gives } from '../../../factories/open-case.ts';

const isCautionWithConditions = (disposal: Disposal | undefined): boolean =>
  cautionWithConditionsSchema.safeParse(disposal).success;

/** Where a condition would be set, the officer asks at once for the giving. */
const withoutCondition = ({ command, ...step }: Step): Step => ({
  ...step,
  command: (subject) => {
    const asked = command(subject);
    return asked.type === 'SetCondition' ? gives : asked;
  },
});

/** Everything is read, agreed to and signed as it now stands, whether or not it could be: what `decide` would refuse. */
function signedAnyway(subject: Case, at: Instant): Case {
  const { disposal } = subject;
  if (!disposal) throw new Error('A disposal is chosen before anything is signed');
  const signedFacts: SignedFacts = {
    disposal: disposal.disposal,
    person: { surname: 'Testowska', forenames: 'Zofia', dateOfBirth: subject.person.dateOfBirth ?? day('1994-03-14') },
    offences: [],
    admission: 'I admit this offence.',
    consent: 'I agree to accept this caution and its conditions.',
    conditions: [],
  };
  const bodies: CaseEventBody[] = [
    ...statementsFor(subject).map(
      ({ id: statement, wording }): CaseEventBody => ({
        type: 'StatementReadOut',
        statement,
        language: 'en',
        wording: wording.en,
      }),
    ),
    { type: 'ConsentRecorded', consents: true },
    ...requiredSignatories(subject).map(
      (role): CaseEventBody => ({
        type: 'SignatureMade',
        signature: { role, name: 'T', strokes: [[0, 0]], signedFacts },
      }),
    ),
  ];
  return bodies.reduce<Case>(
    (before, body) =>
      evolve(before, { schema: 1, caseId: before.id, sequence: before.sequence + 1, at, actor: sergeant, body }),
    subject,
  );
}

interface Walked {
  readonly events: readonly CaseEvent[];
  readonly subject: Case | undefined;
  readonly history: readonly SettingsVersion[];
}

/** Takes the steps one after the other and hands every giving to `onGiven`. */
function walk({ steps, begin }: Walk, onGiven: (walked: Walked) => void = () => undefined): Walked {
  let now = epochMilliseconds(givenAt);
  let history: readonly SettingsVersion[] = [{ version: 1, at: givenAt, by: 'Alun Mockford', settings: begin }];
  let subject: Case | undefined;
  let events: readonly CaseEvent[] = [];
  for (const { command, actor, passes, newSettings } of steps) {
    now += passes;
    const at = instantFromEpochMilliseconds(now);
    // A version dated no later than a decision under the one it replaces would claim that decision for itself.
    if (newSettings && at > (subject?.changedAt ?? ''))
      history = [...history, { version: history.length + 1, at, by: 'Alun Mockford', settings: newSettings }];
    const settings = history.at(-1);
    if (!settings) throw new Error('There are settings from the beginning');
    const context: DecisionContext = { caseId: givenCaseId, now: at, actor, settings };
    const asked = frozen(command(subject));
    // The one documented programmer's error.
    if (!subject && asked.type !== 'OpenCase') continue;
    const decision = decideEvents(subject, asked, frozen(context));
    expect(decide(subject, asked, context).ok).toBe(decision.ok);
    if (!decision.ok) continue;
    for (const event of decision.value) subject = frozen(evolve(subject, event));
    events = [...events, ...decision.value];
    if (asked.type === 'GiveDisposal') onGiven({ events, subject, history });
  }
  return { events, subject, history };
}

/** As many as keep this file under a few seconds; a longer look is had by raising it. */
const runs = { numRuns: 150 };

describe('given any commands, by anyone, in any order, while clock and settings move', () => {
  test('when they are decided › then what happened is always a case the store takes, without a gap', () => {
    fc.assert(
      fc.property(arbitraryWalk({ earliest: -3_600_000 }), (asked) => {
        const { events, subject } = walk(asked);
        if (!subject) return;
        expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
        for (const event of events) expect(caseEventSchema.safeParse(event).error).toBeUndefined();
        expect(fold(events)).toEqual(subject);
        const summary = summaryOf(subject);
        expect(caseSummarySchema.parse(summary)).toEqual(summary);
      }),
      runs,
    );
  });

  test('when a caution is given › then all was read, then agreed to, then signed, officer last, at times that follow', () => {
    let given = 0;
    fc.assert(
      fc.property(arbitraryWalk({ earliest: -600_000 }), (asked) => {
        walk(asked, ({ events, subject, history }) => {
          given += 1;
          const before = fold(events.slice(0, -1));
          const read = standingReadings(before);
          const signatures = standingSignatures(before);
          expect(read.map(({ statement }) => statement)).toEqual(
            statementsFor(before).map((statement) => statement.id),
          );
          expect(signatures.map(({ role }) => role)).toEqual(requiredSignatories(before));
          const agreement = procedureOf(before)?.isAgreed ? [before.consent] : [];
          const order = [...read, ...agreement, ...signatures, subject?.given].map((each) => each?.sequence ?? 0);
          expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
          const times = order.map((sequence) => events[sequence - 1]?.at ?? '');
          expect(times).toEqual(times.toSorted());
          expect(history.at(-1)?.at).not.toSatisfy((at: string) => at > (times.at(-1) ?? ''));
          expect(verifyGiven(events, history)).toEqual({ ok: true, value: undefined });
        });
      }),
      runs,
    );
    // Otherwise nothing was tried.
    expect(given).toBeGreaterThan(10);
  });

  test('when a disposal is given › then it has what it takes, every signature, an adult where it is for adults, and nothing that bars it', () => {
    const given = new Set<Disposal>();
    fc.assert(
      fc.property(arbitraryWalk({ earliest: 0 }), (asked) => {
        walk(asked, ({ events, subject, history }) => {
          const giving = subject?.given;
          if (!subject || !giving) throw new Error('A disposal that was given stands');
          given.add(giving.disposal);
          const { signedFacts, signatures, outcomes } = giving;
          const { length } = signedFacts.conditions;
          if (isCautionWithConditions(giving.disposal)) expect(length).toBeGreaterThan(0);
          if (giving.disposal === 'SC') expect(length).toBe(0);
          if (giving.disposal === 'PND') expect(length).toBe(1);
          expect(signedFacts.consent === null).toBe(giving.disposal === 'PND' || giving.disposal === 'O22');
          expect(signedFacts.disposal).toBe(giving.disposal);
          const age = ageOn(signedFacts.person.dateOfBirth, dayOf(giving.at));
          // Law.md sections 2.3 and 2.4: only these two are not for adults alone.
          if (giving.disposal !== 'CR' && giving.disposal !== 'O22') expect(age).toBeGreaterThanOrEqual(18);
          const signedBy = signatures.filter((made) => sameSignedFacts(made.signedFacts, signedFacts));
          expect(signedBy.map(({ role }) => role)).toEqual(expect.arrayContaining([...requiredSignatories(subject)]));
          expect(outcomes.map(({ outcome }) => outcome)).not.toContain('bar');
          expect(outcomes.map(({ outcome }) => outcome)).not.toContain('authority');
          expect(verifyGiven(events, history)).toEqual({ ok: true, value: undefined });
        });
      }),
      runs,
    );
    // Otherwise hardly anything was tried.
    expect(given.size).toBeGreaterThan(4);
  });

  test('when no condition is ever set › then no order of commands gives a caution that takes conditions', () => {
    const chosen = new Set<Disposal>();
    fc.assert(
      fc.property(arbitraryWalk({ earliest: 0 }), (asked) => {
        const { events } = walk({ ...asked, steps: asked.steps.map(withoutCondition) }, ({ subject }) => {
          expect(isCautionWithConditions(subject?.given?.disposal)).toBe(false);
        });
        for (const { body } of events) if (body.type === 'DisposalChosen') chosen.add(body.disposal);
      }),
      runs,
    );
    // Otherwise they were not even asked for.
    expect([...chosen].filter(isCautionWithConditions).toSorted()).toEqual(['ACC', 'CC', 'DC']);
  });

  test('when one without conditions was read, agreed to and signed all the same › then it is not given', () => {
    let tried = 0;
    fc.assert(
      fc.property(arbitraryWalk({ earliest: 0 }), (asked) => {
        const { subject, history, events } = walk({ ...asked, steps: asked.steps.map(withoutCondition) });
        const at = events.at(-1)?.at;
        const settings = history.at(-1);
        if (!subject || !at || !settings || subject.given || !isCautionWithConditions(subject.disposal?.disposal))
          return;
        tried += 1;
        const context: DecisionContext = { caseId: givenCaseId, now: at, actor: sergeant, settings };
        expect(decide(signedAnyway(subject, at), gives, context).ok).toBe(false);
      }),
      runs,
    );
    // Otherwise nothing was tried.
    expect(tried).toBeGreaterThan(10);
  });
});

describe('given the stream of any caution that was given', () => {
  const streams = fc
    .record({
      disposal: fc.constantFrom('ACC' as const, 'DC' as const, 'CC' as const),
      supported: fc.boolean(),
      offences: fc.integer({ min: 1, max: 3 }),
      conditions: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ disposal, supported, offences, conditions }) => ({
      settings: settingsFor(disposal),
      events: eventsThrough('given', {
        disposal,
        supported,
        offences: Array.from({ length: offences }, (_, index) => ({
          ...shopTheft,
          offenceId: id('offence', index + 1),
        })),
        conditions: Array.from({ length: conditions }, (_, index) => ({
          ...attendance,
          conditionId: id('condition', index + 1),
        })),
      }),
    }));
  const isLawful = (events: readonly CaseEvent[], settings: readonly SettingsVersion[]) =>
    verifyGiven(events, settings).ok;

  test('when nothing is altered › then it is lawful', () => {
    fc.assert(
      fc.property(streams, ({ events, settings }) => {
        expect(isLawful(events, settings)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('when any one event that the giving rests on is taken out and the rest numbered again › then it is not', () => {
    fc.assert(
      fc.property(streams, fc.nat(), ({ events, settings }, pick) => {
        // A conditional caution may be given though a victim was not asked: that is a warning.
        const restsOn = events.flatMap(({ body }, index) =>
          index > 0 && !body.type.startsWith('Victim') ? index : [],
        );
        const taken = restsOn[pick % restsOn.length] ?? 1;
        const left = events.toSpliced(taken, 1).map((event, index) => ({ ...event, sequence: index + 1 }));
        expect(isLawful(left, settings)).toBe(false);
      }),
      { numRuns: 120 },
    );
  });

  test('when any two of what was read, agreed, signed and given change places › then it is not', () => {
    const inOrder = new Set<string>(['StatementReadOut', 'ConsentRecorded', 'SignatureMade', 'DisposalGiven']);
    fc.assert(
      fc.property(streams, fc.nat(), fc.nat(), ({ events, settings }, one, other) => {
        const places = events.flatMap(({ body }, index) => (inOrder.has(body.type) ? index : []));
        const first = places[one % places.length] ?? 0;
        const second = places[other % places.length] ?? 0;
        fc.pre(first !== second);
        const from = new Map([
          [first, second],
          [second, first],
        ]);
        const swapped = events.map((event, index) => ({
          ...event,
          body: events[from.get(index) ?? index]?.body ?? event.body,
        }));
        expect(isLawful(swapped, settings)).toBe(false);
      }),
      { numRuns: 120 },
    );
  });

  test('when a condition, the admission, a statement or the version of the settings is altered › then it is not', () => {
    const alter = {
      ConditionSet: (event: CaseEvent) =>
        event.body.type === 'ConditionSet' && {
          ...event.body,
          condition: { ...event.body.condition, wording: `${event.body.condition.wording} Twice.` },
        },
      ScreeningAnswered: (event: CaseEvent) =>
        event.body.type === 'ScreeningAnswered' && {
          ...event.body,
          answers: { ...event.body.answers, admission: 'unclear' as const },
        },
      StatementReadOut: (event: CaseEvent) =>
        event.body.type === 'StatementReadOut' && { ...event.body, wording: `${event.body.wording} Or not.` },
      DisposalGiven: (event: CaseEvent) =>
        event.body.type === 'DisposalGiven' && { ...event.body, settingsVersion: event.body.settingsVersion + 1 },
    };
    fc.assert(
      fc.property(
        streams,
        fc.constantFrom(...Object.keys(alter).map((type) => type as keyof typeof alter)),
        fc.nat(),
        ({ events, settings }, type, pick) => {
          const places = events.flatMap(({ body }, index) => (body.type === type ? index : []));
          const place = places[pick % places.length];
          const altered = events.map((event, index) => {
            const body = index === place && alter[type](event);
            return body ? { ...event, body } : event;
          });
          expect(altered).not.toEqual(events);
          expect(isLawful(altered, settings)).toBe(false);
        },
      ),
      { numRuns: 120 },
    );
  });
});
