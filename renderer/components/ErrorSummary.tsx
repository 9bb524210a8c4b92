import { useEffect, useRef } from 'react';

type ErrorSummaryProps = Readonly<{
  /** A new array each time the form was sent: focus then moves here again. */
  problems: readonly { readonly fieldId: string; readonly text: string }[];
}>;

/** GOV.UK error summary: takes focus when it appears; each line leads to its field. Shows nothing without problems. */
export function ErrorSummary({ problems }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="govuk-error-summary" role="alert" aria-labelledby="problems-title" tabIndex={-1} ref={box}>
      <h2 className="govuk-error-summary__title" id="problems-title">
        There is a problem
      </h2>
      <ul className="govuk-error-summary__list">
        {problems.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(fieldId);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A group of choices cannot hold focus itself: its first control takes it. */
function focusField(fieldId: string) {
  const field = document.getElementById(fieldId);
  const control = field?.matches('input, select, textarea, button')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus();
}
