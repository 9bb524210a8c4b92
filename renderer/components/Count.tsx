type CountProps = Readonly<{ value: number; tone?: 'red' | 'warn' | undefined }>;

export function Count({ value, tone }: CountProps) {
  return <span className={`pv-count${tone ? ` pv-count--${tone}` : ''}`}>{value.toLocaleString('en-GB')}</span>;
}
