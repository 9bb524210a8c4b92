import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The authorised person has evidence that the person committed the offence: CJA 2003 s23(1). */
export const conditionalEvidenceHeld: Rule = {
  id: 'AC-03',
  disposals: ['ACC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Evidence held by the authorised person', cy: 'Tystiolaeth gan y person awdurdodedig' },
  failing: { en: 'No evidence held by the authorised person', cy: 'Dim tystiolaeth gan y person awdurdodedig' },
  reason: {
    en: 'The authorised person must have evidence that the person committed the offence. Get the evidence and record what it is.',
    cy: 'Rhaid i’r person awdurdodedig feddu ar dystiolaeth bod y person wedi cyflawni’r drosedd. Sicrhewch y dystiolaeth a chofnodwch beth ydyw.',
  },
  citation: { text: 'CJA 2003 s23(1)', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['giving.evidenceHeld'],
  test: ({ giving }) => (giving.evidenceHeld === undefined ? undefined : { fires: !giving.evidenceHeld }),
};
