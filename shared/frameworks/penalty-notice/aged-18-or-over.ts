import { isChild } from '../age.ts';
import { sinceAndUntilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** A penalty notice is for a person who is 18 or over: SI 2013/1165; LASPO 2012. */
export const noticeAged18OrOver: Rule = {
  id: 'PN-01',
  disposals: ['PND'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Aged 18 or over', cy: 'Yn 18 oed neu’n hŷn' },
  failing: { en: 'Under 18', cy: 'O dan 18 oed' },
  reason: {
    en: 'Only a person who is 18 or over on the day can have a penalty notice. Use a youth disposal.',
    cy: 'Dim ond person sy’n 18 oed neu’n hŷn ar y diwrnod a all gael hysbysiad cosb. Defnyddiwch warediad ieuenctid.',
  },
  citation: {
    text: 'SI 2013/1165; LASPO 2012',
    kind: 'Regulations',
    basis: 'verified',
    effective: sinceAndUntilPart6('2013-04-08'),
  },
  reads: ['person.age', 'person.dateOfBirth', 'today'],
  test: (facts) => ({ fires: isChild(facts) }),
};
