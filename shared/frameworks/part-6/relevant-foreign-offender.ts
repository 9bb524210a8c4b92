import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';
import { known, not } from '../truth.ts';

/** A foreign-offender condition is only for a relevant foreign offender: PCSC Act 2022 s103(1), (4). */
export const relevantForeignOffender: Rule = {
  id: 'DC-05',
  disposals: ['DC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: {
    en: 'Foreign-offender condition fits the person, or not used',
    cy: 'Amod troseddwr tramor yn addas i’r person, neu heb ei ddefnyddio',
  },
  failing: { en: 'Person is not a relevant foreign offender', cy: 'Nid yw’r person yn droseddwr tramor perthnasol' },
  reason: {
    en: 'A foreign-offender condition is only for a person who can be removed or deported. Remove the condition.',
    cy: 'Dim ond ar gyfer person y gellir ei symud o’r Deyrnas Unedig neu ei allgludo y ceir defnyddio amod troseddwr tramor. Dilëwch yr amod.',
  },
  citation: { text: 'PCSC Act 2022 s103(1), (4)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['conditions[].kind', 'person.relevantForeignOffender'],
  test: (facts) => ({
    fires: someConditionOfKind(facts, 'foreign-offender', () =>
      known(facts.person.relevantForeignOffender, 'person.relevantForeignOffender', not),
    ),
  }),
};
