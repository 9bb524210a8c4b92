import { useState } from 'react';
import type { FieldWords } from './field-wiring.ts';
import { penceAsTyped, readPence } from './money.ts';
import { TextField } from './TextField.tsx';

type MoneyFieldProps = FieldWords &
  Readonly<{
    /** Pence. */
    value: number | undefined;
    /** When focus leaves and what stands there is an amount, or nothing. */
    onCommit: (pence: number | undefined) => void;
    width?: 5 | 10 | undefined;
    readOnly?: boolean | undefined;
    className?: string | undefined;
  }>;

/** An amount in pounds. What cannot be read stays, with a sentence. */
export function MoneyField({ value, onCommit, error, ...rest }: MoneyFieldProps) {
  const [unread, setUnread] = useState<string>();
  const commit = (text: string) => {
    const pence = text.trim() === '' ? undefined : readPence(text);
    setUnread(pence === null ? text : undefined);
    if (pence !== null) onCommit(pence);
  };
  return (
    <TextField
      {...rest}
      prefix="£"
      inputMode="decimal"
      value={unread ?? (value === undefined ? '' : penceAsTyped(value))}
      error={unread === undefined ? error : `${rest.label} must be an amount, like 86.40`}
      onCommit={commit}
    />
  );
}
