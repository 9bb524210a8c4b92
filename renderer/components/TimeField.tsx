import { useState } from 'react';
import { type ClockTime, readClockTime } from '../../shared/time.ts';
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

/** A clock time as people type it: 19:40, 1940, 7.40. What cannot be read stays, with a sentence. */
export function TimeField({ value, onCommit, error, ...rest }: TimeFieldProps) {
  const [unread, setUnread] = useState<string>();
  const commit = (text: string) => {
    const time = text.trim() === '' ? undefined : readClockTime(text);
    setUnread(time === null ? text : undefined);
    if (time !== null) onCommit(time);
  };
  return (
    <TextField
      {...rest}
      value={unread ?? value ?? ''}
      error={unread === undefined ? error : `${rest.label} must be a time of day, like 19:40`}
      onCommit={commit}
    />
  );
}
