type MeterProps = Readonly<{
  label: string;
  /** The figure in words: `11 of 20 h`. */
  figure: string;
  /** 0 to 100. */
  percent: number;
  tone?: 'pass' | 'warn' | 'bad' | undefined;
  note?: string | undefined;
}>;

export function Meter({ label, figure, percent, tone, note }: MeterProps) {
  return (
    <div className="pv-meter">
      <div className="pv-meter__top">
        <b>{label}</b>
        <span>{figure}</span>
      </div>
      <div
        className={`pv-bar${tone ? ` pv-bar--${tone}` : ''}`}
        role="img"
        aria-label={`${label}: ${figure}`}
        data-v={Math.min(100, Math.max(0, percent))}
      />
      {note && <span className="pv-sm pv-t3">{note}</span>}
    </div>
  );
}
