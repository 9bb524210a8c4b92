import { create } from 'zustand';
import type { CaseId } from '../../shared/domain/case/events.ts';

/** Cases with restricted access that somebody gave a reason to look at, until the station locks. */
export const useRevealed = create<{ readonly cases: ReadonlySet<CaseId> }>(() => ({ cases: new Set() }));

export const forgetRevealed = (): void => useRevealed.setState({ cases: new Set() });
