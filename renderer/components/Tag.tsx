import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export type TagColour = 'red' | 'purple' | 'orange' | 'green' | 'blue' | 'teal' | 'magenta' | 'grey';

type TagProps = Readonly<{ colour: TagColour; children: ReactNode; icon?: IconName | undefined }>;

export function Tag({ colour, children, icon }: TagProps) {
  return (
    <strong className={`govuk-tag govuk-tag--${colour}`}>
      {icon && <Icon name={icon} />}
      {children}
    </strong>
  );
}
