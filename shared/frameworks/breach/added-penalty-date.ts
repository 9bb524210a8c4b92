import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { isCourseFailed } from '../../domain/breach/breach-findings.ts';
import { communityAddedPenaltyReason } from '../part-6/community-added-penalty-reason.ts';
import type { Rule } from '../rule.ts';
import { statementOf } from './statement-of.ts';

/**
 * Asked when a penalty may replace a failed condition of a community caution: its date is then set by hand, with a
 * reason (PCSC Act 2022 s111(5), s115(2)).
 */
export const breachAddedPenaltyDate: Rule<BreachQuestion> = {
  ...statementOf(communityAddedPenaltyReason),
  stage: 'breach',
  reads: ['failure.condition', 'failure.failed', 'failure.reasonableExcuse', 'step'],
  test: (question) => ({ fires: question.step === null && isCourseFailed(question) }),
};
