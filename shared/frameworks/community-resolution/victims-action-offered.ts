import { inForce } from '../effective.ts';
import { wantedActionLeftOut } from '../remedy-action.ts';
import type { Rule } from '../rule.ts';

/** The action the victim chose from the remedy document is offered, or a reason recorded: ASBCPA 2014 s102. */
export const resolutionVictimsActionOffered: Rule = {
  id: 'CR-03',
  disposals: ['CR'],
  stage: 'conditions',
  severity: 'authority',
  requirement: {
    en: 'Victim’s chosen action offered, or reason recorded',
    cy: 'Y cam gweithredu a ddewisodd y dioddefwr wedi’i gynnig, neu reswm wedi’i gofnodi',
  },
  failing: {
    en: 'Victim’s chosen action left out without a reason',
    cy: 'Y cam gweithredu a ddewisodd y dioddefwr wedi’i hepgor heb reswm',
  },
  reason: {
    en: 'The victim chose an action from the community remedy document that is not part of this resolution. Offer it, or record why not and who agreed.',
    cy: 'Dewisodd y dioddefwr gam gweithredu o’r ddogfen rhwymedi cymunedol nad yw’n rhan o’r datrysiad hwn. Cynigiwch y cam hwnnw, neu cofnodwch pam na wnaed hynny a phwy a gytunodd.',
  },
  citation: { text: 'ASBCPA 2014 s102', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['conditions[].remedyAction', 'remedyDocument.actions', 'requestedActionReason', 'victims[].wants'],
  test: (facts) => ({ fires: wantedActionLeftOut(facts) }),
};
