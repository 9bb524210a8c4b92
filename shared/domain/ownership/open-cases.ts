import type { CaseSummary } from '../case/summary.ts';

/** Not yet delivered to the force: somebody has to answer for it. */
export const isOpenCase = ({ stage }: Pick<CaseSummary, 'stage'>): boolean => stage !== 'done';

/** The open cases a user answers for. Nobody's way into the station ends while they have any (S2-04). */
export const openCasesOf = (userId: string, summaries: readonly CaseSummary[]): readonly CaseSummary[] =>
  summaries.filter((summary) => isOpenCase(summary) && summary.ownerId === userId);
