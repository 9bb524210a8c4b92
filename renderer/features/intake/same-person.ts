import type { CaseId } from '../../../shared/domain/case/events.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { type ExecuteFailure, execute } from '../../app/execute.ts';
import { linkPeople } from '../../app/person-cases.ts';
import type { LikelySameRow } from '../../case/likely-same-view.ts';

export type SamePersonAnswers = ReadonlyMap<CaseId, { readonly answer: 'same' | 'other'; readonly row: LikelySameRow }>;

/** Records for a case what an officer said of those proposed: the same person, or somebody else. */
export async function recordAnswers(caseId: CaseId, answers: SamePersonAnswers): Promise<Result<null, ExecuteFailure>> {
  for (const [otherCaseId, { answer, row }] of answers) {
    const done =
      answer === 'same'
        ? await linkPeople(caseId, otherCaseId, row.why)
        : await execute(caseId, { type: 'TellPersonApart', otherCaseId, reason: `Compared on intake: ${row.why}` });
    if (!done.ok) return done;
  }
  return ok(null);
}
