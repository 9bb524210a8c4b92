import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { hasEnded } from '../../domain/breach/breach-findings.ts';
import { part6VariationAgreed } from '../part-6/variation-agreed.ts';
import type { Rule } from '../rule.ts';
import { statementOf } from './statement-of.ts';

/**
 * Asked when a condition of a diversionary or community caution is to change after a failure: PCSC Act 2022 s104,
 * s114(1).
 */
export const breachVariationAgreed: Rule<BreachQuestion> = {
  ...statementOf(part6VariationAgreed),
  stage: 'breach',
  reads: ['disposal', 'offenderConsents', 'proceedings.instituted', 'step'],
  test: (question) => ({ fires: question.step === 'vary' && !hasEnded(question) && !question.offenderConsents }),
};
