import { screenedDisposals } from '../disposals.ts';
import type { Rule } from '../rule.ts';
import { known, not } from '../truth.ts';

/** The person is fit to understand and consent: PACE Code C. */
export const fitToUnderstand: Rule = {
  id: 'ALL-10',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'bar',
  requirement: 'Fit to understand and consent',
  failing: 'Not fit to understand and consent',
  reason: 'Do not offer a disposal to a person who is unfit through drink, drugs or illness. Wait until they are fit.',
  citation: { text: 'PACE Code C', kind: 'Code', basis: 'recalled' },
  test: ({ person }) => ({ fires: known(person.fit, 'person.fit', not) }),
};
