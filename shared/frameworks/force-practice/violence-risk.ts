import { isAuthorityHeld } from '../authority-held.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * A person assessed as a high or very high risk of violence gets no disposal from the desk alone: an inspector agrees
 * first. MOPAC decision PCD 1291, paragraph 1.1.
 */
export const violenceRisk: Rule = {
  id: 'S4-02',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Risk of violence below high, or agreed by an inspector',
    cy: 'Risg o drais islaw uchel, neu wedi’i gytuno gan arolygydd',
  },
  failing: {
    en: 'High risk of violence: an inspector must agree',
    cy: 'Risg uchel o drais: rhaid i arolygydd gytuno',
  },
  reason: {
    en: 'The person is assessed as a high or very high risk of violence. Get an inspector’s authority before you offer a disposal.',
    cy: 'Aseswyd bod risg uchel neu uchel iawn o drais gan y person. Sicrhewch awdurdodiad arolygydd cyn cynnig gwarediad.',
  },
  citation: {
    text: 'MOPAC decision PCD 1291, paragraph 1.1',
    kind: 'Policy',
    basis: 'derived',
    effective: inForce,
  },
  reads: ['authorities', 'person.violenceRisk'],
  test: (facts) => {
    const level = facts.person.violenceRisk;
    if (level === undefined) return undefined;
    return { fires: (level === 'high' || level === 'very-high') && !isAuthorityHeld(facts, 'inspector') };
  },
};
