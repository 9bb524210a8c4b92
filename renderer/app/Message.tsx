import type { ReactNode } from 'react';
import { Mark } from './Mark.tsx';

type MessageProps = Readonly<{ title: string; children: ReactNode; action: ReactNode }>;

/** The whole window says one thing. */
export function Message({ title, children, action }: MessageProps) {
  return (
    <main className="pv-message">
      <div className="pv-card pv-message__card" role="alert">
        <Mark />
        <h1 className="pv-unlock__h1">{title}</h1>
        <p>{children}</p>
        <div className="pv-row">{action}</div>
      </div>
    </main>
  );
}
