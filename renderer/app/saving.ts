import { create } from 'zustand';

/** Saves that have begun and not ended. */
export const useSaving = create<{ readonly pending: number }>(() => ({ pending: 0 }));

/** Counts a save while it runs: the status bar shows it, and locking waits for it. */
export async function trackSaving<T>(save: Promise<T>): Promise<T> {
  useSaving.setState(({ pending }) => ({ pending: pending + 1 }));
  try {
    return await save;
  } finally {
    useSaving.setState(({ pending }) => ({ pending: pending - 1 }));
  }
}

/** Resolves once no save is running. */
export function whenSaved(): Promise<void> {
  return new Promise((resolve) => {
    if (useSaving.getState().pending === 0) return resolve();
    const stop = useSaving.subscribe(({ pending }) => {
      if (pending > 0) return;
      stop();
      resolve();
    });
  });
}
