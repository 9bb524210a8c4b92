import { useState } from 'react';
import { useWorkspace } from '../../case/workspace.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { handoverView } from './handover-view.ts';

/** Above the steps, for whoever is asked to take the case on. */
export function OfferedNotice() {
  const { subject, user, run } = useWorkspace();
  const announce = useAnnounce();
  const [isDeclining, setDeclining] = useState(false);
  if (!handoverView(subject, user).isAsked) return null;
  const accept = async () => {
    if (await run({ type: 'AcceptHandover' })) announce('The case is yours');
  };
  return (
    <Notice
      className="pv-offered"
      icon="users"
      action={
        <span className="pv-row pv-row--6">
          <Button size="small" kind="secondary" icon="check" onPress={() => void accept()}>
            Take the case on
          </Button>
          <Button size="small" kind="secondary" onPress={() => setDeclining(true)}>
            Decline
          </Button>
        </span>
      }
    >
      <b>{subject.ownership.owner.name} offers you this case.</b> It is theirs until you take it on.
      {isDeclining && <DeclineDialog onClose={() => setDeclining(false)} />}
    </Notice>
  );
}

function DeclineDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { subject, run } = useWorkspace();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const decline = async () => {
    setProblem(reason.trim() ? undefined : 'Enter the reason');
    if (reason.trim() && (await run({ type: 'DeclineHandover', reason: reason.trim() }))) onClose();
  };
  return (
    <Dialog
      title="Decline this case?"
      subtitle={`It stays with ${subject.ownership.owner.name}, who reads why.`}
      icon="users"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void decline()}>Decline it</Button>
          <Button kind="secondary" onPress={onClose}>
            Not now
          </Button>
        </>
      }
    >
      <TextArea
        id="decline-reason"
        label="Reason"
        rows={2}
        limit={500}
        value={reason}
        onChange={setReason}
        error={problem}
      />
    </Dialog>
  );
}
