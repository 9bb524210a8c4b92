import { describe, expect, it } from 'vitest';
import { createSession, settingsInUse } from '../../../../renderer/app/session.ts';
import type { OpenFailure } from '../../../../renderer/store/failures.ts';
import type { Store } from '../../../../renderer/store/store.ts';
import type { Channel } from '../../../../shared/contract/channels.ts';
import type { BridgeFailureKind, Request, Response, Unlocked, User } from '../../../../shared/contract/index.ts';
import { initialForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { failure, ok, type Result } from '../../../../shared/result.ts';
import { at } from './summaries.ts';

const user: User = { userId: 'u'.repeat(26), name: 'Iris Proxy', rank: 'inspector', role: 'administrator' };
const station = {
  stationId: 's'.repeat(26),
  name: 'Quayside Custody 3',
  forceCode: '99',
  forceName: 'Northmere Police',
};
const configuration: Response<'stationRead'> = {
  exportFolder: null,
  autoLockMinutes: 5,
  settings: [{ version: 1, at: at('00:10'), by: 'Iris Proxy', settings: initialForceSettings }],
};

/** A main process and a store that write down what is asked of them. */
function machine(state: 'new' | 'locked' | 'unlocked' = 'locked') {
  const log: string[] = [];
  const fails: Partial<Record<Channel, BridgeFailureKind>> = {};
  const options = { state, openFails: undefined as OpenFailure | undefined, recordFails: false };
  let finishSaves = () => {};
  let saved: Promise<void> = Promise.resolve();

  const unlocked: Unlocked = { user, station, unitKey: new Uint8Array(32), autoLockMinutes: 5 };
  const answers: Partial<Record<Channel, () => unknown>> = {
    vaultStatus: () =>
      options.state === 'new'
        ? { state: 'new' }
        : { state: options.state, station, users: [user], locked: { at: at('02:09'), reason: 'idle' } },
    vaultUnlock: () => {
      options.state = 'unlocked';
      return unlocked;
    },
    vaultSetUp: () => {
      options.state = 'unlocked';
      return unlocked;
    },
    vaultLock: () => {
      options.state = 'locked';
      return {};
    },
    stationRead: () => configuration,
  };
  const store = {
    record: async ({ action, detail }: { action: string; detail?: string }) => {
      log.push(`record ${action}${detail ? ` ${detail}` : ''}`);
      return options.recordFails ? failure({ kind: 'quota' as const }) : ok(1);
    },
    close: async () => void log.push('close store'),
  };
  const session = createSession({
    call: async <C extends Channel>(channel: C, request: Request<C>) => {
      log.push(channel === 'vaultLock' ? `vaultLock ${JSON.stringify(request)}` : channel);
      const kind = fails[channel];
      const answer: Result<never, { kind: BridgeFailureKind }> = kind
        ? failure({ kind })
        : ok(answers[channel]?.() as never);
      return answer;
    },
    openStore: async () => {
      log.push('open store');
      return options.openFails ? failure(options.openFails) : ok(store as Partial<Store> as Store);
    },
    commitDrafts: () => void log.push(`commit while ${session.use.getState().phase}`),
    whenSaved: () => saved,
    forgetRoute: () => void log.push('forget route'),
  });
  return {
    session,
    log,
    fails,
    options,
    holdSaves: () => {
      saved = new Promise((resolve) => {
        finishSaves = resolve;
      });
    },
    finishSaves: () => finishSaves(),
    phase: () => session.use.getState().phase,
  };
}

const credentials = { userId: user.userId, passphrase: 'northmere tide table' };

describe('given the program starts', () => {
  it('when the station is new, then it is to be set up', async () => {
    const { session, phase } = machine('new');
    await session.start();
    expect(phase()).toBe('new');
  });

  it('when the station is locked, then it shows who can unlock and why it was locked', async () => {
    const { session } = machine('locked');
    await session.start();
    expect(session.use.getState()).toEqual({
      phase: 'locked',
      station,
      users: [user],
      locked: { at: at('02:09'), reason: 'idle' },
    });
  });

  it('when main is still unlocked (the page was loaded anew), then main is locked, for the page has no key', async () => {
    const { session, log, phase } = machine('unlocked');
    await session.start();
    expect(log).toContain('vaultLock {"reason":"system"}');
    expect(phase()).toBe('locked');
  });

  it.each(['vault-damaged', 'failed'] as const)('when main answers %s, then it is unavailable', async (kind) => {
    const { session, fails } = machine();
    fails.vaultStatus = kind;
    await session.start();
    expect(session.use.getState()).toEqual({ phase: 'unavailable', failure: { kind } });
  });
});

describe('given a locked station', () => {
  it('when it is unlocked, then the store is open, the access recorded and the settings at hand', async () => {
    const { session, log } = machine();
    expect(await session.unlock(credentials)).toEqual({ ok: true, value: null });
    expect(log).toEqual(['vaultUnlock', 'open store', 'stationRead', 'record unlocked']);
    const current = session.use.getState();
    expect(current.phase === 'unlocked' && settingsInUse(current.configuration).version).toBe(1);
  });

  it('when the passphrase is wrong, then nothing is opened', async () => {
    const { session, log, fails } = machine();
    fails.vaultUnlock = 'passphrase-wrong';
    expect(await session.unlock(credentials)).toEqual({ ok: false, error: { kind: 'passphrase-wrong' } });
    expect(log).toEqual(['vaultUnlock']);
  });

  it('when the store does not open, then the vault is closed again', async () => {
    const { session, log, options, phase } = machine();
    options.openFails = { kind: 'store-damaged' };
    expect(await session.unlock(credentials)).toEqual({ ok: false, error: { kind: 'store-damaged' } });
    expect(log.at(-1)).toBe('vaultLock {"reason":"system"}');
    expect(phase()).not.toBe('unlocked');
  });

  it('when the station’s settings cannot be read, then store and vault are closed again', async () => {
    const { session, log, fails, phase } = machine();
    fails.stationRead = 'vault-damaged';
    expect(await session.unlock(credentials)).toEqual({ ok: false, error: { kind: 'vault-damaged' } });
    expect(log.slice(-2)).toEqual(['close store', 'vaultLock {"reason":"system"}']);
    expect(phase()).not.toBe('unlocked');
  });

  it('when the access cannot be recorded, then there is no access', async () => {
    const { session, log, options, phase } = machine();
    options.recordFails = true;
    expect(await session.unlock(credentials)).toEqual({ ok: false, error: { kind: 'quota' } });
    expect(log.slice(-2)).toEqual(['close store', 'vaultLock {"reason":"system"}']);
    expect(phase()).not.toBe('unlocked');
  });
});

describe('given an unlocked station', () => {
  async function unlocked() {
    const parts = machine();
    await parts.session.unlock(credentials);
    parts.log.length = 0;
    return parts;
  }

  it('when it is locked, then what is typed is committed first and the store closed before the vault', async () => {
    const { session, log, phase } = await unlocked();
    await session.lock();
    expect(log).toEqual([
      'commit while unlocked',
      'forget route',
      'record locked asked',
      'close store',
      'vaultLock {"reason":"asked"}',
      'vaultStatus',
    ]);
    expect(phase()).toBe('locked');
  });

  it('when a save is still running, then nothing is shown at once but the store stays open until it has ended', async () => {
    const { session, log, holdSaves, finishSaves, phase } = await unlocked();
    holdSaves();
    const locking = session.lock();
    const during = session.use.getState();
    expect(during.phase === 'unlocked' && during.isLocking).toBe(true);
    await Promise.resolve();
    expect(log).not.toContain('close store');
    finishSaves();
    await locking;
    expect(log).toContain('close store');
    expect(phase()).toBe('locked');
  });

  it('when main has locked by itself, then the store is closed and main is not asked to lock again', async () => {
    const { session, log, options, phase } = await unlocked();
    options.state = 'locked';
    await session.locked('idle');
    expect(log).toEqual(['commit while unlocked', 'forget route', 'record locked idle', 'close store', 'vaultStatus']);
    expect(phase()).toBe('locked');
  });

  it('when main tells of the lock that was asked for here, then it happens once', async () => {
    const { session, log } = await unlocked();
    await Promise.all([session.lock(), session.locked('asked')]);
    expect(log.filter((entry) => entry === 'close store')).toHaveLength(1);
  });

  it('when the lock cannot be recorded, then it locks all the same', async () => {
    const { session, options, phase } = await unlocked();
    options.recordFails = true;
    await session.lock();
    expect(phase()).toBe('locked');
  });
});
