import type { ComponentProps } from 'react';
import { Segmented } from './Segmented.tsx';
import { useSettledChoice } from './use-settled-choice.ts';

type SettledSegmentedProps<V extends string> = ComponentProps<typeof Segmented<V>>;

/** Segmented radios for answers that are kept: only the option that arrow keys come to rest on is handed on. */
export function SettledSegmented<V extends string>({ value, onChange, ...rest }: SettledSegmentedProps<V>) {
  const choice = useSettledChoice(value, onChange);
  return (
    <div className={rest.className} onBlur={choice.settle}>
      <Segmented {...rest} className={undefined} value={choice.value} onChange={choice.choose} />
    </div>
  );
}
