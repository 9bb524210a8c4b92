import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * Every rehabilitation or reparation condition records which object it has: PCSC Act 2022 s101(1)-(2), s110(1)-(2).
 */
export const objectRecorded: Rule = {
  id: 'P6-19',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: {
    en: 'Every condition is for rehabilitation or reparation',
    cy: 'Mae pob amod er mwyn adsefydlu neu wneud iawn',
  },
  failing: {
    en: 'A condition is not for rehabilitation or reparation',
    cy: 'Mae amod nad yw er mwyn adsefydlu na gwneud iawn',
  },
  reason: {
    en: 'Each condition must help to rehabilitate the person or repair the harm. Record which, or remove the condition.',
    cy: 'Rhaid i bob amod helpu i adsefydlu’r person neu i unioni’r niwed. Cofnodwch pa un, neu dilëwch yr amod.',
  },
  citation: { text: 'PCSC Act 2022 s101(1)-(2), s110(1)-(2)', kind: 'Act', basis: 'derived', effective: sincePart6 },
  reads: ['conditions[].kind', 'conditions[].objects'],
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
