import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type DialogProps = Readonly<{
  title: string;
  subtitle?: string | undefined;
  icon?: IconName | undefined;
  /** `alert` asks before something is lost or cannot be undone. */
  kind?: 'plain' | 'alert' | undefined;
  /** Escape and the browser's own wish to close. */
  onClose: () => void;
  footer?: ReactNode;
  children: ReactNode;
}>;

/**
 * A modal dialog while it is rendered. Native: the browser keeps focus inside, makes the rest inert and gives focus
 * back afterwards, without styles written at run time, so the strict style policy holds.
 */
export function Dialog({ title, subtitle, icon, kind = 'plain', onClose, footer, children }: DialogProps) {
  const titleId = useId();
  const bodyId = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className="pv-dialog"
      role={kind === 'alert' ? 'alertdialog' : undefined}
      aria-labelledby={titleId}
      aria-describedby={kind === 'alert' ? bodyId : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="pv-dialog__head">
        {icon && (
          <span className="pv-dialog__ic">
            <Icon name={icon} size="large" />
          </span>
        )}
        <div>
          <h2 id={titleId}>{title}</h2>
          {subtitle && <p className="pv-t2 pv-md">{subtitle}</p>}
        </div>
      </div>
      <div className="pv-dialog__body" id={bodyId}>
        {children}
      </div>
      {footer && <div className="pv-dialog__foot">{footer}</div>}
    </dialog>
  );
}

/** For an element of your own: opens it as a modal when it appears, closes it before it goes so that focus returns. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
