import { type RefObject, useEffect, useEffectEvent } from 'react';
import { commitDrafts } from './commit-drafts.ts';
import { isSingleKey, type Keys, matchesKeys } from './shortcut.ts';

interface ShortcutOptions {
  /** False: the keys do nothing for now. */
  readonly enabled?: boolean | undefined;
  /** Only while focus is inside this element. */
  readonly within?: RefObject<HTMLElement | null> | undefined;
  /** Works while a dialog is open as well. */
  readonly overDialogs?: boolean | undefined;
}

/**
 * Does `action` when the keys are pressed. What is being typed is committed first. A single key works only while focus
 * is in a list: inside `within`, or where there is none inside an element marked `data-single-keys`, and never in a field.
 */
export function useShortcut(keys: Keys, action: () => void, options: ShortcutOptions = {}): void {
  const { enabled = true, within, overDialogs = false } = options;
  // Looked up only once what was typed is committed: by then the screen may have drawn anew with another action.
  const act = useEffectEvent(() => action());
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !matchesKeys(event, keys)) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (within && !within.current?.contains(target)) return;
    if (isSingleKey(keys) && (isField(target) || !(within || target.closest('[data-single-keys]')))) return;
    if (!overDialogs && document.querySelector('dialog:modal')) return;
    event.preventDefault();
    const restoreFocus = commitDrafts();
    act();
    restoreFocus();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [enabled]);
}

const isField = (target: Element): boolean => target.matches('input, textarea, select, [contenteditable="true"]');
