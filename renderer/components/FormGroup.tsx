import type { ReactNode } from 'react';
import { type ControlWiring, type FieldWords, wiringOf } from './field-wiring.ts';

type FormGroupProps = FieldWords &
  Readonly<{
    /** Ids of further descriptions of the control. */
    describedBy?: readonly string[] | undefined;
    className?: string | undefined;
    children: (wiring: ControlWiring) => ReactNode;
  }>;

/** Label, hint and problem around one control. */
export function FormGroup({ describedBy, className, children, ...words }: FormGroupProps) {
  const { id, label, hideLabel, error } = words;
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}${className ? ` ${className}` : ''}`}>
      <label className={hideLabel ? 'pv-vh' : 'govuk-label'} htmlFor={id}>
        {label}
      </label>
      <FieldNotes {...words} />
      {children(wiringOf(words, describedBy))}
    </div>
  );
}

type FieldNotesProps = Pick<FieldWords, 'id' | 'hint' | 'error'>;

export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <p className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="govuk-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
