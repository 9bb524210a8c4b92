import { useMemo, useSyncExternalStore } from 'react';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import { withoutRestricted } from '../../shared/domain/person/restricted.ts';
import { dayOf } from '../../shared/time.ts';
import { useNow } from '../components/Clock.tsx';
import { useRevealed } from './revealed.ts';
import { useUnlocked } from './session.ts';

/**
 * Every case's row as it may be shown: of a case with restricted access only that it exists, until somebody said why
 * they look. The same array until something changes.
 */
export function useWorklist(): readonly CaseSummary[] {
  const rows = useEveryRow();
  const { cases } = useRevealed();
  const today = dayOf(useNow());
  return useMemo(() => withoutRestricted(rows, cases, today), [rows, cases, today]);
}

/** Every case's row as it stands: to compare and to count, never to show. */
export function useEveryRow(): readonly CaseSummary[] {
  const { store } = useUnlocked();
  return useSyncExternalStore(store.subscribe, store.worklist);
}
