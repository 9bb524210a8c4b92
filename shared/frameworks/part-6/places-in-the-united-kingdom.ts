import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';
import { known, not } from '../truth.ts';

/** A condition to stay away names places in the United Kingdom: PCSC Act 2022 s101(4)(b), s110(4)(b). */
export const placesInTheUnitedKingdom: Rule = {
  id: 'P6-18',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: {
    en: 'Places to stay away from are in the United Kingdom',
    cy: 'Mae’r lleoedd i gadw draw ohonynt yn y Deyrnas Unedig',
  },
  failing: {
    en: 'A place to stay away from is outside the United Kingdom',
    cy: 'Mae lle i gadw draw ohono y tu allan i’r Deyrnas Unedig',
  },
  reason: {
    en: 'A condition can only keep a person out of places in the United Kingdom. Change the place or remove the condition.',
    cy: 'Dim ond o leoedd yn y Deyrnas Unedig y caiff amod gadw person draw. Newidiwch y lle neu dilëwch yr amod.',
  },
  citation: { text: 'PCSC Act 2022 s101(4)(b), s110(4)(b)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['conditions[].inUk', 'conditions[].kind'],
  test: (facts) => ({
    fires: someConditionOfKind(facts, 'stay-away', ({ inUk }, index) => known(inUk, `conditions[${index}].inUk`, not)),
  }),
};
