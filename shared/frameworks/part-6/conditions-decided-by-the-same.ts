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
  requirement: 'Conditions decided by whoever decided the caution',
  failing: 'Prosecutor decided the caution, an officer its conditions',
  reason: 'A prosecutor decided this caution, so a prosecutor should decide its conditions. Refer the conditions.',
  citation: { text: 'PCSC Act 2022 s100(1), s109(1)', kind: 'Act', basis: 'derived' },
  test: ({ decidedBy }) =>
    decidedBy === null
      ? undefined
      : { fires: decidedBy.caution === 'prosecution-authority' && decidedBy.conditions === 'authorised-person' },
};
