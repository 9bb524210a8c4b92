import { useState } from 'react';
import type { Availability } from '../../../shared/domain/person/person-events.ts';
import { Button } from '../../components/Button.tsx';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { type AvailabilityDraft, availabilityOf, newAvailability, type Problem } from './person-forms.ts';
import { availabilityLine } from './person-view.ts';
import { availabilityWords, optionsOf, weekdayWords } from './person-words.ts';

type AvailabilityDialogProps = Readonly<{
  availability: Availability;
  onSave: (availability: Availability) => void;
  onClose: () => void;
}>;

/** Everything an appointment has to mind, asked once (S0-36). */
export function AvailabilityDialog({ availability, onSave, onClose }: AvailabilityDialogProps) {
  const [entries, setEntries] = useState(availability);
  const [draft, setDraft] = useState(newAvailability);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const set = (change: Partial<AvailabilityDraft>) => setDraft((before) => ({ ...before, ...change }));
  const field = (name: keyof AvailabilityDraft) => {
    const id = `availability-${name}`;
    return { id, error: problems.find(({ fieldId }) => fieldId === id)?.text };
  };
  /** With what stands in the fields; null when that is not complete. */
  const withDraft = (): Availability | null => {
    const read = availabilityOf(draft);
    setProblems(read.ok ? [] : read.problems);
    return read.ok ? [...entries, read.value] : null;
  };
  const add = () => {
    const all = withDraft();
    if (!all) return;
    setEntries(all);
    setDraft(newAvailability);
  };
  const isBegun = draft.kind !== undefined || draft.words.trim() !== '';
  const save = () => {
    const all = isBegun ? withDraft() : entries;
    if (all) onSave(all);
  };
  return (
    <Dialog
      title="Availability and needs"
      subtitle="Asked once, for every appointment"
      icon="calendar"
      onClose={onClose}
      footer={
        <>
          <Button onPress={save}>{entries.length === 0 && !isBegun ? 'Save: nothing to mind' : 'Save'}</Button>
          <Button kind="secondary" onPress={onClose}>
            Keep as it was
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      {entries.length > 0 && (
        <ul className="pv-plainrows">
          {entries.map((entry, index) => (
            <li key={availabilityLine(entry)}>
              <span className="pv-grow">{availabilityLine(entry)}</span>
              <LinkButton
                label={`Remove ${availabilityLine(entry)}`}
                onPress={() => setEntries(entries.toSpliced(index, 1))}
              >
                Remove
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      <div className="pv-cols-2">
        <Select
          {...field('kind')}
          label="About"
          options={optionsOf(availabilityWords)}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          {...field('words')}
          label="What has to be minded"
          value={draft.words}
          onChange={(words) => set({ words })}
        />
      </div>
      <Checkboxes
        {...field('days')}
        label="Days on which they cannot come, if any"
        inline
        options={(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map(
          (value) => ({
            value,
            label: weekdayWords[value],
          }),
        )}
        values={draft.days}
        onChange={(days) => set({ days })}
      />
      <div className="pv-cols-2">
        <TimeField {...field('from')} label="From" value={draft.from} onCommit={(from) => set({ from })} />
        <TimeField {...field('until')} label="Until" value={draft.until} onCommit={(until) => set({ until })} />
      </div>
      <div>
        <Button kind="secondary" size="small" icon="plus" onPress={add}>
          Add another
        </Button>
      </div>
    </Dialog>
  );
}
