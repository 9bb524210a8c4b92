import type { CaseId } from '../../../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../../../shared/domain/case/summary.ts';
import type { CalendarDay, Instant } from '../../../../shared/time.ts';

export const at = (time: string): Instant => `2026-11-19T${time}:00.000Z` as Instant;

export const caseIdOf = (letter: string): CaseId => letter.repeat(26) as CaseId;

/** A worklist row of TESTOWSKA, Zofia, with what the test changes. */
export const summaryWith = (changes: Partial<CaseSummary> = {}): CaseSummary => ({
  caseId: caseIdOf('a'),
  sequence: 3,
  surname: 'Testowska',
  forenames: 'Zofia',
  dateOfBirth: '1994-03-14' as CalendarDay,
  gender: 'female',
  custodyRecordNumber: 'NM/QS/26/004127',
  offenceTitle: 'Theft from a shop',
  offenceCode: 'TH68010',
  offenceCount: 1,
  stage: 'screening',
  ownerId: 'a'.repeat(26),
  ownerName: 'Alun Mockford',
  openedAt: at('01:00'),
  changedAt: at('02:00'),
  flags: [],
  exports: [],
  ...changes,
});

type Exported = CaseSummary['exports'][number];

export const queued = (packageId: string, queuedAt = at('09:00'), documentCount = 1): Exported => ({
  packageId,
  state: 'queued',
  queuedAt,
  documentCount,
});

export const delivered = (packageId: string, deliveredAt = at('09:30'), queuedAt = at('09:00')): Exported => ({
  ...queued(packageId, queuedAt),
  state: 'delivered',
  deliveredAt,
});
