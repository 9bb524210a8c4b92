import type { Rule } from '../rule.ts';

/** A condition changes only with the person’s consent: CJA 2003 s23B. */
export const conditionalVariationAgreed: Rule = {
  id: 'AC-16',
  disposals: ['ACC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: 'Person agrees to the change',
  failing: 'Person has not agreed to the change',
  reason: 'The conditions of a caution already given change only if the person agrees. Ask them and record it.',
  citation: { text: 'CJA 2003 s23B', kind: 'Act', basis: 'recalled' },
  test: ({ variation }) => (variation === null ? undefined : { fires: !variation.offenderConsents }),
};
