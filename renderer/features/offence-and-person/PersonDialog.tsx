import { useState } from 'react';
import { type Person, personSchema } from '../../../shared/domain/case/events.ts';
import { officerDefinedEthnicities, selfDefinedEthnicities } from '../../../shared/reference/ethnicity-codes.ts';
import { notSelfDefinedWords } from '../../case/person-fields.ts';
import { genderWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';

type Draft = { [K in keyof Person]?: Person[K] | undefined };

/** All details of the person at once; saved together, each changed field with its own source. */
export function PersonDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { subject, run, today } = useWorkspace();
  const [draft, setDraft] = useState<Draft>(subject.person);
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const set = (change: Draft) => setDraft((before) => ({ ...before, ...change }));
  const text = (field: Exclude<keyof Person, 'dateOfBirth' | 'gender' | 'ethnicityNotSelfDefined'>, label: string) => (
    <TextField
      id={`person-${field}`}
      label={label}
      value={draft[field] ?? ''}
      onChange={(value) => set({ [field]: value })}
      error={problems.find(({ fieldId }) => fieldId === `person-${field}`)?.text}
    />
  );
  const save = async () => {
    const filled = Object.fromEntries(
      Object.entries(draft).filter(([, value]) => value !== undefined && value.trim() !== ''),
    );
    const parsed = personSchema.safeParse(filled);
    if (!parsed.success) {
      setProblems(
        parsed.error.issues.map(({ path }) => ({
          fieldId: `person-${String(path[0])}`,
          text: filled[String(path[0])]
            ? 'This is too long, or not in a form that can be kept'
            : `Enter the ${wordsOf(path[0])}`,
        })),
      );
      return;
    }
    if (await run({ type: 'CorrectPerson', person: parsed.data })) onClose();
  };
  return (
    <Dialog
      title="Change the person's details"
      icon="user"
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
        {text('surname', 'Surname')}
        {text('forenames', 'Forenames')}
        <DateField
          id="person-dateOfBirth"
          label="Date of birth"
          latestYear={Number(today.slice(0, 4))}
          value={draft.dateOfBirth}
          onCommit={(dateOfBirth) => set({ dateOfBirth })}
        />
        <Select
          id="person-gender"
          label="Sex"
          options={(['female', 'male', 'not-known', 'not-specified'] as const).map((value) => ({
            value,
            label: genderWords[value],
          }))}
          value={draft.gender}
          onChange={(gender) => set({ gender })}
        />
        {text('address', 'Address')}
        {text('phone', 'Phone')}
        {text('email', 'Email')}
        {text('language', 'Language')}
        {text('pncId', 'PNC ID')}
        {text('croNumber', 'CRO number')}
        {text('nationality', 'Nationality')}
        <Select
          id="person-ethnicitySelfDefined"
          label="Self-defined ethnicity"
          hint="As the person says it"
          options={[...optionsOf(notSelfDefinedWords), ...selfDefinedEthnicities.map(asOption)]}
          value={draft.ethnicitySelfDefined ?? draft.ethnicityNotSelfDefined}
          onChange={(chosen) => set(selfDefined(chosen))}
        />
        <Select
          id="person-ethnicityOfficerDefined"
          label="Officer-defined ethnicity"
          hint="As an officer sees it"
          options={officerDefinedEthnicities.map(asOption)}
          value={draft.ethnicityOfficerDefined}
          onChange={(ethnicityOfficerDefined) => set({ ethnicityOfficerDefined })}
        />
      </div>
    </Dialog>
  );
}

const asOption = ({ code, meaning }: { code: string; meaning: string }) => ({
  value: code,
  label: `${code} ${meaning}`,
});

/** A code, or why there is none: never both. */
function selfDefined(chosen: string): Draft {
  const reason = personSchema.shape.ethnicityNotSelfDefined.safeParse(chosen);
  return reason.success
    ? { ethnicitySelfDefined: undefined, ethnicityNotSelfDefined: reason.data }
    : { ethnicitySelfDefined: chosen, ethnicityNotSelfDefined: undefined };
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const wordsOf = (field: unknown): string => (field === 'forenames' ? 'forenames' : 'surname');
