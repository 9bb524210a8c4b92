import type { ScreenedDisposal } from '../../frameworks/disposals.ts';
import { inForce, sincePart6 } from '../../frameworks/effective.ts';
import type { Citation, Effective } from '../../frameworks/rule.ts';
import { addMonths, type CalendarDay } from '../../time.ts';

type SpentRule = { readonly citation: Citation } & (
  | { readonly spent: 'when-given' | 'never' }
  | { readonly spent: 'after-months'; readonly months: number }
);

const act = (text: string, basis: Citation['basis'], effective: Effective): Citation => ({
  text,
  kind: 'Act',
  basis,
  effective,
});
const rehabilitation = act('Rehabilitation of Offenders Act 1974 s8A, Sch 2', 'verified', inForce);
const part6 = act('PCSC Act 2022 Sch 11', 'verified', sincePart6);
const noCaution = act('Rehabilitation of Offenders Act 1974 s8A: not a caution', 'recalled', inForce);

/** When each disposal is spent, as the MoJ's calculator reads the 1974 Act (law.md section 4.3). */
export const spentRules: Readonly<Record<ScreenedDisposal, SpentRule>> = {
  DC: { spent: 'after-months', months: 3, citation: part6 },
  CC: { spent: 'when-given', citation: part6 },
  ACC: { spent: 'after-months', months: 3, citation: rehabilitation },
  SC: { spent: 'when-given', citation: rehabilitation },
  CR: { spent: 'never', citation: noCaution },
  PND: { spent: 'never', citation: noCaution },
  O22: { spent: 'never', citation: noCaution },
  YC: { spent: 'when-given', citation: rehabilitation },
  YCC: { spent: 'after-months', months: 3, citation: rehabilitation },
};

/**
 * The day a disposal becomes spent; null where the 1974 Act has nothing to say of it. A conditional, diversionary or
 * youth conditional caution: three months after giving, or the day its last condition ends (null: not known) if that
 * is sooner. A simple, community or youth caution: the day it is given.
 */
export function spentOn(
  disposal: 'DC' | 'CC' | 'ACC' | 'SC' | 'YC' | 'YCC',
  givenOn: CalendarDay,
  conditionsEndOn: CalendarDay | null,
): CalendarDay;
export function spentOn(
  disposal: ScreenedDisposal,
  givenOn: CalendarDay,
  conditionsEndOn: CalendarDay | null,
): CalendarDay | null;
export function spentOn(
  disposal: ScreenedDisposal,
  givenOn: CalendarDay,
  conditionsEndOn: CalendarDay | null,
): CalendarDay | null {
  const rule = spentRules[disposal];
  if (rule.spent !== 'after-months') return rule.spent === 'when-given' ? givenOn : null;
  const latest = addMonths(givenOn, rule.months);
  return conditionsEndOn !== null && conditionsEndOn < latest ? conditionsEndOn : latest;
}

interface Ending {
  readonly endsOn?: CalendarDay | null | undefined;
  readonly payBy?: CalendarDay | null | undefined;
}

/**
 * The day the last condition ends, never before giving; null when there is no condition or one has no end. A penalty
 * ends on the day it is due.
 */
export function conditionsEndOn(givenOn: CalendarDay, conditions: readonly Ending[]): CalendarDay | null {
  const ends = conditions.map(({ endsOn, payBy }) => endsOn ?? payBy ?? null);
  if (ends.length === 0 || ends.includes(null)) return null;
  return ends.reduce<CalendarDay>((latest, end) => (end !== null && end > latest ? end : latest), givenOn);
}
