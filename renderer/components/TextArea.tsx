import type { Ref } from 'react';
import { FormGroup } from './FormGroup.tsx';
import type { FieldWords } from './field-wiring.ts';
import { useDraft } from './use-draft.ts';

type TextAreaProps = FieldWords &
  Readonly<{
    value: string;
    onChange?: ((text: string) => void) | undefined;
    onCommit?: ((text: string) => void) | undefined;
    rows?: number | undefined;
    /** Most characters that can be kept; the count below says how many are left. */
    limit?: number | undefined;
    readOnly?: boolean | undefined;
    className?: string | undefined;
    ref?: Ref<HTMLTextAreaElement> | undefined;
  }>;

export function TextArea({
  value,
  onChange,
  onCommit,
  rows = 3,
  limit,
  readOnly,
  className,
  ref,
  ...words
}: TextAreaProps) {
  const draft = useDraft(value, onChange, onCommit);
  const countId = `${words.id}-count`;
  return (
    <FormGroup {...words} className={className} describedBy={limit === undefined ? [] : [countId]}>
      {(wiring) => (
        <>
          <textarea
            {...wiring}
            ref={ref}
            className="govuk-textarea"
            rows={rows}
            // The browser would keep what stands in the field in its session file.
            autoComplete="off"
            value={draft.text}
            readOnly={readOnly}
            onChange={(event) => draft.change(event.target.value)}
            onFocus={draft.begin}
            onBlur={draft.end}
          />
          {limit !== undefined && (
            <p
              id={countId}
              className={`govuk-character-count${draft.text.length > limit ? ' govuk-character-count--over' : ''}`}
            >
              {charactersLeft(limit - draft.text.length)}
            </p>
          )}
        </>
      )}
    </FormGroup>
  );
}

function charactersLeft(left: number): string {
  const count = Math.abs(left).toLocaleString('en-GB');
  const noun = Math.abs(left) === 1 ? 'character' : 'characters';
  return left < 0 ? `You have ${count} ${noun} too many` : `You have ${count} ${noun} remaining`;
}
