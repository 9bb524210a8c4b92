import type { VictimContactDetails, VictimDetails } from '../../shared/domain/victims/victim-events.ts';
import { instantSchema } from '../../shared/time.ts';

const idOf = (name: string) => name.padEnd(26, '0');

/** A business the person took from. */
export const nonesuchStores: VictimDetails = { victimId: idOf('vctm1'), kind: 'business', name: 'Nonesuch Stores' };

/** A call at 01:40 on 20 November 2026 that nobody answered. */
export const unansweredCall: VictimContactDetails = {
  contactId: idOf('cntct1'),
  victimId: nonesuchStores.victimId,
  madeAt: instantSchema.parse('2026-11-20T01:40:00.000Z'),
  channel: 'phone',
  madeBy: 'Alun Mockford',
  outcome: 'no-answer',
};
