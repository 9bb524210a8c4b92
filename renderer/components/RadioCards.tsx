import type { ReactNode } from 'react';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import type { FieldWords } from './field-wiring.ts';

type RadioCardsProps<V extends string> = FieldWords &
  Readonly<{
    options: readonly {
      readonly value: V;
      readonly label: string;
      readonly detail?: string | undefined;
      /** Stands at the right: a tag that says how the choice stands. */
      readonly status?: ReactNode;
      /** It cannot be chosen; `detail` and `status` say why. */
      readonly barred?: boolean | undefined;
    }[];
    value: V | undefined;
    onChange: (value: V) => void;
    className?: string | undefined;
  }>;

/** Radios as rows with a line of detail and a status each. */
export function RadioCards<V extends string>({ options, value, onChange, ...group }: RadioCardsProps<V>) {
  return (
    <ChoiceGroup {...group}>
      <div className="pv-disposals">
        {options.map((option) => (
          <label key={option.value} className={`pv-disposal${option.barred ? ' pv-disposal--off' : ''}`}>
            <span className="pv-check">
              <input
                type="radio"
                name={group.id}
                value={option.value}
                checked={option.value === value}
                disabled={option.barred}
                onChange={() => onChange(option.value)}
              />
            </span>
            <span>
              <b>{option.label}</b>
              {option.detail && <small>{option.detail}</small>}
            </span>
            {option.status}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
