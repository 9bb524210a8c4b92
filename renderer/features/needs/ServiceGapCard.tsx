import { useState } from 'react';
import { hasDualNeed } from '../../../shared/domain/needs/dual-need.ts';
import type { ServiceGapReason } from '../../../shared/domain/needs/needs-events.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { gapReasonWords } from './messages.ts';
import { needsSummary } from './needs-view.ts';
import type { Problem } from './risk-forms.ts';

/** That no service takes both is logged by the program; only the service can tell the others. */
const reasons = (['wait-too-long', 'refused-by-service'] as const).map((value) => ({
  value,
  label: gapReasonWords[value],
}));

/** Where a dual need met no service: logged when it is found, with waits and refusals as they are learnt. */
export function ServiceGapCard() {
  const { subject, settings } = useWorkspace();
  const [isEditing, setEditing] = useState(false);
  const { gaps } = needsSummary(subject, settings.settings);
  if (!hasDualNeed(subject.needs)) return null;
  return (
    <Card
      heading="Gaps in services"
      level={3}
      head={
        <>
          <span className="pv-push" />
          <Button
            kind="secondary"
            size="small"
            label="Record a wait or a refusal of a service"
            onPress={() => setEditing(true)}
          >
            Record
          </Button>
        </>
      }
    >
      {gaps.length === 0 ? (
        <p className="pv-t3 pv-sm">No gap recorded.</p>
      ) : (
        <ul className="pv-sm">
          {gaps.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {isEditing && <ServiceGapDialog onClose={() => setEditing(false)} />}
    </Card>
  );
}

function ServiceGapDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { run } = useWorkspace();
  const [reason, setReason] = useState<Exclude<ServiceGapReason, 'none-takes-both'>>();
  const [details, setDetails] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = async () => {
    const told = details.trim();
    setProblems(reason ? [] : [{ fieldId: 'gap-reason', text: 'Select why the service is not there' }]);
    if (reason && (await run({ type: 'RecordServiceGap', reason, ...(told && { details: told }) }))) onClose();
  };
  return (
    <Dialog
      title="Record a gap in services"
      icon="warning"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>Save gap</Button>
          <Button kind="secondary" onPress={onClose}>
            Do not record it
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-stack">
        <Segmented
          id="gap-reason"
          label="Why"
          error={problems[0]?.text}
          options={reasons}
          value={reason}
          onChange={setReason}
        />
        <TextArea
          id="gap-details"
          label="Which service, and how long the wait is"
          rows={2}
          limit={500}
          value={details}
          onChange={setDetails}
        />
      </div>
    </Dialog>
  );
}
