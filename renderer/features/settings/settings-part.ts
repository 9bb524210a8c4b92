import type { SettingsDraft } from './settings-view.ts';

/** What each group of settings is given. */
export type SettingsPart = Readonly<{
  draft: SettingsDraft;
  isReadOnly: boolean;
  set: (change: Partial<SettingsDraft>) => void;
  problemOf: (fieldId: string) => string | undefined;
}>;
