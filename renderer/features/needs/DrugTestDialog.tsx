import { useState } from 'react';
import type { RecordedDrugTest } from '../../../shared/domain/risk/risk-events.ts';
import { policeRanks } from '../../../shared/frameworks/authority-held.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { authorityReasonWords, policeRankWords } from './messages.ts';
import { type DrugTestDraft, draftOfTest, needsAuthority, type Problem, readDrugTest } from './risk-forms.ts';

const stages = [
  { value: 'arrest', label: 'On arrest' },
  { value: 'charge', label: 'On charge' },
] as const;
const results = [
  { value: 'positive', label: 'Positive' },
  { value: 'negative', label: 'Negative' },
  { value: 'refused', label: 'Refused' },
] as const;
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;
const ranks = policeRanks.map((value) => ({ value, label: policeRankWords[value] }));

type DrugTestDialogProps = Readonly<{
  test: RecordedDrugTest | undefined;
  dateOfBirth: CalendarDay;
  onClose: () => void;
}>;

/** Records a test, its result and its follow-up. A test that was not lawful is not kept, and the law says why. */
export function DrugTestDialog({ test, dateOfBirth, onClose }: DrugTestDialogProps) {
  const { run, subject, settings, now, today } = useWorkspace();
  const [draft, setDraft] = useState<DrugTestDraft>(test ? draftOfTest(test) : {});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const set = (change: DrugTestDraft) => setDraft((before) => ({ ...before, ...change }));
  const notifiedAreas = settings.settings.drugTest?.notifiedAreas;
  const latestYear = Number(today.slice(0, 4));
  const save = async () => {
    const { problems: found, value } = readDrugTest(draft, { now, dateOfBirth, settings: settings.settings });
    setProblems(found);
    if (value && (await run({ type: 'RecordDrugTest', test: value }))) onClose();
  };
  const field = (id: string) => ({ id, error: problems.find(({ fieldId }) => fieldId === id)?.text });
  return (
    <Dialog
      title="Record a drug test"
      subtitle="For specified Class A drugs: PACE 1984 s63B"
      icon="scales"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>Save test</Button>
          <Button kind="secondary" onPress={onClose}>
            {test ? 'Keep as it was' : 'Do not record it'}
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-stack">
        <div className="pv-cols-2">
          <Segmented
            {...field('test-stage')}
            label="When"
            options={stages}
            value={draft.stage}
            onChange={(stage) => set({ stage })}
          />
          <Select
            {...field('test-offence')}
            label="For the offence"
            options={subject.offences.map(({ cjsCode, title }) => ({ value: cjsCode, label: `${cjsCode} ${title}` }))}
            value={draft.cjsCode}
            onChange={(cjsCode) => set({ cjsCode })}
          />
          <DateField
            {...field('test-on')}
            label="Date of the test"
            latestYear={latestYear}
            value={draft.testedOn}
            onCommit={(testedOn) => set({ testedOn })}
          />
          <TimeField
            {...field('test-time')}
            label="Time of the test"
            value={draft.testedTime}
            onCommit={(testedTime) => set({ testedTime })}
          />
          {notifiedAreas ? (
            <Select
              {...field('test-area')}
              label="Police area, as notified"
              options={notifiedAreas.map((area) => ({ value: area, label: area }))}
              value={draft.area}
              onChange={(area) => set({ area })}
            />
          ) : (
            <>
              <TextField
                {...field('test-area')}
                label="Police area"
                value={draft.area ?? ''}
                onChange={(area) => set({ area })}
              />
              <Checkbox
                id="test-area-notified"
                label="The Secretary of State has notified the area for tests"
                checked={draft.isAreaNotified ?? false}
                onChange={(isAreaNotified) => set({ isAreaNotified })}
              />
            </>
          )}
        </div>
        <Checkbox
          id="test-warned"
          label="Warned that refusing without good cause may be prosecuted"
          checked={draft.isWarned ?? false}
          onChange={(isWarned) => set({ isWarned })}
        />
        {needsAuthority(draft, settings.settings) && (
          <section className="pv-stack pv-stack--4" aria-labelledby="test-authority">
            <h3 className="pv-h3" id="test-authority">
              {authorityReasonWords(settings.settings)}
            </h3>
            <div className="pv-cols-2">
              <TextField
                {...field('test-authority-name')}
                label="Name of the officer"
                value={draft.authorityName ?? ''}
                onChange={(authorityName) => set({ authorityName })}
              />
              <Select
                id="test-authority-rank"
                label="Rank of the officer"
                options={ranks}
                value={draft.authorityRank}
                onChange={(authorityRank) => set({ authorityRank })}
              />
              <DateField
                id="test-authority-on"
                label="Date of the authority"
                latestYear={latestYear}
                value={draft.authorityOn}
                onCommit={(authorityOn) => set({ authorityOn })}
              />
              <TimeField
                id="test-authority-time"
                label="Time of the authority"
                value={draft.authorityTime}
                onCommit={(authorityTime) => set({ authorityTime })}
              />
            </div>
            <TextArea
              id="test-authority-reason"
              label="Reason to suspect that a Class A drug caused or contributed to the offence"
              rows={2}
              limit={1000}
              value={draft.authorityReason ?? ''}
              onChange={(authorityReason) => set({ authorityReason })}
            />
          </section>
        )}
        <Segmented
          id="test-result"
          label="Result"
          options={results}
          value={draft.result}
          onChange={(result) => set({ result })}
        />
        {draft.result === 'refused' && (
          <Segmented
            id="test-good-cause"
            label="Good cause to refuse?"
            options={yesNo}
            value={draft.hasGoodCause === undefined ? undefined : draft.hasGoodCause ? 'yes' : 'no'}
            onChange={(answer) => set({ hasGoodCause: answer === 'yes' })}
          />
        )}
        {(draft.result === 'positive' || draft.result === 'negative') && (
          <>
            <Checkbox
              id="test-contested"
              label="The person contests the result"
              checked={draft.isContested ?? false}
              onChange={(isContested) => set({ isContested })}
            />
            {draft.isContested && (
              <Segmented
                id="test-laboratory"
                label="Laboratory’s result"
                options={[results[0], results[1]]}
                value={draft.laboratoryResult}
                onChange={(laboratoryResult) => set({ laboratoryResult })}
              />
            )}
            <Checkbox
              id="test-assessment"
              label="Initial assessment considered"
              detail="Drugs Act 2005 s9"
              checked={draft.isAssessmentConsidered ?? false}
              onChange={(isAssessmentConsidered) => set({ isAssessmentConsidered })}
            />
            <TextField
              id="test-referred"
              label="Referred to treatment at"
              value={draft.referredTo ?? ''}
              onChange={(referredTo) => set({ referredTo })}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
