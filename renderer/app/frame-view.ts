import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import { queuedPackages } from './deliver-queued.ts';
import type { DeliveryState } from './delivery.ts';

export interface FrameView {
  readonly openCases: number;
  readonly queued: number;
  /** Packages that were tried and still wait. */
  readonly undelivered: number;
  readonly saved: { readonly words: string; readonly tone: 'ok' | 'warn' | 'now' };
}

export function frameView(
  summaries: readonly CaseSummary[],
  problems: DeliveryState['problems'],
  pendingSaves: number,
): FrameView {
  const queued = queuedPackages(summaries);
  const undelivered = queued.filter(({ packageId }) => problems[packageId] !== undefined).length;
  return {
    openCases: summaries.filter(({ stage }) => stage !== 'done').length,
    queued: queued.length,
    undelivered,
    saved: savedWords(pendingSaves, undelivered),
  };
}

function savedWords(pendingSaves: number, undelivered: number): FrameView['saved'] {
  if (pendingSaves > 0) return { words: 'Saving', tone: 'now' };
  if (undelivered === 0) return { words: 'All changes saved', tone: 'ok' };
  const packages = undelivered === 1 ? '1 package' : `${undelivered} packages`;
  return { words: `Saved here, ${packages} not delivered`, tone: 'warn' };
}
