import { isChild } from '../age.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** An adult caution is never given to a person under 18: CDA 1998 s66ZA. */
export const adultCautionForAnAdult: Rule = {
  id: 'YC-01',
  disposals: ['DC', 'CC', 'ACC', 'SC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Adult caution for an adult', cy: 'Rhybudd i oedolion ar gyfer oedolyn' },
  failing: { en: 'Adult caution for a child', cy: 'Rhybudd i oedolion ar gyfer plentyn' },
  reason: {
    en: 'A person under 18 cannot have an adult caution. Use a youth disposal.',
    cy: 'Ni all person o dan 18 oed gael rhybudd i oedolion. Defnyddiwch warediad ieuenctid.',
  },
  citation: { text: 'CDA 1998 s66ZA', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['person.age', 'person.dateOfBirth', 'today'],
  test: (facts) => ({ fires: isChild(facts) }),
};
