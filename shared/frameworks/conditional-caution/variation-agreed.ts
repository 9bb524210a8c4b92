import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** A condition changes only with the person’s consent: CJA 2003 s23B. */
export const conditionalVariationAgreed: Rule = {
  id: 'AC-16',
  disposals: ['ACC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Person agrees to the change', cy: 'Mae’r person yn cytuno i’r newid' },
  failing: { en: 'Person has not agreed to the change', cy: 'Nid yw’r person wedi cytuno i’r newid' },
  reason: {
    en: 'The conditions of a caution already given change only if the person agrees. Ask them and record it.',
    cy: 'Dim ond os yw’r person yn cytuno y caiff amodau rhybudd sydd eisoes wedi’i roi eu newid. Gofynnwch i’r person a chofnodwch yr ateb.',
  },
  citation: { text: 'CJA 2003 s23B', kind: 'Act', basis: 'recalled', effective: untilPart6 },
  reads: ['variation.offenderConsents'],
  test: ({ variation }) => (variation === null ? undefined : { fires: !variation.offenderConsents }),
};
