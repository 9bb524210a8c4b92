import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionsInputSchema, evaluateConditions } from '../../../../shared/domain/evaluate/conditions.ts';
import { vectorSchema } from './read-vectors.ts';

const answer = (line: unknown) => evaluateConditions(conditionsInputSchema.parse(line));

const bare = {
  id: 'a',
  kind: 'conditions',
  disposal: 'ACC',
  givenOn: '2026-11-20',
  offence: { class: 'either-way' },
  conditions: [] as object[],
};
const rulesOf = (changes: object) => answer({ ...bare, ...changes }).rules;

describe('given a set with little said about it', () => {
  test.each(['ACC', 'SC', 'CR', 'YCC', 'PND'])(
    'when a %s has no condition › then no rule of the set fires',
    (disposal) => {
      expect(answer({ ...bare, disposal })).toEqual({ id: 'a', outcome: 'allowed', rules: {} });
    },
  );

  test('when the objects of a condition are null › then neither object is recorded, and its hours count', () => {
    const conditions = [{ kind: 'attendance', objects: null, hours: 21 }];
    expect(rulesOf({ disposal: 'DC', conditions })).toEqual({ 'P6-19': 'bar' });
    expect(rulesOf({ disposal: 'ACC', conditions })).toEqual({ 'AC-12': 'bar' });
  });

  test.each([
    [[6.7, 6.7, 6.6], false],
    [[0.1, 0.2, 19.7], false],
    [[6.7, 6.7, 6.7], true],
    [[20, null], false],
    [[20.5, null], true],
  ])('when attendance of %j hours is asked for › then AC-12 bars: %s', (hours, bars) => {
    const conditions = hours.map((each) => ({ kind: 'attendance', objects: ['reparation'], hours: each }));
    expect('AC-12' in rulesOf({ conditions })).toBe(bars);
  });

  test('when a penalty is empty › then null, absent and empty text say the same', () => {
    const empties = { kind: 'financial-penalty', payee: '', method: '', payBy: '', amountPence: null };
    const penalised = (condition: object) => answer({ ...bare, disposal: 'CC', conditions: [condition] });
    expect(penalised(empties)).toEqual(penalised({ kind: 'financial-penalty' }));
    expect(penalised(empties).rules).toEqual({ 'P6-24': 'bar', 'P6-25': 'bar', 'CC-06': 'bar' });
  });

  test('when the maximum of the class is null › then none is loaded', () => {
    const penalty = { kind: 'financial-penalty', amountPence: 1, payee: 'Court', method: 'card', payBy: '2026-12-17' };
    const withMaxima = (penaltyMaxima: object | null) =>
      rulesOf({ disposal: 'DC', conditions: [penalty], settings: { penaltyMaxima } });
    for (const maxima of [null, {}, { DC: null }, { DC: {} }, { DC: { 'either-way': null } }]) {
      expect(withMaxima(maxima)).toEqual({ 'P6-25': 'bar' });
    }
    expect(withMaxima({ DC: { 'either-way': 1 } })).toEqual({});
  });

  test('when hours are changed for one caution only › then the other keeps those of the Act', () => {
    const conditions = [{ kind: 'unpaid-work', objects: ['reparation'], hours: 15 }];
    const withCaps = (disposal: string) =>
      rulesOf({ disposal, conditions, settings: { hourCaps: { DC: 12, CC: null } } });
    expect(withCaps('DC')).toEqual({ 'DC-03': 'bar' });
    expect(withCaps('CC')).toEqual({ 'CC-03': 'bar' });
  });

  test.each([
    ['2026-10-25T01:30:00+01:00', '2026-10-25T01:15:00+00:00', true],
    ['2026-10-25T01:30:00+00:00', '2026-10-25T01:30:00Z', false],
    ['2026-10-25T01:30:00+00:00', null, false],
  ])('when it was signed at %s and final at %s › then P6-13 bars: %s', (signedAt, conditionsFinalAt, bars) => {
    const conditions = [{ kind: 'other', objects: ['reparation'] }];
    const rules = rulesOf({ disposal: 'DC', conditions, signedAt, conditionsFinalAt });
    expect(rules).toEqual(bars ? { 'P6-13': 'bar' } : {});
  });

  test('when a rule left to the force is changed › then the outcome follows', () => {
    const conditions = [{ kind: 'other' }];
    const changed = (severity: string) =>
      answer({ ...bare, disposal: 'SC', conditions, settings: { severity: { 'SC-09': severity } } });
    expect(['off', 'warning', 'authority', 'bar'].map((severity) => changed(severity).outcome)).toEqual([
      'allowed',
      'allowed',
      'needs-authority',
      'barred',
    ]);
  });
});

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 6 });
const flag = optional(fc.boolean());
const day = fc
  .date({ min: new Date('2026-10-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc.constantFrom('apology', 'repair', '', null);
const loose = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) => fc.record(fields, { requiredKeys: [] });
const condition = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('unpaid-work', 'attendance', 'no-contact', 'stay-away', 'stay-at-residence', 'other'),
      objects: optional(fc.subarray(['rehabilitation', 'reparation', 'punishment'] as const)),
      hours: optional(fc.double({ min: 0, max: 50, noNaN: true })),
      inUk: flag,
      feePence: optional(fc.nat()),
      feeReasonable: flag,
      detailsLeftOpen: flag,
      detailsSuppliedBy: words,
      remedyAction: words,
      endsOn: optional(day),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    {
      kind: fc.constant('financial-penalty'),
      amountPence: optional(fc.constantFrom(0, 1500, 3000, 5000, 6000, 10_001, 20_000)),
      payee: words,
      payeeIsDesignatedOfficer: flag,
      method: words,
      payBy: optional(day),
      nonPaymentConsequences: flag,
      addedAfterBreach: flag,
      payByReason: words,
      tier: fc.constantFrom('lower', 'upper', null),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constant('foreign-offender'), endsOn: optional(day) }, { requiredKeys: ['kind'] }),
);
const maxima = optional(fc.dictionary(fc.constantFrom('summary', 'either-way'), optional(fc.constant(5000))));
const decider = fc.constantFrom('authorised-person', 'prosecution-authority');
const anyLine = fc
  .record({
    disposal: fc.constantFrom('DC', 'CC', 'ACC', 'SC', 'CR', 'YCC', 'PND'),
    givenOn: day,
    offence: fc.record({
      class: fc.constantFrom('summary', 'either-way', 'indictable-only'),
      date: optional(day),
      area: words,
    }),
    person: loose({ age: optional(fc.integer({ min: 10, max: 90 })), relevantForeignOffender: flag }),
    conditions: fc.array(condition, { maxLength: 3 }),
    victims: optional(fc.array(loose({ effortRecorded: flag, wants: words }), { maxLength: 2 })),
    remedyDocument: optional(fc.record({ area: words, actions: fc.subarray(['apology', 'repair'] as const) })),
    decidedBy: optional(fc.record({ caution: decider, conditions: decider })),
    variation: optional(loose({ offenderConsents: flag, breachPenalty: flag })),
    settings: loose({
      penaltyMaxima: optional(loose({ DC: maxima, CC: maxima })),
      hourCaps: optional(loose({ DC: optional(fc.nat(30)), CC: optional(fc.nat(30)) })),
      period: optional(
        fc.record({
          from: fc.constantFrom('given', 'offence'),
          warnAfterWeeks: fc.constantFrom(0, 16, Number.MAX_SAFE_INTEGER),
          authorityAfterWeeks: fc.constantFrom(20, Number.MAX_SAFE_INTEGER),
        }),
      ),
      chargeMarginDays: optional(fc.nat()),
    }),
  })
  .map((line) => ({ id: 'any', kind: 'conditions', ...line }));

const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } });
ajv.addSchema(vectorSchema, 'vectors');
const keepsTo = (part: string, value: unknown) => (ajv.validate(`vectors#/$defs/${part}`, value) ? [] : ajv.errors);

describe('given any set the schema allows', () => {
  test('when it is asked › then it is answered in the form of the schema, its outcome following from its rules', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(keepsTo('input', line)).toEqual([]);
        const given = answer(line);
        expect(keepsTo('conditions-answer', given)).toEqual([]);
        const outcomes = Object.values(given.rules);
        const strictest = outcomes.includes('bar') ? 'barred' : outcomes.includes('authority') && 'needs-authority';
        expect(given.outcome).toBe(strictest || 'allowed');
        seen.add(given.outcome);
      }),
      { numRuns: 1000 },
    );
    expect(seen).toEqual(new Set(['allowed', 'needs-authority', 'barred']));
  });

  test('when conditions and victims come the other way round › then the answer is the same', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const turned = {
          ...line,
          conditions: line.conditions.toReversed(),
          victims: line.victims && [...line.victims].reverse(),
        };
        expect(answer(turned)).toEqual(answer(line));
      }),
      { numRuns: 500 },
    );
  });

  test('when a condition is added › then no bar of the others is lifted but "no condition" and "action left out"', () => {
    fc.assert(
      fc.property(anyLine, condition, (line, added) => {
        const before = Object.entries(answer(line).rules).filter(([, outcome]) => outcome === 'bar');
        const after = answer({ ...line, conditions: [...line.conditions, added] }).rules;
        for (const [id] of before) if (id !== 'P6-04') expect(after[id]).toBe('bar');
      }),
      { numRuns: 500 },
    );
  });

  test('when a caution has no condition or its penalty no maximum › then it is never allowed', () => {
    fc.assert(
      fc.property(anyLine, fc.constantFrom('DC', 'CC'), (line, disposal) => {
        expect(answer({ ...line, disposal, conditions: [] }).outcome).toBe('barred');
        const conditions = [...line.conditions, { kind: 'financial-penalty', amountPence: 1 }];
        expect(answer({ ...line, disposal, conditions, settings: null }).outcome).toBe('barred');
      }),
      { numRuns: 200 },
    );
  });
});
