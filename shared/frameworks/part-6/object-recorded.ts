import type { Rule } from '../rule.ts';

/**
 * Every rehabilitation or reparation condition records which object it has: PCSC Act 2022 s101(1)-(2), s110(1)-(2).
 */
export const objectRecorded: Rule = {
  id: 'P6-19',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: 'Every condition is for rehabilitation or reparation',
  failing: 'A condition is not for rehabilitation or reparation',
  reason:
    'Each condition must help to rehabilitate the person or repair the harm. Record which, or remove the condition.',
  citation: { text: 'PCSC Act 2022 s101(1)-(2), s110(1)-(2)', kind: 'Act', basis: 'derived' },
  test: ({ conditions }) => ({
    fires: conditions.some(
      ({ kind, objects }) =>
        kind !== 'financial-penalty' &&
        kind !== 'foreign-offender' &&
        !objects.includes('rehabilitation') &&
        !objects.includes('reparation'),
    ),
  }),
};
