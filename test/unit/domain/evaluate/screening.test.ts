import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateScreening, screeningInputSchema } from '../../../../shared/domain/evaluate/screening.ts';
import { screenedDisposals } from '../../../../shared/frameworks/disposals.ts';
import { vectorSchema } from './read-vectors.ts';

const answer = (line: unknown) => evaluateScreening(screeningInputSchema.parse(line));
const disposalOf = (line: object, disposal: string) => {
  const found = answer(line).disposals[disposal];
  if (!found) throw new Error(`No answer for ${disposal}`);
  return found;
};

const bare = { id: 'a', kind: 'screening', today: '2026-11-20', offences: [{}] };

describe('given a line that says nothing but the day', () => {
  test('when a field is null, absent or empty text › then the answer is the same', () => {
    const nulls = {
      ...bare,
      person: null,
      offences: [{ cjsCode: null, class: null, date: null, hateCrime: null }],
      admission: null,
      history: null,
      exceptionalCircumstances: null,
      victim: null,
      settings: null,
    };
    const empties = {
      ...bare,
      person: { dateOfBirth: '' },
      offences: [{ cjsCode: '', date: '' }],
      admission: { state: null },
      authorities: [],
      settings: { part6CommencedOn: '', policy: {}, earlierOffences: { ACC: null }, simpleCautionRanks: {} },
    };
    expect(answer(nulls)).toEqual(answer(bare));
    expect(answer(empties)).toEqual(answer(bare));
  });

  test('when the age is not known › then youth cautions are answered; for an adult they are not, for a child they are', () => {
    const disposals = (dateOfBirth: string | null) =>
      Object.keys(answer({ ...bare, person: { dateOfBirth } }).disposals);
    expect(disposals(null)).toEqual([...screenedDisposals]);
    expect(disposals('2008-11-21')).toEqual([...screenedDisposals]);
    expect(disposals('2008-11-20')).toEqual(['DC', 'CC', 'ACC', 'SC', 'CR', 'PND', 'O22']);
    expect(disposalOf(bare, 'YC').missing).toContain('person.dateOfBirth');
  });
});

describe('given the class of an offence', () => {
  const missingClass = (offence: object) => disposalOf({ ...bare, offences: [offence] }, 'ACC');

  test.each([
    [{ cjsCode: 'TH68023' }, true, false],
    [{ cjsCode: 'TH68023', class: 'either-way' }, false, false],
    [{ cjsCode: 'TH68010' }, false, false],
    [{ cjsCode: 'ZZ99001' }, false, true],
    [{ cjsCode: 'ZZ99001', class: 'indictable-only' }, true, false],
    [{}, false, true],
  ])('when it is %j › then AC-08 bars: %s, and the class is asked for: %s', (offence, bars, isAsked) => {
    const given = missingClass(offence);
    expect('AC-08' in given.rules).toBe(bars);
    if (!bars) expect(given.missing.includes('offences[0].class')).toBe(isAsked);
  });
});

describe('given lines that cannot be read', () => {
  test.each([
    ['no offence', { ...bare, offences: [] }, ['offences']],
    ['a day that does not exist', { ...bare, today: '2026-02-30' }, ['today']],
    ['an unknown field', { ...bare, person: { age: 3 } }, ['person']],
    ['gravity 5', { ...bare, gravity: 5 }, ['gravity']],
    ['a code in small letters', { ...bare, offences: [{ cjsCode: 'th68010' }] }, ['offences', 0, 'cjsCode']],
    ['no id', { ...bare, id: '' }, ['id']],
  ])('when there is %s › then the fault is named', (_, line, path) => {
    expect(screeningInputSchema.safeParse(line).error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 6 });
const flag = optional(fc.boolean());
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const code = fc.constantFrom('TH68010', 'CD71039', 'CD98070', 'SC15004', 'PC53001', 'TH68023', 'CJ88116', 'ZZ99001');
const rank = fc.constantFrom('constable', 'sergeant', 'inspector', 'superintendent');
const policy = optional(
  fc.dictionary(fc.constantFrom('*', ...screenedDisposals), fc.oneof(rank, fc.constantFrom('bar', 'prosecutor')), {
    maxKeys: 3,
  }),
);
const records = fc.record({ kind: fc.constantFrom('conviction', 'SC', 'YC', 'CC', 'CR'), date: day, similar: flag });
const loose = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) => fc.record(fields, { requiredKeys: [] });

/** Lines as schema.json allows them, mostly of an adult who admits. */
const anyLine = fc
  .record({
    today: day,
    person: loose({
      dateOfBirth: optional(fc.constantFrom('1990-01-05', '2008-11-20', '2012-02-29')),
      vulnerable: flag,
      appropriateAdult: flag,
      interpreterNeeded: flag,
      interpreterPresent: flag,
      fit: fc.constantFrom(true, true, true, false, null),
      legalAdviceOffered: flag,
    }),
    offences: fc.array(
      loose({
        cjsCode: optional(code),
        class: fc.constantFrom('summary', 'either-way', 'indictable-only', null),
        date: optional(day),
        valuePence: optional(fc.constantFrom(0, 10_000, 30_000)),
        domesticAbuse: flag,
        intimatePartner: flag,
        hateCrime: flag,
        knifeOrWeapon: flag,
        harassmentOrStalking: flag,
        consentOrDeath: fc.constantFrom(false, false, true, null),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    evidenceSufficient: fc.constantFrom(true, true, true, false, null),
    admission: loose({
      state: fc.constantFrom('admitted', 'admitted', 'accepts-responsibility', 'unclear', 'none', null),
      toAuthorisedPerson: flag,
    }),
    gravity: optional(fc.integer({ min: 1, max: 4 })),
    likelySentence: optional(fc.constantFrom('fine', 'custody')),
    history: optional(fc.array(records, { maxLength: 3 })),
    giver: optional(fc.constantFrom('constable', 'sergeant', 'investigating-officer', 'other')),
    authorities: optional(
      fc.subarray(['sergeant', 'inspector', 'superintendent', 'prosecutor', 'dpp-consent'] as const),
    ),
    exceptionalCircumstances: optional(fc.record({ decidedBy: fc.oneof(rank, fc.constant('prosecutor')) })),
    victim: loose({ identified: flag, effortRecorded: flag }),
    settings: loose({
      part6CommencedOn: optional(day),
      excludedOffences: optional(fc.array(code)),
      multipleCautionLimits: optional(
        fc.array(
          fc.record(
            {
              disposals: fc.subarray(['DC', 'CC'] as const, { minLength: 1 }),
              counts: fc.subarray(['DC', 'CC', 'ACC', 'SC'] as const, { minLength: 1 }),
              number: fc.integer({ min: 1, max: 2 }),
              withinMonths: optional(fc.constantFrom(1, 24, 1_000_000_000)),
            },
            { requiredKeys: ['disposals', 'counts', 'number'] },
          ),
          { maxLength: 2 },
        ),
      ),
      earlierOffences: loose({ ACC: fc.constantFrom('open', 'barred', null), SC: fc.constantFrom('open', null) }),
      specifiedOffences: optional(fc.array(code)),
      simpleCautionRanks: loose({ indictableOnly: optional(rank), specified: optional(rank), similar: optional(rank) }),
      communityResolutionAdmission: optional(fc.constantFrom('admission', 'acceptance')),
      communityResolutionSignOff: optional(fc.oneof(rank, fc.constant('none'))),
      penaltyNoticeOffences: optional(fc.array(code)),
      penaltyNoticeCeilings: optional(
        fc.record({
          shopTheftPence: fc.constant(10_000),
          damagePence: fc.constant(30_000),
          authority: fc.constantFrom('inspector', 'prosecutor'),
        }),
      ),
      policy: loose({ domesticAbuse: policy, hateCrime: policy, knifeOrWeapon: policy, gravityFour: policy }),
      severity: optional(
        fc.dictionary(
          fc.constantFrom('ALL-04', 'ALL-06', 'ALL-10', 'ALL-13', 'P6-01'),
          fc.constantFrom('off', 'warning', 'authority', 'bar'),
        ),
      ),
    }),
  })
  .map((line) => ({ id: 'any', kind: 'screening', ...line }));

const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } });
ajv.addSchema(vectorSchema, 'vectors');
const keepsTo = (part: string, value: unknown) => {
  const isValid = ajv.validate(`vectors#/$defs/${part}`, value);
  return isValid ? [] : ajv.errors;
};

describe('given any line the schema allows', () => {
  test('when it is asked › then it is answered in the form of the schema, the same each time', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(keepsTo('input', line)).toEqual([]);
        const first = answer(line);
        expect(keepsTo('screening-answer', first)).toEqual([]);
        expect(answer(structuredClone(line))).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  test('when nulls are left out › then the answer is the same', () => {
    const withoutNulls = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(withoutNulls);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
      );
    };
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(answer(withoutNulls(line))).toEqual(answer(line));
      }),
      { numRuns: 300 },
    );
  });

  test('when offences come the other way round › then statuses and rules are the same', () => {
    const told = (line: object) =>
      Object.entries(answer(line).disposals).map(([disposal, { status, rules, missing }]) => [
        disposal,
        status,
        rules,
        missing.length,
      ]);
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(told({ ...line, offences: line.offences.toReversed() })).toEqual(told(line));
      }),
      { numRuns: 300 },
    );
  });

  test('when it is answered › then the status follows from its rules and what is missing', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyLine, (line) => {
        for (const { status, rules, missing } of Object.values(answer(line).disposals)) {
          seen.add(status);
          const outcomes = Object.values(rules);
          expect(outcomes.includes('bar')).toBe(status === 'barred');
          expect(missing.length > 0).toBe(status === 'not-yet-known');
          if (status === 'needs-authority') expect(outcomes).toContain('authority');
          if (status === 'available') expect(outcomes).not.toContain('authority');
          expect(missing).toEqual([...new Set(missing)].sort());
        }
      }),
      { numRuns: 500 },
    );
    expect(seen).toContain('barred');
    expect(seen).toContain('not-yet-known');
  });

  test('when Part 6 has not started › then a DC and a CC are barred by P6-01; and never are both regimes open', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { DC, CC, ACC, SC, PND } = answer(line).disposals;
        const commencedOn = line.settings.part6CommencedOn;
        const isCommenced = typeof commencedOn === 'string' && commencedOn <= line.today;
        expect(DC?.rules['P6-01'] === 'bar' && CC?.rules['P6-01'] === 'bar').toBe(!isCommenced);
        const open = [DC, CC].some((caution) => caution?.status === 'available');
        if (open) for (const old of [SC, PND, ACC]) expect(old?.status).not.toBe('available');
      }),
      { numRuns: 500 },
    );
  });

  test('when the person is under 18 › then every adult disposal of the law is barred', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { disposals } = answer({ ...line, person: { ...line.person, dateOfBirth: '2012-02-29' } });
        for (const disposal of ['DC', 'CC', 'ACC', 'SC', 'PND']) expect(disposals[disposal]?.status).toBe('barred');
      }),
      { numRuns: 100 },
    );
  });
});
