import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The person signs a document with offence, admission, consent and conditions: CJA 2003 s23(5). */
export const conditionalDocumentSigned: Rule = {
  id: 'AC-07',
  disposals: ['ACC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Document signed with all four parts', cy: '' },
  failing: { en: 'Document not signed as it now stands', cy: '' },
  reason: {
    en: 'The person must sign a document that holds the offence, the admission, the agreement and the conditions as they are now. Complete it and collect every signature.',
    cy: '',
  },
  citation: { text: 'CJA 2003 s23(5)', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['giving.signedDocumentComplete'],
  test: ({ giving }) => ({ fires: !giving.signedDocumentComplete }),
};
