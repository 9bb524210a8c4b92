import { useState } from 'react';
import { useWorkspace } from '../../case/workspace.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { DetentionDialog } from './DetentionDialog.tsx';

/** Beside the clock: the reviews and the limits, while somebody is detained. */
export function Detention() {
  const { subject } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  if (!subject.detention?.authorisedAt || subject.given) return null;
  return (
    <>
      <LinkButton onPress={() => setOpen(true)}>Reviews</LinkButton>
      {isOpen && <DetentionDialog onClose={() => setOpen(false)} />}
    </>
  );
}
