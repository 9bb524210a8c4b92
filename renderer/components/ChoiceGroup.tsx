import type { ReactNode } from 'react';
import { FieldNotes } from './FormGroup.tsx';
import { type FieldWords, wiringOf } from './field-wiring.ts';

type ChoiceGroupProps = FieldWords &
  Readonly<{
    /** `row`: the label stands left of the choices. */
    layout?: 'stacked' | 'row' | undefined;
    className?: string | undefined;
    /** When focus leaves one of the controls. */
    onBlur?: (() => void) | undefined;
    children: ReactNode;
  }>;

/** Label, hint and problem around several controls that answer one question. */
export function ChoiceGroup({ layout = 'stacked', className, onBlur, children, ...words }: ChoiceGroupProps) {
  const { id, label, hideLabel, error } = words;
  return (
    <fieldset
      onBlur={onBlur}
      id={id}
      aria-labelledby={`${id}-label`}
      aria-describedby={wiringOf(words)['aria-describedby']}
      className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}${className ? ` ${className}` : ''}`}
    >
      <div className={layout === 'row' && !hideLabel ? 'pv-fieldrow' : 'govuk-form-group'}>
        <span className={hideLabel ? 'pv-vh' : 'govuk-label'} id={`${id}-label`}>
          {label}
        </span>
        {layout === 'stacked' && <FieldNotes {...words} />}
        {children}
      </div>
      {layout === 'row' && <FieldNotes {...words} />}
    </fieldset>
  );
}
