import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffenceOfClass } from '../some-offence.ts';
import { and } from '../truth.ts';

/** An indictable-only offence needs a recorded finding of exceptional circumstances: PCSC Act 2022 s99(3)(a). */
export const diversionaryExceptionalCircumstances: Rule = {
  id: 'DC-01',
  disposals: ['DC'],
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Exceptional circumstances recorded, or not needed',
    cy: 'Amgylchiadau eithriadol wedi’u cofnodi, neu nid oes eu hangen',
  },
  failing: {
    en: 'Indictable-only: exceptional circumstances not recorded',
    cy: 'Trosedd dditiadwy yn unig: amgylchiadau eithriadol heb eu cofnodi',
  },
  reason: {
    en: 'An indictable-only offence needs exceptional circumstances about the person or the offence. Record them and who found them.',
    cy: 'Ar gyfer trosedd dditiadwy yn unig, rhaid bod amgylchiadau eithriadol sy’n ymwneud â’r person neu â’r drosedd. Cofnodwch yr amgylchiadau a phwy a’u canfu.',
  },
  citation: { text: 'PCSC Act 2022 s99(3)(a)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['exceptionalCircumstances', 'offences[].class'],
  test: (facts) => ({
    fires: and(someOffenceOfClass(facts, 'indictable-only'), facts.exceptionalCircumstances === null),
  }),
};
