import { IconButton } from '../../components/IconButton.tsx';
import { type ConditionRow, capitalised, type SmartCheck, type StepWords } from './conditions-view.ts';

type ConditionTableProps = Readonly<{
  rows: readonly ConditionRow[];
  words: StepWords;
  given: boolean;
  onEdit: (conditionId: string) => void;
  onRemove: (conditionId: string) => void;
}>;

export function ConditionTable({ rows, words: { title, one, none }, given, onEdit, onRemove }: ConditionTableProps) {
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
                  <small>{row.kind}</small>
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

/** The letters of SMART that the record answers. */
export function SmartMark({ checks }: Readonly<{ checks: readonly SmartCheck[] }>) {
  const met = checks.filter((check) => check.met).length;
  return (
    <span className="pv-smart" role="img" aria-label={`SMART check: ${met} of ${checks.length}`}>
      {checks.map(({ letter, met: isMet }) => (
        <i key={letter} className={isMet ? undefined : 'is-off'}>
          {letter}
        </i>
      ))}
    </span>
  );
}
