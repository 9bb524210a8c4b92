import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * A registration certificate gives particulars, says that the penalty is registrable, and gives name and last known
 * address: PCSC Act 2022 s112(1).
 */
export const communityCertificateComplete: Rule<BreachQuestion> = {
  id: 'CC-11',
  disposals: ['CC'],
  stage: 'breach',
  severity: 'bar',
  requirement: { en: 'Certificate complete', cy: 'Tystysgrif yn gyflawn' },
  failing: {
    en: 'Certificate lacks the particulars, the statement, or the name and last known address',
    cy: 'Nid yw’r dystysgrif yn cynnwys y manylion, y datganiad, neu’r enw a’r cyfeiriad hysbys diwethaf',
  },
  reason: {
    en: 'The certificate must give particulars of the penalty, state that it is registrable, and give the name and last known address. Add what is missing.',
    cy: 'Rhaid i’r dystysgrif roi manylion y gosb, datgan y gellir ei chofrestru, a rhoi’r enw a’r cyfeiriad hysbys diwethaf. Ychwanegwch yr hyn sydd ar goll.',
  },
  citation: { text: 'PCSC Act 2022 s112(1)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['certificate.nameAndLastKnownAddress', 'certificate.particulars', 'certificate.registrableStatement', 'step'],
  test: ({ step, certificate }) => ({
    fires:
      step === 'issue-certificate' &&
      certificate !== null &&
      !(certificate.particulars && certificate.registrableStatement && certificate.nameAndLastKnownAddress),
  }),
};
