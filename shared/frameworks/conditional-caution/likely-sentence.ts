import type { Rule } from '../rule.ts';
import { and, known } from '../truth.ts';

/**
 * Where a high-level community order or custody is likely, only in exceptional circumstances: DPP guidance on adult
 * conditional cautions.
 */
export const conditionalLikelySentence: Rule = {
  id: 'AC-14',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'authority',
  requirement: 'Likely sentence allows a conditional caution',
  failing: 'Custody or a high-level community order is likely',
  reason:
    'A conditional caution then needs exceptional circumstances. Record them and who found them, or choose another disposal.',
  citation: { text: 'DPP guidance on adult conditional cautions', kind: 'Guidance', basis: 'verified' },
  test: (facts) => ({
    fires: and(
      known(
        facts.likelySentence,
        'likelySentence',
        (sentence) => sentence === 'community-order-high' || sentence === 'custody',
      ),
      facts.exceptionalCircumstances === null,
    ),
  }),
};
