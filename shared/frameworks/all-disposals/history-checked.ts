import { screenedDisposals } from '../disposals.ts';
import type { Rule } from '../rule.ts';

/** PNC and local records are checked before a disposal is offered: practice. */
export const historyChecked: Rule = {
  id: 'ALL-06',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'warning',
  requirement: 'PNC and local records checked',
  failing: 'PNC and local records not checked',
  reason: 'Check PNC and local records before you offer a disposal. Record what you find.',
  citation: { text: 'Practice before any disposal is offered', kind: 'Practice', basis: 'recalled' },
  test: ({ history }) => ({ fires: history === null }),
};
