import { useState } from 'react';
import type { User } from '../../../shared/contract/index.ts';
import type { CaseSummary } from '../../../shared/domain/case/summary.ts';
import { execute } from '../../app/execute.ts';
import { failureWords } from '../../app/failure-words.ts';
import { titledName } from '../../app/user-words.ts';
import { listName } from '../../case/words.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { asActor, othersThan } from './handover-view.ts';
import { useStationUsers } from './use-station-users.ts';

type ReassignDialogProps = Readonly<{
  /** Who leaves. */
  owner: Pick<User, 'userId' | 'name'>;
  /** What they own and somebody else takes on. */
  cases: readonly CaseSummary[];
  onClose: () => void;
}>;

/** Before somebody's way into the station ends: every case of theirs goes to somebody who stays (S2-04). */
export function ReassignDialog({ owner, cases, onClose }: ReassignDialogProps) {
  const announce = useAnnounce();
  const others = othersThan(owner.userId, useStationUsers());
  const [userId, setUserId] = useState<string>();
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ readonly who?: string; readonly why?: string }>({});
  const [failed, setFailed] = useState<string>();
  const count = `${cases.length} ${cases.length === 1 ? 'case' : 'cases'}`;
  const reassign = async () => {
    const to = others.find((each) => each.userId === userId);
    const why = reason.trim();
    setProblems({ ...(!to && { who: 'Select who' }), ...(why === '' && { why: 'Enter the reason' }) });
    if (!to || why === '') return;
    for (const { caseId } of cases) {
      const done = await execute(caseId, { type: 'ReassignCase', to: asActor(to), reason: why });
      if (!done.ok) return setFailed(failureWords(done.error));
    }
    announce(`${count} given to ${to.name}`);
    onClose();
  };
  return (
    <Dialog
      title={`${owner.name} owns ${count}`}
      subtitle="Somebody else takes them on before their way in ends."
      icon="users"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void reassign()}>{`Reassign ${count}`}</Button>
          <Button kind="secondary" onPress={onClose}>
            Not now
          </Button>
        </>
      }
    >
      <div className="pv-stack">
        {failed && (
          <Notice tone="bad" role="alert">
            {failed}
          </Notice>
        )}
        <section className="pv-handover" tabIndex={0} aria-label="Cases">
          <ul>
            {cases.map((each) => (
              <li key={each.caseId}>
                {listName(each)} <span className="pv-sm pv-t3">{each.custodyRecordNumber}</span>
              </li>
            ))}
          </ul>
        </section>
        <Select
          id="reassign-to"
          label="Who owns them from now on"
          options={others.map((each) => ({ value: each.userId, label: titledName(each) }))}
          value={userId}
          onChange={setUserId}
          error={problems.who}
        />
        <TextArea
          id="reassign-reason"
          label="Reason"
          rows={2}
          limit={500}
          value={reason}
          onChange={setReason}
          error={problems.why}
        />
      </div>
    </Dialog>
  );
}
