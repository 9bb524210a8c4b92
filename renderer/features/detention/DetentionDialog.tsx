import { useState } from 'react';
import { type CalendarDay, type ClockTime, clockTimeOf, dayOf, instantOf } from '../../../shared/time.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { detentionView } from './detention-view.ts';

const kinds = [
  { value: 'review', label: 'Review' },
  { value: 'extension', label: 'Superintendent’s authority' },
] as const;

/** Records a review of detention or a superintendent's authority, and says what PACE asks next. */
export function DetentionDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { subject, now, run, user, today } = useWorkspace();
  const [kind, setKind] = useState<(typeof kinds)[number]['value']>('review');
  const [day, setDay] = useState<CalendarDay | undefined>(today);
  const [time, setTime] = useState<ClockTime | undefined>(clockTimeOf(now));
  const [officer, setOfficer] = useState(user.name);
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const view = detentionView(subject, now);
  const save = async () => {
    const found = [
      ...(day ? [] : [{ fieldId: 'detention-day', text: 'Enter the date' }]),
      ...(time ? [] : [{ fieldId: 'detention-time', text: 'Enter the time' }]),
      ...(officer.trim() ? [] : [{ fieldId: 'detention-officer', text: 'Enter who carried it out' }]),
    ];
    setProblems(found);
    if (!day || !time || found.length > 0) return;
    const record = { at: instantOf(day, time), officer: officer.trim() };
    const isSaved = await run(
      kind === 'review'
        ? { type: 'RecordDetentionReview', review: record }
        : { type: 'RecordDetentionExtension', authority: record },
    );
    if (isSaved) onClose();
  };
  const errorOf = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Dialog
      title="Detention"
      subtitle="PACE 1984 ss40-42"
      icon="clock"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>Record it</Button>
          <Button kind="secondary" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      {view && (
        <div className="pv-stack">
          {view.rules.map(({ id, heading, reason, citation, isBar }) => (
            <Notice key={id} tone={isBar ? 'bad' : 'warn'}>
              <b>{heading}.</b> {reason}{' '}
              <span className="pv-sm">
                {id}. {citation}
              </span>
            </Notice>
          ))}
          <SummaryList rows={view.rows} />
          <Segmented id="detention-kind" label="Record" options={kinds} value={kind} onChange={setKind} />
          <div className="pv-row pv-row--wrap">
            <DateField
              id="detention-day"
              label="Date"
              value={day}
              latestYear={Number(dayOf(now).slice(0, 4))}
              onCommit={setDay}
              error={errorOf('detention-day')}
            />
            <TimeField
              id="detention-time"
              label="Time"
              value={time}
              onCommit={setTime}
              error={errorOf('detention-time')}
            />
          </div>
          <TextField
            id="detention-officer"
            label={kind === 'review' ? 'Review officer' : 'Superintendent'}
            value={officer}
            onChange={setOfficer}
            error={errorOf('detention-officer')}
          />
        </div>
      )}
    </Dialog>
  );
}
