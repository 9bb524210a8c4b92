import type { PersonField } from '../../domain/case/events.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Age follows from the date of birth. */
const minimumPersonDetails = {
  all: ['surname', 'forenames', 'dateOfBirth', 'gender'],
  oneOf: ['address', 'phone', 'email', 'croNumber', 'pncId'],
  citation: {
    text: 'Minimum POLE Data Standards Dictionary v1.1',
    kind: 'Guidance',
    basis: 'verified',
    effective: inForce,
  },
} as const satisfies { all: readonly PersonField[]; oneOf: readonly PersonField[]; citation: Rule['citation'] };

/** The record holds the minimum details of the person: NPCC Minimum POLE Data Standards Dictionary v1.1. */
export const minimumPersonDetailsRecorded: Rule = {
  id: 'ALL-16',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'warning',
  requirement: { en: 'Minimum details of the person recorded', cy: 'Lleiafswm manylion y person wedi’u cofnodi' },
  failing: { en: 'Minimum details of the person missing', cy: 'Lleiafswm manylion y person ar goll' },
  reason: {
    en: 'The record needs given name, surname, date of birth and gender, and one of address, phone, email, CRO number or PNC ID. Add what is missing; never make a detail up.',
    cy: 'Mae angen enw cyntaf, cyfenw, dyddiad geni a rhywedd ar y cofnod, ac un o’r canlynol: cyfeiriad, ffôn, e-bost, rhif CRO neu rif PNC. Ychwanegwch yr hyn sydd ar goll; peidiwch byth â dyfeisio manylyn.',
  },
  citation: minimumPersonDetails.citation,
  reads: ['personDetails'],
  test: ({ personDetails }) =>
    personDetails && {
      fires:
        !minimumPersonDetails.all.every((detail) => personDetails.includes(detail)) ||
        !minimumPersonDetails.oneOf.some((detail) => personDetails.includes(detail)),
    },
};
