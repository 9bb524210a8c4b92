import { summaryOf } from '../../shared/domain/case/summary.ts';
import { standingFlagsOf } from '../../shared/domain/person/people.ts';
import type { PersonFlag } from '../../shared/domain/person/person-events.ts';
import { type FlagView, flagViews } from './flag-view.ts';
import { usePersonCases } from './use-person-cases.ts';
import { useWorkspace } from './workspace.ts';

interface StandingFlags {
  /** What the person is flagged with today, from all their cases. */
  readonly flags: readonly PersonFlag[];
  /** The same with the marks of this case. */
  readonly views: readonly FlagView[];
  /** How many other cases the person has. */
  readonly otherCases: number;
}

/** What must not be forgotten about the person of the open case. */
export function useStandingFlags(): StandingFlags {
  const { subject, today } = useWorkspace();
  const cases = usePersonCases(subject.id);
  const others = cases.filter(({ caseId }) => caseId !== subject.id);
  const own = summaryOf(subject);
  const flags = standingFlagsOf([own, ...others], today);
  return { flags, views: flagViews(own.flags, flags), otherCases: others.length };
}
