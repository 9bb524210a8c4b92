import { adjustmentAnswerSchema } from '../../../shared/domain/needs/needs-events.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Card } from '../../components/Card.tsx';
import { SettledSegmented } from '../../components/SettledSegmented.tsx';
import { adjustmentAnswerWords } from './messages.ts';
import { adjustmentRows } from './needs-view.ts';

const answers = adjustmentAnswerSchema.options.map((value) => ({ value, label: adjustmentAnswerWords[value] }));

/** What would make it easier for this person, by what is on record. Each answer is saved at once. */
export function AdjustmentsCard() {
  const { subject, run } = useWorkspace();
  const rows = adjustmentRows(subject);
  return (
    <Card heading="Adjustments" level={3}>
      {rows.length === 0 ? (
        <p className="pv-t3 pv-sm">
          Nothing on record asks for an adjustment: neurodiversity, mental health, language or health.
        </p>
      ) : (
        <div className="pv-stack pv-stack--4">
          {rows.map(({ adjustment, words, why, answer }) => (
            <SettledSegmented
              key={adjustment}
              id={`adjustment-${adjustment}`}
              label={words}
              hint={why}
              small
              options={answers}
              value={answer}
              onChange={(chosen) => void run({ type: 'RecordAdjustments', adjustments: { [adjustment]: chosen } })}
            />
          ))}
        </div>
      )}
    </Card>
  );
}
