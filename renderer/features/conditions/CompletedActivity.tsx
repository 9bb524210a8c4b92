import type { CalendarDay } from '../../../shared/time.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { DateField } from '../../components/DateField.tsx';
import { TextArea } from '../../components/TextArea.tsx';

/** Outcome 22 is recorded only for an activity that was completed (NPCC guidance on outcome 22). */
export function CompletedActivity() {
  const { subject, run, today } = useWorkspace();
  const { outcome22Activity: done, outcome22CompletedOn: completedOn } = subject.answers;
  const given = subject.given !== undefined;
  const isLater = completedOn !== undefined && completedOn > today;
  /** Until somebody writes otherwise, what was done is what was arranged. */
  const complete = (day: CalendarDay | undefined) => {
    if (!day) return;
    const arranged = subject.conditions
      .map(({ wording }) => wording)
      .join(' ')
      .slice(0, 600);
    const isFirst = done === undefined && arranged !== '';
    void run({
      type: 'AnswerScreening',
      answers: { outcome22CompletedOn: day, ...(isFirst && { outcome22Activity: arranged }) },
    });
  };
  return (
    <aside className="pv-conds__lim" aria-label="Completion">
      <div className="pv-card">
        <div className="pv-card__head">
          <h3 className="pv-h3">Completion</h3>
        </div>
        <div className="pv-card__body pv-stack">
          <DateField
            id="activity-completed"
            label="Completed on"
            hint="Outcome 22 is recorded after this day"
            error={isLater ? 'Completed on must be today or earlier' : undefined}
            latestYear={Number(today.slice(0, 4))}
            value={completedOn}
            readOnly={given}
            onCommit={complete}
          />
          <TextArea
            id="activity-done"
            label="What was done"
            rows={5}
            limit={600}
            value={done ?? ''}
            readOnly={given}
            onCommit={(text) => {
              const what = text.trim();
              if (what && what !== done) void run({ type: 'AnswerScreening', answers: { outcome22Activity: what } });
            }}
          />
        </div>
      </div>
    </aside>
  );
}
