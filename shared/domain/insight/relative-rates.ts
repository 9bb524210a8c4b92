import { firing } from '../../frameworks/firing.ts';
import { type RateBasis, ratesOfTheStageBefore } from '../../frameworks/insight/rates-of-the-stage-before.ts';
import type { RuleStatement } from '../../frameworks/rule.ts';

/** Two-sided 95% of the normal distribution, as law.md section 9 gives the interval. */
const standardErrors = 1.96;

export interface GroupCount {
  readonly group: string;
  /** Never more than `stage`. */
  readonly events: number;
  /** How many of the group were at the decision stage before. */
  readonly stage: number;
}

export interface RelativeRateQuestion extends RateBasis {
  /** The group the others are compared with: the name of one of `groups`. */
  readonly reference: string;
  /** Fewer events than this are not shown. */
  readonly minimumCell: number;
  /** Indexes outside it are flagged. Null: nothing is flagged. */
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly groups: readonly GroupCount[];
}

export interface RelativeRate {
  readonly group: string;
  /** Too few events to show; everything else is then null. */
  readonly suppressed: boolean;
  /** Events of the stage, to 4 decimals. */
  readonly rate: number | null;
  /** Relative rate index, to 3 decimals; 1 is parity. */
  readonly rri: number | null;
  /** 95% confidence interval of the index, to 3 decimals. */
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly flag: 'low' | 'within' | 'high' | null;
}

/** A quotient of counts to so many decimals, halves away from zero; exact, where a binary fraction would miss a half. */
function roundedQuotient(numerator: bigint, denominator: bigint, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  return Number((2n * numerator * scale + denominator) / (2n * denominator)) / Number(scale);
}

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** SE(ln RRI) = sqrt(1/a − 1/A + 1/b − 1/B), and the interval it gives around the index. */
function confidenceInterval(rri: number, group: GroupCount, reference: GroupCount): readonly [number, number] {
  const variance = [group, reference].reduce((sum, { events, stage }) => sum + (1 / events - 1 / stage), 0);
  const margin = standardErrors * Math.sqrt(variance);
  return [Math.exp(Math.log(rri) - margin), Math.exp(Math.log(rri) + margin)];
}

/**
 * How often each group goes on from one decision stage to the next, beside the reference group:
 * `RRI = (events / stage) / (reference events / reference stage)`, with a 95% interval and a flag outside the band
 * (law.md section 9). Rates, indexes and bounds are worked out unrounded and only then rounded.
 */
export function relativeRates(question: RelativeRateQuestion): {
  readonly groups: readonly RelativeRate[];
  readonly fired: readonly RuleStatement[];
} {
  const { minimumCell, band } = question;
  const isSuppressed = ({ events }: GroupCount) => events < minimumCell;
  const reference = question.groups.find(({ group }) => group === question.reference);
  const hasIndex = reference !== undefined && !isSuppressed(reference) && reference.events > 0;

  const groups = question.groups.map((count): RelativeRate => {
    const { group, events, stage } = count;
    const row = {
      group,
      suppressed: isSuppressed(count),
      rate: null,
      rri: null,
      ciLow: null,
      ciHigh: null,
      flag: null,
    };
    if (row.suppressed || stage === 0) return row;
    const rate = roundedQuotient(BigInt(events), BigInt(stage), 4);
    if (!hasIndex) return { ...row, rate };
    if (count === reference) return { ...row, rate, rri: 1 };

    const above = BigInt(events) * BigInt(reference.stage);
    const below = BigInt(stage) * BigInt(reference.events);
    const rri = Number(above) / Number(below);
    const [ciLow, ciHigh] =
      events === 0 ? [null, null] : confidenceInterval(rri, count, reference).map((bound) => rounded(bound, 3));
    return {
      ...row,
      rate,
      rri: roundedQuotient(above, below, 3),
      ciLow: ciLow ?? null,
      ciHigh: ciHigh ?? null,
      flag: band === null ? null : rri < band.low ? 'low' : rri > band.high ? 'high' : 'within',
    };
  });
  return { groups, fired: firing([ratesOfTheStageBefore], question) };
}
