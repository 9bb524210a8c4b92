import { useState } from 'react';
import type { CalendarDay } from '../../../shared/time.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type EndDraft, endOf, type Problem, reasonProblems } from './person-forms.ts';

type EndFlagDialogProps = Readonly<{
  words: string;
  today: CalendarDay;
  onSave: (end: { readonly endedOn: CalendarDay; readonly reason: string }) => void;
  onClose: () => void;
}>;

/** A flag is never deleted: it ends on a day, for a reason, and stays in the history. */
export function EndFlagDialog({ words, today, onSave, onClose }: EndFlagDialogProps) {
  const [draft, setDraft] = useState<EndDraft>({ endedOn: today, reason: '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const error = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Dialog
      title={`End the flag: ${words}`}
      kind="alert"
      icon="warning"
      onClose={onClose}
      footer={
        <>
          <Button
            kind="warning"
            onPress={() => {
              const read = endOf(draft, today);
              if (read.ok) onSave(read.value);
              else setProblems(read.problems);
            }}
          >
            End the flag
          </Button>
          <Button kind="secondary" onPress={onClose}>
            Keep it
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <DateField
        id="end-on"
        label="Day it ended"
        latestYear={Number(today.slice(0, 4))}
        value={draft.endedOn}
        error={error('end-on')}
        onCommit={(endedOn) => setDraft((before) => ({ ...before, endedOn }))}
      />
      <TextArea
        id="end-reason"
        label="Why it ended"
        rows={2}
        value={draft.reason}
        error={error('end-reason')}
        onChange={(reason) => setDraft((before) => ({ ...before, reason }))}
      />
    </Dialog>
  );
}

type UnlinkDialogProps = Readonly<{ name: string; onSave: (reason: string) => void; onClose: () => void }>;

/** Takes a link back: the case, and what was joined through it, stands apart again. Nothing else changes. */
export function UnlinkDialog({ name, onSave, onClose }: UnlinkDialogProps) {
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  return (
    <Dialog
      title={`Take case ${name} apart from this person?`}
      subtitle="Every case keeps its own record. What was carried over stays until it is ended"
      kind="alert"
      icon="user"
      onClose={onClose}
      footer={
        <>
          <Button
            kind="warning"
            onPress={() => {
              const found = reasonProblems(reason);
              setProblems(found);
              if (found.length === 0) onSave(reason.trim());
            }}
          >
            Take it apart
          </Button>
          <Button kind="secondary" onPress={onClose}>
            Keep it joined
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <TextArea
        id="end-reason"
        label="Why it is about somebody else"
        rows={2}
        value={reason}
        error={problems[0]?.text}
        onChange={setReason}
      />
    </Dialog>
  );
}
