import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The offer of free legal advice is recorded: PACE Code C section 6. */
export const legalAdviceOffered: Rule = {
  id: 'ALL-11',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'warning',
  requirement: { en: 'Legal advice offered', cy: 'Cyngor cyfreithiol wedi’i gynnig' },
  failing: { en: 'No offer of legal advice recorded', cy: 'Dim cynnig o gyngor cyfreithiol wedi’i gofnodi' },
  reason: {
    en: 'Offer the person free and independent legal advice. Record that you did.',
    cy: 'Cynigiwch gyngor cyfreithiol annibynnol, yn rhad ac am ddim, i’r person. Cofnodwch eich bod wedi gwneud hynny.',
  },
  citation: { text: 'PACE Code C section 6', kind: 'Code', basis: 'recalled', effective: inForce },
  reads: ['person.legalAdviceOffered'],
  test: ({ person }) => ({ fires: person.legalAdviceOffered !== true }),
};
