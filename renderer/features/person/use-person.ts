import { useEffect, useRef, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case.ts';
import type { CaseId } from '../../../shared/domain/case/events.ts';
import { failureWords } from '../../app/failure-words.ts';
import { useUnlocked } from '../../app/session.ts';
import { usePersonCases } from '../../case/use-person-cases.ts';

interface ReadPerson {
  /** Every case of the person, the latest first. Null until they are read. */
  readonly cases: readonly Case[] | null;
  readonly problem: string | null;
}

/**
 * Reads every case of the person a case is about, and again whenever one changes. Each case that is looked at is in the
 * ledger before it is shown, once a visit (DPA 2018 s62).
 */
export function usePerson(caseId: CaseId): ReadPerson {
  const { store } = useUnlocked();
  const rows = usePersonCases(caseId);
  const [person, setPerson] = useState<ReadPerson>({ cases: null, problem: null });
  const logged = useRef(new Set<CaseId>());
  const version = rows.map((row) => `${row.caseId} ${row.sequence}`).join(', ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says whether a case of the person has changed.
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<ReadPerson> => {
      const cases: Case[] = [];
      for (const row of rows) {
        if (!logged.current.has(row.caseId)) {
          const recorded = await store.record({ action: 'viewed', caseId: row.caseId, detail: 'Person' });
          if (!recorded.ok) return { cases: null, problem: failureWords(recorded.error) };
          logged.current.add(row.caseId);
        }
        const loaded = await store.load(row.caseId);
        if (!loaded.ok) return { cases: null, problem: failureWords(loaded.error) };
        cases.push(loaded.value.subject);
      }
      return { cases, problem: null };
    };
    void read().then((found) => {
      if (isWanted) setPerson(found);
    });
    return () => {
      isWanted = false;
    };
  }, [store, version]);
  return person;
}
