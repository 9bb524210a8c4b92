import type { CalendarDay } from '../../time.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known } from '../truth.ts';

export interface ReviewedRecord {
  readonly today: CalendarDay;
  /** The day it has to be reviewed by. Null: not known. */
  readonly reviewOn: CalendarDay | null;
}

/** A record is reviewed by its review date: College of Policing APP, management of police information. */
export const recordReviewedInTime: Rule<ReviewedRecord> = {
  id: 'RC-04',
  disposals: screenedDisposals,
  stage: 'recording',
  severity: 'warning',
  requirement: { en: 'Record not past its review date', cy: 'Cofnod heb fynd heibio i’w ddyddiad adolygu' },
  failing: { en: 'Record past its review date', cy: 'Cofnod wedi mynd heibio i’w ddyddiad adolygu' },
  reason: {
    en: 'The day on which this record had to be reviewed has passed. Review whether it is still needed, and record the outcome.',
    cy: 'Mae’r diwrnod yr oedd yn rhaid adolygu’r cofnod hwn wedi mynd heibio. Adolygwch a oes ei angen o hyd, a chofnodwch y canlyniad.',
  },
  citation: {
    text: 'College of Policing APP, management of police information',
    kind: 'Guidance',
    basis: 'recalled',
    effective: inForce,
  },
  reads: ['reviewOn', 'today'],
  test: ({ reviewOn, today }) => ({ fires: known(reviewOn, 'reviewOn', (day) => today > day) }),
};
