import type { ReactNode } from 'react';

type WarningTextProps = Readonly<{ children: ReactNode }>;

export function WarningText({ children }: WarningTextProps) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <span>
        <span className="pv-vh">Warning: </span>
        {children}
      </span>
    </div>
  );
}
