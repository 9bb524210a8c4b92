import type { CalendarDay } from '../../time.ts';
import type { CaseId } from '../case/identity.ts';
import type { CaseSummary } from '../case/summary.ts';
import type { PersonFlag } from './person-events.ts';
import { isStanding, unitedFlags } from './standing-flags.ts';

/** Which cases are about one person. */
export interface People {
  /** Every case of the person this case is about, itself included, in the order of the rows. */
  readonly casesOf: (row: CaseSummary) => readonly CaseSummary[];
}

/**
 * Cases that are linked to each other, directly or through others, are about one person. Links are read both ways, so
 * that it does not matter which case was linked to which, and a link taken back parts exactly what it joined.
 */
export function peopleOf(rows: readonly CaseSummary[]): People {
  const parents = new Map<CaseId, CaseId>();
  const rootOf = (caseId: CaseId): CaseId => {
    let root = caseId;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const { caseId, personId } of rows) {
    if (personId === undefined) continue;
    const [root, other] = [rootOf(caseId), rootOf(personId)];
    if (root !== other) parents.set(root, other);
  }
  const groups = new Map<CaseId, CaseSummary[]>();
  if (parents.size > 0) {
    const roots = new Set([...parents.keys()].map(rootOf));
    for (const row of rows) {
      const root = rootOf(row.caseId);
      if (!roots.has(root)) continue;
      const group = groups.get(root);
      if (group) group.push(row);
      else groups.set(root, [row]);
    }
  }
  return { casesOf: (row) => groups.get(rootOf(row.caseId)) ?? [row] };
}

/** Whether an officer compared cases of two people and said that they are not the same. */
export const areToldApart = (cases: readonly CaseSummary[], others: readonly CaseSummary[]): boolean => {
  const apart = (from: readonly CaseSummary[], to: readonly CaseSummary[]) =>
    from.some(({ toldApart }) => toldApart?.some((caseId) => to.some((row) => row.caseId === caseId)));
  return apart(cases, others) || apart(others, cases);
};

/**
 * Which case a link between two people goes from: one that has none yet, so that no link takes the place of another.
 * Every person has such a case, as links never run in a circle.
 */
export const linkEnds = (
  cases: readonly CaseSummary[],
  others: readonly CaseSummary[],
): { readonly from: CaseSummary; readonly to: CaseSummary } | null => {
  const from = cases.find(({ personId }) => personId === undefined);
  const to = others.find(({ personId }) => personId === undefined);
  return from && to ? { from, to } : null;
};

/** The flags that stand for a person on a day, from all their cases. */
export function standingFlagsOf(cases: readonly CaseSummary[], today: CalendarDay): readonly PersonFlag[] {
  const flags = cases.flatMap(({ personFlags }) => (personFlags ? [personFlags] : []));
  return flags.length === 0 ? noFlags : unitedFlags(flags).filter((flag) => isStanding(flag, today));
}

const noFlags: readonly PersonFlag[] = [];

/** Whether someone has to say why before any of these cases of one person is shown. */
export const isRestricted = (cases: readonly CaseSummary[], today: CalendarDay): boolean =>
  standingFlagsOf(cases, today).some(({ kind }) => kind === 'restricted-access');
