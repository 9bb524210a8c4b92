import type { BridgeFailure } from '../../shared/contract/index.ts';
import type { Case } from '../../shared/domain/case/case.ts';
import type { CaseEvent } from '../../shared/domain/case/events.ts';
import { fold } from '../../shared/domain/case/evolve.ts';
import { failure, ok, type Result } from '../../shared/result.ts';

/**
 * Reads a stream of events that came over the bridge into the case it leaves. Fails with `events-not-consistent` unless
 * it is the whole stream of one case: opened first, sequences 1 to n, one case id.
 */
export function readEventStream(events: readonly CaseEvent[]): Result<Case, BridgeFailure> {
  try {
    return ok(fold(events));
  } catch {
    // Fold throws for every stream that is not one case's, in order. Main did not write this one, so that is no bug here.
    return failure({ kind: 'events-not-consistent' });
  }
}
