import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import type { LoggedOperation } from './logged-operation.ts';

/** A disclosure is logged with who received it: Data Protection Act 2018 s62(3). */
export const recipientRecorded: Rule<LoggedOperation> = {
  id: 'RC-02',
  disposals: screenedDisposals,
  stage: 'recording',
  severity: 'bar',
  requirement: { en: 'Recipient of the disclosure recorded', cy: 'Derbynnydd y datgeliad wedi’i gofnodi' },
  failing: { en: 'No recipient recorded', cy: 'Dim derbynnydd wedi’i gofnodi' },
  reason: {
    en: 'A disclosure is logged with who received it. Record the recipient before the package leaves.',
    cy: 'Logir datgeliad ynghyd â phwy a’i derbyniodd. Cofnodwch y derbynnydd cyn i’r pecyn adael.',
  },
  citation: { text: 'Data Protection Act 2018 s62(3)', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['isRecipientRecorded', 'operation'],
  test: ({ operation, isRecipientRecorded }) => ({ fires: operation === 'disclosure' && !isRecipientRecorded }),
};
