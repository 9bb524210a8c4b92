import type { ReactNode } from 'react';

type SummaryListProps = Readonly<{
  rows: readonly { readonly key: string; readonly value: ReactNode; readonly action?: ReactNode }[];
  /** Width of the key column. */
  keys?: 'narrow' | 'wide' | 'widest' | undefined;
}>;

const widthClass = {
  narrow: ' govuk-summary-list--n',
  wide: ' govuk-summary-list--w',
  widest: ' govuk-summary-list--x',
} as const;

export function SummaryList({ rows, keys }: SummaryListProps) {
  const hasActions = rows.some(({ action }) => action !== undefined);
  return (
    <dl className={`govuk-summary-list${keys ? widthClass[keys] : ''}${hasActions ? ' govuk-summary-list--3' : ''}`}>
      {rows.map(({ key, value, action }) => (
        <div className="govuk-summary-list__row" key={key}>
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {hasActions && <dd className="govuk-summary-list__actions">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
