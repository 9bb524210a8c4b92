import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { known } from '../truth.ts';

/**
 * A force may keep outcome 22 from some offences: local schemes differ (law.md section 12 item 17). Without a list the
 * rule says nothing.
 */
export const outcome22Offences: Rule = {
  id: 'LAW-12.17',
  disposals: ['O22'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Offence open to outcome 22', cy: 'Trosedd sy’n agored i ganlyniad 22' },
  failing: { en: 'Offence not open to outcome 22', cy: 'Trosedd nad yw’n agored i ganlyniad 22' },
  reason: {
    en: 'The force does not use outcome 22 for this offence. Choose another disposal.',
    cy: 'Nid yw’r heddlu’n defnyddio canlyniad 22 ar gyfer y drosedd hon. Dewiswch warediad arall.',
  },
  citation: { text: 'Force policy; NPCC outcome 22 guidance', kind: 'Policy', basis: 'derived', effective: inForce },
  reads: ['offences[].cjsCode', 'settings.outcome22.excludedOffences'],
  test: (facts) => {
    const excluded = facts.settings.outcome22?.excludedOffences;
    if (!excluded) return undefined;
    return {
      fires: someOffence(facts, ({ cjsCode }, index) =>
        known(cjsCode, `offences[${index}].cjsCode`, (code) => excluded.includes(code)),
      ),
    };
  },
};
