import { useEffect, useRef } from 'react';
import type { SmartCheck } from '../../../shared/domain/conditions/smart-checks.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { type ConditionRow, capitalised, type StepWords } from './conditions-view.ts';

type ConditionTableProps = Readonly<{
  rows: readonly ConditionRow[];
  words: StepWords;
  given: boolean;
  /** The condition that was just saved: focus goes on from there. */
  saved: string | null;
  onEdit: (conditionId: string) => void;
  onRemove: (conditionId: string) => void;
}>;

export function ConditionTable({
  rows,
  words: { title, one, none },
  given,
  saved,
  onEdit,
  onRemove,
}: ConditionTableProps) {
  const changeSaved = useRef<HTMLButtonElement>(null);
  const shown = rows.find(({ conditionId }) => conditionId === saved)?.conditionId;
  useEffect(() => {
    if (shown !== undefined) changeSaved.current?.focus();
  }, [shown]);
  if (rows.length === 0) return <p className="pv-card__body pv-t2">{none}</p>;
  return (
    <table className="pv-table pv-table--inset pv-table--cond pv-table--last">
      <caption className="pv-vh">{title}, chosen</caption>
      <thead>
        <tr>
          <th scope="col" className="w-34">
            <span className="pv-vh">Number</span>
          </th>
          <th scope="col">{capitalised(one)}</th>
          <th scope="col" className="w-176">
            Who runs or checks it
          </th>
          <th scope="col" className="w-48 pv-num">
            Hours
          </th>
          <th scope="col" className="w-96">
            Due
          </th>
          <th scope="col" className="w-112">
            SMART
          </th>
          <th scope="col" className="w-72">
            <span className="pv-vh">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.conditionId}>
            <td className="pv-t3">{row.number}</td>
            <th scope="row">
              <div className="pv-row pv-row--top">
                <span className={`pv-kind pv-kind--${row.tone}`} />
                <span>
                  <b>{row.wording}</b>
                  <small>{row.why || row.kind}</small>
                </span>
              </div>
            </th>
            <td>{row.provider}</td>
            <td className="pv-num">{row.hours}</td>
            <td>{row.due}</td>
            <td>
              <SmartMark checks={row.smart} />
            </td>
            <td>
              {!given && (
                <span className="pv-row pv-row--tight">
                  <IconButton
                    ref={row.conditionId === saved ? changeSaved : undefined}
                    small
                    icon="note"
                    label={`Change ${one} ${row.number}`}
                    onPress={() => onEdit(row.conditionId)}
                  />
                  <IconButton
                    small
                    icon="trash"
                    label={`Remove ${one} ${row.number}`}
                    onPress={() => onRemove(row.conditionId)}
                  />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The letters of SMART that the record answers, with what is missing for who cannot see them. */
export function SmartMark({ checks }: Readonly<{ checks: readonly SmartCheck[] }>) {
  const missing = checks.flatMap((check) => check.missing ?? []);
  return (
    <span
      className="pv-smart"
      role="img"
      aria-label={[`SMART check: ${checks.length - missing.length} of ${checks.length}`, ...missing].join('. ')}
    >
      {checks.map(({ letter, missing: isMissing }) => (
        <i key={letter} className={isMissing === null ? undefined : 'is-off'}>
          {letter}
        </i>
      ))}
    </span>
  );
}
