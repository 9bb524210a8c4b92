import { create } from 'zustand';
import type { Case } from '../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../shared/domain/case/commands.ts';
import { decideEvents } from '../../shared/domain/case/decide.ts';
import type { Refusal } from '../../shared/domain/case/decision.ts';
import { type Actor, type CaseEvent, type CaseId, caseEventSchema } from '../../shared/domain/case/events.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { AppendFailure, StoreFailure } from '../store/store.ts';
import { clock } from './clock.ts';
import { useNavigation } from './navigation.ts';
import { trackSaving } from './saving.ts';
import { session, settingsInUse, type UnlockedSession } from './session.ts';

/** What was typed does not fit the record: too long, or a character it cannot hold. Nothing was saved. */
export interface NotKept {
  readonly kind: 'not-kept';
  readonly fields: readonly string[];
}
export type ExecuteFailure = Refusal | AppendFailure | NotKept;

interface OpenCase {
  readonly caseId: CaseId;
  readonly events: readonly CaseEvent[];
  readonly subject: Case;
}

/** The case on the screen. Its truth is the store: this is what was read and written last. */
export const useOpenCase = create<{ readonly open: OpenCase | null }>(() => ({ open: null }));

/** Reads a case for the screen, after whatever was still being saved of it. */
export const openCase = (caseId: CaseId): Promise<Result<null, AppendFailure>> =>
  inTurn(caseId, async () => {
    const { store } = unlocked();
    const loaded = await store.load(caseId);
    if (!loaded.ok) return loaded;
    // A look at a case that cannot be logged is not given (DPA 2018 s62).
    const recorded = await store.record({ action: 'viewed', caseId });
    if (!recorded.ok) return recorded;
    // Locked, or left, while it was being read: nothing of it may stay behind.
    const { route } = useNavigation.getState();
    const isWanted = route.screen === 'case' && route.caseId === caseId;
    if (isWanted && session.use.getState().phase === 'unlocked') {
      useOpenCase.setState({ open: { caseId, ...loaded.value } });
    }
    return ok(null);
  });

export const closeCase = (): void => useOpenCase.setState({ open: null });

const lastOf = new Map<CaseId, Promise<unknown>>();

/** What is done with one case is done one after the other, so that each sees what the one before it left. */
function inTurn<T>(caseId: CaseId, work: () => Promise<T>): Promise<T> {
  const turn = (lastOf.get(caseId) ?? Promise.resolve()).then(work);
  lastOf.set(
    caseId,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Decides a command on the case as it stands and stores what follows. */
export const execute = (caseId: CaseId, command: CaseCommand): Promise<Result<Case, ExecuteFailure>> =>
  trackSaving(inTurn(caseId, () => decideAndStore(caseId, command)));

async function decideAndStore(caseId: CaseId, command: CaseCommand): Promise<Result<Case, ExecuteFailure>> {
  const current = unlocked();
  const before = command.type === 'OpenCase' ? ok(undefined) : await read(current, caseId);
  if (!before.ok) return before;
  const decided = decideEvents(before.value?.subject, command, {
    caseId,
    now: clock.now(),
    actor: actorOf(current),
    isAdministrator: current.user.role === 'administrator',
    settings: settingsInUse(current.configuration),
  });
  if (!decided.ok) {
    await current.store.record({ action: 'refused', caseId, detail: `${command.type}: ${decided.error.kind}` });
    return decided;
  }
  const fields = decided.value.flatMap((event) => fieldsNotKept(event));
  if (fields.length > 0) return failure({ kind: 'not-kept', fields });
  const stored = await current.store.append(before.value?.subject.sequence ?? 0, decided.value);
  if (useOpenCase.getState().open?.caseId !== caseId) return stored;
  if (stored.ok) {
    const events = [...(before.value?.events ?? []), ...decided.value];
    useOpenCase.setState({ open: { caseId, events, subject: stored.value } });
  } else if (stored.error.kind === 'stale') {
    const fresh = await current.store.load(caseId);
    if (fresh.ok) useOpenCase.setState({ open: { caseId, ...fresh.value } });
  }
  return stored;
}

async function read(
  { store }: UnlockedSession,
  caseId: CaseId,
): Promise<Result<{ events: readonly CaseEvent[]; subject: Case }, StoreFailure>> {
  const { open } = useOpenCase.getState();
  return open?.caseId === caseId ? ok(open) : store.load(caseId);
}

function fieldsNotKept(event: CaseEvent): readonly string[] {
  const parsed = caseEventSchema.safeParse(event);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path.at(-1)));
}

function actorOf({ user: { userId, name, rank, collarNumber } }: UnlockedSession): Actor {
  return { userId, name, rank, ...(collarNumber && { collarNumber }) };
}

function unlocked(): UnlockedSession {
  const current = session.use.getState();
  if (current.phase !== 'unlocked') throw new Error('A case is worked on only while unlocked');
  return current;
}
