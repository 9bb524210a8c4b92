import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Outcome 22 is recorded only once the activity has been done: NPCC Outcome 22 guidance. */
export const outcome22ActivityCompleted: Rule = {
  id: 'O22-01',
  disposals: ['O22'],
  stage: 'giving',
  severity: 'bar',
  requirement: {
    en: 'Activity completed before the outcome is recorded',
    cy: 'Gweithgaredd wedi’i gwblhau cyn cofnodi’r canlyniad',
  },
  failing: { en: 'Activity not completed', cy: 'Gweithgaredd heb ei gwblhau' },
  reason: {
    en: 'Outcome 22 is recorded only when the activity has been done. Record the day it was completed, or wait until it is.',
    cy: 'Dim ond pan fydd y gweithgaredd wedi’i wneud y cofnodir canlyniad 22. Cofnodwch y diwrnod y cafodd ei gwblhau, neu arhoswch nes y bydd wedi’i gwblhau.',
  },
  citation: { text: 'NPCC Outcome 22 guidance', kind: 'Guidance', basis: 'verified', effective: inForce },
  reads: ['outcome22.activityCompletedOn', 'today'],
  test: ({ outcome22, today }) =>
    outcome22 && { fires: outcome22.activityCompletedOn === null || outcome22.activityCompletedOn > today },
};
