import { conditionsEndOn, spentOn } from '../../domain/dates/spent.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * The day shown as the day the disposal becomes spent is the one that the MoJ’s calculator gives: Rehabilitation of
 * Offenders Act 1974 s8A, Sch 2 (law.md section 4.3).
 */
export const spentDateWorkedOut: Rule = {
  id: 'ALL-15',
  disposals: screenedDisposals,
  stage: 'giving',
  severity: 'warning',
  requirement: {
    en: 'Spent date worked out as the law has it',
    cy: 'Dyddiad darfod wedi’i gyfrifo yn unol â’r gyfraith',
  },
  failing: {
    en: 'Spent date is not the one the law gives',
    cy: 'Dyddiad darfod heb fod yr un y mae’r gyfraith yn ei roi',
  },
  reason: {
    en: 'A conditional or diversionary caution is spent 3 months after it is given, or when its conditions end if that is sooner. A simple, community or youth caution is spent at once; other disposals never are. Correct the date.',
    cy: 'Bydd rhybudd amodol neu ddargyfeiriol wedi darfod 3 mis ar ôl ei roi, neu pan ddaw ei amodau i ben os yw hynny’n gynt. Bydd rhybudd syml, cymunedol neu ieuenctid wedi darfod ar unwaith; ni fydd gwarediadau eraill byth. Cywirwch y dyddiad.',
  },
  citation: {
    text: 'Rehabilitation of Offenders Act 1974 s8A, Sch 2; MoJ caution calculator',
    kind: 'Act',
    basis: 'verified',
    effective: inForce,
  },
  reads: ['conditions[].endsOn', 'conditions[].payBy', 'spentDate.shown', 'today'],
  byDisposal: true,
  test: ({ spentDate, conditions, today }, disposal) =>
    spentDate && { fires: spentDate.shown !== spentOn(disposal, today, conditionsEndOn(today, conditions)) },
};
