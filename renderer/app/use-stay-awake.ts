import { useEffect } from 'react';
import { call } from './bridge.ts';
import { session } from './session.ts';

const often = 15_000;

/** Tells main that someone is there, at most every 15 seconds. Main counts the idle time and locks. */
export function useStayAwake(): void {
  useEffect(() => {
    let told = 0;
    const tell = async ({ timeStamp }: Event) => {
      if (told > 0 && timeStamp - told < often) return;
      told = timeStamp;
      const answer = await call('vaultStayAwake', {});
      // Main has locked and its message did not arrive: never stay open on an old one.
      if (!answer.ok && answer.error.kind === 'not-signed-in') await session.locked('system');
    };
    const inputs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const input of inputs) window.addEventListener(input, tell, { passive: true, capture: true });
    return () => {
      for (const input of inputs) window.removeEventListener(input, tell, { capture: true });
    };
  }, []);
}
