import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Facts } from '../facts.ts';
import { byPolicy } from '../force-policy.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { strictest } from '../strictest.ts';
import { known, or } from '../truth.ts';

const categories = ['sexual', 'childVictim', 'emergencyWorker', 'roadTraffic'] as const;

const someOffenceIn = (facts: Facts, category: (typeof categories)[number]) =>
  someOffence(facts, (offence, index) => known(offence[category], `offences[${index}].${category}`, (is) => is));

/**
 * Sexual offences, child victims, emergency workers and road traffic: force policy says who must agree, or that the
 * disposal is barred (law.md section 3.2 item 7, section 12 item 13). Asked of a kind once a policy on it is loaded.
 */
export const specialCategories: Rule = {
  id: 'LAW-12.13',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'No special category, or agreed under force policy',
    cy: 'Dim categori arbennig, neu mae cytundeb o dan bolisi’r heddlu',
  },
  failing: { en: 'Special category: force policy applies', cy: 'Categori arbennig: mae polisi’r heddlu’n gymwys' },
  reason: {
    en: 'Force policy limits this disposal for sexual offences, child victims, emergency workers or road traffic. Get the authority it asks for, or choose another disposal if it bars this one.',
    cy: 'Mae polisi’r heddlu’n cyfyngu ar y gwarediad hwn ar gyfer troseddau rhywiol, dioddefwyr sy’n blant, gweithwyr brys neu draffig ffyrdd. Sicrhewch yr awdurdodiad y mae’r polisi’n gofyn amdano, neu dewiswch warediad arall os yw’r polisi’n gwahardd yr un hwn.',
  },
  citation: { text: 'Force policy; NPCC gravity matrix 2019', kind: 'Policy', basis: 'derived', effective: inForce },
  reads: [
    'authorities',
    'offences[].childVictim',
    'offences[].emergencyWorker',
    'offences[].roadTraffic',
    'offences[].sexual',
    'settings.policy.childVictim',
    'settings.policy.emergencyWorker',
    'settings.policy.roadTraffic',
    'settings.policy.sexual',
  ],
  byDisposal: true,
  test: (facts, disposal) => {
    const loaded = categories.filter((category) => {
      const policy = facts.settings.policy[category];
      return (policy?.[disposal] ?? policy?.['*']) !== undefined;
    });
    if (loaded.length === 0) return undefined;
    const each = loaded.map((category) => byPolicy(facts, disposal, category, someOffenceIn(facts, category)));
    return strictest({
      bar: or(...each.map(({ bar }) => bar)),
      authority: or(...each.map(({ authority }) => authority)),
    });
  },
};
