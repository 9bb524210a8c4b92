import type { Case } from '../../../shared/domain/case/case.ts';
import type { CaseAnswers, Disposal } from '../../../shared/domain/case/events.ts';
import type { Outcome } from '../../../shared/frameworks/rule.ts';
import { answerTo, type Question } from '../../case/questions.ts';
import { type DisposalRow, hasFired, type RuleRow, type RulesView } from '../../case/rules-view.ts';

export const outcomesShown = (rows: readonly RuleRow[], filter: Outcome | 'all'): readonly RuleRow[] =>
  filter === 'all' ? rows : rows.filter(({ outcome }) => outcome === filter);

export function showFilters(tally: Record<Outcome, number>) {
  const all = Object.values(tally).reduce((sum, count) => sum + count, 0);
  return [
    { value: 'all' as const, label: 'All', count: all },
    { value: 'bar' as const, label: 'Bar', count: tally.bar },
    { value: 'authority' as const, label: 'Authority', count: tally.authority },
    { value: 'warning' as const, label: 'Warning', count: tally.warning },
    { value: 'unknown' as const, label: 'Not known', count: tally.unknown },
    { value: 'pass' as const, label: 'Pass', count: tally.pass },
  ];
}

/** Questions answered so far: they stay in reach, so that an answer can be corrected. */
export const answeredQuestions = (questions: readonly Question[], answers: CaseAnswers): readonly Question[] =>
  questions.filter((question) => answerTo(question, answers) !== null);

/** An authority on record lifts it: one that is asked for, or a bar that stands only until it is there (DC-02, AC-08). */
export const canBeAuthorised = ({ outcome, rule }: RuleRow): boolean =>
  outcome === 'authority' || (outcome === 'bar' && rule.liftedBy !== undefined);

/** It fired for want of exceptional circumstances: DC-01, AC-14, SC-03 to SC-05. */
export const wantsExceptionalCircumstances = ({ outcome, rule }: RuleRow): boolean =>
  hasFired(outcome) && rule.reads.includes('exceptionalCircumstances');

/** Exceptional circumstances are asked for where some disposal turns on them that nothing else stops. */
export const asksExceptionalCircumstances = ({ answers }: Case, { rows }: Pick<RulesView, 'rows'>): boolean =>
  answers.exceptionalCircumstances !== undefined ||
  rows.some((row) => wantsExceptionalCircumstances(row) && row.disposals.some((each) => isOtherwiseOpen(each, rows)));

const isOtherwiseOpen = (disposal: Disposal, rows: readonly RuleRow[]): boolean =>
  rows
    .filter(({ outcome, disposals }) => outcome === 'bar' && disposals.includes(disposal))
    .every((row) => wantsExceptionalCircumstances(row) || canBeAuthorised(row));

/** The same disposals in an order they once had, so that none moves from under a hand that is about to choose. */
export const inHeldOrder = (disposals: readonly DisposalRow[], held: readonly Disposal[]): readonly DisposalRow[] =>
  disposals.toSorted((a, b) => held.indexOf(a.disposal) - held.indexOf(b.disposal));

/** A disposal as it can be chosen, or why not. */
export interface DisposalChoice {
  readonly disposal: Disposal;
  readonly name: string;
  readonly why: string;
  readonly statusWords: string;
  readonly tone: DisposalRow['tone'];
  readonly isClosed: boolean;
}

/**
 * The disposals as cards to choose from. A person under 18 is referred: whatever else the law says of a disposal, none
 * is given here. What is not yet known can be picked and is refused until it is.
 */
export const disposalChoices = (
  disposals: readonly DisposalRow[],
  { isReferred, isGiven }: { readonly isReferred: boolean; readonly isGiven: boolean },
): readonly DisposalChoice[] =>
  disposals.map(({ disposal, name, why, status, statusWords, tone }) =>
    isReferred && status !== 'barred'
      ? { disposal, name, why: 'Under 18: referred', statusWords: 'Not here', tone: 'grey', isClosed: true }
      : { disposal, name, why, statusWords, tone, isClosed: isGiven || status === 'barred' },
  );
