import { useState } from 'react';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { HandoverDialog } from './HandoverDialog.tsx';
import { handoverView } from './handover-view.ts';

/** In the header of a case: who owns it, and the way to hand it over. */
export function Handover() {
  const { subject, user } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const { ownerWords } = handoverView(subject, user);
  return (
    <>
      <Button kind="secondary" size="small" icon="user" onPress={() => setOpen(true)}>
        Owner: {ownerWords}
      </Button>
      {isOpen && <HandoverDialog onClose={() => setOpen(false)} />}
    </>
  );
}
