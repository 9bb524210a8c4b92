import { useSyncExternalStore } from 'react';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import { useUnlocked } from './session.ts';

/** Every case's row, as it stands: the same array until something changes. */
export function useWorklist(): readonly CaseSummary[] {
  const { store } = useUnlocked();
  return useSyncExternalStore(store.subscribe, store.worklist);
}
