import type { Rule } from '../rule.ts';

/**
 * The person signs one document with offence, admission, consent and conditions: PCSC Act 2022 s99(2)(e), s108(2)(e).
 */
export const part6DocumentSigned: Rule = {
  id: 'P6-12',
  disposals: ['DC', 'CC'],
  stage: 'giving',
  severity: 'bar',
  requirement: 'Document signed with all four parts',
  failing: 'Document not signed as it now stands',
  reason:
    'The person must sign one document that holds the offence, the admission, the agreement and the conditions as they are now. Complete it and collect every signature.',
  citation: { text: 'PCSC Act 2022 s99(2)(e), s108(2)(e)', kind: 'Act', basis: 'verified' },
  test: ({ giving }) => ({ fires: !giving.signedDocumentComplete }),
};
