import { isAdult } from '../age.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** A youth caution is for a person under 18: CDA 1998 s66ZA(1), s66A. It goes by law.md section 2.4 for want of an id. */
export const youthAgedUnder18: Rule = {
  id: 'LAW-2.4',
  disposals: ['YC', 'YCC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Under 18', cy: 'O dan 18 oed' },
  failing: { en: 'Aged 18 or over', cy: 'Yn 18 oed neu’n hŷn' },
  reason: {
    en: 'Only a person who is under 18 on the day can have a youth caution. Use an adult disposal.',
    cy: 'Dim ond person sydd o dan 18 oed ar y diwrnod a all gael rhybudd ieuenctid. Defnyddiwch warediad i oedolion.',
  },
  citation: { text: 'CDA 1998 s66ZA(1), s66A', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['person.age', 'person.dateOfBirth', 'today'],
  test: (facts) => ({ fires: isAdult(facts) }),
};
