import { adultAge, isChild } from '../age.ts';
import type { Rule } from '../rule.ts';

/** The person is 18 or over when the caution is given: PCSC Act 2022 s98(2)-(3). */
export const part6Aged18OrOver: Rule = {
  id: 'P6-03',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Aged 18 or over', cy: 'Yn 18 oed neu’n hŷn' },
  failing: { en: 'Under 18', cy: 'O dan 18 oed' },
  reason: {
    en: 'Only a person who is 18 or over on the day can have this caution. Use a youth disposal.',
    cy: 'Dim ond person sy’n 18 oed neu’n hŷn ar y diwrnod a all gael y rhybudd hwn. Defnyddiwch warediad ieuenctid.',
  },
  citation: adultAge.citation,
  reads: ['person.age', 'person.dateOfBirth', 'today'],
  test: (facts) => ({ fires: isChild(facts) }),
};
