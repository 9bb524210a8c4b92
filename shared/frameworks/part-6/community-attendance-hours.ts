import { hourCap, statutoryHourCaps } from '../hour-caps.ts';
import type { Rule } from '../rule.ts';
import { isForReparationOnly, someConditionOverHours } from '../some-condition.ts';

/**
 * An attendance condition of a community caution that is only for reparation is at most 10 hours, or what regulations
 * say: PCSC Act 2022 s110(6).
 */
export const communityAttendanceHours: Rule = {
  id: 'CC-04',
  disposals: ['CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: {
    en: 'Attendance for reparation within the limit',
    cy: 'Presenoldeb er mwyn gwneud iawn o fewn y terfyn',
  },
  failing: { en: 'Attendance for reparation over the limit', cy: 'Presenoldeb er mwyn gwneud iawn dros y terfyn' },
  reason: {
    en: 'Attendance that is only for reparation can be no more than 10 hours in a community caution, unless regulations have changed the limit. Reduce the hours.',
    cy: 'Ni chaiff presenoldeb sydd er mwyn gwneud iawn yn unig fod yn fwy na 10 awr mewn rhybudd cymunedol, oni bai bod rheoliadau wedi newid y terfyn. Gostyngwch nifer yr oriau.',
  },
  citation: statutoryHourCaps.CC.attendance,
  reads: ['conditions[].hours', 'conditions[].kind', 'conditions[].objects', 'settings.hourCaps'],
  test: (facts) => ({
    fires: someConditionOverHours(facts, 'attendance', hourCap(facts, 'CC'), isForReparationOnly),
  }),
};
