import { type ReactNode, useState } from 'react';

type FoldedProps = Readonly<{
  summary: ReactNode;
  startsOpen?: boolean;
  className?: string;
  /** Drawn only while it is open: what is folded costs nothing when a fact changes. */
  children: () => ReactNode;
}>;

export function Folded({ summary, startsOpen = false, className, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className={className} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
