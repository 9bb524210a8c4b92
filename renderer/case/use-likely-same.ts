import { useMemo } from 'react';
import type { CaseId } from '../../shared/domain/case/events.ts';
import { type Identity, identityIndex } from '../../shared/domain/person/likely-same.ts';
import { areToldApart, peopleOf } from '../../shared/domain/person/people.ts';
import { restrictedCases } from '../../shared/domain/person/restricted.ts';
import { dayOf } from '../../shared/time.ts';
import { useRevealed } from '../app/revealed.ts';
import { useEveryRow } from '../app/use-worklist.ts';
import { useNow } from '../components/Clock.tsx';
import { type LikelySameRow, likelySameRows } from './likely-same-view.ts';

interface LikelySameFinder {
  /** Who of every case may be the same as somebody who has none yet. */
  readonly likelySame: (somebody: Identity) => readonly LikelySameRow[];
  /** Who may be the same as the person of a case, but those already joined with them or told apart. */
  readonly likelySameAs: (caseId: CaseId) => readonly LikelySameRow[];
}

/** Restricted records are compared too: that there is one is all that is told of them. */
export function useLikelySame(): LikelySameFinder {
  const rows = useEveryRow();
  const { cases: revealed } = useRevealed();
  const today = dayOf(useNow());
  return useMemo(() => {
    const index = identityIndex(rows);
    const { casesOf } = peopleOf(rows);
    const hidden = restrictedCases(rows, revealed, today);
    return {
      likelySame: (somebody) => likelySameRows(index.likelySame(somebody), casesOf, hidden),
      likelySameAs(caseId) {
        const row = rows.find((each) => each.caseId === caseId);
        const own = row ? casesOf(row) : [];
        const found = own
          .flatMap((each) => index.likelySame(each))
          .filter(({ record }) => !own.includes(record) && !areToldApart(own, casesOf(record)))
          .toSorted((a, b) => b.score - a.score);
        return likelySameRows(found, casesOf, hidden);
      },
    };
  }, [rows, revealed, today]);
}
