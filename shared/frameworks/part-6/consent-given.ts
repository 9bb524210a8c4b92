import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The person consents to being given the caution: PCSC Act 2022 s99(2)(c), s108(2)(c). */
export const part6ConsentGiven: Rule = {
  id: 'P6-09',
  disposals: ['DC', 'CC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Agrees to the caution', cy: 'Yn cytuno i dderbyn y rhybudd' },
  failing: { en: 'No agreement to the caution recorded', cy: 'Dim cytundeb i dderbyn y rhybudd wedi’i gofnodi' },
  reason: {
    en: 'The person must agree to be given this caution. Ask them and record their answer.',
    cy: 'Rhaid i’r person gytuno i dderbyn y rhybudd hwn. Gofynnwch i’r person a chofnodwch yr ateb.',
  },
  citation: { text: 'PCSC Act 2022 s99(2)(c), s108(2)(c)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['giving.consents'],
  test: ({ giving }) => ({ fires: giving.consents !== true }),
};
