import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { decide } from '../../../../shared/domain/case/decide.ts';
import { disposalSchema } from '../../../../shared/domain/case/events.ts';
import { type PastDecision, replay } from '../../../../shared/domain/case/replay.ts';
import type { SettingsVersion } from '../../../../shared/domain/settings/force-settings.ts';
import { caseFactsSchema } from '../../../../shared/frameworks/facts.ts';
import { frozen } from '../../../factories/frozen.ts';
import { attendance, day, instant, sergeant, settingsFor } from '../../../factories/given-case.ts';
import { authorisedBy, caseThrough, contextFor, type OpenCaseTraits } from '../../../factories/open-case.ts';

/** The choice as it was made, with the authorities then on record. */
function choiceOf({ disposal, authorities }: Case): PastDecision {
  if (!disposal) throw new Error('No disposal is chosen');
  return frozen({ ...disposal, stages: ['screening'] as const, authorities });
}

/** The giving, at every stage. */
function givingOf({ given, authorities }: Case): PastDecision {
  if (!given) throw new Error('Nothing was given');
  return frozen({ ...given, stages: ['screening', 'conditions', 'giving'] as const, authorities });
}

const same = { ok: true, value: undefined };
const otherAnswer = (...rules: string[]) => ({ ok: false, error: { kind: 'other-answer', rules } });

/** The history goes on: twice the force changed its settings, the second time against everything it had. */
const changedTwice = (history: readonly SettingsVersion[]): readonly SettingsVersion[] => {
  const [first] = history;
  if (!first) throw new Error('There are settings from the first day');
  const next = history.length + 1;
  const { settings } = first;
  return [
    ...history,
    {
      ...first,
      version: next,
      at: instant('2027-01-04T09:00:00.000Z'),
      settings: { ...settings, chargeMarginDays: 7 },
    },
    {
      ...first,
      version: next + 1,
      at: instant('2027-06-01T09:00:00.000Z'),
      settings: {
        ...settings,
        part6CommencedOn: day('2026-10-01'),
        excludedOffences: ['TH68010'],
        penaltyNoticeOffences: [],
        communityResolutionSignOff: 'superintendent',
        period: { from: 'given', warnAfterWeeks: 1, authorityAfterWeeks: 2 },
        disposalsOffered: { ACC: { from: null, until: day('2020-01-01') } },
        wording: null,
      },
    },
  ];
};

describe('given a decision of each kind', () => {
  test.each(disposalSchema.options)(
    'when a %s is asked again after the settings changed twice › then choice and giving have the same answer under their own',
    (disposal) => {
      const subject = caseThrough('given', { disposal, supported: true });
      const history = frozen(changedTwice(settingsFor(disposal)));
      expect(replay(choiceOf(subject), history)).toEqual(same);
      expect(replay(givingOf(subject), history)).toEqual(same);
    },
  );

  test('when the settings it was made under are asked from the newest to the oldest › then their version finds them', () => {
    const history = changedTwice(settingsFor('DC')).toReversed();
    expect(replay(givingOf(caseThrough('given', { disposal: 'DC' })), history)).toEqual(same);
  });

  test('when it went through JSON, as it is stored › then it has the same answer', () => {
    const stored = JSON.parse(JSON.stringify(givingOf(caseThrough('given')))) as PastDecision;
    expect(replay(stored, settingsFor('ACC'))).toEqual(same);
  });

  test('when nothing is kept with it but what the rules of its version read › then no personal detail is among its facts', () => {
    const { facts } = givingOf(caseThrough('given', { supported: true }));
    expect(caseFactsSchema.safeParse(facts).success).toBe(true);
    expect(JSON.stringify(facts)).not.toMatch(/Testowska|Zofia|Ddychmygol|Nonesuch|Mockford/);
  });
});

describe('given a decision that an authority had settled', () => {
  const traits: OpenCaseTraits = {
    conditions: [{ ...attendance, endsOn: day('2027-04-10') }],
    beforeChoosing: authorisedBy('inspector', 'AC-13'),
  };
  const giving = givingOf(caseThrough('given', traits));

  test('when it is asked again with the authority › then it has the same answer', () => {
    expect(replay(giving, settingsFor('ACC'))).toEqual(same);
  });

  test('when the authority is not on record › then that rule now answers otherwise', () => {
    expect(replay({ ...giving, authorities: [] }, settingsFor('ACC'))).toEqual(otherAnswer('AC-13'));
  });
});

describe('given a decision that cannot be asked again', () => {
  const giving = givingOf(caseThrough('given'));
  const history = settingsFor('ACC');

  test('when its rules are of a version this program does not have › then that is told', () => {
    expect(replay({ ...giving, rulesVersion: '2031.1' }, history)).toEqual({
      ok: false,
      error: { kind: 'rules-not-known', rulesVersion: '2031.1' },
    });
  });

  test('when the station lost the settings it was made under › then that is told', () => {
    expect(
      replay(
        giving,
        history.map((version) => ({ ...version, version: 9 })),
      ),
    ).toEqual({
      ok: false,
      error: { kind: 'settings-not-known', settingsVersion: 1 },
    });
    expect(replay(giving, [])).toMatchObject({ error: { kind: 'settings-not-known' } });
  });

  test.each<[string, Record<string, unknown>]>([
    ['are gone', {}],
    ['lack one', { ...giving.facts, gravity: undefined }],
    ['hold one more', { ...giving.facts, mood: 'calm' }],
    ['hold a day that does not exist', { ...giving.facts, today: '2026-02-30' }],
    ['hold a word where a number stood', { ...giving.facts, gravity: 'two' }],
  ])('when its facts %s › then they are not readable, and nothing is guessed', (_, facts) => {
    expect(replay({ ...giving, facts }, history)).toEqual({ ok: false, error: { kind: 'facts-not-readable' } });
  });
});

describe('given a decision of which something was changed since', () => {
  const giving = givingOf(caseThrough('given'));
  const history = settingsFor('ACC');
  const outcomesWith = (change: (outcome: PastDecision['outcomes'][number]) => object) =>
    giving.outcomes.map((outcome) => (outcome.rule === 'AC-01' ? { ...outcome, ...change(outcome) } : outcome));

  test.each([
    ['outcome', { outcome: 'warning' }],
    ['sentence', { sentence: 'Aged 21 or over' }],
    ['citation', { citation: 'CJA 2003 s99' }],
  ])('when the %s of one rule is another › then that rule is named', (_, change) => {
    expect(replay({ ...giving, outcomes: outcomesWith(() => change) as PastDecision['outcomes'] }, history)).toEqual(
      otherAnswer('AC-01'),
    );
  });

  test('when one outcome is left out › then that rule is named', () => {
    const outcomes = giving.outcomes.filter(({ rule }) => rule !== 'AC-07');
    expect(replay({ ...giving, outcomes }, history)).toEqual(otherAnswer('AC-07'));
  });

  test('when a rule is put in that its version does not have › then that rule is named', () => {
    const outcomes = [
      ...giving.outcomes,
      { rule: 'XX-99', outcome: 'pass' as const, sentence: 'Fine', citation: 'None' },
    ];
    expect(replay({ ...giving, outcomes }, history)).toEqual(otherAnswer('XX-99'));
  });

  test('when its outcomes stand in another order › then the answer is the same', () => {
    const diversionary = givingOf(caseThrough('given', { disposal: 'DC' }));
    const reversed = { ...diversionary, outcomes: diversionary.outcomes.toReversed() };
    expect(replay(reversed, settingsFor('DC'))).toEqual(same);
  });

  test.each<[string, Record<string, unknown>, readonly string[]]>([
    ['the evidence', { evidenceSufficient: false }, ['AC-04']],
    ['the gravity', { gravity: 4 }, ['ALL-04']],
    ['the giver', { giver: 'constable' }, ['AC-02']],
  ])('when %s among its facts is another › then the rules that read it are named', (_, facts, rules) => {
    const replayed = replay({ ...giving, facts: { ...giving.facts, ...facts } }, history);
    const named = replayed.ok || replayed.error.kind !== 'other-answer' ? [] : replayed.error.rules;
    expect(named).toEqual(expect.arrayContaining([...rules]));
  });

  test('when it names another version of the settings than it was made under › then the rules that read them are named', () => {
    const stricter = changedTwice(history);
    const replayed = replay({ ...giving, settingsVersion: 3 }, stricter);
    expect(replayed).toMatchObject({
      ok: false,
      error: { kind: 'other-answer', rules: expect.arrayContaining(['S0-09']) },
    });
  });
});

test('given any case that could be screened › when a disposal is chosen, whatever the settings become › then the choice has the same answer', () => {
  let chosen = 0;
  const traits: fc.Arbitrary<OpenCaseTraits> = fc.record({
    disposal: fc.constantFrom(...disposalSchema.options),
    markers: fc.record({ domesticAbuse: fc.boolean(), hateCrime: fc.boolean(), harassmentOrStalking: fc.boolean() }),
    unanswered: fc.subarray(['legalAdvice', 'likelySentence', 'historyChecked'] as const),
    answers: fc.record({ gravity: fc.integer({ min: 1, max: 4 }) }),
  });
  fc.assert(
    fc.property(traits, (given) => {
      const { disposal = 'ACC' } = given;
      const subject = caseThrough('screened', given);
      const context = contextFor(given, { actor: sergeant });
      const decision = decide(subject, { type: 'ChooseDisposal', disposal, reason: 'First offence.' }, context);
      const [body] = decision.ok ? decision.value : [];
      if (body?.type !== 'DisposalChosen') return;
      chosen += 1;
      const past = { ...body, at: context.now, by: sergeant, stages: ['screening'] as const, authorities: [] };
      expect(replay(past, changedTwice(settingsFor(disposal)))).toEqual(same);
    }),
    { numRuns: 200 },
  );
  // Otherwise nothing was asked again.
  expect(chosen).toBeGreaterThan(10);
});
