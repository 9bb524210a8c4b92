import { describe, expect, test } from 'vitest';
import { type GravityLine, gravityView } from '../../../../../renderer/features/screening/gravity-view.ts';
import type { GravityMatrix } from '../../../../../shared/domain/settings/force-settings.ts';
import { id, shopTheft } from '../../../../factories/given-case.ts';
import { caseThrough, type OpenCaseTraits } from '../../../../factories/open-case.ts';

const matrix: GravityMatrix = {
  name: 'Northmere adult matrix',
  scores: [
    { cjsCode: 'TH68010', score: 2 },
    { cjsCode: 'CJ88144', score: 4 },
    { cjsCode: 'PU86149', score: 1 },
  ],
  factors: [
    { id: 'planned', wording: 'Planned', change: 1 },
    { id: 'group', wording: 'In a group', change: 1 },
    { id: 'goods-back', wording: 'Goods given back', change: -1 },
  ],
  meanings: [{ score: 3, wording: 'A conditional caution may be right.' }],
};

const viewOf = (answers: OpenCaseTraits['answers'] = {}, codes: readonly string[] = ['TH68010']) =>
  gravityView(
    caseThrough('screened', {
      unanswered: ['gravity'],
      offences: codes.map((cjsCode, index) => ({ ...shopTheft, cjsCode, offenceId: id('offence', index + 1) })),
      beforeChoosing: [{ type: 'AnswerScreening', answers }],
    }),
    matrix,
  );
const drawn = ({ figure, cells }: GravityLine) => `${figure} ${cells.map((cell) => cell[0]).join('')}`;

describe('given one offence of score 2', () => {
  test('when nothing else applies › then the score is 2, and the sum says so', () => {
    const view = viewOf();
    expect(view.lines.map(drawn)).toEqual(['2 bbnn']);
    expect([view.total?.figure, view.sum, view.meaning]).toEqual(['2', '2, nothing added or taken off', null]);
  });

  test('when a factor raises it › then 2 + 1 = 3, drawn in the third place, with what 3 means', () => {
    const view = viewOf({ gravityFactors: ['planned'] });
    expect(view.lines.map(drawn)).toEqual(['2 bbnn', '+1 nnun']);
    expect([view.total?.figure, view.sum, view.meaning]).toEqual([
      '3',
      '2 + 1 = 3',
      'A conditional caution may be right.',
    ]);
  });

  test('when a factor lowers it › then 2 − 1 = 1, drawn in the second place', () => {
    const view = viewOf({ gravityFactors: ['goods-back'] });
    expect(view.lines.map(drawn)).toEqual(['2 bbnn', '−1 ndnn']);
    expect([view.total?.figure, view.sum]).toEqual(['1', '2 − 1 = 1']);
  });

  test('when two factors raise it › then by one step all the same', () => {
    expect(viewOf({ gravityFactors: ['planned', 'group'] }).sum).toBe('2 + 1 = 3');
  });

  test('when factors of both kinds apply › then it stays', () => {
    expect(viewOf({ gravityFactors: ['planned', 'goods-back'] }).sum).toBe('2, nothing added or taken off');
  });

  test('when its factors are shown › then each with what it does and whether it applies', () => {
    expect(viewOf({ gravityFactors: ['group'] }).factors).toEqual([
      { id: 'planned', wording: 'Planned (+1)', applies: false },
      { id: 'group', wording: 'In a group (+1)', applies: true },
      { id: 'goods-back', wording: 'Goods given back (−1)', applies: false },
    ]);
  });

  test('when an officer departs from it with a reason › then their score stands, the reason and the matrix’s sum too', () => {
    const view = viewOf({ gravityFactors: ['planned'], gravity: 2, gravityReason: 'Very low value.' });
    expect([view.total?.figure, view.departure, view.sum]).toEqual([
      '2',
      'Very low value.',
      'The matrix gives 2 + 1 = 3. An officer scored it otherwise.',
    ]);
  });
});

describe('given the ends of the scale', () => {
  test.each([
    ['CJ88144', 'planned', '4', '4 + 1 = 4, which is as far as the scale goes'],
    ['PU86149', 'goods-back', '1', '1 − 1 = 1, which is as far as the scale goes'],
  ])('when %s has %s › then the score stays %s', (code, factor, figure, sum) => {
    const view = viewOf({ gravityFactors: [factor] }, [code]);
    expect([view.total?.figure, view.sum]).toEqual([figure, sum]);
  });
});

describe('given several offences', () => {
  test('when they are scored › then each has its line and the gravest is marked and counts', () => {
    const view = viewOf({}, ['TH68010', 'CJ88144', 'PU86149']);
    expect(view.lines.map(({ words, figure }) => [words.includes('(gravest)'), figure])).toEqual([
      [false, '2'],
      [true, '4'],
      [false, '1'],
    ]);
    expect(view.total?.figure).toBe('4');
  });

  test('when they are four › then only the gravest stands at once and the other three beside it, the first of equals', () => {
    const view = viewOf({}, ['PU86149', 'TH68010', 'TH68010', 'PU86149']);
    expect(view.lines.map(({ words, figure }) => [words.includes('(gravest)'), figure])).toEqual([[true, '2']]);
    expect(view.otherOffences.map(({ figure }) => figure)).toEqual(['1', '2', '1']);
  });

  test('when they are three › then all stand at once', () => {
    expect(viewOf({}, ['PU86149', 'TH68010', 'TH68010']).otherOffences).toEqual([]);
  });

  test('when the matrix does not score one of them › then there is no score until an officer gives it, without a reason', () => {
    const open = viewOf({}, ['TH68010', 'OF61102']);
    expect(open.lines.map(drawn)).toEqual(['2 bbnn', 'not in the matrix nnnn']);
    expect([open.total, open.isBuilt]).toEqual([null, false]);
    expect(viewOf({ gravity: 3 }, ['TH68010', 'OF61102']).total?.figure).toBe('3');
  });
});
