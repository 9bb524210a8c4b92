import { isAuthorityHeld } from '../authority-held.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * A person managed under MAPPA gets no disposal from the desk alone: whoever manages them is spoken to, that is
 * recorded, and an inspector agrees. MOPAC decision PCD 1065, paragraphs 2.3 and 8.5.
 */
export const mappa: Rule = {
  id: 'S1-07',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'MAPPA: contact recorded and agreed by an inspector',
    cy: 'MAPPA: cyswllt wedi’i gofnodi a’i gytuno gan arolygydd',
  },
  failing: {
    en: 'MAPPA: a recorded contact and an inspector’s authority are needed',
    cy: 'MAPPA: mae angen cofnodi cyswllt a chael awdurdodiad arolygydd',
  },
  reason: {
    en: 'The person is managed under MAPPA. Speak to the MAPPA lead, record the contact on the person’s page, and get an inspector’s authority.',
    cy: 'Caiff y person ei reoli o dan MAPPA. Siaradwch ag arweinydd MAPPA, cofnodwch y cyswllt ar dudalen y person, a sicrhewch awdurdodiad arolygydd.',
  },
  citation: {
    text: 'MOPAC decision PCD 1065, paragraphs 2.3 and 8.5',
    kind: 'Policy',
    basis: 'derived',
    effective: inForce,
  },
  reads: ['authorities', 'person.mappa'],
  // No authority stands in for the contact: without it the answer is a bar.
  test: (facts) => {
    const managed = facts.person.mappa;
    if (managed === undefined) return undefined;
    if (!managed.isContactRecorded) return { fires: true, severity: 'bar' };
    return { fires: !isAuthorityHeld(facts, 'inspector') };
  },
};
