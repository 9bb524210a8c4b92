import type { ConditionFacts } from '../facts.ts';
import { statutoryHourCaps } from '../hour-caps.ts';
import type { Rule } from '../rule.ts';
import { known, or, some } from '../truth.ts';

/** Attendance for punishment or reparation is at most 20 hours in total; for rehabilitation it does not count: CJA 2003 s22. */
export const conditionalAttendanceHours: Rule = {
  id: 'AC-12',
  disposals: ['ACC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Attendance hours within the limit', cy: 'Oriau presenoldeb o fewn y terfyn' },
  failing: { en: 'Attendance hours over the limit', cy: 'Oriau presenoldeb dros y terfyn' },
  reason: {
    en: 'Attendance that is not for rehabilitation can be no more than 20 hours in total in a conditional caution. Reduce the hours.',
    cy: 'Ni chaiff presenoldeb nad yw at ddibenion adsefydlu fod yn fwy na chyfanswm o 20 awr mewn rhybudd amodol. Gostyngwch nifer yr oriau.',
  },
  citation: statutoryHourCaps.ACC.attendance,
  reads: ['conditions[].hours', 'conditions[].kind', 'conditions[].objects'],
  test: ({ conditions }) => {
    const total = conditions.filter(counts).reduce((sum, { hours }) => sum + (hours ?? 0), 0);
    return {
      fires: or(
        toMillionths(total) > toMillionths(statutoryHourCaps.ACC.hours),
        some(
          conditions,
          (condition, index) => counts(condition) && known(condition.hours, `conditions[${index}].hours`, () => false),
        ),
      ),
    };
  },
};

const counts = ({ kind, objects }: ConditionFacts): boolean =>
  kind === 'attendance' && !objects.includes('rehabilitation');

/** Sums of decimal hours miss the limit by a hair, and by another in another order. */
const toMillionths = (hours: number): number => Math.round(hours * 1_000_000);
