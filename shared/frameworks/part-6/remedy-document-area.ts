import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { known } from '../truth.ts';

/** The community remedy document is the one of the area where the offence happened: PCSC Act 2022 s121. */
export const part6RemedyDocumentArea: Rule = {
  id: 'P6-16',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: {
    en: 'Community remedy document is that of the area of the offence',
    cy: 'Mae’r ddogfen rhwymedi cymunedol yn perthyn i ardal y drosedd',
  },
  failing: {
    en: 'Community remedy document is that of another area',
    cy: 'Mae’r ddogfen rhwymedi cymunedol yn perthyn i ardal arall',
  },
  reason: {
    en: 'The community remedy document in use is not that of the area where the offence happened. Use the document of that area.',
    cy: 'Nid yw’r ddogfen rhwymedi cymunedol sy’n cael ei defnyddio yn perthyn i’r ardal lle digwyddodd y drosedd. Defnyddiwch ddogfen yr ardal honno.',
  },
  citation: { text: 'PCSC Act 2022 s121', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['offences[].area', 'remedyDocument.area'],
  test: (facts) => {
    if (facts.remedyDocument === null) return undefined;
    return {
      fires: known(facts.remedyDocument.area, 'remedyDocument.area', (area) =>
        someOffence(facts, (offence, index) =>
          known(offence.area, `offences[${index}].area`, (where) => where !== area),
        ),
      ),
    };
  },
};
