export type DotState = 'done' | 'now' | 'failed' | 'ahead';

type ProgressDotsProps = Readonly<{
  dots: readonly { readonly name: string; readonly state: DotState }[];
  /** How far it has come, in words. */
  label: string;
}>;

const dotClass = { done: 'on', now: 'now', failed: 'bad', ahead: undefined } as const;

export function ProgressDots({ dots, label }: ProgressDotsProps) {
  return (
    <span className="pv-pipe" role="img" aria-label={label}>
      {dots.map(({ name, state }) => (
        <i key={name} className={dotClass[state]} />
      ))}
    </span>
  );
}
