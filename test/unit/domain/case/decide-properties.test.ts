import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type DecisionContext, decide, decideEvents } from '../../../../shared/domain/case/decide.ts';
import { type CaseEvent, caseEventSchema } from '../../../../shared/domain/case/events.ts';
import { evolve, fold } from '../../../../shared/domain/case/evolve.ts';
import {
  requiredSignatories,
  sameSignedFacts,
  standingSignatures,
} from '../../../../shared/domain/case/signed-facts.ts';
import { standingReadings, statementsFor } from '../../../../shared/domain/case/statements.ts';
import { caseSummarySchema, summaryOf } from '../../../../shared/domain/case/summary.ts';
import { verifyGiven } from '../../../../shared/domain/case/verify.ts';
import type { ForceSettings, SettingsVersion } from '../../../../shared/domain/settings/force-settings.ts';
import { ageOn, dayOf, epochMilliseconds, instantFromEpochMilliseconds } from '../../../../shared/time.ts';
import { arbitrarySteps, firstSettings, type Step } from '../../../factories/arbitrary-case.ts';
import { frozen } from '../../../factories/frozen.ts';
import { attendance, givenAt, givenCaseId, id, settingsFor, shopTheft } from '../../../factories/given-case.ts';
import { eventsThrough } from '../../../factories/open-case.ts';

interface Walk {
  readonly events: readonly CaseEvent[];
  readonly subject: Case | undefined;
  readonly history: readonly SettingsVersion[];
}

/** Takes the steps one after the other and hands every decision to `onDecision`. */
function walk(steps: readonly Step[], begin: ForceSettings, onGiven: (walked: Walk) => void = () => undefined): Walk {
  let now = epochMilliseconds(givenAt);
  let history: readonly SettingsVersion[] = [{ version: 1, at: givenAt, by: 'Alun Mockford', settings: begin }];
  let subject: Case | undefined;
  let events: readonly CaseEvent[] = [];
  for (const { command, actor, passes, newSettings } of steps) {
    now += passes;
    const at = instantFromEpochMilliseconds(now);
    if (newSettings)
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
      fc.property(arbitrarySteps({ earliest: -3_600_000 }), firstSettings, (steps, begin) => {
        const { events, subject } = walk(steps, begin);
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
      fc.property(arbitrarySteps({ earliest: -600_000 }), firstSettings, (steps, begin) => {
        walk(steps, begin, ({ events, subject, history }) => {
          given += 1;
          const before = fold(events.slice(0, -1));
          const read = standingReadings(before);
          const signatures = standingSignatures(before);
          expect(read.map(({ statement }) => statement)).toEqual(
            statementsFor(before).map((statement) => statement.id),
          );
          expect(signatures.map(({ role }) => role)).toEqual(requiredSignatories(before));
          const order = [...read, before.consent, ...signatures, subject?.given].map((each) => each?.sequence ?? 0);
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

  test('when a caution is given › then it has a condition, every signature, an adult, and nothing that bars it', () => {
    let given = 0;
    fc.assert(
      fc.property(arbitrarySteps({ earliest: 0 }), firstSettings, (steps, begin) => {
        walk(steps, begin, ({ events, subject, history }) => {
          given += 1;
          const giving = subject?.given;
          if (!subject || !giving) throw new Error('A caution that was given stands');
          const { signedFacts, signatures, outcomes } = giving;
          expect(signedFacts.conditions.length).toBeGreaterThan(0);
          expect(signedFacts.disposal).toBe(giving.disposal);
          expect(ageOn(signedFacts.person.dateOfBirth, dayOf(giving.at))).toBeGreaterThanOrEqual(18);
          const signedBy = signatures.filter((made) => sameSignedFacts(made.signedFacts, signedFacts));
          expect(signedBy.map(({ role }) => role)).toEqual(expect.arrayContaining([...requiredSignatories(subject)]));
          expect(outcomes.map(({ outcome }) => outcome)).not.toContain('bar');
          expect(outcomes.map(({ outcome }) => outcome)).not.toContain('authority');
          expect(verifyGiven(events, history)).toEqual({ ok: true, value: undefined });
        });
      }),
      runs,
    );
    // Otherwise nothing was tried.
    expect(given).toBeGreaterThan(10);
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
