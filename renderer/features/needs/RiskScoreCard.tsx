import { useState } from 'react';
import { cohortOf } from '../../../shared/domain/cohort/case-cohort.ts';
import { shortDate } from '../../../shared/time.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextField } from '../../components/TextField.tsx';
import { cohortWords } from './needs-view.ts';
import { type Problem, readScore, type ScoreDraft } from './risk-forms.ts';

/** A reoffending score from another system, and what the cohort rule makes of it. */
export function RiskScoreCard() {
  const { subject, settings, today } = useWorkspace();
  const [isEditing, setEditing] = useState(false);
  const score = subject.needs.riskScores.at(-1);
  const cohort = cohortWords(cohortOf(subject, today, settings.settings));
  return (
    <Card
      heading="Risk of reoffending"
      level={3}
      head={
        <>
          <span className="pv-push" />
          <Button kind="secondary" size="small" label="Record a reoffending score" onPress={() => setEditing(true)}>
            Record
          </Button>
        </>
      }
    >
      {score ? (
        <SummaryList
          keys="narrow"
          rows={[
            { key: 'Score', value: `${score.percent}%, ${score.instrument} ${score.version}` },
            { key: 'Assessed', value: `${shortDate(score.assessedOn)}, ${score.source}` },
            { key: 'Cohort', value: <Tag colour={cohort.isIn ? 'purple' : 'grey'}>{cohort.words}</Tag> },
          ]}
        />
      ) : (
        <p className="pv-t3 pv-sm">No score recorded.</p>
      )}
      {isEditing && <RiskScoreDialog onClose={() => setEditing(false)} />}
    </Card>
  );
}

function RiskScoreDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { run, today, settings } = useWorkspace();
  const accepted = settings.settings.cohort?.acceptedInstruments;
  const [draft, setDraft] = useState<ScoreDraft>({ percent: '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const set = (change: Partial<ScoreDraft>) => setDraft((before) => ({ ...before, ...change }));
  const save = async () => {
    const { problems: found, value } = readScore(draft, today);
    setProblems(found);
    if (value && (await run({ type: 'RecordRiskScore', score: value }))) onClose();
  };
  const field = (id: string) => ({ id, error: problems.find(({ fieldId }) => fieldId === id)?.text });
  return (
    <Dialog
      title="Record a reoffending score"
      icon="scales"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>Save score</Button>
          <Button kind="secondary" onPress={onClose}>
            Do not record it
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-cols-2">
        <TextField
          {...field('score-instrument')}
          label="Instrument"
          hint={
            accepted && `Accepted: ${accepted.map(({ instrument, version }) => `${instrument} ${version}`).join(', ')}`
          }
          value={draft.instrument ?? ''}
          onChange={(instrument) => set({ instrument })}
        />
        <TextField
          {...field('score-version')}
          label="Version"
          value={draft.version ?? ''}
          onChange={(version) => set({ version })}
        />
        <TextField
          {...field('score-percent')}
          label="Score, per cent"
          inputMode="decimal"
          width={5}
          value={draft.percent}
          onChange={(percent) => set({ percent })}
        />
        <DateField
          {...field('score-assessed-on')}
          label="Assessed on"
          latestYear={Number(today.slice(0, 4))}
          value={draft.assessedOn}
          onCommit={(assessedOn) => set({ assessedOn })}
        />
        <TextField
          {...field('score-source')}
          label="Where it came from"
          value={draft.source ?? ''}
          onChange={(source) => set({ source })}
        />
      </div>
    </Dialog>
  );
}
