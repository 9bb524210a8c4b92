import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known, not } from '../truth.ts';

/** The person is fit to understand and consent: PACE Code C. */
export const fitToUnderstand: Rule = {
  id: 'ALL-10',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Fit to understand and consent', cy: 'Mewn cyflwr addas i ddeall ac i gydsynio' },
  failing: { en: 'Not fit to understand and consent', cy: 'Heb fod mewn cyflwr addas i ddeall ac i gydsynio' },
  reason: {
    en: 'Do not offer a disposal to a person who is unfit through drink, drugs or illness. Wait until they are fit.',
    cy: 'Peidiwch â chynnig gwarediad i berson nad yw mewn cyflwr addas oherwydd alcohol, cyffuriau neu salwch. Arhoswch nes bod y person mewn cyflwr addas.',
  },
  citation: { text: 'PACE Code C', kind: 'Code', basis: 'recalled', effective: inForce },
  reads: ['person.fit'],
  test: ({ person }) => ({ fires: known(person.fit, 'person.fit', not) }),
};
