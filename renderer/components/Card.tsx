import { type ReactNode, useId } from 'react';

type CardProps = Readonly<{
  heading: string;
  level?: 2 | 3 | undefined;
  /** Beside the heading: tags, buttons. */
  head?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}>;

export function Card({ heading, level = 2, head, className, children }: CardProps) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`pv-card${className ? ` ${className}` : ''}`} aria-labelledby={headingId}>
      <div className="pv-card__head">
        <Heading className="pv-h3" id={headingId}>
          {heading}
        </Heading>
        {head}
      </div>
      <div className="pv-card__body">{children}</div>
    </section>
  );
}
