import { flushSync } from 'react-dom';

/**
 * Takes focus out of the field being typed in, so that what it holds is committed before something else happens to the
 * screen. Answers with a function that puts focus back if the field is still there.
 */
export function commitDrafts(): () => void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return () => undefined;
  flushSync(() => field.blur());
  return () => {
    if (field.isConnected && document.activeElement === document.body) field.focus();
  };
}
