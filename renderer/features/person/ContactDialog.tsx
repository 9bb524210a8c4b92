import { useState } from 'react';
import type { PersonContact } from '../../../shared/domain/person/person-events.ts';
import type { Instant } from '../../../shared/time.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { type ContactDraft, contactOf, type Problem } from './person-forms.ts';
import { contactWords, optionsOf } from './person-words.ts';

type ContactDialogProps = Readonly<{
  contact: ContactDraft;
  now: Instant;
  onSave: (contact: PersonContact) => void;
  onClose: () => void;
}>;

/** A contact about the person: for a MAPPA flag it has to stand here before a disposal can be offered (S1-07). */
export function ContactDialog({ contact, now, onSave, onClose }: ContactDialogProps) {
  const [draft, setDraft] = useState(contact);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const set = (change: Partial<ContactDraft>) => setDraft((before) => ({ ...before, ...change }));
  const field = (name: keyof ContactDraft) => {
    const id = `contact-${name}`;
    return { id, error: problems.find(({ fieldId }) => fieldId === id)?.text };
  };
  return (
    <Dialog
      title="Record a contact"
      icon="phone"
      onClose={onClose}
      footer={
        <>
          <Button
            onPress={() => {
              const read = contactOf(draft, now);
              if (read.ok) onSave(read.value);
              else setProblems(read.problems);
            }}
          >
            Save contact
          </Button>
          <Button kind="secondary" onPress={onClose}>
            Do not record it
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-cols-2">
        <Select
          {...field('about')}
          label="With"
          options={optionsOf(contactWords)}
          value={draft.about}
          onChange={(about) => set({ about })}
        />
        <TextField
          {...field('with')}
          label="Name and where they work"
          value={draft.with}
          onChange={(text) => set({ with: text })}
        />
        <DateField
          {...field('madeOn')}
          label="Day of the contact"
          latestYear={Number(now.slice(0, 4))}
          value={draft.madeOn}
          onCommit={(madeOn) => set({ madeOn })}
        />
        <TimeField
          {...field('madeAt')}
          label="Time of the contact"
          value={draft.madeAt}
          onCommit={(madeAt) => set({ madeAt })}
        />
      </div>
      <TextArea
        {...field('note')}
        label="What was said"
        rows={3}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </Dialog>
  );
}
