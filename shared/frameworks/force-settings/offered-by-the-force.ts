import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** A force may offer a disposal on some days only (requirement S0-09). Without a setting it offers all the law leaves open. */
export const offeredByTheForce: Rule = {
  id: 'S0-09',
  disposals: screenedDisposals,
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Offered by the force', cy: 'Mae’r heddlu’n ei gynnig' },
  failing: { en: 'Not offered by the force', cy: 'Nid yw’r heddlu’n ei gynnig' },
  reason: {
    en: 'The force’s settings do not offer this disposal today. Choose another, or ask an administrator which pack is in use.',
    cy: 'Nid yw gosodiadau’r heddlu’n cynnig y gwarediad hwn heddiw. Dewiswch un arall, neu gofynnwch i weinyddwr pa becyn sydd ar waith.',
  },
  citation: { text: 'Force settings: disposals offered', kind: 'Policy', basis: 'derived', effective: inForce },
  reads: ['settings.disposalsOffered', 'today'],
  byDisposal: true,
  test: ({ settings, today }, disposal) => {
    const offered = settings.disposalsOffered?.[disposal];
    if (!offered) return undefined;
    const isBefore = offered.from !== null && today < offered.from;
    const isAfter = offered.until !== null && today > offered.until;
    return { fires: isBefore || isAfter };
  },
};
