import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * Details left open are to be supplied by a person the caution names: PCSC Act 2022 s101(9)(b), s110(9)(b). Details
 * are closed unless said to be open.
 */
export const detailsSupplierNamed: Rule = {
  id: 'P6-22',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: {
    en: 'Someone is named to give any details left open',
    cy: 'Mae rhywun wedi’i enwi i roi unrhyw fanylion a adawyd yn agored',
  },
  failing: {
    en: 'Nobody is named to give details left open',
    cy: 'Nid oes neb wedi’i enwi i roi’r manylion a adawyd yn agored',
  },
  reason: {
    en: 'A condition leaves details open. Name the person, or the kind of person, who will give them.',
    cy: 'Mae amod yn gadael manylion yn agored. Enwch y person, neu’r math o berson, a fydd yn eu rhoi.',
  },
  citation: { text: 'PCSC Act 2022 s101(9)(b), s110(9)(b)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['conditions[].detailsLeftOpen', 'conditions[].detailsSuppliedBy'],
  test: ({ conditions }) => ({
    fires: conditions.some(
      ({ detailsLeftOpen, detailsSuppliedBy }) => detailsLeftOpen === true && detailsSuppliedBy === null,
    ),
  }),
};
