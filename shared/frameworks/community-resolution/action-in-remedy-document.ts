import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Where there is a victim, the agreed action comes from the community remedy document: ASBCPA 2014 ss101-102. */
export const resolutionActionInRemedyDocument: Rule = {
  id: 'CR-04',
  disposals: ['CR'],
  stage: 'conditions',
  severity: 'warning',
  requirement: {
    en: 'Action is in the community remedy document',
    cy: 'Cam gweithredu yn y ddogfen rhwymedi cymunedol',
  },
  failing: {
    en: 'Action is not in the community remedy document',
    cy: 'Cam gweithredu heb fod yn y ddogfen rhwymedi cymunedol',
  },
  reason: {
    en: 'An agreed action is not in the community remedy document. Choose one that is, or check that it may be used.',
    cy: 'Nid yw cam gweithredu y cytunwyd arno yn y ddogfen rhwymedi cymunedol. Dewiswch un sydd ynddi, neu gwiriwch y caniateir ei ddefnyddio.',
  },
  citation: { text: 'ASBCPA 2014 ss101-102', kind: 'Act', basis: 'derived', effective: inForce },
  reads: ['conditions[].remedyAction', 'remedyDocument.actions', 'victims'],
  test: ({ victims, remedyDocument, conditions }) => {
    if (!victims?.length || remedyDocument === null) return undefined;
    return {
      fires: conditions.some(({ remedyAction }) => !remedyAction || !remedyDocument.actions.includes(remedyAction)),
    };
  },
};
