import { sincePart6 } from '../effective.ts';
import type { ConditionFacts } from '../facts.ts';
import type { Rule } from '../rule.ts';
import { or, some, unknown } from '../truth.ts';

/**
 * The Act caps the hours of each condition of unpaid work or attendance and sets no total: PCSC Act 2022 s101(5)-(6),
 * s110(5)-(6). A force may set one (law.md section 12 item 8).
 */
export const totalHours: Rule = {
  id: 'LAW-1.1',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'authority',
  requirement: {
    en: 'Hours of all conditions together within the force’s limit',
    cy: 'Oriau’r holl amodau gyda’i gilydd o fewn terfyn yr heddlu',
  },
  failing: {
    en: 'Hours of all conditions together over the force’s limit',
    cy: 'Oriau’r holl amodau gyda’i gilydd dros derfyn yr heddlu',
  },
  reason: {
    en: 'Force policy limits the hours of all conditions together. Reduce them, or get the authority of an inspector.',
    cy: 'Mae polisi’r heddlu’n cyfyngu ar oriau’r holl amodau gyda’i gilydd. Lleihewch yr oriau, neu sicrhewch awdurdodiad arolygydd.',
  },
  citation: {
    text: 'Force policy; PCSC Act 2022 s101(5)-(6), s110(5)-(6)',
    kind: 'Policy',
    basis: 'derived',
    effective: sincePart6,
  },
  reads: ['conditions[].hours', 'conditions[].kind', 'settings.severalConditions.totalHours'],
  byDisposal: true,
  test: ({ conditions, settings }, disposal) => {
    const limit =
      disposal === 'DC' || disposal === 'CC' ? settings.severalConditions?.totalHours?.[disposal] : undefined;
    if (limit === undefined || limit === null) return undefined;
    const isTimed = ({ kind }: ConditionFacts) => kind === 'unpaid-work' || kind === 'attendance';
    const total = conditions.filter(isTimed).reduce((sum, { hours }) => sum + (hours ?? 0), 0);
    return {
      fires: or(
        total > limit,
        some(
          conditions,
          (condition, index) => isTimed(condition) && condition.hours === null && unknown(`conditions[${index}].hours`),
        ),
      ),
    };
  },
};
