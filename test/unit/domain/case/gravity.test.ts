import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { CaseAnswers } from '../../../../shared/domain/case/events.ts';
import { type GravityBuildUp, gravityOf } from '../../../../shared/domain/case/gravity.ts';
import type { GravityMatrix } from '../../../../shared/domain/settings/force-settings.ts';
import { frozen } from '../../../factories/frozen.ts';
import { id, shopTheft } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';

/** A made-up matrix: a score for each offence, factors that raise or lower it. */
const matrix: GravityMatrix = frozen({
  name: 'Northmere test matrix',
  scores: [
    { cjsCode: 'PU86004', score: 1 },
    { cjsCode: 'TH68010', score: 2 },
    { cjsCode: 'CD71039', score: 3 },
    { cjsCode: 'OF61016', score: 4 },
  ],
  factors: [
    { id: 'vulnerable', wording: 'The victim was vulnerable.', change: 1 },
    { id: 'planned', wording: 'It was planned.', change: 1 },
    { id: 'remorse', wording: 'The person showed remorse.', change: -1 },
    { id: 'repaid', wording: 'The loss was made good.', change: -1 },
  ],
});

const [theft] = caseThrough('opened').offences;
if (!theft) throw new Error('The case has an offence');

const built = (
  codes: readonly string[],
  answers: CaseAnswers = {},
  of: GravityMatrix | null = matrix,
): GravityBuildUp => {
  const offences = codes.map((cjsCode, index) => ({ ...theft, offenceId: id('offence', index + 1), cjsCode }));
  const subject: Case = { ...caseThrough('opened'), offences, answers };
  return gravityOf(frozen(subject), of);
};

describe('given a matrix that scores the offence', () => {
  test('when no factor applies and no officer scored it › then the score is the matrix’s, with its parts', () => {
    expect(built(['TH68010'])).toEqual({
      offences: [{ offenceId: shopTheft.offenceId, score: 2 }],
      start: 2,
      factors: [],
      change: 0,
      score: 2,
      reason: null,
    });
  });

  test.each<[readonly string[], number]>([
    [['TH68010', 'CD71039'], 3],
    [['CD71039', 'TH68010'], 3],
    [['PU86004', 'TH68010', 'OF61016'], 4],
    [['PU86004', 'PU86004'], 1],
  ])('when the offences are %j › then it starts at the gravest: %i', (codes, start) => {
    const { start: from, score, offences } = built(codes);
    expect([from, score]).toEqual([start, start]);
    expect(offences.map(({ offenceId }) => offenceId)).toEqual(codes.map((_, index) => id('offence', index + 1)));
  });

  test.each<[readonly string[], -1 | 0 | 1]>([
    [[], 0],
    [['vulnerable'], 1],
    [['vulnerable', 'planned'], 1],
    [['remorse'], -1],
    [['remorse', 'repaid'], -1],
    [['vulnerable', 'remorse'], 0],
    [['vulnerable', 'planned', 'remorse'], 1],
    [['vulnerable', 'remorse', 'repaid'], -1],
  ])('when the factors are %j › then together they change it by one step at most: %i', (gravityFactors, change) => {
    const { change: by, start, score } = built(['TH68010'], { gravityFactors: [...gravityFactors] });
    expect([by, start, score]).toEqual([change, 2, 2 + change]);
  });

  test('when factors apply › then they stand in the order of the matrix, once each, and unknown ones are left out', () => {
    const { factors } = built(['TH68010'], { gravityFactors: ['repaid', 'weather', 'vulnerable', 'repaid'] });
    expect(factors.map((factor) => factor.id)).toEqual(['vulnerable', 'repaid']);
  });

  test.each([
    ['the least grave, lowered', 'PU86004', 'remorse', 1],
    ['the least grave, raised', 'PU86004', 'vulnerable', 2],
    ['the gravest, raised', 'OF61016', 'vulnerable', 4],
    ['the gravest, lowered', 'OF61016', 'remorse', 3],
  ])('when it is %s › then it stays within 1 to 4', (_, code, factor, score) => {
    expect(built([code], { gravityFactors: [factor] }).score).toBe(score);
  });
});

describe('given a matrix that does not score every offence', () => {
  test.each<[readonly string[]]>([[['SX03001']], [['TH68010', 'SX03001']], [[]]])(
    'when the offences are %j › then there is no score to start from until an officer gives one',
    (codes) => {
      expect(built(codes)).toMatchObject({ start: null, score: null });
      expect(built(codes, { gravity: 3 })).toMatchObject({ start: null, score: 3, reason: null });
    },
  );

  test('when one of two has no score › then the build-up says which', () => {
    expect(built(['TH68010', 'SX03001']).offences.map(({ score }) => score)).toEqual([2, null]);
  });

  test('when an officer’s score has factors beside it › then they do not change it', () => {
    expect(built(['SX03001'], { gravity: 3, gravityFactors: ['vulnerable'] }).score).toBe(3);
  });
});

describe('given no matrix', () => {
  test.each([null, undefined])('when it is %s › then the officer’s score counts, without a reason', (none) => {
    const subject = { ...caseThrough('opened'), answers: { gravity: 4 } };
    expect(gravityOf(subject, none)).toEqual({
      offences: [{ offenceId: shopTheft.offenceId, score: null }],
      start: null,
      factors: [],
      change: 0,
      score: 4,
      reason: null,
    });
    expect(gravityOf({ ...subject, answers: {} }, none).score).toBeNull();
  });
});

describe('given an officer’s score beside the matrix’s', () => {
  test('when it has no reason › then the matrix’s counts', () => {
    expect(built(['TH68010'], { gravity: 4 })).toMatchObject({ score: 2, reason: null });
  });

  test('when it has a reason › then it counts, and the reason is told with the build-up it departs from', () => {
    const departing = { gravity: 4, gravityReason: 'He is on bail for the same.', gravityFactors: ['remorse'] };
    expect(built(['TH68010'], departing)).toMatchObject({
      start: 2,
      change: -1,
      score: 4,
      reason: 'He is on bail for the same.',
    });
  });

  test('when there is a reason and no score › then the matrix’s counts and no reason is told', () => {
    expect(built(['TH68010'], { gravityReason: 'He is on bail.' })).toMatchObject({ score: 2, reason: null });
  });
});

test('given a matrix was replaced by another › when the same case is asked › then each gives its own score', () => {
  const other: GravityMatrix = { ...matrix, scores: [{ cjsCode: 'TH68010', score: 4 }] };
  expect([built(['TH68010']).score, built(['TH68010'], {}, other).score, built(['TH68010']).score]).toEqual([2, 4, 2]);
});

test('given any offences, factors and answers › when the score is built › then it is 1 to 4 or none, a step from its start, and the order of both does not matter', () => {
  const codes = fc.array(fc.constantFrom('PU86004', 'TH68010', 'CD71039', 'OF61016', 'SX03001'), { maxLength: 5 });
  const factors = fc.subarray(matrix.factors.map((factor) => factor.id));
  const officers = fc.record(
    { gravity: fc.integer({ min: 1, max: 4 }), gravityReason: fc.constant('Reasoned.') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(codes, factors, officers, (offences, gravityFactors, answers) => {
      const { start, change, score } = built(offences, { ...answers, gravityFactors });
      const turned = built(offences.toReversed(), { ...answers, gravityFactors: gravityFactors.toReversed() });
      expect([turned.start, turned.change, turned.score]).toEqual([start, change, score]);
      if (score !== null) expect([1, 2, 3, 4]).toContain(score);
      if (start !== null && answers.gravity === undefined) expect(Math.abs((score ?? 9) - start)).toBeLessThan(2);
    }),
    { numRuns: 300 },
  );
});
