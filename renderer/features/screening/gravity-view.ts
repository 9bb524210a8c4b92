import type { Case } from '../../../shared/domain/case/case.ts';
import { gravityOf } from '../../../shared/domain/case/gravity.ts';
import type { GravityMatrix } from '../../../shared/domain/settings/force-settings.ts';

/** How one of the four cells beside a line looks: part of the score, added by a factor, taken off by one, empty. */
export type GravityCell = 'base' | 'up' | 'down' | 'none';

export interface GravityLine {
  readonly key: string;
  readonly words: string;
  /** `3`, `+1`, `not in the matrix`. */
  readonly figure: string;
  readonly cells: readonly GravityCell[];
}

export interface GravityView {
  /** The offences, or of many only the gravest, then the factors. */
  readonly lines: readonly GravityLine[];
  /** Offences beside the gravest, where there are too many to show at once. */
  readonly otherOffences: readonly GravityLine[];
  /** Null while there is no score. */
  readonly total: GravityLine | null;
  /** `2 + 1 = 3`, or what is still missing. */
  readonly sum: string;
  /** What the score means for the decision, in the matrix's words. */
  readonly meaning: string | null;
  readonly factors: readonly { readonly id: string; readonly wording: string; readonly applies: boolean }[];
  /** The score comes of the matrix, so that an officer's own needs a reason. */
  readonly isBuilt: boolean;
  /** Why the officer's score stands in place of the matrix's. */
  readonly departure: string | null;
}

/** With more, the gravest alone is shown at once. */
const mostOffencesShown = 3;

const scores = [1, 2, 3, 4] as const;
const upTo = (score: number): readonly GravityCell[] => scores.map((each) => (each <= score ? 'base' : 'none'));
const signed = (change: number) => (change > 0 ? `+${change}` : `−${Math.abs(change)}`);

/** The score part by part: each offence, each factor, what comes of them, and what that means. */
export function gravityView(subject: Case, matrix: GravityMatrix): GravityView {
  const { offences, start, factors, change, score, reason } = gravityOf(subject, matrix);
  const gravest = offences.length > 1 ? offences.findIndex((offence) => offence.score === start) : -1;
  const offenceLines = offences.map(({ offenceId, score: own }, index): GravityLine => {
    const title = subject.offences[index]?.title ?? '';
    return {
      key: offenceId,
      words: index === gravest ? `${title} (gravest)` : title,
      figure: own === null ? 'not in the matrix' : String(own),
      cells: upTo(own ?? 0),
    };
  });
  const isLong = start !== null && offences.length > mostOffencesShown;
  const applied = new Set(factors.map(({ id }) => id));
  const meaning = matrix.meanings?.find((each) => each.score === score)?.wording ?? null;
  const built = start === null ? null : Math.min(4, Math.max(1, start + change));
  return {
    lines: [
      ...offenceLines.filter((_, index) => !isLong || index === gravest),
      ...factors.map((factor) => factorLine(factor, start)),
    ],
    otherOffences: offenceLines.filter((_, index) => isLong && index !== gravest),
    total: score === null ? null : { key: 'total', words: 'Score', figure: String(score), cells: upTo(score) },
    sum: sumWords(start, change, built, reason !== null),
    meaning,
    factors: matrix.factors.map(({ id, wording, change: step }) => ({
      id,
      wording: `${wording} (${signed(step)})`,
      applies: applied.has(id),
    })),
    isBuilt: built !== null,
    departure: reason,
  };
}

/** A factor is drawn where it takes the gravest offence's score. */
function factorLine({ id, wording, change }: GravityMatrix['factors'][number], start: number | null): GravityLine {
  const cell = start === null ? undefined : change > 0 ? start + 1 : start;
  return {
    key: id,
    words: wording,
    figure: signed(change),
    cells: scores.map((each) => (each === cell ? (change > 0 ? 'up' : 'down') : 'none')),
  };
}

function sumWords(start: number | null, change: number, built: number | null, departs: boolean): string {
  if (start === null || built === null) return 'The matrix does not score every offence: score the case yourself.';
  const step = change === 0 ? '' : ` ${change > 0 ? '+' : '−'} 1`;
  const clamped = start + change === built ? '' : ', which is as far as the scale goes';
  const sum = change === 0 ? `${start}, nothing added or taken off` : `${start}${step} = ${built}${clamped}`;
  return departs ? `The matrix gives ${sum}. An officer scored it otherwise.` : sum;
}
