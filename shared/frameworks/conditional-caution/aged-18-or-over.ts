import { isChild } from '../age.ts';
import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The person is 18 or over when the caution is given: CJA 2003 s22(1)-(2). */
export const conditionalAged18OrOver: Rule = {
  id: 'AC-01',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Aged 18 or over', cy: 'Yn 18 oed neu’n hŷn' },
  failing: { en: 'Under 18', cy: 'O dan 18 oed' },
  reason: {
    en: 'Only a person who is 18 or over on the day can have a conditional caution. Use a youth disposal.',
    cy: 'Dim ond person sy’n 18 oed neu’n hŷn ar y diwrnod a all gael rhybudd amodol. Defnyddiwch warediad ieuenctid.',
  },
  citation: { text: 'CJA 2003 s22(1)-(2)', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['person.age', 'person.dateOfBirth', 'today'],
  test: (facts) => ({ fires: isChild(facts) }),
};
