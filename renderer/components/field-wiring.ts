/** What ties a control to its words: HTML ids and ARIA references. */
export interface ControlWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldWords {
  readonly id: string;
  readonly label: string;
  /** Keeps the label for assistive technology only; the words must then stand nearby on the screen. */
  readonly hideLabel?: boolean | undefined;
  readonly hint?: string | undefined;
  /** What is wrong and what to do: "Enter the place". */
  readonly error?: string | undefined;
}

/** @param extra ids of further descriptions, for example a character count */
export function wiringOf({ id, hint, error }: FieldWords, extra: readonly string[] = []): ControlWiring {
  const described = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : []), ...extra];
  return {
    id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  };
}
