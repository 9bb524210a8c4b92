type KbdProps = Readonly<{ keys: readonly string[] }>;

/** Key caps. Hidden from assistive technology: `aria-keyshortcuts` on the control says the same. */
export function Kbd({ keys }: KbdProps) {
  return (
    <span className="pv-keys" aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
