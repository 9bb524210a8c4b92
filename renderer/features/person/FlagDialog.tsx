import { useState } from 'react';
import type { PersonFlag } from '../../../shared/domain/person/person-events.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { type FlagDraft, flagOf, type Problem } from './person-forms.ts';
import { flagKindWords, mappaCategoryWords, mappaLevelWords, optionsOf } from './person-words.ts';

type FlagDialogProps = Readonly<{
  flag: FlagDraft;
  /** It is there already and is put right. */
  isChange: boolean;
  today: CalendarDay;
  onSave: (flag: PersonFlag) => void;
  onClose: () => void;
}>;

/** A flag with where it comes from and from when it holds. */
export function FlagDialog({ flag, isChange, today, onSave, onClose }: FlagDialogProps) {
  const [draft, setDraft] = useState(flag);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const set = (change: Partial<FlagDraft>) => setDraft((before) => ({ ...before, ...change }));
  const field = (name: keyof FlagDraft) => {
    const id = `flag-${name}`;
    return { id, error: problems.find(({ fieldId }) => fieldId === id)?.text };
  };
  // A curfew or an order can end years ahead; a first day is past or near.
  const latestYear = Number(today.slice(0, 4)) + 10;
  const save = () => {
    const read = flagOf(draft);
    if (read.ok) onSave(read.value);
    else setProblems(read.problems);
  };
  return (
    <Dialog
      title={isChange ? 'Change the flag' : 'Add a flag'}
      subtitle="Shown on every case of the person, never on papers or in files that leave"
      icon="warning"
      onClose={onClose}
      footer={
        <>
          <Button onPress={save}>Save flag</Button>
          <Button kind="secondary" onPress={onClose}>
            {isChange ? 'Keep as it was' : 'Do not add it'}
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-cols-2">
        <Select
          {...field('kind')}
          label="Flag"
          options={optionsOf(flagKindWords)}
          value={draft.kind}
          disabled={isChange}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          {...field('source')}
          label="Where it comes from"
          value={draft.source}
          onChange={(source) => set({ source })}
        />
        {draft.kind === 'mappa' && (
          <>
            <Select
              {...field('category')}
              label="MAPPA category"
              options={optionsOf(mappaCategoryWords)}
              value={draft.category}
              onChange={(category) => set({ category })}
            />
            <Select
              {...field('level')}
              label="MAPPA level"
              options={optionsOf(mappaLevelWords)}
              value={draft.level}
              onChange={(level) => set({ level })}
            />
          </>
        )}
        {draft.kind === 'interpreter' && (
          <TextField
            {...field('language')}
            label="Language to interpret"
            value={draft.language}
            onChange={(language) => set({ language })}
          />
        )}
        {draft.kind === 'tag-and-curfew' && (
          <>
            <TimeField
              {...field('curfewFrom')}
              label="Curfew from"
              value={draft.curfewFrom}
              onCommit={(curfewFrom) => set({ curfewFrom })}
            />
            <TimeField
              {...field('curfewUntil')}
              label="Curfew until"
              value={draft.curfewUntil}
              onCommit={(curfewUntil) => set({ curfewUntil })}
            />
          </>
        )}
        <DateField
          {...field('from')}
          label="First day"
          latestYear={latestYear}
          value={draft.from}
          onCommit={(from) => set({ from })}
        />
        <DateField
          {...field('until')}
          label="Last day, if known"
          latestYear={latestYear}
          value={draft.until}
          onCommit={(until) => set({ until })}
        />
      </div>
    </Dialog>
  );
}
