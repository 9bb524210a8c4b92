import { useMemo } from 'react';
import { type FileGap, fileCheck } from '../../../shared/domain/file-check/file-check.ts';
import { useWorkspace } from '../../case/workspace.ts';

/** Every gap of the open case as it stands, gravest first. */
export function useFileCheck(): readonly FileGap[] {
  const { subject, today, user, settings } = useWorkspace();
  return useMemo(
    () => fileCheck(subject, { today, giver: user.rank, settings: settings.settings }),
    [subject, today, user.rank, settings],
  );
}
