import { useState } from 'react';
import type { AuthorityKind } from '../../../shared/domain/case/events.ts';
import type { RuleRow } from '../../case/rules-view.ts';
import { authorityWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';

const kinds = Object.keys(authorityWords) as AuthorityKind[];

/** Records that someone more senior, or a prosecutor, has agreed; who, why and under what reference. */
export function AuthorityDialog({ row, onClose }: Readonly<{ row: RuleRow; onClose: () => void }>) {
  const { run } = useWorkspace();
  const [authority, setAuthority] = useState<AuthorityKind>();
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [reference, setReference] = useState('');
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const save = async () => {
    const found = [
      ...(authority ? [] : [{ fieldId: 'authority-kind', text: 'Select who gave the authority' }]),
      ...(name.trim() ? [] : [{ fieldId: 'authority-name', text: 'Enter the name of the person who gave it' }]),
      ...(reason.trim() ? [] : [{ fieldId: 'authority-reason', text: 'Enter the reason they gave' }]),
    ];
    setProblems(found);
    if (!authority || found.length > 0) return;
    const isSaved = await run({
      type: 'GiveAuthority',
      authority,
      name: name.trim(),
      reason: reason.trim(),
      rules: [row.id],
      ...(reference.trim() && { reference: reference.trim() }),
    });
    if (isSaved) onClose();
  };
  const errorOf = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Dialog
      title="Record authority"
      subtitle={`${row.heading}. ${row.citation}`}
      icon="authority"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>Record authority</Button>
          <Button kind="secondary" onPress={onClose}>
            Not now
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-stack">
        <Select
          id="authority-kind"
          label="Authority of"
          options={kinds.map((value) => ({ value, label: authorityWords[value] }))}
          value={authority}
          onChange={setAuthority}
          error={errorOf('authority-kind')}
        />
        <TextField id="authority-name" label="Name" value={name} onChange={setName} error={errorOf('authority-name')} />
        <TextArea
          id="authority-reason"
          label="Reason given"
          value={reason}
          onChange={setReason}
          limit={1000}
          error={errorOf('authority-reason')}
        />
        <TextField id="authority-reference" label="Reference, if any" value={reference} onChange={setReference} />
      </div>
    </Dialog>
  );
}
