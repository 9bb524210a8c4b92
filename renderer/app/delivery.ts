import { useEffect } from 'react';
import { create } from 'zustand';
import type { Attempt } from '../../shared/contract/index.ts';
import { useNow } from '../components/Clock.tsx';
import { call } from './bridge.ts';
import { createDelivery, type Delivery, type DeliveryProblem, type DeliveryProgress } from './deliver-queued.ts';
import { execute } from './execute.ts';
import { useUnlocked } from './session.ts';

export interface DeliveryState {
  /** The package on its way now. */
  readonly delivering: string | undefined;
  /** Why a package waits, since the last try. */
  readonly problems: Readonly<Record<string, DeliveryProblem>>;
  /** Every attempt main has recorded, oldest first. */
  readonly attempts: readonly Attempt[];
  readonly exportFolder: string | null;
}

const nothing: DeliveryState = { delivering: undefined, problems: {}, attempts: [], exportFolder: null };

export const useDelivery = create<DeliveryState>(() => nothing);

let current: Delivery | undefined;

/** Tries the queued packages now. */
export const tryNow = (): void => void current?.deliverQueued();

/** Keeps the outbox moving while unlocked: at once, at every change of the worklist and every minute. */
export function useDeliveryLoop(): void {
  const { store } = useUnlocked();
  const now = useNow();
  useEffect(() => {
    const delivery = createDelivery({
      summaries: store.worklist,
      load: (caseId) => store.load(caseId),
      deliver: (request) => call('exchangeDeliver', request),
      recordDelivery: (caseId, { packageId, manifestSha256 }) =>
        execute(caseId, { type: 'RecordDelivery', packageId, manifestSha256 }),
      report,
    });
    current = delivery;
    const unsubscribe = store.subscribe(() => void delivery.deliverNew());
    return () => {
      delivery.stop();
      unsubscribe();
      current = undefined;
      useDelivery.setState(nothing, true);
    };
  }, [store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each minute that begins is a new try.
  useEffect(() => {
    tryNow();
  }, [store, now]);
}

function report(progress: DeliveryProgress): void {
  const { setState } = useDelivery;
  switch (progress.type) {
    case 'begun':
      setState({ delivering: progress.packageId });
      break;
    case 'delivered':
      setState(({ problems: { [progress.packageId]: _solved, ...problems } }) => ({ problems }));
      break;
    case 'waiting':
      setState(({ problems }) => ({ problems: { ...problems, [progress.packageId]: progress.problem } }));
      break;
    case 'ended':
      setState({ delivering: undefined });
      void readAttempts();
  }
}

async function readAttempts(): Promise<void> {
  const answer = await call('exchangeAttempts', {});
  if (answer.ok && current) useDelivery.setState(answer.value);
}
