/** The parts of a keyboard event that tell which keys were pressed. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** Keys as they are written in help: `Ctrl+Enter`, `Alt+1`, `F1`, `N`, `?`. */
export type Keys = string;

/** A single key without Ctrl or Alt: works in lists only, or speech input would set it off (WCAG 2.2, 2.1.4). */
export const isSingleKey = (keys: Keys): boolean => !keys.includes('+') && keys.length === 1;

/** Shift decides only letters and named keys: on some keyboards `?` needs it and on others not. */
export function matchesKeys(press: KeyPress, keys: Keys): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const shiftDecides = key.length > 1 || /[a-z]/i.test(key);
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    press.ctrlKey === parts.includes('Ctrl') &&
    press.altKey === parts.includes('Alt') &&
    !press.metaKey &&
    (!shiftDecides || press.shiftKey === parts.includes('Shift'))
  );
}
