import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffenceOfClass } from '../some-offence.ts';

/** A community caution is never for an indictable-only offence: PCSC Act 2022 s98(6)(a). */
export const communityNotIndictableOnly: Rule = {
  id: 'CC-01',
  disposals: ['CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Not indictable only', cy: 'Nid yw’n drosedd dditiadwy yn unig' },
  failing: { en: 'Indictable-only offence', cy: 'Trosedd dditiadwy yn unig' },
  reason: {
    en: 'A community caution cannot be given for an indictable-only offence. Choose another disposal.',
    cy: 'Ni ellir rhoi rhybudd cymunedol am drosedd dditiadwy yn unig. Dewiswch warediad arall.',
  },
  citation: { text: 'PCSC Act 2022 s98(6)(a)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['offences[].class'],
  test: (facts) => ({ fires: someOffenceOfClass(facts, 'indictable-only') }),
};
