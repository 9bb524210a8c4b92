import { screenedDisposals } from '../disposals.ts';
import type { Rule } from '../rule.ts';

/** The offer of free legal advice is recorded: PACE Code C section 6. */
export const legalAdviceOffered: Rule = {
  id: 'ALL-11',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'warning',
  requirement: 'Legal advice offered',
  failing: 'No offer of legal advice recorded',
  reason: 'Offer the person free and independent legal advice. Record that you did.',
  citation: { text: 'PACE Code C section 6', kind: 'Code', basis: 'recalled' },
  test: ({ person }) => ({ fires: person.legalAdviceOffered !== true }),
};
