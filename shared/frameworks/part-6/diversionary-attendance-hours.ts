import { hourCap, statutoryHourCaps } from '../hour-caps.ts';
import type { Rule } from '../rule.ts';
import { isForReparationOnly, someConditionOverHours } from '../some-condition.ts';

/**
 * An attendance condition of a diversionary caution that is only for reparation is at most 20 hours, or what
 * regulations say: PCSC Act 2022 s101(6).
 */
export const diversionaryAttendanceHours: Rule = {
  id: 'DC-04',
  disposals: ['DC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: {
    en: 'Attendance for reparation within the limit',
    cy: 'Presenoldeb er mwyn gwneud iawn o fewn y terfyn',
  },
  failing: { en: 'Attendance for reparation over the limit', cy: 'Presenoldeb er mwyn gwneud iawn dros y terfyn' },
  reason: {
    en: 'Attendance that is only for reparation can be no more than 20 hours in a diversionary caution, unless regulations have changed the limit. Reduce the hours.',
    cy: 'Ni chaiff presenoldeb sydd er mwyn gwneud iawn yn unig fod yn fwy nag 20 awr mewn rhybudd dargyfeiriol, oni bai bod rheoliadau wedi newid y terfyn. Gostyngwch nifer yr oriau.',
  },
  citation: statutoryHourCaps.DC.attendance,
  reads: ['conditions[].hours', 'conditions[].kind', 'conditions[].objects', 'settings.hourCaps'],
  test: (facts) => ({
    fires: someConditionOverHours(facts, 'attendance', hourCap(facts, 'DC'), isForReparationOnly),
  }),
};
