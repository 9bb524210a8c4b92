import type { BridgeFailure, BridgeFailureKind, Request, Response } from '../../shared/contract/index.ts';
import type { CaseEvent, CaseId } from '../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import type { Result } from '../../shared/result.ts';

export interface DeliveryPorts {
  readonly summaries: () => readonly CaseSummary[];
  readonly load: (
    caseId: CaseId,
  ) => Promise<Result<{ readonly events: readonly CaseEvent[] }, { readonly kind: string }>>;
  readonly deliver: (
    request: Request<'exchangeDeliver'>,
  ) => Promise<Result<Response<'exchangeDeliver'>, BridgeFailure>>;
  /** Appends `ExportDelivered` to the case. */
  readonly recordDelivery: (
    caseId: CaseId,
    delivery: { readonly packageId: string; readonly manifestSha256: string },
  ) => Promise<Result<unknown, { readonly kind: string }>>;
  readonly report: (progress: DeliveryProgress) => void;
}

/** Why a package still waits: what main said, or that the case could not be read or the delivery not recorded. */
export type DeliveryProblem = BridgeFailureKind | 'case-not-read' | 'delivery-not-recorded';

export type DeliveryProgress =
  | { readonly type: 'begun'; readonly packageId: string }
  | { readonly type: 'delivered'; readonly packageId: string }
  | { readonly type: 'waiting'; readonly packageId: string; readonly problem: DeliveryProblem }
  | { readonly type: 'ended' };

export interface Delivery {
  /** Tries every queued package once, one after the other. A call while it runs adds one more round after it. */
  deliverQueued(): Promise<void>;
  /** Tries again if a package is queued that was not tried since the start: after each change of the worklist. */
  deliverNew(): Promise<void>;
  /** Begins nothing more. */
  stop(): void;
}

/** With these every other package would fare alike: none of them is tried in this round. */
const hopeless: ReadonlySet<DeliveryProblem> = new Set([
  'folder-not-chosen',
  'folder-missing',
  'not-allowed',
  'not-signed-in',
]);

export const queuedPackages = (summaries: readonly CaseSummary[]) =>
  // Most rows have none: passing them by first takes a tenth of the time over 120,000.
  summaries
    .filter(({ exports }) => exports.length > 0)
    .flatMap(({ caseId, exports }) =>
      exports.filter(({ state }) => state === 'queued').map(({ packageId }) => ({ caseId, packageId })),
    );

/**
 * Hands queued packages to the main process until each is recorded as delivered. The queue is the cases' own events, so
 * a kill at any point loses nothing: main's journal makes a second request for the same package harmless.
 */
export function createDelivery(ports: DeliveryPorts): Delivery {
  const tried = new Set<string>();
  let running: Promise<void> | undefined;
  let isAnotherRoundWanted = false;
  let isStopped = false;

  const deliver = async ({ caseId, packageId }: { caseId: CaseId; packageId: string }) => {
    tried.add(packageId);
    ports.report({ type: 'begun', packageId });
    const problem = await attempt(caseId, packageId);
    ports.report(problem ? { type: 'waiting', packageId, problem } : { type: 'delivered', packageId });
    return problem;
  };

  const attempt = async (caseId: CaseId, packageId: string): Promise<DeliveryProblem | undefined> => {
    const loaded = await ports.load(caseId);
    if (!loaded.ok) return 'case-not-read';
    const delivered = await ports.deliver({ packageId, events: [...loaded.value.events] });
    if (!delivered.ok) return delivered.error.kind;
    if (isStopped) return 'delivery-not-recorded';
    const { manifestSha256 } = delivered.value;
    const recorded = await ports.recordDelivery(caseId, { packageId, manifestSha256 });
    return recorded.ok ? undefined : 'delivery-not-recorded';
  };

  const round = async () => {
    let common: DeliveryProblem | undefined;
    for (const waiting of queuedPackages(ports.summaries())) {
      if (isStopped) return;
      if (common) {
        tried.add(waiting.packageId);
        ports.report({ type: 'waiting', packageId: waiting.packageId, problem: common });
        continue;
      }
      const problem = await deliver(waiting);
      if (problem && hopeless.has(problem)) common = problem;
    }
  };

  const rounds = async () => {
    do {
      isAnotherRoundWanted = false;
      await round();
    } while (isAnotherRoundWanted && !isStopped);
    running = undefined;
    ports.report({ type: 'ended' });
  };

  const deliverQueued = () => {
    if (isStopped) return Promise.resolve();
    if (running) isAnotherRoundWanted = true;
    running ??= rounds();
    return running;
  };

  return {
    deliverQueued,
    deliverNew() {
      const isNew = queuedPackages(ports.summaries()).some(({ packageId }) => !tried.has(packageId));
      return isNew ? deliverQueued() : Promise.resolve();
    },
    stop() {
      isStopped = true;
    },
  };
}
