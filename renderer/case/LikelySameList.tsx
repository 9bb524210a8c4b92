import type { ReactNode } from 'react';
import { Tag } from '../components/Tag.tsx';
import type { LikelySameRow } from './likely-same-view.ts';

type LikelySameListProps = Readonly<{
  rows: readonly LikelySameRow[];
  /** What can be done with a proposal. */
  actions: (row: LikelySameRow) => ReactNode;
}>;

/** Who may be the same person, the likeliest first, each with the reasons. Nothing is joined by itself. */
export function LikelySameList({ rows, actions }: LikelySameListProps) {
  return (
    <ul className="pv-likely">
      {rows.map((row) => (
        <li key={row.caseId}>
          <div className="pv-grow">
            <b>{row.name}</b> <Tag colour={row.score >= 90 ? 'orange' : 'grey'}>{`${row.score} of 100`}</Tag>
            <small>{row.detail}</small>
            <small>{row.why}</small>
          </div>
          {actions(row)}
        </li>
      ))}
    </ul>
  );
}
