import type { Disposal, OffenceClass } from '../../../shared/domain/case/events.ts';
import type { StationSettings } from '../../../shared/domain/pack/pack.ts';
import type { ForceSettings, PolicyAnswer } from '../../../shared/domain/settings/force-settings.ts';
import { changedSettings } from '../../../shared/domain/settings/left-to-the-force.ts';
import { statutoryHourCaps } from '../../../shared/frameworks/hour-caps.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { type CalendarDay, clockTimeOf, dayOf, longDate } from '../../../shared/time.ts';
import { disposalWords, offenceClassWords } from '../../case/words.ts';
import { settingNames } from './setting-words.ts';

/** What the form asks policy about; a rules pack can load it for every other disposal and kind of case too. */
export type PolicyKind = 'domesticAbuse' | 'hateCrime' | 'knifeOrWeapon' | 'gravityFour';
export const policyDisposals = ['ACC', 'DC', 'CC'] as const satisfies readonly Disposal[];
type PolicyDisposal = (typeof policyDisposals)[number];
export type PolicyChoice = PolicyAnswer | 'not-loaded';
export type Loaded = 'not-loaded' | 'loaded';

export const policyKinds: readonly { readonly kind: PolicyKind; readonly label: string }[] = [
  { kind: 'domesticAbuse', label: 'Domestic abuse' },
  { kind: 'hateCrime', label: 'Hate crime' },
  { kind: 'knifeOrWeapon', label: 'Knife or weapon' },
  { kind: 'gravityFour', label: 'Gravity score 4' },
];

export const policyChoices: readonly { readonly value: PolicyChoice; readonly label: string }[] = [
  { value: 'not-loaded', label: 'Not loaded' },
  { value: 'bar', label: 'Never' },
  { value: 'constable', label: 'Constable may agree' },
  { value: 'sergeant', label: 'Sergeant must agree' },
  { value: 'inspector', label: 'Inspector must agree' },
  { value: 'superintendent', label: 'Superintendent must agree' },
  { value: 'prosecutor', label: 'Prosecutor must agree' },
];

/** Classes a prescribed maximum can exist for: a community caution is never for an indictable-only offence (s108(3)). */
export const penaltyClasses = {
  DC: ['summary', 'either-way', 'indictable-only'],
  CC: ['summary', 'either-way'],
} as const satisfies Record<'DC' | 'CC', readonly OffenceClass[]>;

export interface LimitRow {
  readonly key: number;
  readonly disposals: readonly ('DC' | 'CC')[];
  readonly counts: readonly ('DC' | 'CC' | 'ACC' | 'SC')[];
  readonly number: string;
  /** Empty: without a limit of time. */
  readonly withinMonths: string;
}

type Maxima = Readonly<Partial<Record<OffenceClass, number>>>;

/** The settings while an administrator edits them. */
export interface SettingsDraft {
  readonly part6CommencedOn: CalendarDay | undefined;
  readonly excluded: Loaded;
  readonly excludedCodes: string;
  readonly limits: 'not-loaded' | 'none' | 'list';
  readonly limitRows: readonly LimitRow[];
  readonly earlierOffences: 'not-loaded' | 'open' | 'barred';
  readonly penalties: Loaded;
  readonly maxima: { readonly DC: Maxima; readonly CC: Maxima };
  readonly hours: 'act' | 'changed';
  readonly hoursDC: string;
  readonly hoursCC: string;
  readonly period: Loaded;
  readonly periodFrom: 'given' | 'offence';
  readonly warnAfterWeeks: string;
  readonly authorityAfterWeeks: string;
  readonly chargeMarginDays: string;
  readonly policy: Readonly<Record<PolicyKind, Readonly<Record<PolicyDisposal, PolicyChoice>>>>;
}

const text = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

export function draftOf(settings: ForceSettings): SettingsDraft {
  const { excludedOffences, multipleCautionLimits, penaltyMaxima, hourCaps, period } = settings;
  return {
    part6CommencedOn: settings.part6CommencedOn ?? undefined,
    excluded: excludedOffences ? 'loaded' : 'not-loaded',
    excludedCodes: excludedOffences?.join('\n') ?? '',
    limits: multipleCautionLimits ? (multipleCautionLimits.length > 0 ? 'list' : 'none') : 'not-loaded',
    limitRows: (multipleCautionLimits ?? []).map(({ number, withinMonths, ...row }, key) => ({
      ...row,
      key,
      number: text(number),
      withinMonths: text(withinMonths),
    })),
    earlierOffences: settings.earlierOffences?.ACC ?? 'not-loaded',
    penalties: penaltyMaxima ? 'loaded' : 'not-loaded',
    maxima: penaltyMaxima ?? { DC: {}, CC: {} },
    hours: hourCaps ? 'changed' : 'act',
    hoursDC: text(hourCaps?.DC),
    hoursCC: text(hourCaps?.CC),
    period: period ? 'loaded' : 'not-loaded',
    periodFrom: period?.from ?? 'given',
    warnAfterWeeks: text(period?.warnAfterWeeks),
    authorityAfterWeeks: text(period?.authorityAfterWeeks),
    chargeMarginDays: text(settings.chargeMarginDays),
    policy: {
      domesticAbuse: choicesOf(settings, 'domesticAbuse'),
      hateCrime: choicesOf(settings, 'hateCrime'),
      knifeOrWeapon: choicesOf(settings, 'knifeOrWeapon'),
      gravityFour: choicesOf(settings, 'gravityFour'),
    },
  };
}

function choicesOf({ policy }: ForceSettings, kind: PolicyKind): Readonly<Record<PolicyDisposal, PolicyChoice>> {
  const choice = (disposal: PolicyDisposal) => policy[kind]?.[disposal] ?? policy[kind]?.['*'] ?? 'not-loaded';
  return { DC: choice('DC'), CC: choice('CC'), ACC: choice('ACC') };
}

export const emptyLimitRow = (rows: readonly LimitRow[]): LimitRow => ({
  key: Math.max(-1, ...rows.map(({ key }) => key)) + 1,
  disposals: [],
  counts: [],
  number: '',
  withinMonths: '',
});

export interface SettingsProblem {
  readonly fieldId: string;
  readonly text: string;
}

/**
 * Reads the draft back, or tells everything that cannot be saved, in the order of the fields. What the form has no field
 * for stays as the settings in use have it: a rules pack may have loaded it.
 */
export function readDraft(
  draft: SettingsDraft,
  inUse: ForceSettings,
): Result<ForceSettings, { readonly kind: 'incomplete'; readonly problems: readonly SettingsProblem[] }> {
  const problems: SettingsProblem[] = [];
  const number = (fieldId: string, typed: string, label: string, least: number, isWhole = true): number => {
    const value = Number(typed.trim());
    const isRight =
      typed.trim() !== '' && Number.isFinite(value) && value >= least && (!isWhole || Number.isInteger(value));
    if (!isRight)
      problems.push({ fieldId, text: `${label} must be a ${isWhole ? 'whole ' : ''}number, ${least} or more` });
    return isRight ? value : least;
  };
  /** More than the Act's hours come only with regulations, and a form cannot cite any. */
  const hours = (disposal: 'DC' | 'CC', typed: string, of: string): number => {
    const asked = number(`hours-${disposal}`, typed, `Hours for ${of}`, 0, false);
    const most = Math.max(statutoryHourCaps[disposal].hours, inUse.hourCaps?.[disposal] ?? 0);
    if (asked > most) {
      problems.push({
        fieldId: `hours-${disposal}`,
        text: `Hours for ${of} must be ${most} or fewer: more needs a rules pack that cites the regulations`,
      });
    }
    return asked;
  };

  const settings: ForceSettings = {
    ...inUse,
    part6CommencedOn: draft.part6CommencedOn ?? null,
    excludedOffences: draft.excluded === 'loaded' ? readCodes(draft.excludedCodes, problems) : null,
    multipleCautionLimits:
      draft.limits === 'not-loaded' ? null : draft.limits === 'none' ? [] : readLimits(draft, problems, number),
    earlierOffences: earlierOffencesOf(draft, inUse),
    penaltyMaxima: draft.penalties === 'loaded' ? { DC: { ...draft.maxima.DC }, CC: { ...draft.maxima.CC } } : null,
    hourCaps:
      draft.hours === 'changed'
        ? {
            DC: hours('DC', draft.hoursDC, 'a diversionary caution'),
            CC: hours('CC', draft.hoursCC, 'a community caution'),
          }
        : null,
    period: draft.period === 'loaded' ? { ...inUse.period, ...readPeriod(draft, problems, number) } : null,
    chargeMarginDays:
      draft.chargeMarginDays.trim() === ''
        ? null
        : number('charge-margin', draft.chargeMarginDays, 'Days left to charge', 0),
    policy: {
      ...inUse.policy,
      domesticAbuse: policyOf(draft, inUse, 'domesticAbuse'),
      hateCrime: policyOf(draft, inUse, 'hateCrime'),
      knifeOrWeapon: policyOf(draft, inUse, 'knifeOrWeapon'),
      gravityFour: policyOf(draft, inUse, 'gravityFour'),
    },
  };
  return problems.length > 0 ? failure({ kind: 'incomplete', problems }) : ok(settings);
}

type ReadNumber = (fieldId: string, typed: string, label: string, least: number) => number;

/** CJS codes as people paste them: one to a line, or with commas or spaces; each kept once. */
function readCodes(typed: string, problems: SettingsProblem[]): string[] {
  const codes = typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  const wrong = codes.find((code) => !/^[A-Z0-9]{2,10}$/.test(code));
  if (wrong) {
    problems.push({
      fieldId: 'excluded-codes',
      text: `Excluded offence ${wrong} must be a CJS offence code, like TH68010`,
    });
  }
  return [...new Set(codes)];
}

function readLimits({ limitRows }: SettingsDraft, problems: SettingsProblem[], number: ReadNumber) {
  if (limitRows.length === 0) {
    problems.push({ fieldId: 'limits', text: 'Add a limit, or select that there are none' });
  }
  return limitRows.map(({ key, disposals, counts, ...row }, index) => {
    if (disposals.length === 0) {
      problems.push({ fieldId: `limit-${key}-disposals`, text: `Select what limit ${index + 1} stops` });
    }
    if (counts.length === 0) {
      problems.push({ fieldId: `limit-${key}-counts`, text: `Select what limit ${index + 1} counts` });
    }
    return {
      disposals: [...disposals],
      counts: [...counts],
      number: number(`limit-${key}-number`, row.number, `Number of limit ${index + 1}`, 1),
      withinMonths:
        row.withinMonths.trim() === ''
          ? null
          : number(`limit-${key}-months`, row.withinMonths, `Months of limit ${index + 1}`, 1),
    };
  });
}

function readPeriod(draft: SettingsDraft, problems: SettingsProblem[], number: ReadNumber) {
  const warnAfterWeeks = number('warn-after', draft.warnAfterWeeks, 'Weeks before a warning', 1);
  const authorityAfterWeeks = number(
    'authority-after',
    draft.authorityAfterWeeks,
    'Weeks before authority is needed',
    1,
  );
  if (authorityAfterWeeks < warnAfterWeeks) {
    problems.push({
      fieldId: 'authority-after',
      text: 'Weeks before authority is needed must be the same as or more than weeks before a warning',
    });
  }
  return { from: draft.periodFrom, warnAfterWeeks, authorityAfterWeeks };
}

/** The form asks for the conditional caution only. */
function earlierOffencesOf({ earlierOffences: ACC }: SettingsDraft, inUse: ForceSettings) {
  const { ACC: _before, ...others } = inUse.earlierOffences ?? {};
  const loaded = { ...others, ...(ACC !== 'not-loaded' && { ACC }) };
  return Object.keys(loaded).length > 0 ? loaded : null;
}

/**
 * The form shows what an answer for all disposals (`*`) means for each of its own. It is kept for the others, unless the
 * form says of one of its own that nothing is loaded: then it would still stand for that one.
 */
function policyOf(
  { policy }: SettingsDraft,
  inUse: ForceSettings,
  kind: PolicyKind,
): ForceSettings['policy'][PolicyKind] {
  const before = choicesOf(inUse, kind);
  if (policyDisposals.every((disposal) => policy[kind][disposal] === before[disposal])) return inUse.policy[kind];
  const choices = policyDisposals.map((disposal) => [disposal, policy[kind][disposal]] as const);
  const loaded = choices.filter(([, choice]) => choice !== 'not-loaded');
  const formSpeaksOf = new Set<string>(loaded.length < choices.length ? [...policyDisposals, '*'] : policyDisposals);
  const others = Object.entries(inUse.policy[kind] ?? {}).filter(([disposal]) => !formSpeaksOf.has(disposal));
  const entries = [...loaded, ...others];
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/** Whether saving would change anything. */
export const isChanged = (draft: SettingsDraft, settings: ForceSettings): boolean =>
  JSON.stringify(draft) !== JSON.stringify(draftOf(settings));

export interface HistoryRow {
  readonly version: number;
  readonly when: string;
  readonly by: string;
  readonly what: string;
}

/** Newest first, each with where it came from and what it changed. */
export const historyOf = (versions: readonly StationSettings[]): readonly HistoryRow[] =>
  versions
    .map(({ version, at, by, settings, pack }, index) => ({
      version,
      when: `${longDate(dayOf(at))}, ${clockTimeOf(at)}`,
      by,
      what: `${pack ? `Rules pack ${pack.title} ${pack.version}. ` : ''}${whatChanged(versions[index - 1]?.settings, settings)}`,
    }))
    .toReversed();

function whatChanged(before: ForceSettings | undefined, after: ForceSettings): string {
  if (!before) return 'As set up';
  const words = changedSections(before, after).join(', ');
  return words === '' ? 'Nothing changed' : `Changed ${words}`;
}

/** The settings that differ, in words. */
export const changedSections = (before: ForceSettings, after: ForceSettings): readonly string[] =>
  changedSettings(before, after).map((path) => settingNames[path]);

export const penaltyLabel = (disposal: 'DC' | 'CC', offenceClass: OffenceClass): string =>
  `${disposalWords[disposal]}, ${offenceClassWords[offenceClass].toLowerCase()}`;

/** Reads the minutes of the automatic lock: 1 to 60. Null when they are not. */
export function readAutoLockMinutes(typed: string): number | null {
  const minutes = Number(typed.trim());
  return /^\d{1,2}$/.test(typed.trim()) && minutes >= 1 && minutes <= 60 ? minutes : null;
}
