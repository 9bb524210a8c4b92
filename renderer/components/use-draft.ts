import { useRef, useState } from 'react';

interface Draft {
  readonly text: string;
  change(text: string): void;
  /** For the control's focus event. */
  begin(): void;
  /** For the control's blur event. */
  end(): void;
}

/**
 * The text of a field while it is typed. It starts from `value`, follows it when it changes from outside, and is
 * handed to `onCommit` when focus leaves and the text differs from what it was when focus came.
 */
export function useDraft(
  value: string,
  onChange: ((text: string) => void) | undefined,
  onCommit: ((text: string) => void) | undefined,
): Draft {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const before = useRef(value);
  if (value !== seen) {
    setSeen(value);
    setText(value);
  }
  return {
    text,
    change(next) {
      setText(next);
      onChange?.(next);
    },
    begin() {
      before.current = text;
    },
    end() {
      if (text !== before.current) {
        before.current = text;
        onCommit?.(text);
      }
    },
  };
}
