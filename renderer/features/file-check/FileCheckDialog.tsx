import type { FileGap, GapGrade } from '../../../shared/domain/file-check/file-check.ts';
import { stepTitles } from '../../case/steps.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon, type IconName } from '../../components/Icon.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { countWords, type GapPlace, type GapRow, gapRow, gradeWords } from './file-check-view.ts';

type FileCheckDialogProps = Readonly<{
  gaps: readonly FileGap[];
  onGo: (place: GapPlace) => void;
  onClose: () => void;
}>;

const icons: Readonly<Record<GapGrade, IconName>> = { must: 'stop', should: 'warning', note: 'info' };

/** Everything a reviewer or a prosecutor would raise, gravest first, each with the way to where it is put right. */
export function FileCheckDialog({ gaps, onGo, onClose }: FileCheckDialogProps) {
  const { subject } = useWorkspace();
  const rows = gaps.map((gap) => gapRow(gap, subject));
  return (
    <Dialog
      title="File check"
      subtitle={`Before the person leaves. ${countWords(gaps)}.`}
      icon="note"
      onClose={onClose}
      footer={
        <Button kind="secondary" onPress={onClose}>
          Close
        </Button>
      }
    >
      {rows.length === 0 ? (
        <EmptyState title="Nothing is missing">A reviewer or a prosecutor would find everything on record.</EmptyState>
      ) : (
        <>
          {subject.given && (
            <p className="pv-md pv-t2">
              What was signed is frozen. To change an answer, reopen the signing in Give and sign first.
            </p>
          )}
          <section className="pv-gaps pv-scroll" tabIndex={0} aria-label="Gaps">
            {(['must', 'should', 'note'] as const).map((grade) => (
              <Graded key={grade} grade={grade} rows={rows.filter((row) => row.grade === grade)} onGo={onGo} />
            ))}
          </section>
        </>
      )}
    </Dialog>
  );
}

type GradedProps = Readonly<{ grade: GapGrade; rows: readonly GapRow[]; onGo: (place: GapPlace) => void }>;

function Graded({ grade, rows, onGo }: GradedProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={`gaps-${grade}`}>
      <h3 className="pv-h4" id={`gaps-${grade}`}>
        {gradeWords[grade]} <span className="pv-t3">{rows.length}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.key} className={`pv-gap pv-gap--${grade}`}>
            <Icon name={icons[grade]} />
            <span>
              {row.words}
              {row.source && <small>{row.source}</small>}
            </span>
            {row.place && <Go words={row.words} place={row.place} onGo={onGo} />}
            {row.question !== undefined && <Confirm words={row.words} question={row.question} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type GoProps = Readonly<{ words: string; place: GapPlace; onGo: (place: GapPlace) => void }>;

const Go = ({ words, place, onGo }: GoProps) => (
  <LinkButton label={`${stepTitles[place.step]}: ${words}`} onPress={() => onGo(place)}>
    {stepTitles[place.step]}
  </LinkButton>
);

/** A question of the force's own: an officer says that it is answered. */
function Confirm({ words, question }: Readonly<{ words: string; question: string }>) {
  const { subject, run } = useWorkspace();
  if (subject.given) return null;
  const confirmed = [...(subject.answers.checklistConfirmed ?? []), question];
  return (
    <LinkButton
      label={`Confirm: ${words}`}
      onPress={() => void run({ type: 'AnswerScreening', answers: { checklistConfirmed: confirmed } })}
    >
      Confirm
    </LinkButton>
  );
}
