import { daysBetween } from '../../time.ts';
import { chargeTimeLimit, lastDayToCharge } from '../charge-time-limit.ts';
import type { Rule } from '../rule.ts';
import { someConditionEnding } from '../some-condition.ts';
import { someOffence } from '../some-offence.ts';
import { known } from '../truth.ts';

/**
 * The conditions end early enough to leave time to charge a summary offence: Magistrates’ Courts Act 1980 s127. The
 * number of days is a force setting; with several offences the first to run out of time decides.
 */
export const timeLeftToCharge: Rule = {
  id: 'DC-12',
  disposals: ['DC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: {
    en: 'Time left to charge after the conditions end',
    cy: 'Amser yn weddill i gyhuddo wedi i’r amodau ddod i ben',
  },
  failing: {
    en: 'Too little time to charge after the conditions end',
    cy: 'Rhy ychydig o amser i gyhuddo wedi i’r amodau ddod i ben',
  },
  reason: {
    en: 'If the person fails a late condition there may be no time left to charge them. Set earlier end dates.',
    cy: 'Os methir â chydymffurfio ag amod sy’n dod i ben yn hwyr, efallai na fydd amser yn weddill i gyhuddo’r person. Pennwch ddyddiadau gorffen cynharach.',
  },
  citation: chargeTimeLimit.citation,
  reads: [
    'conditions[].endsOn',
    'conditions[].kind',
    'offences[].class',
    'offences[].date',
    'settings.chargeMarginDays',
  ],
  test: (facts) => ({
    fires: someOffence(facts, (offence, index) =>
      lastDayToCharge(offence, index, (lastDay) =>
        known(facts.settings.chargeMarginDays, 'settings.chargeMarginDays', (margin) =>
          someConditionEnding(facts, (endsOn) => daysBetween(endsOn, lastDay) < margin),
        ),
      ),
    ),
  }),
};
