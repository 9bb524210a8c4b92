import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { dependsOn, leftToTheForce } from '../../../shared/domain/settings/left-to-the-force.ts';
import { allRules } from '../../../shared/frameworks/all-rules.ts';
import { type SettingWords, settingNames, settingWords } from './setting-words.ts';

export interface LeftToTheForceRow {
  /** Its number, empty for a choice the force has besides. */
  readonly item: string;
  readonly what: string;
  readonly purpose: string;
  readonly state: 'Loaded' | 'Loaded in part' | 'Not loaded';
  /** What is loaded, each setting with its name where there are several. */
  readonly loaded: readonly SettingWords[];
  /** `P6-01, P6-02`; empty when no rule reads it. */
  readonly rules: string;
}

/** Everything the law leaves to regulations, a code or the force, with what is loaded and the rules that need it. */
export const leftToTheForceRows = (settings: ForceSettings): readonly LeftToTheForceRow[] =>
  leftToTheForce.map(({ item, what, purpose, settings: paths }) => {
    const values = paths.map((path) => ({ path, words: settingWords(settings, path) }));
    const loaded = values.flatMap(({ path, words }) => {
      if (!words) return [];
      return paths.length === 1 ? [words] : [{ ...words, short: `${capitalised(settingNames[path])}: ${words.short}` }];
    });
    return {
      item: item === null ? '' : String(item),
      what,
      purpose,
      state: loaded.length === 0 ? 'Not loaded' : loaded.length < paths.length ? 'Loaded in part' : 'Loaded',
      loaded,
      rules: [...new Set(allRules.filter((rule) => dependsOn(rule, paths)).map(({ id }) => id))].join(', '),
    };
  });

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
