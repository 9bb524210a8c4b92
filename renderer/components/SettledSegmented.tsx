import type { ComponentProps } from 'react';
import { Segmented } from './Segmented.tsx';
import { useSettledChoice } from './use-settled-choice.ts';

type SettledSegmentedProps<V extends string> = Omit<ComponentProps<typeof Segmented<V>>, 'onBlur'>;

/** Segmented radios for answers that are kept: only the option that arrow keys come to rest on is handed on. */
export function SettledSegmented<V extends string>({ value, onChange, ...rest }: SettledSegmentedProps<V>) {
  const choice = useSettledChoice(value, onChange);
  return <Segmented {...rest} value={choice.value} onChange={choice.choose} onBlur={choice.settle} />;
}
