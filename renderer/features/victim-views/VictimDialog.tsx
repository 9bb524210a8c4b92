import { useState } from 'react';
import type { VictimDetails } from '../../../shared/domain/victims/victim-events.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { detailsOf, type VictimDraft, victimOf } from './victim-form.ts';
import { optionsOf, preferenceWords, vulnerabilityOptions } from './victim-views-view.ts';

type VictimDialogProps = Readonly<{ victim: VictimDetails; onClose: () => void }>;

/** Who the victim is, how they are reached, and what makes them more vulnerable. */
export function VictimDialog({ victim, onClose }: VictimDialogProps) {
  const { run } = useWorkspace();
  const [draft, setDraft] = useState<VictimDraft>(() => detailsOf(victim));
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const set = (change: Partial<VictimDraft>) => setDraft((before) => ({ ...before, ...change }));
  const field = (name: keyof VictimDetails) => {
    const id = `victim-${name}`;
    return { id, error: problems.find(({ fieldId }) => fieldId === id)?.text };
  };
  const text = (name: 'name' | 'contactName' | 'phone' | 'email' | 'preferredTimes', label: string) => (
    <TextField {...field(name)} label={label} value={draft[name] ?? ''} onChange={(value) => set({ [name]: value })} />
  );
  const save = async () => {
    const read = victimOf(draft);
    setProblems('problems' in read ? read.problems : []);
    if ('victim' in read && (await run({ type: 'CorrectVictim', victim: read.victim }))) onClose();
  };
  const { vulnerabilities } = draft;
  return (
    <Dialog
      title="Change the victim’s details"
      icon={draft.kind === 'business' ? 'shop' : 'user'}
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>Save details</Button>
          <Button kind="secondary" onPress={onClose}>
            Keep as it was
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-cols-2">
        {text('name', 'Name')}
        <Segmented
          {...field('kind')}
          label="Kind of victim"
          options={[
            { value: 'person', label: 'Person' },
            { value: 'business', label: 'Business' },
          ]}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        {text(
          'contactName',
          draft.kind === 'business' ? 'Who speaks for the business' : 'Who speaks for them, if not they',
        )}
        {text('phone', 'Phone')}
        {text('email', 'Email')}
        <Select
          {...field('prefers')}
          label="How they prefer to be reached"
          options={optionsOf(preferenceWords)}
          value={draft.prefers}
          onChange={(prefers) => set({ prefers })}
        />
        {text('preferredTimes', 'When they prefer it')}
      </div>
      <TextArea
        {...field('safeContact')}
        label="How to reach them safely"
        hint="What must not be done or said, and who may be near"
        rows={2}
        value={draft.safeContact ?? ''}
        onChange={(safeContact) => set({ safeContact })}
      />
      <Checkboxes
        {...field('vulnerabilities')}
        label="Does any of these apply?"
        hint="Each gives enhanced rights: the victim is told sooner"
        inline
        options={[...vulnerabilityOptions(draft.kind), { value: 'none' as const, label: 'None of these' }]}
        values={vulnerabilities?.length === 0 ? ['none'] : (vulnerabilities ?? [])}
        onChange={(values) => {
          const isNone = values.includes('none') && vulnerabilities?.length !== 0;
          const chosen = isNone ? [] : values.filter((value) => value !== 'none');
          set({ vulnerabilities: isNone || chosen.length > 0 ? chosen : undefined });
        }}
      />
    </Dialog>
  );
}
