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

/** The flags that stand for a person on a day, from all their cases. */
export const standingFlagsOf = (cases: readonly CaseSummary[], today: CalendarDay): readonly PersonFlag[] =>
  unitedFlags(cases.map(({ personFlags = [] }) => personFlags)).filter((flag) => isStanding(flag, today));

/** Whether someone has to say why before any of these cases of one person is shown. */
export const isRestricted = (cases: readonly CaseSummary[], today: CalendarDay): boolean =>
  standingFlagsOf(cases, today).some(({ kind }) => kind === 'restricted-access');
