import { isChild } from '../age.ts';
import { sinceAndUntilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The person is 18 or over when the caution is given: CJCA 2015 s17(1); CDA 1998 s66ZA. */
export const simpleAged18OrOver: Rule = {
  id: 'SC-01',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Aged 18 or over', cy: 'Yn 18 oed neu’n hŷn' },
  failing: { en: 'Under 18', cy: 'O dan 18 oed' },
  reason: {
    en: 'Only a person who is 18 or over on the day can have a simple caution. Use a youth disposal.',
    cy: 'Dim ond person sy’n 18 oed neu’n hŷn ar y diwrnod a all gael rhybudd syml. Defnyddiwch warediad ieuenctid.',
  },
  citation: {
    text: 'CJCA 2015 s17(1); CDA 1998 s66ZA',
    kind: 'Act',
    basis: 'verified',
    effective: sinceAndUntilPart6('2015-04-13'),
  },
  reads: ['person.age', 'person.dateOfBirth', 'today'],
  test: (facts) => ({ fires: isChild(facts) }),
};
