import type { OffenceClass } from '../domain/case/events.ts';
import { sinceAndUntilPart6 } from './effective.ts';
import type { Facts } from './facts.ts';
import type { Truth } from './rule.ts';
import { someConditionOfKind } from './some-condition.ts';
import { someOffence } from './some-offence.ts';
import { known } from './truth.ts';

/** The most a conditional caution may ask as a penalty, in pence, from 8 April 2013. */
export const conditionalCautionPenaltyMaxima = {
  pence: { summary: 5_000, 'either-way': 10_000, 'indictable-only': 15_000 } satisfies Record<OffenceClass, number>,
  citation: {
    text: 'SI 2013/615',
    kind: 'Regulations',
    basis: 'verified',
    effective: sinceAndUntilPart6('2013-04-08'),
  },
} as const;

/**
 * Whether some penalty is over the maximum, in pence, for the class of offence. With several offences the lowest of
 * their maxima binds: the law does not say which does, so the strictest reading is taken. A class without a maximum
 * allows no penalty at all.
 */
export const somePenaltyOver = (facts: Facts, maximum: (offenceClass: OffenceClass) => number | undefined): Truth =>
  someConditionOfKind(facts, 'financial-penalty', (penalty, penaltyIndex) =>
    someOffence(facts, (offence, offenceIndex) =>
      known(offence.class, `offences[${offenceIndex}].class`, (confirmed) => {
        const pence = maximum(confirmed);
        return pence === undefined
          ? true
          : known(penalty.amountPence, `conditions[${penaltyIndex}].amountPence`, (amount) => amount > pence);
      }),
    ),
  );
