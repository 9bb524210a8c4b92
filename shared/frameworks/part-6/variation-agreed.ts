import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * A condition changes only with the person’s consent, except for a penalty attached on breach of a community caution:
 * PCSC Act 2022 s104, s114(1), s115(2).
 */
export const part6VariationAgreed: Rule = {
  id: 'P6-23',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Person agrees to the change', cy: 'Mae’r person yn cytuno i’r newid' },
  failing: { en: 'Person has not agreed to the change', cy: 'Nid yw’r person wedi cytuno i’r newid' },
  reason: {
    en: 'The conditions of a caution already given change only if the person agrees. Ask them and record it.',
    cy: 'Dim ond os yw’r person yn cytuno y caiff amodau rhybudd sydd eisoes wedi’i roi eu newid. Gofynnwch i’r person a chofnodwch yr ateb.',
  },
  citation: { text: 'PCSC Act 2022 s104, s114(1)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['variation.breachPenalty', 'variation.offenderConsents'],
  byDisposal: true,
  test: ({ variation }, disposal) =>
    variation === null
      ? undefined
      : { fires: !variation.offenderConsents && !(disposal === 'CC' && variation.breachPenalty) },
};
