import type { ReactNode } from 'react';

type LinkButtonProps = Readonly<{ children: ReactNode; onPress: () => void; label?: string | undefined }>;

/** Looks like a link, does something in place: nothing in the program has an address. */
export function LinkButton({ children, onPress, label }: LinkButtonProps) {
  return (
    <button type="button" className="pv-linkbtn" aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
