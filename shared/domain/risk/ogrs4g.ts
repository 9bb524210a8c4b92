import type { CalendarDay } from '../../time.ts';
import { wholeMonthsBetween } from '../dates/whole-months.ts';
import {
  type Ogrs4gBand,
  type Ogrs4gOffenceGroup,
  ogrs4gBands,
  ogrs4gBySex,
  ogrs4gConstant,
  ogrs4gMonthsOffenceFree,
  ogrs4gOffenceGroups,
  ogrs4gSanctions,
} from './ogrs4g-coefficients.ts';

export interface Ogrs4gFacts {
  readonly gender: 'male' | 'female';
  /** Whole years at the start of follow-up, 18 or over. */
  readonly age: number;
  readonly offenceGroup: Ogrs4gOffenceGroup;
  /** All sanctions, cautions included, the current one counted: at least 1. */
  readonly sanctions: number;
  /** Whole years; never more than at the current sanction. */
  readonly ageAtFirstSanction: number;
  readonly ageAtCurrentSanction: number;
  /** The day in the community, otherwise of the current sanction. */
  readonly followUpStartOn: CalendarDay;
  readonly assessedOn: CalendarDay;
}

/** The sum of `powers[n]` times the value to the power n + 1. */
const polynomial = (value: number, powers: readonly number[]): number =>
  powers.reduceRight((sum, factor) => (sum + factor) * value, 0);

function sanctionHistory({ gender, sanctions, ...facts }: Ogrs4gFacts): number {
  const { gap, copas, copasSquared } = ogrs4gBySex[gender];
  const years = facts.ageAtCurrentSanction - facts.ageAtFirstSanction;
  if (sanctions === 1) return ogrs4gSanctions.first;
  if (sanctions === 2) return ogrs4gSanctions.second + gap * years;
  const rate = Math.log(sanctions / (ogrs4gSanctions.copasYears + years));
  return copas * rate + copasSquared * rate ** 2;
}

/** The OGRS4/G static score as a percentage to 2 decimals, and the band of the rounded percentage (law.md section 8.2). */
export function ogrs4g(facts: Ogrs4gFacts): { readonly percent: number; readonly band: Ogrs4gBand } {
  const { age, sex } = ogrs4gBySex[facts.gender];
  const monthsSince = wholeMonthsBetween(facts.followUpStartOn, facts.assessedOn);
  const monthsOffenceFree = Math.min(Math.max(monthsSince, 0), ogrs4gMonthsOffenceFree.atMost);
  const z =
    ogrs4gConstant +
    polynomial(facts.age, age) +
    sex +
    ogrs4gOffenceGroups[facts.offenceGroup] +
    sanctionHistory(facts) +
    ogrs4gSanctions.each * facts.sanctions +
    polynomial(monthsOffenceFree, ogrs4gMonthsOffenceFree.powers);
  const percent = Math.round(10_000 / (1 + Math.exp(-z))) / 100;
  const { band } = ogrs4gBands.find(({ fromPercent }) => percent >= fromPercent) ?? ogrs4gBands[3];
  return { percent, band };
}
