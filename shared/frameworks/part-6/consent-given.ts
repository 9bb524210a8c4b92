import type { Rule } from '../rule.ts';

/** The person consents to being given the caution: PCSC Act 2022 s99(2)(c), s108(2)(c). */
export const part6ConsentGiven: Rule = {
  id: 'P6-09',
  disposals: ['DC', 'CC'],
  stage: 'giving',
  severity: 'bar',
  requirement: 'Agrees to the caution',
  failing: 'No agreement to the caution recorded',
  reason: 'The person must agree to be given this caution. Ask them and record their answer.',
  citation: { text: 'PCSC Act 2022 s99(2)(c), s108(2)(c)', kind: 'Act', basis: 'verified' },
  test: ({ giving }) => ({ fires: giving.consents !== true }),
};
