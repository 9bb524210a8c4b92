import type { Ref } from 'react';
import { FormGroup } from './FormGroup.tsx';
import type { FieldWords } from './field-wiring.ts';

type SelectProps<V extends string> = FieldWords &
  Readonly<{
    options: readonly { readonly value: V; readonly label: string }[];
    value: V | undefined;
    onChange: (value: V) => void;
    /** Shown while nothing is chosen. */
    empty?: string | undefined;
    small?: boolean | undefined;
    disabled?: boolean | undefined;
    className?: string | undefined;
    ref?: Ref<HTMLSelectElement> | undefined;
  }>;

export function Select<V extends string>({
  options,
  value,
  onChange,
  empty = 'Select',
  small,
  disabled,
  className,
  ref,
  ...words
}: SelectProps<V>) {
  return (
    <FormGroup {...words} className={className}>
      {(wiring) => (
        <select
          {...wiring}
          ref={ref}
          className={`govuk-select${small ? ' govuk-select--sm' : ''}`}
          value={value ?? ''}
          disabled={disabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {value === undefined && (
            <option value="" disabled>
              {empty}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormGroup>
  );
}
