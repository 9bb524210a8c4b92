import type { Ref } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type IconButtonProps = Readonly<{
  icon: IconName;
  label: string;
  onPress: () => void;
  pressed?: boolean | undefined;
  small?: boolean | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}>;

export function IconButton({ icon, label, onPress, pressed, small, ref }: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={`pv-iconbtn${small ? ' pv-iconbtn--s' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
