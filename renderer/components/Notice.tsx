import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type NoticeProps = Readonly<{
  tone?: 'info' | 'warn' | 'bad' | 'ok' | 'authority' | undefined;
  icon?: IconName | undefined;
  /** A button at the right. */
  action?: ReactNode;
  /** `alert` for what happened just now and needs a person; `status` for what may wait. */
  role?: 'status' | 'alert' | undefined;
  className?: string | undefined;
  children: ReactNode;
}>;

const toneClass = {
  info: '',
  warn: ' pv-notice--warn',
  bad: ' pv-notice--bad',
  ok: ' pv-notice--ok',
  authority: ' pv-notice--auth',
} as const;
const toneIcon = { info: 'info', warn: 'warning', bad: 'warning', ok: 'check-circle', authority: 'authority' } as const;

export function Notice({ tone = 'info', icon, action, role, className, children }: NoticeProps) {
  return (
    <div className={`pv-notice${toneClass[tone]}${className ? ` ${className}` : ''}`} role={role}>
      <Icon name={icon ?? toneIcon[tone]} />
      <span className="pv-grow">{children}</span>
      {action}
    </div>
  );
}
