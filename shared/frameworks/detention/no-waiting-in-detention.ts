import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Waiting for views or for a prosecutor is no ground to detain and stops no clock: PACE 1984 ss37, 41. */
export const noWaitingInDetention: Rule = {
  id: 'CU-03',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'warning',
  requirement: {
    en: 'Nobody is kept in detention to wait for views',
    cy: 'Neb yn cael ei gadw yn y ddalfa i aros am farn',
  },
  failing: { en: 'Kept in detention to wait for views', cy: 'Yn cael ei gadw yn y ddalfa i aros am farn' },
  reason: {
    en: 'Waiting for the victim or a prosecutor is no ground to detain and does not stop the clock. Decide now, or release the person and give the disposal later.',
    cy: 'Nid yw aros am y dioddefwr neu erlynydd yn sail dros gadw rhywun yn y ddalfa, ac nid yw’n atal y cloc. Penderfynwch yn awr, neu rhyddhewch y person a rhowch y gwarediad yn nes ymlaen.',
  },
  citation: { text: 'PACE 1984 ss37, 41', kind: 'Act', basis: 'recalled', effective: inForce },
  reads: ['detainedWaitingFor'],
  test: ({ detainedWaitingFor }) =>
    detainedWaitingFor === undefined ? undefined : { fires: detainedWaitingFor !== null },
};
