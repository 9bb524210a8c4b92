import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const AnnounceContext = createContext<((text: string) => void) | null>(null);

type AnnouncerProps = Readonly<{ children: ReactNode }>;

/** Holds the one polite live region: what changed is read out without moving focus. */
export function Announcer({ children }: AnnouncerProps) {
  const [spoken, setSpoken] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSpoken(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="pv-vh" role="status">
        {/* The same words twice in a row are a new announcement. */}
        <span key={spoken.turn}>{spoken.text}</span>
      </div>
    </AnnounceContext>
  );
}

export function useAnnounce(): (text: string) => void {
  const announce = use(AnnounceContext);
  if (!announce) throw new Error('useAnnounce needs an Announcer above it');
  return announce;
}
