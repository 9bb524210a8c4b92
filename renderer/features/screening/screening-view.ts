import type { Case } from '../../../shared/domain/case/case.ts';
import type { CaseAnswers } from '../../../shared/domain/case/events.ts';
import type { Outcome, Status } from '../../../shared/frameworks/rule.ts';
import { answerTo, type Question } from '../../case/questions.ts';
import type { RuleRow } from '../../case/rules-view.ts';

export const outcomesShown = (rows: readonly RuleRow[], filter: Outcome | 'all'): readonly RuleRow[] =>
  filter === 'all' ? rows : rows.filter(({ outcome }) => outcome === filter);

export function showFilters(tally: Record<Outcome, number>) {
  const all = Object.values(tally).reduce((sum, count) => sum + count, 0);
  return [
    { value: 'all' as const, label: 'All', count: all },
    { value: 'bar' as const, label: 'Bar', count: tally.bar },
    { value: 'authority' as const, label: 'Authority', count: tally.authority },
    { value: 'unknown' as const, label: 'Not known', count: tally.unknown },
    { value: 'warning' as const, label: 'Warning', count: tally.warning },
    { value: 'pass' as const, label: 'Pass', count: tally.pass },
  ];
}

/** Questions answered so far: they stay in reach, so that an answer can be corrected. */
export const answeredQuestions = (questions: readonly Question[], answers: CaseAnswers): readonly Question[] =>
  questions.filter((question) => answerTo(question, answers) !== null);

/** Only an indictable-only offence or a likely heavy sentence asks for exceptional circumstances (DC-01, AC-14). */
export const asksExceptionalCircumstances = ({ offences, answers }: Case): boolean =>
  answers.exceptionalCircumstances !== undefined ||
  answers.likelySentence === 'community-order-high' ||
  answers.likelySentence === 'custody' ||
  offences.some((offence) => offence.class === 'indictable-only');

/** `Other outcomes: 2 open, 1 not yet known, 1 barred`. */
export function otherOutcomesWords(statuses: readonly Status[]): string {
  const count = (wanted: readonly Status[]) => statuses.filter((status) => wanted.includes(status)).length;
  const parts = [
    [count(['available', 'needs-authority']), 'open'],
    [count(['not-yet-known']), 'not yet known'],
    [count(['barred']), 'barred'],
  ] as const;
  return `Other outcomes: ${parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(', ')}`;
}
