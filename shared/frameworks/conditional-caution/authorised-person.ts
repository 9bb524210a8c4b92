import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known } from '../truth.ts';

/**
 * The giver is a sergeant or above, or authorised by a prosecutor: DPP guidance on adult conditional cautions 2.1
 * (CJA 2003 s22(4)). An investigating officer has no rank, so needs that authority.
 */
export const conditionalAuthorisedPerson: Rule = {
  id: 'AC-02',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'bar',
  requirement: {
    en: 'Given by a sergeant or an authorised person',
    cy: 'Rhingyll neu berson awdurdodedig yn rhoi’r rhybudd',
  },
  failing: {
    en: 'Giver is below sergeant and not authorised',
    cy: 'Mae’r sawl sy’n rhoi’r rhybudd o dan reng rhingyll a heb ei awdurdodi',
  },
  reason: {
    en: 'A sergeant or above, or a person a prosecutor has authorised, must give a conditional caution. Ask one of them to give it.',
    cy: 'Rhaid i ringyll neu swyddog uwch, neu berson a awdurdodwyd gan erlynydd, roi rhybudd amodol. Gofynnwch i un ohonynt ei roi.',
  },
  citation: {
    text: 'DPP guidance on adult conditional cautions 2.1; CJA 2003 s22(4)',
    kind: 'Guidance',
    basis: 'verified',
    effective: untilPart6,
  },
  reads: ['giver'],
  test: (facts) => ({
    fires: known(
      facts.giver,
      'giver',
      (giver) => giver === 'constable' || giver === 'investigating-officer' || giver === 'other',
    ),
  }),
};
