import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { epochMilliseconds, type Instant } from '../../shared/time.ts';

const NowContext = createContext<Instant | null>(null);

type ClockProviderProps = Readonly<{ now: () => Instant; children: ReactNode }>;

const minute = 60_000;

/** Gives everything below it the present instant, anew at the start of each minute and when the window comes back. */
export function ClockProvider({ now, children }: ClockProviderProps) {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      const present = now();
      setInstant(present);
      timer = setTimeout(tick, minute - (epochMilliseconds(present) % minute));
    };
    const onVisible = () => {
      if (document.visibilityState === 'visible') tick();
    };
    tick();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [now]);
  return <NowContext value={instant}>{children}</NowContext>;
}

/** The present instant, at most a minute old. */
export function useNow(): Instant {
  const instant = use(NowContext);
  if (!instant) throw new Error('useNow needs a ClockProvider above it');
  return instant;
}
