import { useMemo } from 'react';
import type { CaseId } from '../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import { peopleOf } from '../../shared/domain/person/people.ts';
import { useEveryRow } from '../app/use-worklist.ts';

/** Every case of the person this case is about, the latest first. Empty when there is no such case. */
export function usePersonCases(caseId: CaseId): readonly CaseSummary[] {
  const rows = useEveryRow();
  return useMemo(() => {
    const row = rows.find((each) => each.caseId === caseId);
    if (!row) return [];
    return peopleOf(rows)
      .casesOf(row)
      .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  }, [rows, caseId]);
}
