import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/** A community caution has no foreign-offender condition: PCSC Act 2022 s109(2). */
export const communityNoForeignOffenderCondition: Rule = {
  id: 'CC-05',
  disposals: ['CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'No foreign-offender condition', cy: 'Dim amod troseddwr tramor' },
  failing: { en: 'Foreign-offender condition used', cy: 'Amod troseddwr tramor wedi’i ddefnyddio' },
  reason: {
    en: 'A community caution cannot have a foreign-offender condition. Remove it.',
    cy: 'Ni chaiff rhybudd cymunedol gynnwys amod troseddwr tramor. Dilëwch yr amod.',
  },
  citation: { text: 'PCSC Act 2022 s109(2)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['conditions[].kind'],
  test: (facts) => ({ fires: someConditionOfKind(facts, 'foreign-offender') }),
};
