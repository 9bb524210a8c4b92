import type { GravityMatrix } from '../settings/force-settings.ts';
import type { Case } from './case.ts';

/** How a gravity score comes about, part by part, to be shown as such. */
export interface GravityBuildUp {
  /** The matrix's score for each offence, in the order of the case. Null: the matrix does not score it. */
  readonly offences: readonly { readonly offenceId: string; readonly score: number | null }[];
  /** The gravest offence; null while some offence has no score. */
  readonly start: number | null;
  readonly factors: readonly GravityMatrix['factors'][number][];
  /** What the factors change together: one step at most, up or down. */
  readonly change: -1 | 0 | 1;
  /** 1 to 4; null when the matrix gives none and no officer has. */
  readonly score: number | null;
  /** Set when an officer departs from the matrix. */
  readonly reason: string | null;
}

/**
 * The score of the gravest offence, raised or lowered by at most one step by the factors that apply (ACPO gravity matrix
 * 2013; NPCC two-tier matrix 2019; law.md section 3.1). An officer's own score counts where the matrix has none, or with
 * a reason for departing from it.
 */
export function gravityOf(subject: Case, matrix: GravityMatrix | null | undefined): GravityBuildUp {
  const { gravity, gravityFactors = [], gravityReason } = subject.answers;
  const scores = matrix ? scoresOf(matrix) : undefined;
  const offences = subject.offences.map(({ offenceId, cjsCode }) => ({
    offenceId,
    score: scores?.get(cjsCode) ?? null,
  }));
  const known = offences.flatMap(({ score }) => score ?? []);
  const start = known.length > 0 && known.length === offences.length ? Math.max(...known) : null;
  const factors = (matrix?.factors ?? []).filter(({ id }) => gravityFactors.includes(id));
  const change = Math.sign(factors.reduce((sum, factor) => sum + factor.change, 0)) as -1 | 0 | 1;
  const built = start === null ? null : Math.min(4, Math.max(1, start + change));
  const isOfficers = gravity !== undefined && (built === null || gravityReason !== undefined);
  return {
    offences,
    start,
    factors,
    change,
    score: isOfficers ? gravity : built,
    reason: built !== null && isOfficers ? (gravityReason ?? null) : null,
  };
}

const byCode = new WeakMap<GravityMatrix, ReadonlyMap<string, number>>();

/** A matrix scores thousands of offences and is asked for every case on a list: it is sorted by code once. */
function scoresOf(matrix: GravityMatrix): ReadonlyMap<string, number> {
  const known = byCode.get(matrix);
  if (known) return known;
  const scores = new Map(matrix.scores.map(({ cjsCode, score }) => [cjsCode, score]));
  byCode.set(matrix, scores);
  return scores;
}
