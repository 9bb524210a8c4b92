import { useMemo, useState } from 'react';
import { type Person, personSchema } from '../../../shared/domain/case/events.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { execute } from '../../app/execute.ts';
import { failureWords } from '../../app/failure-words.ts';
import { go } from '../../app/navigation.ts';
import { newCaseId } from '../../app/new-id.ts';
import { useLikelySame } from '../../case/use-likely-same.ts';
import { genderWords } from '../../case/words.ts';
import { Button } from '../../components/Button.tsx';
import { useNow } from '../../components/Clock.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { SamePerson } from './SamePerson.tsx';
import { recordAnswers, type SamePersonAnswers } from './same-person.ts';

/** A case typed at the desk: who it is, and the custody record where there is one. The rest follows in the case. */
export function NewCaseDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const now = useNow();
  const [surname, setSurname] = useState('');
  const [forenames, setForenames] = useState('');
  const [dateOfBirth, setDateOfBirth] = useState<CalendarDay>();
  const [gender, setGender] = useState<Person['gender']>();
  const [custodyRecordNumber, setCustodyRecordNumber] = useState('');
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const [pncId, setPncId] = useState('');
  const { likelySame } = useLikelySame();
  // Names alone say too little to ask while somebody types: the person's page compares them too.
  const proposed = useMemo(
    () =>
      surname.trim() && forenames.trim() && (dateOfBirth || pncId.trim())
        ? likelySame({ surname, forenames, ...(dateOfBirth && { dateOfBirth }), pncId })
        : [],
    [likelySame, surname, forenames, dateOfBirth, pncId],
  );
  const [answers, setAnswers] = useState<SamePersonAnswers>(new Map());
  const open = async () => {
    const found = [
      ...(surname.trim() ? [] : [{ fieldId: 'new-surname', text: 'Enter the surname' }]),
      ...(forenames.trim() ? [] : [{ fieldId: 'new-forenames', text: 'Enter the forenames' }]),
    ];
    setProblems(found);
    if (found.length > 0) return;
    const person = personSchema.safeParse({
      surname,
      forenames,
      ...(dateOfBirth && { dateOfBirth }),
      ...(gender && { gender }),
      ...(pncId.trim() && { pncId }),
    });
    if (!person.success) {
      setProblems([{ fieldId: 'new-surname', text: 'The name or the PNC ID is too long to be kept' }]);
      return;
    }
    const caseId = newCaseId();
    const opened = await execute(caseId, {
      type: 'OpenCase',
      source: { kind: 'typed' },
      person: person.data,
      offences: [],
      ...(custodyRecordNumber.trim() && { custodyRecordNumber: custodyRecordNumber.trim() }),
    });
    if (opened.ok) {
      const proposedNow = new Set(proposed.map((row) => row.caseId));
      const given = new Map([...answers].filter(([otherCaseId]) => proposedNow.has(otherCaseId)));
      const recorded = await recordAnswers(caseId, given);
      onClose();
      // What could not be recorded is asked again on the person's page.
      if (!recorded.ok) return go({ screen: 'person', caseId });
      go({ screen: 'case', caseId, step: 'offence-and-person' });
    } else setProblems([{ fieldId: 'new-surname', text: failureWords(opened.error) }]);
  };
  const field = (id: string) => ({ id, error: problems.find(({ fieldId }) => fieldId === id)?.text });
  return (
    <Dialog
      title="New case"
      icon="user"
      onClose={onClose}
      footer={
        <>
          <Button type="submit" onPress={() => void open()}>
            Open the case
          </Button>
          <Button kind="secondary" onPress={onClose}>
            Do not open
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-cols-2">
        <TextField {...field('new-surname')} label="Surname" value={surname} onChange={setSurname} />
        <TextField {...field('new-forenames')} label="Forenames" value={forenames} onChange={setForenames} />
        <DateField
          {...field('new-date-of-birth')}
          label="Date of birth"
          latestYear={Number(now.slice(0, 4))}
          value={dateOfBirth}
          onCommit={setDateOfBirth}
        />
        <Select
          {...field('new-gender')}
          label="Sex"
          options={(['female', 'male', 'not-known', 'not-specified'] as const).map((value) => ({
            value,
            label: genderWords[value],
          }))}
          value={gender}
          onChange={setGender}
        />
        <TextField
          {...field('new-custody')}
          label="Custody record number, if any"
          value={custodyRecordNumber}
          onChange={setCustodyRecordNumber}
        />
        <TextField {...field('new-pnc')} label="PNC ID, if known" value={pncId} onChange={setPncId} />
      </div>
      {proposed.length > 0 && (
        <section className="pv-stack pv-stack--4" aria-label="May be here already">
          <p role="status">
            <b>{proposed.length === 1 ? 'One person' : `${proposed.length} people`} here may be the same.</b> You can
            also answer later, on the person’s page.
          </p>
          <SamePerson rows={proposed} answers={answers} onAnswer={setAnswers} />
        </section>
      )}
    </Dialog>
  );
}
