import { useState } from 'react';
import { type CalendarDay, readDay, shortDate } from '../../shared/time.ts';
import type { FieldWords } from './field-wiring.ts';
import { TextField } from './TextField.tsx';

type DateFieldProps = FieldWords &
  Readonly<{
    value: CalendarDay | undefined;
    /** When focus leaves and what stands there is a date, or nothing. */
    onCommit: (day: CalendarDay | undefined) => void;
    /** A two-digit year is read as the latest such year that is not after this one. */
    latestYear: number;
    width?: 5 | 10 | undefined;
    readOnly?: boolean | undefined;
    className?: string | undefined;
  }>;

/** A date as people type it: 18 11 2026, 18/11/26, 18 Nov 2026. What cannot be read stays, with a sentence. */
export function DateField({ value, onCommit, latestYear, width = 10, error, ...rest }: DateFieldProps) {
  const [unread, setUnread] = useState<string>();
  const commit = (text: string) => {
    const day = text.trim() === '' ? undefined : readDay(text, latestYear);
    setUnread(day === null ? text : undefined);
    if (day !== null) onCommit(day);
  };
  return (
    <TextField
      {...rest}
      width={width}
      value={unread ?? (value ? shortDate(value) : '')}
      error={unread === undefined ? error : `${rest.label} must be a real date, like 18 11 2026`}
      onCommit={commit}
    />
  );
}
