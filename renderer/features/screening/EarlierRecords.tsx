import { useState } from 'react';
import { cjsCodeSchema, type PriorRecord } from '../../../shared/domain/case/events.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { newId } from '../../app/new-id.ts';
import { recordWords, SimilarRow } from '../../case/StillNeeded.tsx';
import { priorKindWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DateField } from '../../components/DateField.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';

const kinds = Object.keys(priorKindWords) as PriorRecord['kind'][];

/** Convictions and disposals found in PNC and local records. They count in the limits on several cautions. */
export function EarlierRecords() {
  const { subject, run } = useWorkspace();
  if (!subject.answers.historyChecked) return null;
  const given = subject.given !== undefined;
  return (
    <Card heading="Earlier convictions and disposals" level={3}>
      <div className="pv-stack pv-stack--4">
        {subject.priorRecords.length === 0 && <p className="pv-t2 pv-md">Checked. None recorded here.</p>}
        <ul className="pv-priors">
          {subject.priorRecords.map((record) => (
            <li key={record.recordId} className="pv-md">
              <span className="pv-row pv-row--between">
                {recordWords(record)}
                {!given && (
                  <LinkButton
                    label={`Remove ${recordWords(record)}`}
                    onPress={() => void run({ type: 'RemovePriorRecord', recordId: record.recordId })}
                  >
                    Remove
                  </LinkButton>
                )}
              </span>
              {record.similar !== undefined && <SimilarRow record={record} />}
            </li>
          ))}
        </ul>
        {!given && <AddRecord />}
      </div>
    </Card>
  );
}

function AddRecord() {
  const { run, today } = useWorkspace();
  const [kind, setKind] = useState<PriorRecord['kind']>();
  const [date, setDate] = useState<CalendarDay>();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const add = async () => {
    if (!kind || !date) return;
    const cjsCode = code.trim().toUpperCase();
    const isWrong = cjsCode !== '' && !cjsCodeSchema.safeParse(cjsCode).success;
    setError(isWrong ? 'Enter the code as in the record, for example TH68010' : undefined);
    if (isWrong) return;
    const record = { recordId: newId(), kind, date, ...(cjsCode && { cjsCode }) };
    if (await run({ type: 'AddPriorRecord', record })) {
      setKind(undefined);
      setDate(undefined);
      setCode('');
    }
  };
  return (
    <div className="pv-priors__add">
      <Select
        id="prior-kind"
        label="Kind"
        small
        options={kinds.map((value) => ({ value, label: priorKindWords[value] }))}
        value={kind}
        onChange={setKind}
      />
      <DateField id="prior-date" label="Date" latestYear={Number(today.slice(0, 4))} value={date} onCommit={setDate} />
      <TextField id="prior-code" label="Offence code, if known" small value={code} onChange={setCode} error={error} />
      <Button
        kind="secondary"
        size="small"
        unavailable={kind && date ? undefined : 'Select the kind and enter the date first'}
        onPress={() => void add()}
      >
        Add
      </Button>
    </div>
  );
}
