import { useState } from 'react';
import { authorityWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { NeedRow } from './authority-view.ts';

const kinds = ['prosecutor', 'dpp-consent'] as const;

type ProsecutorDialogProps = Readonly<{ rows: readonly NeedRow[]; onClose: () => void }>;

/** Writes down a prosecutor's written decision, or the consent of the Director of Public Prosecutions, with its reference. */
export function ProsecutorDialog({ rows, onClose }: ProsecutorDialogProps) {
  const { run } = useWorkspace();
  const asked = kinds.filter((kind) => rows.some(({ least }) => least === kind));
  const [authority, setAuthority] = useState<(typeof kinds)[number] | undefined>(asked[0]);
  const [name, setName] = useState('');
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const save = async () => {
    const found = [
      ...(authority ? [] : [{ fieldId: 'decision-kind', text: 'Select whose decision it is' }]),
      ...(name.trim() ? [] : [{ fieldId: 'decision-name', text: 'Enter the name of the prosecutor' }]),
      ...(reference.trim() ? [] : [{ fieldId: 'decision-reference', text: 'Enter the reference of the decision' }]),
      ...(reason.trim() ? [] : [{ fieldId: 'decision-reason', text: 'Enter what was decided and why' }]),
    ];
    setProblems(found);
    if (!authority || found.length > 0) return;
    const isSaved = await run({
      type: 'GiveAuthority',
      authority,
      name: name.trim(),
      reference: reference.trim(),
      reason: reason.trim(),
      rules: rows.filter(({ least }) => least === authority).map(({ id }) => id),
    });
    if (isSaved) onClose();
  };
  const errorOf = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Dialog
      title="Record a prosecutor’s decision"
      subtitle={rows.map(({ heading }) => heading).join('. ')}
      icon="authority"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>Record the decision</Button>
          <Button kind="secondary" onPress={onClose}>
            Not now
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-stack">
        <Segmented
          id="decision-kind"
          label="Decision of"
          options={kinds.map((value) => ({ value, label: authorityWords[value] }))}
          value={authority}
          onChange={setAuthority}
          error={errorOf('decision-kind')}
        />
        <TextField
          id="decision-name"
          label="Name of the prosecutor"
          value={name}
          onChange={setName}
          error={errorOf('decision-name')}
        />
        <TextField
          id="decision-reference"
          label="Reference of the written decision"
          value={reference}
          onChange={setReference}
          error={errorOf('decision-reference')}
        />
        <TextArea
          id="decision-reason"
          label="What was decided, and why"
          value={reason}
          onChange={setReason}
          limit={1000}
          error={errorOf('decision-reason')}
        />
      </div>
    </Dialog>
  );
}
