import type { CalendarDay } from '../../time.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

export interface VictimToldFacts {
  readonly notifyBy: CalendarDay;
  /** Null: not told yet. */
  readonly toldOn: CalendarDay | null;
  readonly today: CalendarDay;
}

/** The victim is told of the decision within the Code’s working days: Code of Practice for Victims of Crime 2021. */
export const victimToldInTime: Rule<VictimToldFacts> = {
  id: 'ALL-12',
  disposals: screenedDisposals,
  stage: 'victims-code',
  severity: 'warning',
  requirement: { en: 'Victim told in time', cy: 'Y dioddefwr wedi cael gwybod mewn pryd' },
  failing: { en: 'Victim not told in time', cy: 'Y dioddefwr heb gael gwybod mewn pryd' },
  reason: {
    en: 'The victim is told of the decision within the working days of the Victims’ Code. Tell the victim now and record why it was late.',
    cy: 'Rhoddir gwybod i’r dioddefwr am y penderfyniad o fewn diwrnodau gwaith Cod y Dioddefwyr. Rhowch wybod i’r dioddefwr yn awr a chofnodwch pam yr oedd yn hwyr.',
  },
  citation: { text: 'Code of Practice for Victims of Crime 2021', kind: 'Code', basis: 'verified', effective: inForce },
  reads: ['notifyBy', 'today', 'toldOn'],
  test: ({ notifyBy, toldOn, today }) => ({ fires: (toldOn ?? today) > notifyBy }),
};
