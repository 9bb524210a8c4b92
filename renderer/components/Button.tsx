import { type ReactNode, type Ref, useId } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';

type ButtonProps = Readonly<{
  children: ReactNode;
  /** One primary (green) button per view: the one that moves on. */
  kind?: 'primary' | 'secondary' | 'warning' | undefined;
  size?: 'small' | 'large' | undefined;
  icon?: IconName | undefined;
  /** Key caps of the shortcut that presses it: `['Ctrl', 'Enter']`. The shortcut itself is `useShortcut`'s. */
  keys?: readonly string[] | undefined;
  type?: 'button' | 'submit' | undefined;
  onPress?: (() => void) | undefined;
  /** Why it cannot be pressed now. It stays reachable, so that the reason can be found. */
  unavailable?: string | undefined;
  /** More than the visible words, where they alone would be unclear out of context. */
  label?: string | undefined;
  describedBy?: string | undefined;
  grow?: boolean | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}>;

const kindClass = { primary: '', secondary: ' govuk-button--secondary', warning: ' govuk-button--warning' } as const;
const sizeClass = { small: ' govuk-button--sm', large: ' govuk-button--lg' } as const;

export function Button({
  children,
  kind = 'primary',
  size,
  icon,
  keys,
  type = 'button',
  onPress,
  unavailable,
  label,
  describedBy,
  grow,
  ref,
}: ButtonProps) {
  const reasonId = useId();
  const described = [describedBy, unavailable ? reasonId : undefined].filter((id) => id !== undefined).join(' ');
  return (
    <>
      <button
        ref={ref}
        type={type}
        className={`govuk-button${kindClass[kind]}${size ? sizeClass[size] : ''}${grow ? ' pv-grow' : ''}`}
        aria-label={label}
        aria-disabled={unavailable ? true : undefined}
        aria-describedby={described || undefined}
        aria-keyshortcuts={keys?.join('+').replace('Ctrl', 'Control')}
        title={unavailable}
        onClick={(event) => {
          if (unavailable) event.preventDefault();
          else onPress?.();
        }}
      >
        {icon && <Icon name={icon} size={size === 'small' ? 'small' : undefined} />}
        {children}
        {keys && <Kbd keys={keys} />}
      </button>
      {unavailable && (
        <span className="pv-vh" id={reasonId}>
          {unavailable}
        </span>
      )}
    </>
  );
}
