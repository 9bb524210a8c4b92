import { useCallback, useEffect, useState } from 'react';

/** Seconds left, counting down once a second; and the function that starts it. */
export function useCountdown(): readonly [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, useCallback((seconds: number) => setLeft(seconds), [])];
}
