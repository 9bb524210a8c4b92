import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * A registration certificate is issued for the chief officer and sent to the local justice area where the person
 * appears to live: PCSC Act 2022 s112(1)-(2).
 */
export const communityCertificateDirected: Rule<BreachQuestion> = {
  id: 'CC-12',
  disposals: ['CC'],
  stage: 'breach',
  severity: 'authority',
  requirement: {
    en: 'Certificate issued for the chief officer, to the area of residence',
    cy: 'Tystysgrif wedi’i chyhoeddi ar ran y prif swyddog, i’r ardal breswyl',
  },
  failing: {
    en: 'Certificate not for the chief officer, or for another area than that of residence',
    cy: 'Tystysgrif heb fod ar ran y prif swyddog, neu ar gyfer ardal heblaw’r ardal breswyl',
  },
  reason: {
    en: 'The certificate is issued for the chief officer and sent to the local justice area where the person appears to live. Correct it, or get the authority.',
    cy: 'Cyhoeddir y dystysgrif ar ran y prif swyddog a’i hanfon i’r ardal cyfiawnder leol lle mae’n ymddangos bod y person yn byw. Cywirwch y dystysgrif, neu sicrhewch yr awdurdodiad.',
  },
  citation: { text: 'PCSC Act 2022 s112(1)-(2)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['certificate.forChiefOfficer', 'certificate.toAreaOfResidence', 'step'],
  test: ({ step, certificate }) => ({
    fires:
      step === 'issue-certificate' &&
      certificate !== null &&
      !(certificate.forChiefOfficer && certificate.toAreaOfResidence),
  }),
};
