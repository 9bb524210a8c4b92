import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * The person signs one document with offence, admission, consent and conditions: PCSC Act 2022 s99(2)(e), s108(2)(e).
 */
export const part6DocumentSigned: Rule = {
  id: 'P6-12',
  disposals: ['DC', 'CC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Document signed with all four parts', cy: 'Dogfen sy’n cynnwys y pedair rhan wedi’i llofnodi' },
  failing: { en: 'Document not signed as it now stands', cy: 'Dogfen heb ei llofnodi fel y mae yn awr' },
  reason: {
    en: 'The person must sign one document that holds the offence, the admission, the agreement and the conditions as they are now. Complete it and collect every signature.',
    cy: 'Rhaid i’r person lofnodi un ddogfen sy’n cynnwys y drosedd, y cyfaddefiad, y cytundeb a’r amodau fel y maent yn awr. Cwblhewch y ddogfen a chasglwch bob llofnod.',
  },
  citation: { text: 'PCSC Act 2022 s99(2)(e), s108(2)(e)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['giving.signedDocumentComplete'],
  test: ({ giving }) => ({ fires: !giving.signedDocumentComplete }),
};
