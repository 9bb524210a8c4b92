import { untilPart6 } from '../effective.ts';
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
  requirement: { en: 'Likely sentence allows a conditional caution', cy: 'Dedfryd debygol yn caniatáu rhybudd amodol' },
  failing: {
    en: 'Custody or a high-level community order is likely',
    cy: 'Dedfryd o garchar neu orchymyn cymunedol lefel uchel yn debygol',
  },
  reason: {
    en: 'A conditional caution then needs exceptional circumstances. Record them and who found them, or choose another disposal.',
    cy: 'Mewn achos o’r fath mae angen amgylchiadau eithriadol i roi rhybudd amodol. Cofnodwch yr amgylchiadau a phwy a’u canfu, neu dewiswch warediad arall.',
  },
  citation: {
    text: 'DPP guidance on adult conditional cautions',
    kind: 'Guidance',
    basis: 'verified',
    effective: untilPart6,
  },
  reads: ['exceptionalCircumstances', 'likelySentence'],
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
