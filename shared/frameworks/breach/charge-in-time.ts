import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { hasEnded, isTooLateToCharge } from '../../domain/breach/breach-findings.ts';
import { chargeStillOpen } from '../all-disposals/charge-still-open.ts';
import type { Rule } from '../rule.ts';
import { statementOf } from './statement-of.ts';

/**
 * Asked when the person is to be charged after a failure; a community caution is never followed by a charge:
 * Magistrates’ Courts Act 1980 s127.
 */
export const breachChargeInTime: Rule<BreachQuestion> = {
  ...statementOf(chargeStillOpen),
  disposals: ['DC', 'ACC'],
  stage: 'breach',
  reads: ['disposal', 'offence.class', 'offence.date', 'proceedings.instituted', 'step', 'today'],
  test: (question) => ({ fires: question.step === 'charge' && !hasEnded(question) && isTooLateToCharge(question) }),
};
