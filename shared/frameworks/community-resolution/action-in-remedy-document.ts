import type { Rule } from '../rule.ts';

/** Where there is a victim, the agreed action comes from the community remedy document: ASBCPA 2014 ss101-102. */
export const resolutionActionInRemedyDocument: Rule = {
  id: 'CR-04',
  disposals: ['CR'],
  stage: 'conditions',
  severity: 'warning',
  requirement: 'Action is in the community remedy document',
  failing: 'Action is not in the community remedy document',
  reason: 'An agreed action is not in the community remedy document. Choose one that is, or check that it may be used.',
  citation: { text: 'ASBCPA 2014 ss101-102', kind: 'Act', basis: 'derived' },
  test: ({ victims, remedyDocument, conditions }) => {
    if (!victims?.length || remedyDocument === null) return undefined;
    return {
      fires: conditions.some(({ remedyAction }) => !remedyAction || !remedyDocument.actions.includes(remedyAction)),
    };
  },
};
