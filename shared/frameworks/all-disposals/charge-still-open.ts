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
  requirement: { en: 'Charge still open', cy: 'Mae modd cyhuddo o hyd' },
  failing: { en: 'Too late to charge', cy: 'Rhy hwyr i gyhuddo' },
  reason: {
    en: 'More than 6 months have passed since a summary offence, so it may be too late to charge it. Check the time limit before you go on.',
    cy: 'Mae mwy na 6 mis wedi mynd heibio ers trosedd ddiannod, felly gall fod yn rhy hwyr i gyhuddo’r person o’r drosedd honno. Gwiriwch y terfyn amser cyn bwrw ymlaen.',
  },
  citation: chargeTimeLimit.citation,
  reads: ['offences[].class', 'offences[].date', 'today'],
  test: (facts) => ({
    fires: someOffence(facts, (offence, index) =>
      lastDayToCharge(offence, index, (lastDay) => daysBetween(lastDay, facts.today) > 0),
    ),
  }),
};
