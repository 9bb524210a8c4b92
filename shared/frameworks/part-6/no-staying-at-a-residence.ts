import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someConditionOfKind } from '../some-condition.ts';

/** No condition makes the person stay at a residence: PCSC Act 2022 s101(10), s110(10). */
export const noStayingAtAResidence: Rule = {
  id: 'P6-17',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Nobody has to stay at a residence', cy: 'Nid oes rhaid i neb aros mewn preswylfa' },
  failing: {
    en: 'A condition makes the person stay at a residence',
    cy: 'Mae amod yn gorfodi’r person i aros mewn preswylfa',
  },
  reason: {
    en: 'A caution cannot make a person stay at any residence for any time. Remove that condition.',
    cy: 'Ni chaiff rhybudd orfodi person i aros mewn unrhyw breswylfa am unrhyw gyfnod. Dilëwch yr amod hwnnw.',
  },
  citation: { text: 'PCSC Act 2022 s101(10), s110(10)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['conditions[].kind'],
  test: (facts) => ({ fires: someConditionOfKind(facts, 'stay-at-residence') }),
};
