type FlagProps = Readonly<{
  colour: 'red' | 'purple' | 'orange' | 'teal' | 'magenta' | 'grey';
  children: string;
  /** The full words, where the flag is an abbreviation. */
  meaning?: string | undefined;
  large?: boolean | undefined;
}>;

export function Flag({ colour, children, meaning, large }: FlagProps) {
  const className = `pv-flag pv-flag--${colour}${large ? ' pv-flag--lg' : ''}`;
  return meaning ? (
    <abbr className={className} title={meaning}>
      {children}
    </abbr>
  ) : (
    <span className={className}>{children}</span>
  );
}
