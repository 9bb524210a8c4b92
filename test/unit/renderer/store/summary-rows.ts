import { caseIdSchema } from '../../../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../../../shared/domain/case/summary.ts';
import { instantSchema } from '../../../../shared/time.ts';

const at = instantSchema.parse('2026-11-20T02:14:00.000Z');

/** The worklist row of the nth fictional person. */
export const summaryRow = (number: number): CaseSummary => ({
  caseId: caseIdSchema.parse(String(number).padStart(26, '0')),
  sequence: 1,
  surname: `Testowska${number}`,
  forenames: 'Zofia',
  offenceCount: 0,
  stage: 'screening',
  ownerId: '0'.repeat(26),
  ownerName: 'Alun Mockford',
  openedAt: at,
  changedAt: at,
  flags: [],
  exports: [],
});
