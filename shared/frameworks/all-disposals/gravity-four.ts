import { isAdult } from '../age.ts';
import { screenedDisposals } from '../disposals.ts';
import { since } from '../effective.ts';
import { byPolicy } from '../force-policy.ts';
import type { Rule } from '../rule.ts';
import { strictest } from '../strictest.ts';
import { and, known } from '../truth.ts';

/**
 * An adult’s case of gravity 4 after factors goes by force policy: ACPO gravity matrix 2013; NPCC gravity matrix
 * 2019.
 */
export const gravityFour: Rule = {
  id: 'ALL-04',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Gravity below 4, or agreed under force policy',
    cy: 'Difrifoldeb o dan 4, neu mae cytundeb o dan bolisi’r heddlu',
  },
  failing: { en: 'Gravity 4: force policy applies', cy: 'Difrifoldeb 4: mae polisi’r heddlu’n gymwys' },
  reason: {
    en: 'A charge is expected at gravity 4. Get the authority force policy asks for, or choose another disposal if it bars this one.',
    cy: 'Disgwylir cyhuddiad ar ddifrifoldeb 4. Sicrhewch yr awdurdodiad y mae polisi’r heddlu’n gofyn amdano, neu dewiswch warediad arall os yw’r polisi’n gwahardd yr un hwn.',
  },
  citation: {
    text: 'ACPO gravity matrix 2013; NPCC gravity matrix 2019',
    kind: 'Guidance',
    basis: 'recalled',
    effective: since('2013-04-08'),
  },
  reads: ['authorities', 'gravity', 'person.age', 'person.dateOfBirth', 'settings.policy.gravityFour', 'today'],
  byDisposal: true,
  test: (facts, disposal) => {
    const isGravest = known(facts.gravity, 'gravity', (gravity) => gravity === 4);
    return strictest(byPolicy(facts, disposal, 'gravityFour', and(isAdult(facts), isGravest)));
  },
};
