import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The person signs a document with offence, admission, consent and conditions: CJA 2003 s23(5). */
export const conditionalDocumentSigned: Rule = {
  id: 'AC-07',
  disposals: ['ACC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Document signed with all four parts', cy: 'Dogfen sy’n cynnwys y pedair rhan wedi’i llofnodi' },
  failing: { en: 'Document not signed as it now stands', cy: 'Dogfen heb ei llofnodi fel y mae yn awr' },
  reason: {
    en: 'The person must sign a document that holds the offence, the admission, the agreement and the conditions as they are now. Complete it and collect every signature.',
    cy: 'Rhaid i’r person lofnodi dogfen sy’n cynnwys y drosedd, y cyfaddefiad, y cytundeb a’r amodau fel y maent yn awr. Cwblhewch y ddogfen a chasglwch bob llofnod.',
  },
  citation: { text: 'CJA 2003 s23(5)', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['giving.signedDocumentComplete'],
  test: ({ giving }) => ({ fires: !giving.signedDocumentComplete }),
};
