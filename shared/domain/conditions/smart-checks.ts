import type { CalendarDay } from '../../time.ts';
import type { Condition, ConditionKind } from '../case/events.ts';
import type { Unavailable } from '../person/clashes.ts';
import { unfilledIn } from './condition-library.ts';
import type { PeriodLimit } from './period-limit.ts';
import { needsReason } from './traces.ts';

export interface SmartCheck {
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T';
  /** What is missing, as a sentence. Null: nothing. */
  readonly missing: string | null;
}

interface Within {
  /** Hours one such condition may have. Undefined: no limit. */
  readonly hourCap: number | undefined;
  readonly period: PeriodLimit | null;
  /** What keeps the person from every time at which it is offered. */
  readonly clashes: readonly Unavailable[];
}

const restrictive = new Set<ConditionKind>([
  'no-contact',
  'stay-away',
  'no-activity',
  'no-conduct',
  'stay-at-residence',
]);

/** Kinds that forbid something, or keep the person somewhere: nobody runs them (PCSC Act 2022 s101(4), s110(4)). */
export const isRestrictive = (kind: ConditionKind): boolean => restrictive.has(kind);

export const lastDayOf = ({ endsOn, payBy }: Pick<Condition, 'endsOn' | 'payBy'>): CalendarDay | undefined =>
  endsOn ?? payBy;

/** Specific, measurable, achievable, relevant, time-bound: what each letter still asks of the record, in that order. */
export function smartChecks(condition: Condition, within: Within): readonly SmartCheck[] {
  return [
    { letter: 'S', missing: unspecific(condition) },
    { letter: 'M', missing: isPenalty(condition) || condition.proof ? null : 'Say how it is shown to be done.' },
    { letter: 'A', missing: unachievable(condition, within) },
    { letter: 'R', missing: irrelevant(condition) },
    { letter: 'T', missing: lastDayOf(condition) ? null : 'Say by when it must be done.' },
  ];
}

const isPenalty = ({ kind }: Condition): boolean => kind === 'financial-penalty';

function unspecific(condition: Condition): string | null {
  const { wording } = condition;
  if (unfilledIn(wording).length > 0) return 'Fill in what is left open in its words.';
  return wording.length >= 20 || isPenalty(condition) ? null : 'Say exactly what the person must do.';
}

function unachievable(condition: Condition, { hourCap, period, clashes }: Within): string | null {
  const { kind, provider, hours = 0, clashReason } = condition;
  const isRun = !isPenalty(condition) && !isRestrictive(kind) && kind !== 'foreign-offender';
  const last = lastDayOf(condition);
  if (isRun && provider === undefined) return 'Say who runs it or checks it.';
  if (hourCap !== undefined && hours > hourCap) return `Make it ${hourCap} hours or fewer.`;
  if (period && last && last > period.warnAfter) return 'Let it end within the period.';
  return clashes.length > 0 && clashReason === undefined ? 'Say why its times cannot be others.' : null;
}

function irrelevant(condition: Condition): string | null {
  const { kind, objects, libraryId, reason } = condition;
  if (isPenalty(condition) || kind === 'foreign-offender') return null;
  if (objects.length === 0) return 'Say whether it rehabilitates or repairs.';
  if (needsReason(condition) && reason === undefined) return 'Say which need, harm or wish of the victim it answers.';
  return libraryId === undefined && reason === undefined ? 'Say why it is not one of the library.' : null;
}
