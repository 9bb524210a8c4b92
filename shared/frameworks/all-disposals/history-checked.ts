import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** PNC and local records are checked before a disposal is offered: practice. */
export const historyChecked: Rule = {
  id: 'ALL-06',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'warning',
  requirement: {
    en: 'PNC and local records checked',
    cy: 'Cyfrifiadur Cenedlaethol yr Heddlu (PNC) a chofnodion lleol wedi’u gwirio',
  },
  failing: {
    en: 'PNC and local records not checked',
    cy: 'Cyfrifiadur Cenedlaethol yr Heddlu (PNC) a chofnodion lleol heb eu gwirio',
  },
  reason: {
    en: 'Check PNC and local records before you offer a disposal. Record what you find.',
    cy: 'Gwiriwch Gyfrifiadur Cenedlaethol yr Heddlu (PNC) a chofnodion lleol cyn cynnig gwarediad. Cofnodwch yr hyn a ganfyddwch.',
  },
  citation: {
    text: 'Practice before any disposal is offered',
    kind: 'Practice',
    basis: 'recalled',
    effective: inForce,
  },
  reads: ['history'],
  test: ({ history }) => ({ fires: history === null }),
};
