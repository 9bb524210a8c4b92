import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionWithConditionsSchema } from '../../../shared/domain/case/events.ts';
import { type ScreenedDisposal, screenedDisposals } from '../../../shared/frameworks/disposals.ts';
import { evaluate } from '../../../shared/frameworks/evaluate.ts';
import type { Facts } from '../../../shared/frameworks/facts.ts';
import type { DisposalEvaluation, Status } from '../../../shared/frameworks/rule.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { arbitraryForceFacts } from './arbitrary-force-facts.ts';
import { evaluation, lawfulFor, outcomeOf, shopTheft, stages, underPart6, underTodaysLaw } from './lawful-facts.ts';

const disposals = screenedDisposals;
const anyFacts = arbitraryForceFacts({ conditions: { min: 0, max: 3 } });

describe('given lawful facts for a disposal', () => {
  test.each(disposals)(
    'when a %s is evaluated at every stage › then it is available and every rule passes',
    (disposal) => {
      const answer = evaluation(lawfulFor(disposal), disposal);
      expect([answer.status, answer.missing]).toEqual(['available', []]);
      expect(answer.findings.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    },
  );

  test.each(disposals)('when only screening of a %s is asked for › then only its rules answer', (disposal) => {
    const { findings } = evaluation(lawfulFor(disposal), disposal, ['screening']);
    expect(new Set(findings.map(({ rule }) => rule.stage))).toEqual(new Set(['screening']));
    expect(findings.length).toBeGreaterThan(10);
  });

  test.each(disposals)('when no offence has been entered › then a %s is not yet known and asks for one', (disposal) => {
    const answer = evaluation(lawfulFor(disposal, { offences: [] }), disposal, ['screening']);
    expect([answer.status, answer.missing]).toEqual(['not-yet-known', ['offences']]);
  });
});

describe('given the precedence of statuses', () => {
  const weapon = { ...shopTheft, knifeOrWeapon: true };

  test('when one rule bars and another is unknown › then it is barred and nothing is missing', () => {
    const answer = evaluation(underTodaysLaw({ evidenceSufficient: false, gravity: null }), 'ACC');
    expect([answer.status, answer.missing]).toEqual(['barred', []]);
  });

  test('when one rule needs authority and another is unknown › then it is not yet known', () => {
    const answer = evaluation(underTodaysLaw({ offences: [weapon], gravity: null }), 'ACC');
    expect([answer.status, answer.missing]).toEqual(['not-yet-known', ['gravity']]);
  });

  test('when one rule needs authority and another warns › then it needs authority', () => {
    const answer = evaluation(underTodaysLaw({ offences: [weapon], history: null }), 'ACC');
    expect([answer.status, answer.missing]).toEqual(['needs-authority', []]);
  });

  test('when a rule only warns › then it is available', () => {
    expect(evaluation(underTodaysLaw({ history: null }), 'ACC').status).toBe('available');
  });

  test('when several rules miss the same facts › then each is asked for once, in code-point order', () => {
    const { person } = underTodaysLaw();
    const offences = [shopTheft, { ...shopTheft, class: null, hateCrime: null }];
    const facts = underPart6({ offences, person: { ...person, dateOfBirth: null, fit: null }, giver: null });
    expect(evaluation(facts, 'DC', ['screening']).missing).toEqual([
      'giver',
      'offences[1].class',
      'offences[1].hateCrime',
      'person.dateOfBirth',
      'person.fit',
    ]);
  });
});

describe('given a caution that is ready to be given', () => {
  const part6 = {
    cautionDecided: 'P6-07',
    consents: 'P6-09',
    effectExplained: 'P6-10',
    failureWarningGiven: 'P6-11',
    signedDocumentComplete: 'P6-12',
  };
  const conditional = {
    cautionDecided: 'AC-04',
    effectExplained: 'AC-06',
    failureWarningGiven: 'AC-06',
    signedDocumentComplete: 'AC-07',
  };
  const cases = [
    ...(['DC', 'CC'] as const).flatMap((disposal) =>
      Object.entries(part6).map(([record, id]) => [disposal, record, id] as const),
    ),
    ...Object.entries(conditional).map(([record, id]) => ['ACC' as const, record, id] as const),
  ];

  test.each(cases)('when a %s lacks %s › then %s alone bars it', (disposal, record, id) => {
    const lawful = lawfulFor(disposal);
    const facts = { ...lawful, giving: { ...lawful.giving, [record]: false } };
    expect(firedBars(evaluation(facts, disposal))).toEqual([id]);
    expect(firedBars(evaluation(facts, disposal, ['screening', 'conditions']))).toEqual([]);
  });

  test.each(['DC', 'CC'] as const)('when a %s has no answer on consent › then P6-09 bars it', (disposal) => {
    const lawful = underPart6();
    const facts = { ...lawful, giving: { ...lawful.giving, consents: null } };
    expect(outcomeOf(facts, disposal, 'P6-09')).toBe('bar');
  });

  test.each([
    ['2026-11-20T02:57:59.999Z', 'bar'],
    ['2026-11-20T02:58:00.000Z', 'pass'],
  ])('when it was signed at %s and the conditions were final at 02:58 › then P6-13 is %s', (signedAt, outcome) => {
    const lawful = underPart6();
    const facts = { ...lawful, giving: { ...lawful.giving, signedAt: signedAt as typeof lawful.giving.signedAt } };
    expect(outcomeOf(facts, 'DC', 'P6-13')).toBe(outcome);
  });

  const firedBars = ({ findings }: DisposalEvaluation<ScreenedDisposal>) =>
    findings.flatMap(({ rule, outcome }) => (outcome === 'bar' ? [rule.id] : []));
});

describe('given victims', () => {
  test.each([
    ['nobody has said whether there is one', null, 'unknown'],
    ['none can be identified', [], 'pass'],
    ['everyone was contacted', [{ effortRecorded: true }], 'pass'],
    ['one of two was not contacted', [{ effortRecorded: true }, { effortRecorded: false }], 'fires'],
  ] as const)('when %s › then P6-14 and AC-17 are %3$s', (_, victims, outcome) => {
    const told = (strict: string) => (outcome === 'fires' ? strict : outcome);
    expect(outcomeOf(underPart6({ victims }), 'DC', 'P6-14')).toBe(told('bar'));
    expect(outcomeOf(underPart6({ victims }), 'CC', 'P6-14')).toBe(told('bar'));
    expect(outcomeOf(underTodaysLaw({ victims }), 'ACC', 'AC-17')).toBe(told('warning'));
  });

  test('when nobody has said whether there is one › then a DC asks, and an ACC only warns', () => {
    expect(evaluation(underPart6({ victims: null }), 'DC').missing).toEqual(['victims']);
    expect(evaluation(underTodaysLaw({ victims: null }), 'ACC').status).toBe('available');
  });
});

describe('given any facts', () => {
  test('when offences, conditions, records and keys come in another order › then the answer is the same', () => {
    const shuffled = anyFacts.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        offences: orderOf(facts.offences),
        conditions: orderOf(facts.conditions),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ facts, offences, conditions }) => {
        const other = reversedKeys({
          ...facts,
          offences: offences.map((from) => facts.offences[from]),
          conditions: conditions.map((from) => facts.conditions[from]),
          history: facts.history && [...facts.history].reverse(),
          authorities: [...facts.authorities].reverse(),
        } as Facts);
        const atOldPlace = (path: string) =>
          path
            .replace(/^offences\[(\d+)\]/, (_, at) => `offences[${offences[Number(at)]}]`)
            .replace(/^conditions\[(\d+)\]/, (_, at) => `conditions[${conditions[Number(at)]}]`)
            .replace(/^history\[(\d+)\]/, (_, at) => `history[${(facts.history?.length ?? 0) - 1 - Number(at)}]`);
        const before = evaluate(facts, disposals, stages);
        const after = evaluate(other, disposals, [...stages].reverse());
        expect(after.map((answer) => told(answer, atOldPlace))).toEqual(before.map((answer) => told(answer)));
      }),
      { numRuns: 1000 },
    );
  });

  test('when a known fact becomes unknown › then no disposal is opened', () => {
    const statuses = new Set<Status>();
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, pick) => {
        const blurrings = blurred(facts);
        const other = blurrings[pick % blurrings.length] ?? facts;
        const before = evaluate(facts, disposals, stages);
        const after = evaluate(other, disposals, stages);
        before.forEach(({ status }, index) => {
          statuses.add(status);
          if (openness[after[index]?.status ?? 'available'] > openness[status]) expect.fail(`${status} was opened`);
        });
      }),
      { numRuns: 4000 },
    );
    expect(statuses).toEqual(new Set(['barred', 'not-yet-known', 'needs-authority', 'available']));
  });

  test('when there is no condition › then no caution with conditions is available', () => {
    fc.assert(
      fc.property(arbitraryFacts({ conditions: { min: 0, max: 0 } }), (facts) => {
        const answers = evaluate(facts, cautionWithConditionsSchema.options, ['screening', 'conditions']);
        for (const { status } of answers) expect(status).toBe('barred');
      }),
      { numRuns: 300 },
    );
  });

  test('when they are frozen and asked twice › then the answer is the same and nothing was changed', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const frozen = deeplyFrozen(facts);
        const again = evaluate(structuredClone(facts), disposals, stages);
        expect(evaluate(frozen, disposals, stages).map((answer) => told(answer))).toEqual(
          again.map((answer) => told(answer)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Both barred and not yet known are closed: a bar whose fact is forgotten is a question again. */
const openness: Record<Status, number> = { barred: 0, 'not-yet-known': 0, 'needs-authority': 1, available: 2 };

const orderOf = (list: readonly unknown[]) => {
  const places = [...list.keys()];
  return fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length });
};

const reversedKeys = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;

const told = ({ status, findings, missing }: DisposalEvaluation<ScreenedDisposal>, place = (path: string) => path) => ({
  status,
  missing: missing.map(place).sort(),
  rules: findings.map(({ rule, outcome, missing: needed }) => [rule.id, outcome, needed.map(place).sort()]),
});

/**
 * The facts with one of them forgotten, each in turn. Not forgotten: an offence's code, which a case always has (a code
 * can mark an offence by itself); the commencement day and the hours, whose absence means today's law; and what a rule
 * of the conditions says nothing without (remedy document, decision maker, variation), or of a force without its setting
 * (the special categories' policies, the days a disposal is offered), or of a risk nobody recorded.
 */
function blurred(facts: Facts): readonly Facts[] {
  const { person, admission, settings, giving, offences, conditions } = facts;
  return [
    ...(['evidenceSufficient', 'gravity', 'likelySentence', 'history', 'giver', 'victims'] as const).map((key) => ({
      ...facts,
      [key]: null,
    })),
    ...Object.keys(person)
      .filter((key) => key !== 'violenceRisk' && key !== 'exploitation' && key !== 'mappa')
      .map((key) => ({ ...facts, person: { ...person, [key]: null } })),
    ...(facts.history ?? []).map((record, index) => ({
      ...facts,
      history: (facts.history ?? []).with(index, { ...record, similar: null }),
    })),
    ...Object.keys(admission).map((key) => ({ ...facts, admission: { ...admission, [key]: null } })),
    ...offences.flatMap((offence, index) =>
      Object.keys(offence)
        .filter((key) => key !== 'cjsCode')
        .map((key) => ({ ...facts, offences: offences.with(index, { ...offence, [key]: null }) })),
    ),
    ...conditions.flatMap((condition, index) =>
      Object.keys(condition)
        .filter((key) => key !== 'kind' && key !== 'objects')
        .map((key) => ({ ...facts, conditions: conditions.with(index, { ...condition, [key]: null }) })),
    ),
    ...(
      [
        'excludedOffences',
        'multipleCautionLimits',
        'earlierOffences',
        'penaltyMaxima',
        'specifiedOffences',
        'simpleCautionRanks',
        'communityResolutionAdmission',
        'communityResolutionSignOff',
        'penaltyNoticeOffences',
        'penaltyNoticeCeilings',
        'period',
        'chargeMarginDays',
      ] as const
    ).map((key) => ({ ...facts, settings: { ...settings, [key]: null } })),
    ...(['domesticAbuse', 'hateCrime', 'knifeOrWeapon', 'gravityFour'] as const).map((key) => ({
      ...facts,
      settings: { ...settings, policy: { ...settings.policy, [key]: null } },
    })),
    ...(['consents', 'signedAt', 'conditionsFinalAt'] as const).map((key) => ({
      ...facts,
      giving: { ...giving, [key]: null },
    })),
  ];
}

function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deeplyFrozen);
    Object.freeze(value);
  }
  return value;
}
