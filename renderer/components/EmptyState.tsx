import type { ReactNode } from 'react';

type EmptyStateProps = Readonly<{ title: string; children: ReactNode; actions?: ReactNode }>;

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="pv-empty">
      <svg className="pv-empty__art" viewBox="0 0 196 128" aria-hidden="true">
        <rect className="e1" x="30.5" y="14.5" width="136" height="100" rx="8" />
        <rect className="e2" x="46" y="32" width="70" height="8" rx="4" />
        <rect className="e2" x="46" y="52" width="104" height="8" rx="4" />
        <rect className="e2" x="46" y="72" width="88" height="8" rx="4" />
        <rect className="e2" x="46" y="92" width="48" height="8" rx="4" />
        <circle className="e3" cx="158" cy="96" r="24" />
        <path className="e4" d="m147 97 8 8 14-16" />
      </svg>
      <h2>{title}</h2>
      <p>{children}</p>
      {actions && <div className="pv-row">{actions}</div>}
    </div>
  );
}
