type CheckboxProps = Readonly<{
  id: string;
  label: string;
  detail?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
}>;

export function Checkbox({ id, label, detail, checked, onChange, disabled }: CheckboxProps) {
  return (
    <label className="pv-check" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={detail ? `${id}-detail` : undefined}
        aria-labelledby={`${id}-label`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        {detail && <small id={`${id}-detail`}>{detail}</small>}
      </span>
    </label>
  );
}
