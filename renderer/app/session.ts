import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type {
  BridgeFailure,
  LockReason,
  Request,
  Response,
  Station,
  Unlocked,
  User,
} from '../../shared/contract/index.ts';
import type { SettingsVersion } from '../../shared/domain/settings/force-settings.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Instant } from '../../shared/time.ts';
import { commitDrafts } from '../components/commit-drafts.ts';
import type { OpenFailure, WriteFailure } from '../store/failures.ts';
import { openStore, type Store } from '../store/store.ts';
import { call } from './bridge.ts';
import { clock } from './clock.ts';
import { useNavigation } from './navigation.ts';
import { forgetRevealed } from './revealed.ts';
import { whenSaved } from './saving.ts';

/** The station's own configuration, with the whole history of the force's settings. */
export type Configuration = Response<'stationRead'>;

export interface UnlockedSession {
  readonly phase: 'unlocked';
  readonly user: User;
  readonly station: Station;
  readonly store: Store;
  readonly configuration: Configuration;
  /** Nothing is shown any more, but what was typed last is still being saved. */
  readonly isLocking: boolean;
}

export interface LockedSession {
  readonly phase: 'locked';
  readonly station: Station;
  readonly users: readonly User[];
  readonly locked: { readonly at: Instant; readonly reason: LockReason };
}

export type Session =
  | { readonly phase: 'starting' }
  /** The main process does not answer, or its vault cannot be read. */
  | { readonly phase: 'unavailable'; readonly failure: BridgeFailure }
  | { readonly phase: 'new' }
  | LockedSession
  | UnlockedSession;

export type EnterFailure = BridgeFailure | OpenFailure | WriteFailure;

export interface SessionPorts {
  readonly call: typeof call;
  readonly openStore: (unlocked: Unlocked) => Promise<Result<Store, OpenFailure>>;
  /** Commits what is being typed. */
  readonly commitDrafts: () => void;
  readonly whenSaved: () => Promise<void>;
  /** Forgets where the last user was. */
  readonly forgetRoute: () => void;
}

export interface SessionControl {
  readonly use: UseBoundStore<StoreApi<Session>>;
  /** Finds out from the main process how the station stands. */
  start(): Promise<void>;
  setUp(request: Request<'vaultSetUp'>): Promise<Result<null, EnterFailure>>;
  unlock(request: Request<'vaultUnlock'>): Promise<Result<null, EnterFailure>>;
  /** Hides everything at once, lets what was typed be saved, then closes the station. */
  lock(): Promise<void>;
  /** For the main process's own lock: it has already forgotten the key. */
  locked(reason: LockReason): Promise<void>;
  /** After a change of the station's configuration. */
  configure(configuration: Configuration): void;
}

export function createSession(ports: SessionPorts): SessionControl {
  const use = create<Session>(() => ({ phase: 'starting' }));

  const start = async (): Promise<void> => {
    const status = await ports.call('vaultStatus', {});
    if (!status.ok) return use.setState({ phase: 'unavailable', failure: status.error }, true);
    if (status.value.state === 'new') return use.setState({ phase: 'new' }, true);
    if (status.value.state === 'unlocked') {
      // This page was loaded anew and holds no key: the passphrase is the only way back to one.
      const closed = await ports.call('vaultLock', { reason: 'system' });
      return closed.ok ? start() : use.setState({ phase: 'unavailable', failure: closed.error }, true);
    }
    const { station, users, locked } = status.value;
    use.setState({ phase: 'locked', station, users, locked }, true);
  };

  /** Opens the store for who has just signed in. Whatever fails on the way, the vault is closed again. */
  const enter = async (unlocked: Unlocked): Promise<Result<null, EnterFailure>> => {
    const opened = await ports.openStore(unlocked);
    if (!opened.ok) return refuse(opened);
    const store = opened.value;
    const configuration = await ports.call('stationRead', {});
    if (!configuration.ok) {
      await store.close();
      return refuse(configuration);
    }
    const recorded = await store.record({ action: 'unlocked' });
    if (!recorded.ok) {
      await store.close();
      return refuse(recorded);
    }
    const { user, station } = unlocked;
    use.setState(
      { phase: 'unlocked', user, station, store, configuration: configuration.value, isLocking: false },
      true,
    );
    return ok(null);
  };

  const refuse = async <F extends { readonly ok: false; readonly error: EnterFailure }>(failed: F): Promise<F> => {
    await ports.call('vaultLock', { reason: 'system' });
    return failed;
  };

  const leave = async (reason: LockReason, closeVault: () => Promise<unknown>) => {
    const session = use.getState();
    if (session.phase !== 'unlocked' || session.isLocking) return;
    ports.commitDrafts();
    use.setState({ ...session, isLocking: true }, true);
    ports.forgetRoute();
    await ports.whenSaved();
    await session.store.record({ action: 'locked', detail: reason });
    await session.store.close();
    await closeVault();
    await start();
  };

  return {
    use,
    start,
    async setUp(request) {
      const made = await ports.call('vaultSetUp', request);
      return made.ok ? enter(made.value) : made;
    },
    async unlock(request) {
      const unlocked = await ports.call('vaultUnlock', request);
      return unlocked.ok ? enter(unlocked.value) : unlocked;
    },
    lock: () => leave('asked', () => ports.call('vaultLock', { reason: 'asked' })),
    locked: (reason) => leave(reason, () => Promise.resolve()),
    configure(configuration) {
      const session = use.getState();
      if (session.phase === 'unlocked') use.setState({ ...session, configuration }, true);
    },
  };
}

export const session = createSession({
  call,
  openStore: ({ unitKey, station, user }) => openStore({ unitKey, station, user, clock }),
  commitDrafts,
  whenSaved,
  forgetRoute: () => {
    useNavigation.setState({ route: { screen: 'worklist' } });
    forgetRevealed();
  },
});

/** The session of a screen that is only shown while unlocked. */
export function useUnlocked(): UnlockedSession {
  const current = session.use();
  if (current.phase !== 'unlocked') throw new Error('This screen is shown only while unlocked');
  return current;
}

/** The force's settings in use, with their version. */
export function settingsInUse({ settings }: Configuration): SettingsVersion {
  const latest = settings.at(-1);
  if (!latest) throw new Error('A station has at least the settings of its first day');
  return latest;
}
