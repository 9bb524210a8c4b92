import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import type { LoggedOperation } from './logged-operation.ts';

/**
 * Collection, alteration, consultation, disclosure, combination and erasure are logged: Data Protection Act 2018
 * s62(1).
 */
export const operationLogged: Rule<LoggedOperation> = {
  id: 'RC-01',
  disposals: screenedDisposals,
  stage: 'recording',
  severity: 'bar',
  requirement: { en: 'Use of the record logged', cy: 'Defnydd o’r cofnod wedi’i logio' },
  failing: { en: 'Use of the record not logged', cy: 'Defnydd o’r cofnod heb ei logio' },
  reason: {
    en: 'Every collection, change, consultation, disclosure, combination and erasure must be in the log. Stop, and have the log examined before you go on.',
    cy: 'Rhaid logio pob achos o gasglu, newid, gweld, datgelu, cyfuno a dileu. Stopiwch, a threfnwch i’r log gael ei archwilio cyn mynd ymlaen.',
  },
  citation: { text: 'Data Protection Act 2018 s62', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['isLogged'],
  test: ({ isLogged }) => ({ fires: !isLogged }),
};
