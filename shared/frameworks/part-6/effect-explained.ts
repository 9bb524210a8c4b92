import type { Rule } from '../rule.ts';

/** An authorised person explains the effect of the caution: PCSC Act 2022 s99(2)(d)(i), s108(2)(d)(i). */
export const part6EffectExplained: Rule = {
  id: 'P6-10',
  disposals: ['DC', 'CC'],
  stage: 'giving',
  severity: 'bar',
  requirement: 'Effect explained',
  failing: 'Effect not explained',
  reason: 'Explain what the caution means to the person before they sign. Read the statement out and tick it.',
  citation: { text: 'PCSC Act 2022 s99(2)(d)(i), s108(2)(d)(i)', kind: 'Act', basis: 'verified' },
  test: ({ giving }) => ({ fires: !giving.effectExplained }),
};
