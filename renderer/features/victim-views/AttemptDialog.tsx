import { useState } from 'react';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { type AttemptDraft, attemptOf } from './attempt-form.ts';
import { channelWords, optionsOf, outcomeWords } from './victim-views-view.ts';

type AttemptDialogProps = Readonly<{
  attempt: AttemptDraft;
  safeContact: string | undefined;
  onClose: () => void;
}>;

/** A new attempt, made now by whoever records it unless they say otherwise; or one to put right. */
export function AttemptDialog({ attempt, safeContact, onClose }: AttemptDialogProps) {
  const { run, now, today } = useWorkspace();
  const [draft, setDraft] = useState(attempt);
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const set = (change: Partial<AttemptDraft>) => setDraft((before) => ({ ...before, ...change }));
  const field = (id: string) => ({ id, error: problems.find(({ fieldId }) => fieldId === id)?.text });
  const save = async () => {
    const read = attemptOf(draft, now);
    setProblems('problems' in read ? read.problems : []);
    if ('contact' in read && (await run({ type: 'ContactVictim', contact: read.contact }))) onClose();
  };
  return (
    <Dialog
      title={attempt.outcome ? 'Change the attempt' : 'Add an attempt'}
      icon="phone"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>Save attempt</Button>
          <Button kind="secondary" onPress={onClose}>
            {attempt.outcome ? 'Keep as it was' : 'Do not add it'}
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      {safeContact && <Notice tone="warn">{`Reach them safely: ${safeContact}`}</Notice>}
      <div className="pv-cols-2">
        <Select
          {...field('attempt-outcome')}
          label="What came of it"
          options={optionsOf(outcomeWords)}
          value={draft.outcome}
          onChange={(outcome) => set({ outcome })}
        />
        <Select
          {...field('attempt-channel')}
          label="How"
          options={optionsOf(channelWords)}
          value={draft.channel}
          onChange={(channel) => set({ channel })}
        />
        <DateField
          {...field('attempt-day')}
          label="Date of the attempt"
          latestYear={Number(today.slice(0, 4))}
          value={draft.day}
          onCommit={(day) => set({ day })}
        />
        <TimeField
          {...field('attempt-time')}
          label="Time of the attempt"
          value={draft.time}
          onCommit={(time) => set({ time })}
        />
      </div>
      <TextField {...field('attempt-by')} label="Made by" value={draft.madeBy} onChange={(madeBy) => set({ madeBy })} />
      <TextArea
        {...field('attempt-note')}
        label="Note"
        hint="What was said, or when to try again. Views have their own place"
        rows={2}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </Dialog>
  );
}
