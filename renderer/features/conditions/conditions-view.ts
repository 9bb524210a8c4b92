import type { Case } from '../../../shared/domain/case/case.ts';
import {
  type CautionWithConditions,
  type Condition,
  type ConditionKind,
  type ConditionObject,
  cautionWithConditionsSchema,
  type Disposal,
} from '../../../shared/domain/case/events.ts';
import { conditionsOutOfPlace, isActivityOutstanding } from '../../../shared/domain/case/procedure.ts';
import { clashesOfCondition } from '../../../shared/domain/conditions/burden.ts';
import { libraryInUse } from '../../../shared/domain/conditions/condition-library.ts';
import { type PenaltyTier, penaltyNoticeTerms } from '../../../shared/domain/conditions/penalty-notice-terms.ts';
import { periodLimit } from '../../../shared/domain/conditions/period-limit.ts';
import {
  isRestrictive,
  lastDayOf,
  type SmartCheck,
  smartChecks,
} from '../../../shared/domain/conditions/smart-checks.ts';
import { tracesOf } from '../../../shared/domain/conditions/traces.ts';
import { type Pathway, pathwaysInUse } from '../../../shared/domain/needs/pathways.ts';
import type { Unavailable } from '../../../shared/domain/person/clashes.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { statutoryHourCaps } from '../../../shared/frameworks/hour-caps.ts';
import { penaltyNoticeAmounts } from '../../../shared/frameworks/penalty-notice/amount.ts';
import { type CalendarDay, daysBetween, longDate, shortDate } from '../../../shared/time.ts';
import { conditionKindWords, pounds } from '../../case/words.ts';

export type Tone = 'reh' | 'rep' | 'res' | 'fin';

interface KindAndObjects {
  readonly kind: ConditionKind;
  readonly objects: readonly ConditionObject[];
}

export function toneOf({ kind, objects }: KindAndObjects): Tone {
  if (kind === 'financial-penalty') return 'fin';
  if (isRestrictive(kind) || kind === 'foreign-offender') return 'res';
  return objects.includes('rehabilitation') ? 'reh' : 'rep';
}

/** What a condition is judged by. */
export interface Judging extends Pick<ForceSettings, 'conditionLibrary' | 'hourCaps' | 'pathways' | 'period'> {
  readonly disposal: Disposal;
  readonly offences: Case['offences'];
  readonly today: CalendarDay;
  readonly unavailable: readonly Unavailable[];
}

/** The SMART checks of a condition against the limits of this disposal, this case and this person. */
export function checksBy({ disposal, offences, today, unavailable, ...settings }: Judging) {
  const period = isCautionWithConditions(disposal) ? periodLimit(offences, today, settings) : null;
  const library = libraryInUse(settings);
  return (condition: Condition): readonly SmartCheck[] =>
    smartChecks(condition, {
      hourCap: hourCapOf(condition, disposal, settings),
      period,
      clashes: clashesOfCondition(condition, library, unavailable, today),
    });
}

export const isCautionWithConditions = (disposal: Disposal): disposal is CautionWithConditions =>
  cautionWithConditionsSchema.safeParse(disposal).success;

/** The hours one such condition may have: of the Act, or of regulations that changed them. */
function hourCapOf(
  { kind, objects }: Condition,
  disposal: Disposal,
  { hourCaps }: Pick<ForceSettings, 'hourCaps'>,
): number | undefined {
  if (!isCautionWithConditions(disposal)) return undefined;
  const isCounted = kind === 'attendance' ? !objects.includes('rehabilitation') : kind === 'unpaid-work';
  if (!isCounted || (disposal === 'ACC' && kind === 'unpaid-work')) return undefined;
  return (disposal === 'ACC' ? undefined : hourCaps?.[disposal]) ?? statutoryHourCaps[disposal].hours;
}

export interface ConditionRow {
  readonly conditionId: string;
  readonly number: number;
  readonly wording: string;
  readonly kind: string;
  /** What it answers, or why it is set. */
  readonly why: string;
  readonly provider: string;
  readonly hours: string;
  readonly due: string;
  readonly tone: Tone;
  readonly smart: readonly SmartCheck[];
  /** Everything that is missing, in sentences; null when nothing is. */
  readonly toFix: string | null;
}

export function conditionRows(conditions: readonly Condition[], judging: Judging): readonly ConditionRow[] {
  const check = checksBy(judging);
  return conditions.map((condition, index) => {
    const smart = check(condition);
    const toFix = smart.flatMap(({ missing }) => missing ?? []).join(' ');
    const due = lastDayOf(condition);
    return {
      conditionId: condition.conditionId,
      number: index + 1,
      wording:
        condition.kind === 'financial-penalty' && condition.amountPence
          ? `${condition.wording.replace(/[.!?]$/, '')}: ${pounds(condition.amountPence)}`
          : condition.wording,
      kind: conditionKindWords[condition.kind],
      why: whyWords(condition, pathwaysInUse(judging)),
      provider: condition.provider ?? condition.payee ?? 'Not needed',
      hours: condition.hours === undefined ? '' : String(condition.hours),
      due: due ? shortDate(due) : 'No date',
      tone: toneOf(condition),
      smart,
      toFix: toFix || null,
    };
  });
}

/** `Drugs. The harm of the offence`, or the reason where it answers nothing on record. */
export function whyWords(condition: Condition, pathways: readonly Pathway[]): string {
  const answered = tracesOf(condition).map((trace) =>
    trace.kind === 'need' ? pathwayName(trace.pathway, pathways) : answerWords[trace.kind],
  );
  return answered.join('. ') || condition.reason || '';
}

export const answerWords = { harm: 'The harm of the offence', victim: 'What the victim asked for' } as const;

export const pathwayName = (pathway: string, pathways: readonly Pathway[]): string =>
  pathways.find(({ id }) => id === pathway)?.name ?? pathway;

export interface Limit {
  readonly name: string;
  readonly words: string;
  readonly percent: number;
  readonly reached: boolean;
  readonly citation: string;
}

const hourCitations: Record<CautionWithConditions, { readonly attendance: string; readonly work: string }> = {
  DC: { attendance: 'PCSC Act 2022 s101(6), each condition', work: 'PCSC Act 2022 s101(5), each condition' },
  CC: { attendance: 'PCSC Act 2022 s110(6), each condition', work: 'PCSC Act 2022 s110(5), each condition' },
  ACC: { attendance: 'CJA 2003 s22, in total, rehabilitation not counted', work: 'No limit in CJA 2003' },
};

/** How near the set stands to each limit. The rules decide; this shows. */
export function limitsOf(
  conditions: readonly Condition[],
  disposal: CautionWithConditions,
  today: CalendarDay,
  settings: ForceSettings,
): readonly Limit[] {
  const hoursOf = (of: readonly Condition[]) => of.map(({ hours }) => hours ?? 0);
  const counted = conditions.filter(
    ({ kind, objects }) => kind === 'attendance' && !objects.includes('rehabilitation'),
  );
  const attendance =
    disposal === 'ACC' ? hoursOf(counted).reduce((sum, hours) => sum + hours, 0) : Math.max(0, ...hoursOf(counted));
  const work = Math.max(0, ...hoursOf(conditions.filter(({ kind }) => kind === 'unpaid-work')));
  const changedCap = disposal === 'ACC' ? undefined : settings.hourCaps?.[disposal];
  const cap = changedCap ?? statutoryHourCaps[disposal].hours;
  const penalty = conditions.reduce((sum, { amountPence }) => sum + (amountPence ?? 0), 0);
  const last = conditions
    .map(lastDayOf)
    .filter((day): day is CalendarDay => day !== undefined)
    .toSorted()
    .at(-1);
  const weeks = last ? Math.ceil(daysBetween(today, last) / 7) : 0;
  const allowed = settings.period?.warnAfterWeeks;
  const share = (value: number, of: number) => Math.min(100, Math.round((value / of) * 100));
  const limit = (name: string, words: string, value: number, of: number, citation: string): Limit => ({
    name,
    words,
    percent: of > 0 ? share(value, of) : 0,
    reached: of > 0 && value >= of,
    citation,
  });
  return [
    limit('Attendance', `${attendance} of ${cap} h`, attendance, cap, hourCitations[disposal].attendance),
    ...(disposal === 'ACC'
      ? []
      : [limit('Unpaid work', `${work} of ${cap} h`, work, cap, hourCitations[disposal].work)]),
    limit('Financial penalty', penalty > 0 ? pounds(penalty) : 'None', 0, 0, penaltyCitations[disposal]),
    limit(
      'Longest',
      allowed ? `${weeks} of ${allowed} weeks` : `${weeks} weeks`,
      weeks,
      allowed ?? 0,
      'Code of practice and force setting',
    ),
  ];
}

const penaltyCitations: Record<CautionWithConditions, string> = {
  DC: 'Limit set by regulations, PCSC Act 2022 s102(3)',
  CC: 'Limit set by regulations, PCSC Act 2022 s111(3)',
  ACC: 'SI 2013/615: £50 summary, £100 either way, £150 indictable only',
};

/** `penalty` as a heading begins: `Penalty`. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the step is about, by disposal: cautions have conditions, the others what stands in their place. */
export interface StepWords {
  readonly title: string;
  readonly one: string;
  readonly none: string;
  /** Said before anything else, where the word condition would mislead. */
  readonly explains?: string;
}

const cautionWords: StepWords = {
  title: 'Conditions',
  one: 'condition',
  none: 'No condition yet. A caution must have at least one.',
};

export const stepWords: Record<Disposal, StepWords> = {
  DC: cautionWords,
  CC: cautionWords,
  ACC: cautionWords,
  SC: {
    title: 'Conditions',
    one: 'condition',
    none: 'A simple caution carries no conditions. There is nothing to do in this step.',
  },
  CR: {
    title: 'What the person is asked to do',
    one: 'action',
    none: 'Nothing asked yet. A community resolution can ask for something, and does not have to.',
    explains: 'What is asked is voluntary: it is agreed with the person, and not doing it is no offence.',
  },
  PND: { title: 'Penalty', one: 'penalty', none: 'Choose the tier of the penalty.' },
  O22: {
    title: 'Activity',
    one: 'activity',
    none: 'No activity yet. Outcome 22 is recorded for an activity that was completed.',
    explains: 'No admission is taken and nothing is agreed to. The outcome is recorded once the activity is completed.',
  },
};

export const tierOptions = (['lower', 'upper'] as const).map((value) => ({
  value,
  label: `${value === 'lower' ? 'Lower' : 'Upper'} tier: ${pounds(penaltyNoticeAmounts.pence[value])}`,
}));

/** What the force's list says of the tier. */
export const tierHint = (listed: PenaltyTier | undefined): string =>
  listed === undefined
    ? 'The force’s settings do not list a tier for this offence'
    : `The force’s settings list this offence in the ${listed} tier`;

/** The penalty of a tier; who it is paid to and how stay as they were. */
export const penaltyOf = (
  tier: PenaltyTier,
  { conditionId, payee, method }: Pick<Condition, 'conditionId' | 'payee' | 'method'>,
): Condition => ({
  conditionId,
  kind: 'financial-penalty',
  wording: 'Pay the penalty',
  objects: ['punishment'],
  tier,
  amountPence: penaltyNoticeAmounts.pence[tier],
  ...(payee !== undefined && { payee }),
  ...(method !== undefined && { method }),
});

/** What the notice says of a penalty if it is given today. */
export function tierRows(today: CalendarDay, amountPence: number) {
  const { lastDay, registrablePence } = penaltyNoticeTerms(today, amountPence);
  return [
    { key: 'Last day to pay or ask for a hearing', value: `${longDate(lastDay)}, if it is given today` },
    { key: 'If neither is done', value: `${pounds(registrablePence)} may be registered as a fine` },
  ];
}

/** What stops the step from being complete, in one sentence, or null. */
export function toFixBefore(subject: Case, judging: Omit<Judging, 'disposal'>): string | null {
  const disposal = subject.disposal?.disposal;
  if (!disposal) return null;
  if (conditionsOutOfPlace(subject).length > 0) return 'Take away what was set for another disposal';
  const { length } = subject.conditions;
  const unclear = (one: string) => unclearWords(subject.conditions, { ...judging, disposal }, one);
  switch (disposal) {
    case 'SC':
      return null;
    case 'PND':
      if (length !== 1) return 'Choose the tier before you can give the penalty notice';
      return subject.conditions.every(({ payee, method }) => payee && method) ? null : 'Say who it is paid to and how';
    case 'O22':
      if (length === 0) return 'Add the activity before you can record the outcome';
      return isActivityOutstanding(subject) ? 'Record the day the activity was completed' : unclear('activity');
    case 'CR':
      return unclear('action');
    default:
      return length === 0 ? 'Add at least one condition before you can give the caution' : unclear('condition');
  }
}

function unclearWords(conditions: readonly Condition[], judging: Judging, one: string): string | null {
  const open = conditionRows(conditions, judging).filter(({ toFix }) => toFix !== null).length;
  if (open === 0) return null;
  const many = one === 'activity' ? 'activities' : `${one}s`;
  return `${open} ${open === 1 ? one : many} could be clearer`;
}
