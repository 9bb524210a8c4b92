import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { hasEnded } from '../../domain/breach/breach-findings.ts';
import { conditionalVariationAgreed } from '../conditional-caution/variation-agreed.ts';
import type { Rule } from '../rule.ts';
import { statementOf } from './statement-of.ts';

/** Asked when a condition of a conditional caution is to change after a failure: CJA 2003 s23B. */
export const breachConditionalVariationAgreed: Rule<BreachQuestion> = {
  ...statementOf(conditionalVariationAgreed),
  stage: 'breach',
  reads: ['disposal', 'offenderConsents', 'proceedings.instituted', 'step'],
  test: (question) => ({ fires: question.step === 'vary' && !hasEnded(question) && !question.offenderConsents }),
};
