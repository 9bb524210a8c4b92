import { useState } from 'react';
import { type ClockTime, readClockTime } from '../../shared/time.ts';
import { useAnnounce } from './Announcer.tsx';
import type { FieldWords } from './field-wiring.ts';
import { TextField } from './TextField.tsx';

type TimeFieldProps = FieldWords &
  Readonly<{
    value: ClockTime | undefined;
    /** When focus leaves and what stands there is a time of day, or nothing. */
    onCommit: (time: ClockTime | undefined) => void;
    readOnly?: boolean | undefined;
    className?: string | undefined;
  }>;

/**
 * A clock time as people type it: 0031, 00.31, 7.40 pm. What was understood takes its place when focus leaves and is
 * read out. What cannot be read stays, with a sentence.
 */
export function TimeField({ value, onCommit, error, ...rest }: TimeFieldProps) {
  const announce = useAnnounce();
  const [typed, setTyped] = useState<string>();
  const [isUnread, setIsUnread] = useState(false);
  const commit = (text: string) => {
    const time = text.trim() === '' ? undefined : readClockTime(text);
    setIsUnread(time === null);
    if (time === null) return;
    setTyped(undefined);
    if (time) announce(`${rest.label}: ${time}`);
    onCommit(time);
  };
  return (
    <TextField
      {...rest}
      value={typed ?? value ?? ''}
      error={isUnread ? `${rest.label} must be a time of day, like 19:40` : error}
      onChange={setTyped}
      onCommit={commit}
    />
  );
}
