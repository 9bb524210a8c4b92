import { useState } from 'react';
import type { PriorRecord } from '../../../shared/domain/case/events.ts';
import { type CalendarDay, shortDate } from '../../../shared/time.ts';
import { newId } from '../../app/new-id.ts';
import { priorKindWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DateField } from '../../components/DateField.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Select } from '../../components/Select.tsx';

const kinds = Object.keys(priorKindWords) as PriorRecord['kind'][];

/** Convictions and disposals found in PNC and local records. They count in the limits on several cautions. */
export function EarlierRecords() {
  const { subject, run, today } = useWorkspace();
  const [kind, setKind] = useState<PriorRecord['kind']>();
  const [date, setDate] = useState<CalendarDay>();
  if (!subject.answers.historyChecked) return null;
  const add = async () => {
    if (!kind || !date) return;
    if (await run({ type: 'AddPriorRecord', record: { recordId: newId(), kind, date } })) {
      setKind(undefined);
      setDate(undefined);
    }
  };
  const given = subject.given !== undefined;
  return (
    <Card heading="Earlier convictions and disposals" level={3}>
      <div className="pv-stack pv-stack--4">
        {subject.priorRecords.length === 0 && <p className="pv-t2 pv-md">Checked. None recorded here.</p>}
        <ul className="pv-priors">
          {subject.priorRecords.map((record) => (
            <li key={record.recordId} className="pv-row pv-row--between pv-md">
              <span>
                {priorKindWords[record.kind]}, {shortDate(record.date)}
              </span>
              {!given && (
                <LinkButton
                  label={`Remove ${priorKindWords[record.kind]}, ${shortDate(record.date)}`}
                  onPress={() => void run({ type: 'RemovePriorRecord', recordId: record.recordId })}
                >
                  Remove
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
        {!given && (
          <div className="pv-priors__add">
            <Select
              id="prior-kind"
              label="Kind"
              small
              options={kinds.map((value) => ({ value, label: priorKindWords[value] }))}
              value={kind}
              onChange={setKind}
            />
            <DateField
              id="prior-date"
              label="Date"
              latestYear={Number(today.slice(0, 4))}
              value={date}
              onCommit={setDate}
            />
            <Button
              kind="secondary"
              size="small"
              unavailable={kind && date ? undefined : 'Select the kind and enter the date first'}
              onPress={() => void add()}
            >
              Add
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
