import { sincePart6 } from '../effective.ts';
import { somePenaltyOver } from '../penalty-maxima.ts';
import type { Rule } from '../rule.ts';

/**
 * A penalty is no more than the prescribed maximum, and there is none until a maximum is loaded: PCSC Act 2022
 * s102(3), s111(3). With several offences the lowest of their maxima binds.
 */
export const part6PenaltyWithinMaximum: Rule = {
  id: 'P6-25',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Penalty within the maximum', cy: 'Cosb o fewn yr uchafswm' },
  failing: {
    en: 'Penalty over the maximum, or no maximum loaded',
    cy: 'Cosb dros yr uchafswm, neu nid oes uchafswm wedi’i lwytho',
  },
  reason: {
    en: 'The penalty must not be more than regulations allow for this class of offence. Lower it, or ask an administrator whether the maximum is loaded.',
    cy: 'Ni chaiff y gosb fod yn fwy nag y mae rheoliadau’n ei ganiatáu ar gyfer y dosbarth hwn o drosedd. Gostyngwch y gosb, neu gofynnwch i weinyddwr a yw’r uchafswm wedi’i lwytho.',
  },
  citation: { text: 'PCSC Act 2022 s102(3), s111(3)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['conditions[].amountPence', 'conditions[].kind', 'offences[].class', 'settings.penaltyMaxima'],
  byDisposal: true,
  test: (facts, disposal) => ({
    fires: somePenaltyOver(facts, (offenceClass) =>
      disposal === 'DC' || disposal === 'CC' ? facts.settings.penaltyMaxima?.[disposal][offenceClass] : undefined,
    ),
  }),
};
