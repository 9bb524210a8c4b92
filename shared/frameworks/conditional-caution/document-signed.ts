import type { Rule } from '../rule.ts';

/** The person signs a document with offence, admission, consent and conditions: CJA 2003 s23(5). */
export const conditionalDocumentSigned: Rule = {
  id: 'AC-07',
  disposals: ['ACC'],
  stage: 'giving',
  severity: 'bar',
  requirement: 'Document signed with all four parts',
  failing: 'Document not signed as it now stands',
  reason:
    'The person must sign a document that holds the offence, the admission, the agreement and the conditions as they are now. Complete it and collect every signature.',
  citation: { text: 'CJA 2003 s23(5)', kind: 'Act', basis: 'verified' },
  test: ({ giving }) => ({ fires: !giving.signedDocumentComplete }),
};
