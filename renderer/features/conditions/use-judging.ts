import { useMemo } from 'react';
import { curfewsOf, type Unavailable } from '../../../shared/domain/person/clashes.ts';
import { useStandingFlags } from '../../case/use-standing-flags.ts';
import { useWorkspace } from '../../case/workspace.ts';
import type { Judging } from './conditions-view.ts';

/** What keeps the person from coming, curfews of all their cases too, and what else conditions are judged by. */
export function useJudging(): Omit<Judging, 'disposal'> {
  const { subject, today, settings } = useWorkspace();
  const { flags } = useStandingFlags();
  const entries = subject.personRecord.availability?.entries;
  const curfews = curfewsOf(flags, today);
  const unavailable: readonly Unavailable[] = useMemo(() => [...(entries ?? []), ...curfews], [entries, curfews]);
  return { ...settings.settings, offences: subject.offences, today, unavailable };
}
