import { codeIsIn } from '../code-list.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';

/** A community caution is never for an offence that regulations exclude: PCSC Act 2022 s98(6)(b)-(c). */
export const communityNotExcluded: Rule = {
  id: 'CC-02',
  disposals: ['CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Not an excluded offence', cy: 'Nid yw’n drosedd eithriedig' },
  failing: { en: 'Excluded offence', cy: 'Trosedd eithriedig' },
  reason: {
    en: 'Regulations exclude this offence from community cautions. Choose another disposal.',
    cy: 'Mae rheoliadau’n eithrio’r drosedd hon o rybuddion cymunedol. Dewiswch warediad arall.',
  },
  citation: { text: 'PCSC Act 2022 s98(6)(b)-(c)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['offences[].cjsCode', 'settings.excludedOffences'],
  test: (facts) => ({
    fires: someOffence(facts, (offence, index) =>
      codeIsIn(facts.settings.excludedOffences, 'settings.excludedOffences', offence, index),
    ),
  }),
};
