import { dirname, join, resolve } from 'node:path';
import {
  type Attempt,
  attemptSchema,
  type BridgeFailure,
  type Request,
  type Response,
  type Station,
} from '../../../shared/contract/index.ts';
import type { Case, ExportPackage } from '../../../shared/domain/case/case.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { currentSignedFacts, sameSignedFacts } from '../../../shared/domain/case/signed-facts.ts';
import { documentsOfGiving } from '../../../shared/domain/case/stage.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { dayOf } from '../../../shared/time.ts';
import { readEventStream } from '../case-stream.ts';
import type { Clock, Services } from '../ports.ts';
import { type BagFile, makeBag, manifestName, sha256Of } from './bag.ts';
import { caseRecord } from './case-record.ts';
import { type ExchangeFileSystem, faultCode } from './file-system.ts';
import { type Journal, type JournalEntry, openJournal, readJournal } from './journal.ts';

/** Where packages are made inside the export folder. It stays there: that it is there shows it is the same folder. */
export const stagingName = '.proviso-staging';

export interface ExchangeDependencies {
  /** An existing folder of the program's own, for the journal. */
  readonly folder: string;
  /** The folder that receives packages, or null while none is chosen. */
  readonly exportFolder: () => string | null;
  /** Null while the station is not set up. */
  readonly station: () => Station | null;
  /** Paperwork: the caution document of a lawfully given caution, the same bytes for the same events. */
  readonly produce: (
    events: readonly CaseEvent[],
  ) => Promise<Result<{ readonly pdf: Uint8Array; readonly sha256: string }, BridgeFailure>>;
  readonly clock: Clock;
  readonly fileSystem: ExchangeFileSystem;
  readonly programVersion: string;
}

type Delivery = Result<Response<'exchangeDeliver'>, BridgeFailure>;

/**
 * Delivers packages to the force's folder, each whole and once, however often it is asked and wherever the process or
 * the power stopped (docs/formats/package.md, "How a package arrives").
 */
export function createExchange(
  dependencies: ExchangeDependencies,
): Pick<Services, 'exchangeDeliver' | 'exchangeAttempts'> {
  const { folder, exportFolder, station, produce, clock, fileSystem, programVersion } = dependencies;
  const journalPath = join(folder, 'exchange-journal.jsonl');
  /** One delivery at a time: two of the same package must not both find that it was not delivered yet. */
  let lastDelivery: Promise<unknown> = Promise.resolve();

  async function deliver(request: Request<'exchangeDeliver'>): Promise<Delivery> {
    let delivery: Delivery;
    try {
      delivery = await attempt(request);
    } catch (error) {
      // Only the journal's own disk throws this far: the export folder's faults are values already.
      await recordFailure(request.packageId, isDiskFull(error) ? 'disk-full' : 'failed');
      if (isDiskFull(error)) return failure({ kind: 'disk-full' });
      throw error;
    }
    if (!delivery.ok) await recordFailure(request.packageId, delivery.error.kind);
    return delivery;
  }

  async function attempt({ packageId, events }: Request<'exchangeDeliver'>): Promise<Delivery> {
    const stream = readEventStream(events);
    if (!stream.ok) return stream;
    const queued = stream.value.exports.find((exported) => exported.packageId === packageId);
    if (!queued) return failure({ kind: 'events-not-consistent' });
    if (queued.delivered) {
      return ok({ manifestSha256: queued.delivered.manifestSha256, deliveredAt: queued.delivered.at });
    }
    const journal = await openJournal(journalPath, fileSystem);
    const steps = journal.entries.filter((entry) => entry.packageId === packageId && entry.step !== 'failed');
    const last = steps.at(-1);
    if (last?.step === 'delivered') return ok({ manifestSha256: last.manifestSha256, deliveredAt: last.at });
    if (journal.isDamaged) return failure({ kind: 'failed', detail: 'exchange-journal-damaged' });
    const chosen = exportFolder();
    const target = chosen === null ? null : resolve(chosen);

    if (last?.step === 'staged') {
      const isWaiting = await inExportFolder(() => isInStaging(last.folder, packageId));
      if (!isWaiting.ok) {
        return last.folder === target ? isWaiting : failure({ ...isWaiting.error, detail: 'earlier-export-folder' });
      }
      if (!isWaiting.value || last.folder === target) return show(packageId, last, journal);
      if (target === null) return failure({ kind: 'folder-not-chosen' });
      await journal.append({ step: 'withdrawn', packageId, at: clock.now(), folder: last.folder });
    }

    if (target === null) return failure({ kind: 'folder-not-chosen' });
    const isPresent = await inExportFolder(() => fileSystem.isFolder(target));
    if (!isPresent.ok) return isPresent;
    if (!isPresent.value) return failure({ kind: 'folder-missing' });
    const bag = await makePackage(queued, events);
    if (!bag.ok) return bag;
    const manifestSha256 = manifestHash(bag.value);
    const present = await inExportFolder(() => fileSystem.readFile(join(target, packageId, manifestName)));
    if (!present.ok) return present;
    if (present.value) {
      // It is there although the journal does not know: the journal was lost or is a restored older one.
      if (sha256Of(present.value) !== manifestSha256) return failure({ kind: 'failed', detail: 'package-name-taken' });
      return recordDelivery(packageId, manifestSha256, journal);
    }

    await clearStaging(packageId, steps);
    await journal.append({ step: 'started', packageId, at: clock.now(), folder: target });
    const staged = await inExportFolder(() => stage(target, packageId, bag.value));
    if (!staged.ok) {
      await inExportFolder(() => fileSystem.removeFolder(stagingPath(target, packageId)));
      return staged;
    }
    const entry = { step: 'staged', packageId, at: clock.now(), folder: target, manifestSha256 } as const;
    await journal.append(entry);
    return show(packageId, entry, journal);
  }

  /** The bag as it was queued: made from the events the queueing names, whatever has happened since. */
  async function makePackage(
    queued: ExportPackage,
    events: readonly CaseEvent[],
  ): Promise<Result<readonly BagFile[], BridgeFailure>> {
    const currentStation = station();
    if (!currentStation) return failure({ kind: 'station-not-set-up' });
    const packed = upTo(queued.throughSequence, events);
    const stream = readEventStream(packed);
    if (!stream.ok) return stream;
    const subject: Case = stream.value;
    if (!subject.given) return failure({ kind: 'disposal-not-given' });
    if (!sameSignedFacts(currentSignedFacts(subject), subject.given.signedFacts)) {
      return failure({ kind: 'disposal-not-lawful', detail: 'signed facts' });
    }
    const documents = documentsOfGiving(subject).filter(({ documentId }) => queued.documentIds.includes(documentId));
    if (documents.length === 0 || documents.length !== queued.documentIds.length) {
      return failure({ kind: 'document-not-produced' });
    }
    const files: { name: string; bytes: Uint8Array }[] = [];
    for (const { documentId, sha256, throughSequence } of documents) {
      const produced = await produce(upTo(throughSequence, events));
      if (!produced.ok) return produced;
      const bytes = produced.value.pdf;
      if (sha256Of(bytes) !== sha256) return failure({ kind: 'document-differs' });
      files.push({ name: documentId, bytes });
    }
    const { packageId, queuedAt } = queued;
    const record = caseRecord(subject, packed, { packageId, queuedAt, station: currentStation, documents });
    return ok(
      makeBag({
        packageId,
        caseJson: `${JSON.stringify(record, null, 2)}\n`,
        documents: files,
        createdOn: dayOf(queuedAt),
        station: currentStation,
        programVersion,
      }),
    );
  }

  /**
   * Whether a staged package is still waiting to be renamed. Throws when the folder, or the staging folder that was
   * made in it, is not there: behind an unmounted drive nothing can be said.
   */
  async function isInStaging(inFolder: string, packageId: string): Promise<boolean> {
    if (!(await fileSystem.isFolder(join(inFolder, stagingName)))) {
      throw Object.assign(new Error('The folder of a staged package is not there'), { code: 'ENOENT' });
    }
    return fileSystem.isFolder(stagingPath(inFolder, packageId));
  }

  /** Writes every file of the bag, made lasting from the innermost folder outwards. */
  async function stage(inFolder: string, packageId: string, bag: readonly BagFile[]): Promise<void> {
    const staging = stagingPath(inFolder, packageId);
    const folders = [...new Set(bag.map(({ path }) => dirname(path)))].sort().map((path) => join(staging, path));
    await fileSystem.removeFolder(staging);
    for (const path of [dirname(staging), ...folders]) await fileSystem.createFolder(path);
    for (const { path, bytes } of bag) await fileSystem.writeNewFile(join(staging, path), bytes);
    for (const path of [...folders.reverse(), dirname(staging), inFolder]) await fileSystem.syncFolder(path);
  }

  /** Renames a staged package into view, if that has not happened yet, and records it as delivered. */
  async function show(
    packageId: string,
    staged: JournalEntry & { step: 'staged' },
    journal: Journal,
  ): Promise<Delivery> {
    const shown = await inExportFolder(async () => {
      if (await isInStaging(staged.folder, packageId)) {
        await fileSystem.rename(stagingPath(staged.folder, packageId), join(staged.folder, packageId));
      }
      await fileSystem.syncFolder(staged.folder);
      await fileSystem.syncFolder(join(staged.folder, stagingName));
    });
    return shown.ok ? recordDelivery(packageId, staged.manifestSha256, journal) : shown;
  }

  async function recordDelivery(packageId: string, manifestSha256: string, journal: Journal): Promise<Delivery> {
    const deliveredAt = clock.now();
    await journal.append({ step: 'delivered', packageId, at: deliveredAt, manifestSha256 });
    return ok({ manifestSha256, deliveredAt });
  }

  /** Leaves no half a package of an earlier attempt behind, in any folder it may have been begun in. */
  async function clearStaging(packageId: string, steps: readonly JournalEntry[]): Promise<void> {
    const begunIn = new Set(steps.flatMap((step) => ('folder' in step ? [step.folder] : [])));
    // A folder that cannot be reached any more does not stop the delivery to the one that receives packages now.
    for (const earlier of begunIn) {
      await inExportFolder(async () => {
        await fileSystem.removeFolder(stagingPath(earlier, packageId));
        await fileSystem.syncFolder(join(earlier, stagingName));
      });
    }
  }

  async function recordFailure(packageId: string, kind: BridgeFailure['kind']): Promise<void> {
    const outcome = attemptSchema.shape.outcome.exclude(['delivered']).catch('failed').parse(kind);
    try {
      const journal = await openJournal(journalPath, fileSystem);
      await journal.append({ step: 'failed', packageId, at: clock.now(), outcome });
    } catch (error) {
      // The failure itself is still told to the user; only its line in the list of attempts is missing.
      if (faultCode(error) === null) throw error;
    }
  }

  return {
    exchangeDeliver(request) {
      const delivery = lastDelivery.then(() => deliver(request));
      lastDelivery = delivery.catch(() => undefined);
      return delivery;
    },
    async exchangeAttempts() {
      const { entries } = readJournal((await fileSystem.readFile(journalPath)) ?? new Uint8Array());
      return ok({ attempts: entries.flatMap(attemptOf), exportFolder: exportFolder() });
    },
  };
}

function attemptOf(entry: JournalEntry): Attempt[] {
  const { packageId, at } = entry;
  if (entry.step === 'delivered') return [{ packageId, at, outcome: 'delivered' }];
  return entry.step === 'failed' ? [{ packageId, at, outcome: entry.outcome }] : [];
}

const stagingPath = (inFolder: string, packageId: string) => join(inFolder, stagingName, packageId);

const upTo = (sequence: number, events: readonly CaseEvent[]) => events.filter((event) => event.sequence <= sequence);

function manifestHash(bag: readonly BagFile[]): string {
  const manifest = bag.find(({ path }) => path === manifestName);
  if (!manifest) throw new Error('A bag has a manifest');
  return sha256Of(manifest.bytes);
}

const isDiskFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(faultCode(error) ?? '');

/** Runs work in an export folder; what the operating system refuses becomes a failure to tell the user. */
async function inExportFolder<T>(work: () => Promise<T>): Promise<Result<T, BridgeFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    const code = faultCode(error);
    if (code === null) throw error;
    if (isDiskFull(error)) return failure({ kind: 'disk-full' });
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return failure({ kind: 'not-allowed' });
    if (['ENOENT', 'ENOTDIR'].includes(code)) return failure({ kind: 'folder-missing' });
    return failure({ kind: 'failed', detail: code });
  }
}
