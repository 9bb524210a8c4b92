import { Checkbox } from './Checkbox.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import type { FieldWords } from './field-wiring.ts';

type CheckboxesProps<V extends string> = FieldWords &
  Readonly<{
    options: readonly { readonly value: V; readonly label: string; readonly detail?: string | undefined }[];
    values: readonly V[];
    /** The chosen values in the order of the options. */
    onChange: (values: readonly V[]) => void;
    layout?: 'stacked' | 'row' | undefined;
    /** Side by side. */
    inline?: boolean | undefined;
    disabled?: boolean | undefined;
    className?: string | undefined;
  }>;

export function Checkboxes<V extends string>({
  options,
  values,
  onChange,
  inline,
  disabled,
  ...group
}: CheckboxesProps<V>) {
  return (
    <ChoiceGroup {...group}>
      <div className={inline ? 'pv-row pv-row--wide pv-row--wrap' : undefined}>
        {options.map(({ value, label, detail }) => (
          <Checkbox
            key={value}
            id={`${group.id}-${value}`}
            label={label}
            detail={detail}
            checked={values.includes(value)}
            disabled={disabled}
            onChange={(checked) =>
              onChange(
                options
                  .map((option) => option.value)
                  .filter((other) => (other === value ? checked : values.includes(other))),
              )
            }
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
