import { useEffect, useState } from 'react';
import { call } from '../../app/bridge.ts';
import type { Strength } from './set-up-view.ts';

const pause = 150;

/** Judges a passphrase while it is typed, a moment after the last key. Undefined until it has been judged. */
export function usePassphraseStrength(passphrase: string, about: readonly string[]): Strength | undefined {
  const [judged, setJudged] = useState<{ readonly passphrase: string; readonly strength: Strength }>();
  const key = about.join('\n');
  useEffect(() => {
    if (passphrase === '') return undefined;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await call('vaultPassphraseStrength', { passphrase, about: key === '' ? [] : key.split('\n') });
      if (isCurrent && answer.ok) setJudged({ passphrase, strength: answer.value });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [passphrase, key]);
  return judged?.passphrase === passphrase ? judged.strength : undefined;
}
