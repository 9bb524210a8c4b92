import { useState } from 'react';
import { type ViolenceRisk, violenceLevelSchema } from '../../../shared/domain/risk/risk-events.ts';
import { shortDate } from '../../../shared/time.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextField } from '../../components/TextField.tsx';
import { violenceWords } from './messages.ts';
import { type Problem, readViolenceRisk } from './risk-forms.ts';

const levels = violenceLevelSchema.options.map((value) => ({ value, label: violenceWords[value] }));
const colours = { low: 'grey', medium: 'orange', high: 'red', 'very-high': 'red' } as const;

/** How likely the person is to be violent, as somebody assessed it. High stops the desk from going on alone. */
export function ViolenceRiskCard() {
  const { subject } = useWorkspace();
  const [isEditing, setEditing] = useState(false);
  const risk = subject.needs.violenceRisks.at(-1);
  return (
    <Card
      heading="Risk of violence"
      level={3}
      head={
        <>
          <span className="pv-push" />
          <Button kind="secondary" size="small" label="Record the risk of violence" onPress={() => setEditing(true)}>
            Record
          </Button>
        </>
      }
    >
      {risk ? (
        <SummaryList
          keys="narrow"
          rows={[
            { key: 'Level', value: <Tag colour={colours[risk.level]}>{violenceWords[risk.level]}</Tag> },
            { key: 'Assessed', value: `${shortDate(risk.assessedOn)}, ${risk.instrument}` },
            { key: 'By', value: risk.assessor },
          ]}
        />
      ) : (
        <p className="pv-t3 pv-sm">
          Not assessed. With a high or very high risk, an inspector must agree to a disposal.
        </p>
      )}
      {isEditing && <ViolenceRiskDialog onClose={() => setEditing(false)} />}
    </Card>
  );
}

function ViolenceRiskDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { run, today } = useWorkspace();
  const [draft, setDraft] = useState<Parameters<typeof readViolenceRisk>[0]>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const set = (change: Partial<ViolenceRisk>) => setDraft((before) => ({ ...before, ...change }));
  const save = async () => {
    const { problems: found, value } = readViolenceRisk(draft, today);
    setProblems(found);
    if (value && (await run({ type: 'RecordViolenceRisk', risk: value }))) onClose();
  };
  const field = (id: string) => ({ id, error: problems.find(({ fieldId }) => fieldId === id)?.text });
  return (
    <Dialog
      title="Record the risk of violence"
      icon="shield"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>Save risk</Button>
          <Button kind="secondary" onPress={onClose}>
            Do not record it
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-stack">
        <Segmented
          {...field('violence-level')}
          label="Level of risk"
          options={levels}
          value={draft.level}
          onChange={(level) => set({ level })}
        />
        <div className="pv-cols-2">
          <TextField
            {...field('violence-instrument')}
            label="How it was assessed"
            hint="The instrument, or the record it stands in"
            value={draft.instrument ?? ''}
            onChange={(instrument) => set({ instrument })}
          />
          <DateField
            {...field('violence-assessed-on')}
            label="Assessed on"
            latestYear={Number(today.slice(0, 4))}
            value={draft.assessedOn}
            onCommit={(assessedOn) => setDraft((before) => ({ ...before, assessedOn }))}
          />
          <TextField
            {...field('violence-assessor')}
            label="Who assessed it"
            value={draft.assessor ?? ''}
            onChange={(assessor) => set({ assessor })}
          />
        </div>
      </div>
    </Dialog>
  );
}
