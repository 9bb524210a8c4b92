import { useState } from 'react';
import { type CalendarDay, longDate, readDay, shortDate } from '../../shared/time.ts';
import { useAnnounce } from './Announcer.tsx';
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

/**
 * A date as people type it: 2 1 94, 020194, 2/1/94, 2 Jan 94. What was understood takes its place when focus leaves, with
 * the month's name, and is read out. What cannot be read stays, with a sentence.
 */
export function DateField({ value, onCommit, latestYear, width = 10, error, ...rest }: DateFieldProps) {
  const announce = useAnnounce();
  const [typed, setTyped] = useState<string>();
  const [isUnread, setIsUnread] = useState(false);
  const commit = (text: string) => {
    const day = text.trim() === '' ? undefined : readDay(text, latestYear);
    setIsUnread(day === null);
    if (day === null) return;
    setTyped(undefined);
    if (day) announce(`${rest.label}: ${longDate(day)}`);
    onCommit(day);
  };
  return (
    <TextField
      {...rest}
      width={width}
      value={typed ?? (value ? shortDate(value) : '')}
      error={isUnread ? `${rest.label} must be a real date, like 18 11 2026` : error}
      onChange={setTyped}
      onCommit={commit}
    />
  );
}
