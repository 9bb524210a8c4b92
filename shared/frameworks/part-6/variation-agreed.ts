import type { Rule } from '../rule.ts';

/**
 * A condition changes only with the person’s consent, except for a penalty attached on breach of a community caution:
 * PCSC Act 2022 s104, s114(1), s115(2).
 */
export const part6VariationAgreed: Rule = {
  id: 'P6-23',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: 'Person agrees to the change',
  failing: 'Person has not agreed to the change',
  reason: 'The conditions of a caution already given change only if the person agrees. Ask them and record it.',
  citation: { text: 'PCSC Act 2022 s104, s114(1)', kind: 'Act', basis: 'verified' },
  test: ({ variation }, disposal) =>
    variation === null
      ? undefined
      : { fires: !variation.offenderConsents && !(disposal === 'CC' && variation.breachPenalty) },
};
