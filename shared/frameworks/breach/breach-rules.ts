import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import type { Rule } from '../rule.ts';
import { breachAddedPenaltyDate } from './added-penalty-date.ts';
import { diversionaryBailAllowed } from './bail-for-charging-decision.ts';
import { diversionaryBailReasonTold } from './bail-reason-told.ts';
import { communityCertificateComplete } from './certificate-complete.ts';
import { communityCertificateDirected } from './certificate-directed.ts';
import { communityCertificateNotEarly } from './certificate-not-early.ts';
import { breachChargeInTime } from './charge-in-time.ts';
import { conditionalEndedByProceedings } from './conditional-ended-by-proceedings.ts';
import { conditionalFailureFound } from './conditional-failure-found.ts';
import { conditionalGroundsForArrest } from './conditional-grounds-for-arrest.ts';
import { breachConditionalVariationAgreed } from './conditional-variation-agreed.ts';
import { communityCourtAcceptedPaid } from './court-accepted-paid.ts';
import { diversionaryEndedByProceedings } from './ended-by-proceedings.ts';
import { communityFailureFound } from './failure-found-before-penalty.ts';
import { diversionaryFailureFound } from './failure-found-before-prosecution.ts';
import { diversionaryGroundsForArrest } from './grounds-for-arrest.ts';
import { communityNeverProsecuted } from './never-prosecuted.ts';
import { stepOfOwnRoute } from './own-route.ts';
import { stepOpenHere } from './step-open-here.ts';
import { communityUnpaidPenaltyRaised } from './unpaid-penalty-raised.ts';
import { breachVariationAgreed } from './variation-agreed.ts';

/** The rules of a breach, in the order of law.md section 11. */
export const breachRules: readonly Rule<BreachQuestion>[] = [
  breachVariationAgreed,
  diversionaryFailureFound,
  diversionaryGroundsForArrest,
  diversionaryBailAllowed,
  diversionaryBailReasonTold,
  diversionaryEndedByProceedings,
  communityNeverProsecuted,
  communityFailureFound,
  communityUnpaidPenaltyRaised,
  communityCertificateNotEarly,
  communityCertificateComplete,
  communityCertificateDirected,
  communityCourtAcceptedPaid,
  breachAddedPenaltyDate,
  conditionalFailureFound,
  breachConditionalVariationAgreed,
  breachChargeInTime,
  stepOpenHere,
  conditionalGroundsForArrest,
  conditionalEndedByProceedings,
  stepOfOwnRoute,
];
