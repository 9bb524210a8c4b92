import type { InputHTMLAttributes, KeyboardEvent, ReactNode, Ref } from 'react';
import { FormGroup } from './FormGroup.tsx';
import type { FieldWords } from './field-wiring.ts';
import { useDraft } from './use-draft.ts';

type TextFieldProps = FieldWords &
  Readonly<{
    value: string;
    /** At every keystroke. */
    onChange?: ((text: string) => void) | undefined;
    /** When focus leaves and the text has changed: the moment to save. */
    onCommit?: ((text: string) => void) | undefined;
    onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
    type?: 'text' | 'search' | 'password' | 'email' | 'tel' | undefined;
    inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
    autoComplete?: string | undefined;
    placeholder?: string | undefined;
    /** Width in characters; the whole column when left out. */
    width?: 2 | 4 | 5 | 10 | undefined;
    small?: boolean | undefined;
    readOnly?: boolean | undefined;
    required?: boolean | undefined;
    /** Stands before the input: `£`. */
    prefix?: string | undefined;
    /** A button inside the input's right edge. */
    inside?: ReactNode;
    className?: string | undefined;
    ref?: Ref<HTMLInputElement> | undefined;
  }>;

export function TextField({
  value,
  onChange,
  onCommit,
  onKeyDown,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  placeholder,
  width,
  small,
  readOnly,
  required,
  prefix,
  inside,
  className,
  ref,
  ...words
}: TextFieldProps) {
  const draft = useDraft(value, onChange, onCommit);
  return (
    <FormGroup {...words} className={className}>
      {(wiring) => {
        const input = (
          <input
            {...wiring}
            ref={ref}
            type={type}
            className={`govuk-input${width ? ` govuk-input--w${width}` : ''}${small ? ' govuk-input--sm' : ''}`}
            value={draft.text}
            inputMode={inputMode}
            autoComplete={autoComplete}
            placeholder={placeholder}
            readOnly={readOnly}
            required={required}
            spellCheck={false}
            onChange={(event) => draft.change(event.target.value)}
            onFocus={draft.begin}
            onBlur={draft.end}
            onKeyDown={onKeyDown}
          />
        );
        if (prefix) {
          return (
            <div className="pv-prefix">
              <span aria-hidden="true">{prefix}</span>
              {input}
            </div>
          );
        }
        return inside ? (
          <div className="pv-inputwrap">
            {input}
            {inside}
          </div>
        ) : (
          input
        );
      }}
    </FormGroup>
  );
}
