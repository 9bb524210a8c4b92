import { useState } from 'react';
import type { CaseId } from '../../shared/domain/case/events.ts';
import type { Result } from '../../shared/result.ts';
import { type ExecuteFailure, execute } from '../app/execute.ts';
import { failureWords } from '../app/failure-words.ts';
import { go } from '../app/navigation.ts';
import { linkPeople } from '../app/person-cases.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { LikelySameList } from './LikelySameList.tsx';
import type { LikelySameRow } from './likely-same-view.ts';

type SamePersonProposalsProps = Readonly<{ caseId: CaseId; rows: readonly LikelySameRow[] }>;

/** Who may be the person of a case, to be joined or told apart. Both are recorded with the reason, and can be undone. */
export function SamePersonProposals({ caseId, rows }: SamePersonProposalsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const answer = async (done: Promise<Result<unknown, ExecuteFailure>>) => {
    const answered = await done;
    setProblem(answered.ok ? null : failureWords(answered.error));
  };
  return (
    <>
      {problem && (
        <Notice tone="bad" role="alert">
          {problem}
        </Notice>
      )}
      <LikelySameList
        rows={rows}
        actions={(row) =>
          row.isHidden ? (
            <Button kind="secondary" size="small" onPress={() => go({ screen: 'person', caseId: row.caseId })}>
              Open the restricted record
            </Button>
          ) : (
            <>
              <Button
                kind="secondary"
                size="small"
                label={`Same person as ${row.name}`}
                onPress={() => void answer(linkPeople(caseId, row.caseId, row.why))}
              >
                Same person
              </Button>
              <Button
                kind="secondary"
                size="small"
                label={`Not the same person as ${row.name}`}
                onPress={() =>
                  void answer(
                    execute(caseId, {
                      type: 'TellPersonApart',
                      otherCaseId: row.caseId,
                      reason: `Compared: ${row.why}`,
                    }),
                  )
                }
              >
                Not the same
              </Button>
            </>
          )
        }
      />
    </>
  );
}
