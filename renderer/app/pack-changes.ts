import type { Case } from '../../shared/domain/case/case.ts';
import type { CaseId, Disposal, Person } from '../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import { type CompareContext, compareSettings, type DisposalChange } from '../../shared/domain/pack/compare.ts';
import type { Result } from '../../shared/result.ts';

export interface ChangedCase {
  readonly caseId: CaseId;
  readonly person: Pick<Person, 'surname' | 'forenames'>;
  readonly custodyRecordNumber: string | undefined;
  /** The disposal somebody has already chosen for the case. */
  readonly chosen: Disposal | undefined;
  readonly changes: readonly DisposalChange[];
}

export interface PackChanges {
  /** Open cases that were read and compared. */
  readonly compared: number;
  /** Open cases that could not be read: what would change for them is not known. */
  readonly unread: number;
  readonly changed: readonly ChangedCase[];
}

export interface PackChangesPorts {
  /** Rows as they may be shown. */
  readonly summaries: readonly CaseSummary[];
  readonly load: (caseId: CaseId) => Promise<Result<{ readonly subject: Case }, { readonly kind: string }>>;
  readonly context: CompareContext;
  readonly report: (done: number, total: number) => void;
  /** Asked before every batch: true ends the comparison with null. */
  readonly isStopped: () => boolean;
}

/** Cases read at a time: between batches the window draws its progress and takes input. */
const batchSize = 64;

/** Compares every case not yet given, in the order of the worklist, under the settings in use and under a pack's. */
export async function packChanges(ports: PackChangesPorts): Promise<PackChanges | null> {
  const { load, context, report, isStopped } = ports;
  const open = ports.summaries.filter(({ givenAt }) => givenAt === undefined);
  const changed: ChangedCase[] = [];
  let unread = 0;
  for (let start = 0; start < open.length; start += batchSize) {
    report(start, open.length);
    await new Promise((resolve) => setTimeout(resolve));
    if (isStopped()) return null;
    const batch = await Promise.all(open.slice(start, start + batchSize).map(({ caseId }) => load(caseId)));
    for (const [index, loaded] of batch.entries()) {
      const row = open[start + index];
      if (loaded.ok && row) changed.push(...changedCase(row, loaded.value.subject, context));
      else unread += 1;
    }
  }
  return isStopped() ? null : { compared: open.length - unread, unread, changed };
}

/** Named as its row is shown: of a case with restricted access nothing is told but that it would change. */
function changedCase(row: CaseSummary, subject: Case, context: CompareContext): readonly ChangedCase[] {
  const changes = compareSettings(subject, context);
  if (changes.length === 0) return [];
  const { caseId, surname, forenames, custodyRecordNumber } = row;
  const chosen = subject.disposal?.disposal;
  return [{ caseId, person: { surname, forenames }, custodyRecordNumber, chosen, changes }];
}
