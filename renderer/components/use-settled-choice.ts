import { useEffect, useEffectEvent, useState } from 'react';

/** Long enough for arrow keys to pass over the options between, short enough not to be waited for. */
const settleMilliseconds = 500;

/**
 * A choice made with arrow keys passes over other options on its way. It is shown at once and committed when it has
 * settled: after a moment, or when focus leaves.
 */
export function useSettledChoice<V extends string>(value: V | undefined, commit: (chosen: V) => void) {
  const [picked, setPicked] = useState<V | undefined>();
  const settle = useEffectEvent(() => {
    if (picked === undefined) return;
    setPicked(undefined);
    if (picked !== value) commit(picked);
  });
  useEffect(() => {
    if (picked === undefined) return undefined;
    const timer = setTimeout(() => settle(), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [picked]);
  useEffect(() => () => settle(), []);
  return { value: picked ?? value, choose: setPicked, settle };
}
