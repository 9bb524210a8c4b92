import { ChoiceGroup } from './ChoiceGroup.tsx';
import { Count } from './Count.tsx';
import type { FieldWords } from './field-wiring.ts';

type SegmentedProps<V extends string> = FieldWords &
  Readonly<{
    options: readonly { readonly value: V; readonly label: string; readonly count?: number | undefined }[];
    value: V | undefined;
    onChange: (value: V) => void;
    layout?: 'stacked' | 'row' | undefined;
    small?: boolean | undefined;
    full?: boolean | undefined;
    disabled?: boolean | undefined;
    className?: string | undefined;
    onBlur?: (() => void) | undefined;
  }>;

/** Native radios side by side: arrow keys choose, as in any radio group. */
export function Segmented<V extends string>({
  options,
  value,
  onChange,
  small,
  full,
  disabled,
  ...group
}: SegmentedProps<V>) {
  return (
    <ChoiceGroup {...group}>
      <div className={`pv-seg${small ? ' pv-seg--sm' : ''}${full ? ' pv-seg--full' : ''}`}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={group.id}
              value={option.value}
              checked={option.value === value}
              disabled={disabled}
              onChange={() => onChange(option.value)}
            />
            {option.label}
            {option.count !== undefined && <Count value={option.count} />}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
