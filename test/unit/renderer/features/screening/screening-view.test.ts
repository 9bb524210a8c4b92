import { describe, expect, test } from 'vitest';
import { questions } from '../../../../../renderer/case/questions.ts';
import type { RuleRow } from '../../../../../renderer/case/rules-view.ts';
import {
  answeredQuestions,
  asksExceptionalCircumstances,
  outcomesShown,
  showFilters,
} from '../../../../../renderer/features/screening/screening-view.ts';
import type { CaseAnswers } from '../../../../../shared/domain/case/events.ts';
import { id, shopTheft } from '../../../../factories/given-case.ts';
import { caseThrough, type OpenCaseTraits } from '../../../../factories/open-case.ts';

const rowOf = (name: string, outcome: RuleRow['outcome']): RuleRow => ({
  id: name,
  outcome,
  heading: '',
  reason: '',
  citation: '',
  citationKind: 'Act',
  affects: '',
  disposals: ['ACC'],
});

describe('the filter of outcomes', () => {
  const rows = [rowOf('P6-01', 'bar'), rowOf('ALL-11', 'warning'), rowOf('YC-01', 'pass'), rowOf('AC-01', 'pass')];

  test.each([
    ['all', ['P6-01', 'ALL-11', 'YC-01', 'AC-01']],
    ['bar', ['P6-01']],
    ['pass', ['YC-01', 'AC-01']],
    ['unknown', []],
  ] as const)('given four rows › when %s is chosen › then these are shown: %j', (filter, shown) => {
    expect(outcomesShown(rows, filter).map((row) => row.id)).toEqual(shown);
  });

  test('given counts › when the filters are shown › then each has its own and all has the sum', () => {
    expect(
      showFilters({ bar: 1, authority: 2, unknown: 3, warning: 4, pass: 5 }).map(
        ({ label, count }) => `${label} ${count}`,
      ),
    ).toEqual(['All 15', 'Bar 1', 'Authority 2', 'Not known 3', 'Warning 4', 'Pass 5']);
  });
});

test('given three answers › when it is asked what was answered › then those questions, in their order', () => {
  const answers: CaseAnswers = { gravity: 2, vulnerable: false, evidenceSufficient: true };
  expect(answeredQuestions(questions, answers).map((question) => question.id)).toEqual([
    'evidenceSufficient',
    'vulnerable',
    'gravity',
  ]);
});

describe('exceptional circumstances', () => {
  test.each<readonly [string, OpenCaseTraits, boolean]>([
    ['an either-way offence and a fine', {}, false],
    ['a medium community order likely', { answers: { likelySentence: 'community-order-medium' } }, false],
    ['a high community order likely', { answers: { likelySentence: 'community-order-high' } }, true],
    ['custody likely', { answers: { likelySentence: 'custody' } }, true],
    [
      'the second of two offences indictable only',
      { offences: [shopTheft, { ...shopTheft, offenceId: id('other'), class: 'indictable-only' }] },
      true,
    ],
    ['they were recorded already', { answers: { exceptionalCircumstances: 'Caring alone for a parent.' } }, true],
  ])('given %s › when it is asked whether they are asked for › then %3$s', (_, traits, expected) => {
    expect(asksExceptionalCircumstances(caseThrough('screened', traits))).toBe(expected);
  });
});
