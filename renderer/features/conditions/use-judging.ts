import { curfewsOf } from '../../../shared/domain/person/clashes.ts';
import { useStandingFlags } from '../../case/use-standing-flags.ts';
import { useWorkspace } from '../../case/workspace.ts';
import type { Judging } from './conditions-view.ts';

/** What conditions are judged by: the settings, and what keeps the person from coming, curfews of all their cases too. */
export function useJudging(): Omit<Judging, 'disposal'> {
  const { subject, today, settings } = useWorkspace();
  const { flags } = useStandingFlags();
  const unavailable = [...(subject.personRecord.availability?.entries ?? []), ...curfewsOf(flags, today)];
  return { ...settings.settings, offences: subject.offences, today, unavailable };
}
