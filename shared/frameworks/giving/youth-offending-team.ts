import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * A child who is given a youth caution is referred to the youth offending team as soon as practicable: CDA 1998 s66ZB.
 */
export const youthOffendingTeamReferral: Rule = {
  id: 'YC-04',
  disposals: ['YC', 'YCC'],
  stage: 'giving',
  severity: 'warning',
  requirement: { en: 'Referred to the youth offending team', cy: 'Wedi’i gyfeirio at y tîm troseddau ieuenctid' },
  failing: { en: 'Not referred to the youth offending team', cy: 'Heb ei gyfeirio at y tîm troseddau ieuenctid' },
  reason: {
    en: 'The child must be referred to the youth offending team as soon as practicable. Make the referral and record it.',
    cy: 'Rhaid cyfeirio’r plentyn at y tîm troseddau ieuenctid cyn gynted ag y bo’n ymarferol. Gwnewch yr atgyfeiriad a’i gofnodi.',
  },
  citation: { text: 'CDA 1998 s66ZB', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['giving.referredToYouthOffendingTeam'],
  test: ({ giving }) =>
    giving.referredToYouthOffendingTeam === undefined ? undefined : { fires: !giving.referredToYouthOffendingTeam },
};
