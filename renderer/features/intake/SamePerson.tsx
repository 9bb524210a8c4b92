import { LikelySameList } from '../../case/LikelySameList.tsx';
import type { LikelySameRow } from '../../case/likely-same-view.ts';
import { Segmented } from '../../components/Segmented.tsx';
import type { SamePersonAnswers } from './same-person.ts';

type SamePersonProps = Readonly<{
  rows: readonly LikelySameRow[];
  answers: SamePersonAnswers;
  onAnswer: (answers: SamePersonAnswers) => void;
}>;

/** Asks of each proposal whether it is the same person. It can be left for later: the person's page asks again. */
export function SamePerson({ rows, answers, onAnswer }: SamePersonProps) {
  return (
    <LikelySameList
      rows={rows}
      actions={(row) =>
        row.isHidden ? null : (
          <Segmented
            id={`same-${row.caseId}`}
            label={`Same person as ${row.name}?`}
            hideLabel
            small
            options={[
              { value: 'same', label: 'Same person' },
              { value: 'other', label: 'Not the same' },
            ]}
            value={answers.get(row.caseId)?.answer}
            onChange={(answer) => onAnswer(new Map([...answers, [row.caseId, { answer, row }]]))}
          />
        )
      }
    />
  );
}
