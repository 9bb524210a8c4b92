import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * Where the prosecution authority decided the caution, it decides the conditions too: PCSC Act 2022 s100(1), s109(1).
 * The strict reading of an open “or”.
 */
export const part6ConditionsDecidedByTheSame: Rule = {
  id: 'P6-21',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'authority',
  requirement: {
    en: 'Conditions decided by whoever decided the caution',
    cy: 'Yr un a benderfynodd ar y rhybudd a benderfynodd ar yr amodau',
  },
  failing: {
    en: 'Prosecutor decided the caution, an officer its conditions',
    cy: 'Erlynydd a benderfynodd ar y rhybudd, ond swyddog ar yr amodau',
  },
  reason: {
    en: 'A prosecutor decided this caution, so a prosecutor should decide its conditions. Refer the conditions.',
    cy: 'Erlynydd a benderfynodd ar y rhybudd hwn, felly dylai erlynydd benderfynu ar yr amodau. Cyfeiriwch yr amodau at erlynydd.',
  },
  citation: { text: 'PCSC Act 2022 s100(1), s109(1)', kind: 'Act', basis: 'derived', effective: sincePart6 },
  reads: ['decidedBy.caution', 'decidedBy.conditions'],
  test: ({ decidedBy }) =>
    decidedBy === null
      ? undefined
      : { fires: decidedBy.caution === 'prosecution-authority' && decidedBy.conditions === 'authorised-person' },
};
