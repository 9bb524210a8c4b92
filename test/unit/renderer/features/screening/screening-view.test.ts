import { describe, expect, test } from 'vitest';
import { questions } from '../../../../../renderer/case/questions.ts';
import { type DisposalRow, type RuleRow, rulesView } from '../../../../../renderer/case/rules-view.ts';
import { disposalOrder } from '../../../../../renderer/case/words.ts';
import {
  answeredQuestions,
  asksExceptionalCircumstances,
  canBeAuthorised,
  disposalChoices,
  inHeldOrder,
  outcomesShown,
  showFilters,
} from '../../../../../renderer/features/screening/screening-view.ts';
import type { CaseAnswers } from '../../../../../shared/domain/case/events.ts';
import { lawfulness } from '../../../../../shared/domain/case/lawfulness.ts';
import { domesticAbuseOrHateCrime } from '../../../../../shared/frameworks/all-disposals/domestic-abuse-or-hate-crime.ts';
import { historyChecked } from '../../../../../shared/frameworks/all-disposals/history-checked.ts';
import { diversionaryDppConsent } from '../../../../../shared/frameworks/part-6/dpp-consent.ts';
import { schemeCommenced } from '../../../../../shared/frameworks/part-6/scheme-commenced.ts';
import type { Rule } from '../../../../../shared/frameworks/rule.ts';
import { day, id, shopTheft } from '../../../../factories/given-case.ts';
import { caseThrough, type OpenCaseTraits, settingsWith } from '../../../../factories/open-case.ts';

const rowOf = (name: string, outcome: RuleRow['outcome'], rule: Rule = historyChecked): RuleRow => ({
  id: name,
  rule,
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
    ).toEqual(['All 15', 'Bar 1', 'Authority 2', 'Warning 4', 'Not known 3', 'Pass 5']);
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
  const context = { today: day('2026-11-20'), giver: 'sergeant' as const, settings: settingsWith('ACC').settings };
  const isAsked = (traits: OpenCaseTraits) => {
    const subject = caseThrough('screened', traits);
    return asksExceptionalCircumstances(subject, rulesView(lawfulness(subject, disposalOrder, ['screening'], context)));
  };
  const indictableOnly = { ...shopTheft, offenceId: id('other'), class: 'indictable-only' as const };

  test.each<readonly [string, OpenCaseTraits, boolean]>([
    ['an either-way offence and a fine', {}, false],
    ['a medium community order likely', { answers: { likelySentence: 'community-order-medium' } }, false],
    ['a high community order likely', { answers: { likelySentence: 'community-order-high' } }, true],
    ['custody likely', { answers: { likelySentence: 'custody' } }, true],
    ['custody likely for somebody unfit', { answers: { likelySentence: 'custody', fit: false } }, false],
    ['the second of two offences indictable only', { offences: [shopTheft, indictableOnly] }, true],
    ['they were recorded already', { answers: { exceptionalCircumstances: 'Caring alone for a parent.' } }, true],
  ])('given %s › when it is asked whether they are asked for › then %3$s', (_, traits, expected) => {
    expect(isAsked(traits)).toBe(expected);
  });
});

describe('an authority that can be recorded', () => {
  test.each<readonly [string, RuleRow, boolean]>([
    ['one that is asked for', rowOf('ALL-02', 'authority', domesticAbuseOrHateCrime), true],
    ['the DPP’s consent, without which it is barred', rowOf('DC-02', 'bar', diversionaryDppConsent), true],
    ['a policy that bars', rowOf('ALL-02', 'bar', domesticAbuseOrHateCrime), false],
    ['a bar that no authority lifts', rowOf('P6-01', 'bar', schemeCommenced), false],
    ['what passed', rowOf('DC-02', 'pass', diversionaryDppConsent), false],
  ])('given %s › when the rule is shown › then: %3$s', (_, row, expected) => {
    expect(canBeAuthorised(row)).toBe(expected);
  });
});

describe('the disposals to choose from', () => {
  const rows: readonly DisposalRow[] = [
    {
      disposal: 'CR',
      name: 'Community resolution',
      status: 'available',
      statusWords: 'Available',
      tone: 'green',
      why: '',
    },
    {
      disposal: 'SC',
      name: 'Simple caution',
      status: 'needs-authority',
      statusWords: 'With authority',
      tone: 'purple',
      why: '',
    },
    { disposal: 'DC', name: 'Diversionary caution', status: 'barred', statusWords: 'Barred', tone: 'red', why: '' },
  ];
  const closed = (isReferred: boolean, isGiven: boolean) =>
    disposalChoices(rows, { isReferred, isGiven }).map(({ isClosed, statusWords }) => [statusWords, isClosed]);

  test('given an order they once had › when they are held in it › then they keep it whatever is open now', () => {
    expect(inHeldOrder(rows, ['DC', 'CR', 'SC']).map(({ disposal }) => disposal)).toEqual(['DC', 'CR', 'SC']);
  });

  test('given an adult › when they are shown › then only what is barred cannot be chosen', () => {
    expect(closed(false, false)).toEqual([
      ['Available', false],
      ['With authority', false],
      ['Barred', true],
    ]);
  });

  test('given a disposal was given › when they are shown › then none can be chosen', () => {
    expect(closed(false, true)).toEqual([
      ['Available', true],
      ['With authority', true],
      ['Barred', true],
    ]);
  });

  test('given a person under 18 › when they are shown › then none can be chosen, and none is called available', () => {
    expect(closed(true, false)).toEqual([
      ['Not here', true],
      ['Not here', true],
      ['Barred', true],
    ]);
  });
});
