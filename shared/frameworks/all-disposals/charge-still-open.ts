import { daysBetween } from '../../time.ts';
import { chargeTimeLimit, lastDayToCharge } from '../charge-time-limit.ts';
import { screenedDisposals } from '../disposals.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';

/** A summary offence more than six months old can no longer be charged: Magistrates’ Courts Act 1980 s127. */
export const chargeStillOpen: Rule = {
  id: 'ALL-13',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'warning',
  requirement: 'Charge still open',
  failing: 'Too late to charge',
  reason:
    'More than 6 months have passed since a summary offence, so it may be too late to charge it. Check the time limit before you go on.',
  citation: chargeTimeLimit.citation,
  test: (facts) => ({
    fires: someOffence(facts, (offence, index) =>
      lastDayToCharge(offence, index, (lastDay) => daysBetween(lastDay, facts.today) > 0),
    ),
  }),
};
