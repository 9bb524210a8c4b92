import { useState } from 'react';
import {
  type ProsecutionAuthority,
  prosecutionAuthoritySchema,
} from '../../shared/domain/authority/authority-events.ts';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { ErrorSummary } from '../components/ErrorSummary.tsx';
import { Segmented } from '../components/Segmented.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { TextField } from '../components/TextField.tsx';
import { authorityWords } from './words.ts';
import { useWorkspace } from './workspace.ts';

const kinds = prosecutionAuthoritySchema.options;

type ProsecutorDialogProps = Readonly<{
  /** The rules it is for, and whose decision each asks. */
  rows: readonly { readonly id: string; readonly heading: string; readonly asks: ProsecutionAuthority }[];
  onClose: () => void;
}>;

/** Writes down a prosecutor's written decision, or the consent of the Director of Public Prosecutions, with its reference. */
export function ProsecutorDialog({ rows, onClose }: ProsecutorDialogProps) {
  const { run } = useWorkspace();
  const [authority, setAuthority] = useState<ProsecutionAuthority | undefined>(rows[0]?.asks);
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
      type: 'RecordProsecutorDecision',
      authority,
      name: name.trim(),
      reference: reference.trim(),
      reason: reason.trim(),
      rules: rows.map(({ id }) => id),
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
