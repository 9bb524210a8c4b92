import { type CalendarDay, dayOf } from '../../time.ts';
import type { CaseId } from '../case/identity.ts';
import type { CaseSummary } from '../case/summary.ts';
import { isRestricted, peopleOf } from './people.ts';

/**
 * Rows with restricted access cut down to what a case needs to exist: nothing of them can be read, listed or searched
 * for until somebody gave a reason for one of the person's cases. The same array where there is nothing to hide.
 */
export function withoutRestricted(
  rows: readonly CaseSummary[],
  revealed: ReadonlySet<CaseId>,
  today: CalendarDay,
): readonly CaseSummary[] {
  const hidden = restrictedCases(rows, revealed, today);
  return hidden.size === 0 ? rows : rows.map((row) => (hidden.has(row.caseId) ? concealed(row) : row));
}

/** The cases that are hidden until somebody says why they look. */
export function restrictedCases(
  rows: readonly CaseSummary[],
  revealed: ReadonlySet<CaseId>,
  today: CalendarDay,
): ReadonlySet<CaseId> {
  const flagged = rows.filter((row) => isRestricted([row], today));
  if (flagged.length === 0) return new Set();
  const { casesOf } = peopleOf(rows);
  return new Set(
    flagged
      .map(casesOf)
      .filter((cases) => !cases.some(({ caseId }) => revealed.has(caseId)))
      .flatMap((cases) => cases.map(({ caseId }) => caseId)),
  );
}

/**
 * What counts, deliveries and the care of somebody in detention need: a review that falls due is never hidden. Who it is
 * and what for are gone.
 */
function concealed(row: CaseSummary): CaseSummary {
  const { caseId, sequence, stage, ownerId, ownerName, openedAt, changedAt, exports } = row;
  const { personId, offeredTo, authorityAsked, detentionArrivedAt, detentionAuthorisedAt, givenAt } = row;
  const { detentionReviewedAt, detentionExtended } = row;
  return {
    caseId,
    sequence,
    stage,
    ownerId,
    ownerName,
    openedAt,
    changedAt,
    exports,
    ...(personId && { personId }),
    ...(offeredTo && { offeredTo }),
    ...(authorityAsked && { authorityAsked }),
    ...(detentionArrivedAt && { detentionArrivedAt }),
    ...(detentionAuthorisedAt && { detentionAuthorisedAt }),
    ...(detentionReviewedAt && { detentionReviewedAt }),
    ...(detentionExtended && { detentionExtended }),
    ...(givenAt && { givenAt }),
    surname: 'Restricted',
    forenames: 'record',
    offenceCount: 0,
    flags: [],
    personFlags: [{ kind: 'restricted-access', flagId: caseId, source: 'Restricted', from: dayOf(openedAt) }],
  };
}
