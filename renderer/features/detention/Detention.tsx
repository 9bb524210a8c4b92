import { useState } from 'react';
import { useWorkspace } from '../../case/workspace.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { DetentionDialog } from './DetentionDialog.tsx';

/** The limit beside the clock: it opens the reviews once detention was authorised. */
export function Detention({ limit }: Readonly<{ limit: string }>) {
  const { subject } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  if (!subject.detention?.authorisedAt) return <span className="pv-t3">{limit}</span>;
  return (
    <>
      <LinkButton onPress={() => setOpen(true)}>
        {limit}
        <span className="pv-vh">, reviews of detention</span>
      </LinkButton>
      {isOpen && <DetentionDialog onClose={() => setOpen(false)} />}
    </>
  );
}
