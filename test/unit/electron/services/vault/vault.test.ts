import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openBytes } from '../../../../../electron/services/vault/aes-gcm.ts';
import { contract, type LockReason } from '../../../../../shared/contract/index.ts';
import {
  expectOk,
  heldIdleTimer,
  kindOf,
  makeVault,
  movableClock,
  passphrase,
  setUp,
  setUpRequest,
  startedAt,
  temporaryFolder,
  watchedRandom,
} from './fixtures.ts';

const fileIn = (folder: string) => join(folder, 'vault.json');
const readFileIn = (folder: string) => readFileSync(fileIn(folder), 'utf8');

/** A station that was set up and locked, with its file's text. */
async function lockedStation() {
  const folder = temporaryFolder();
  const vault = makeVault({ folder });
  const unlocked = await setUp(vault);
  await vault.vaultLock({ reason: 'asked' });
  return { folder, vault, unlocked, userId: unlocked.user.userId, text: readFileIn(folder) };
}

describe('given a folder without a station', () => {
  test('when the status is asked, then the station is new', async () => {
    const vault = makeVault({ folder: join(temporaryFolder(), 'not-made-yet') });
    expect(expectOk(await vault.vaultStatus({}))).toEqual({ state: 'new' });
  });

  test('when somebody unlocks, then it is not set up', async () => {
    const vault = makeVault({ folder: temporaryFolder() });
    const answer = await vault.vaultUnlock({ userId: '0'.repeat(26), passphrase });
    expect(kindOf(answer)).toBe('station-not-set-up');
  });

  test('when it is set up, then the administrator is in, with a key of 32 bytes, and the contract is kept', async () => {
    const folder = join(temporaryFolder(), 'made', 'at-set-up');
    const vault = makeVault({ folder });
    const unlocked = await setUp(vault);
    expect(contract.vaultSetUp.response.safeParse(unlocked).success).toBe(true);
    expect(unlocked).toMatchObject({
      user: { name: 'Dummersley Testowska', rank: 'sergeant', collarNumber: 'X1234', role: 'administrator' },
      station: { name: 'Sampleton custody suite', forceCode: '99', forceName: 'Sampleton Police' },
      autoLockMinutes: 5,
    });
    expect(unlocked.unitKey).toHaveLength(32);
    expect(vault.session()).toEqual({ user: unlocked.user, station: unlocked.station });
    expect(expectOk(await vault.vaultStatus({}))).toEqual({
      state: 'unlocked',
      station: unlocked.station,
      users: [unlocked.user],
      locked: { at: startedAt, reason: 'started' },
    });
  });

  test('when it is set up, then the file holds neither the passphrase nor the key', async () => {
    const folder = temporaryFolder();
    const { unitKey } = await setUp(makeVault({ folder }));
    const file = readFileSync(fileIn(folder));
    expect(file.includes(passphrase)).toBe(false);
    expect(file.includes(Buffer.from(unitKey))).toBe(false);
    for (const spelling of ['hex', 'base64'] as const) {
      expect(file.includes(Buffer.from(unitKey).toString(spelling))).toBe(false);
    }
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  test('when it is set up as in production, then Argon2id takes 64 MiB and 3 passes in one lane', async () => {
    const folder = temporaryFolder();
    const { createVault } = await import('../../../../../electron/services/vault/vault.ts');
    const vault = createVault({
      folder,
      clock: movableClock(),
      random: watchedRandom(),
      forceName: () => 'Sampleton Police',
      autoLockMinutes: () => 5,
    });
    const { user } = await setUp(vault);
    expect(JSON.parse(readFileIn(folder)).slots[0].argon2id).toEqual({
      memory: 65_536,
      passes: 3,
      parallelism: 1,
      salt: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(kindOf(await vault.vaultUnlock({ userId: user.userId, passphrase }))).toBe('ok');
  });

  test.each([['password'], ['Passw0rd!'], ['Sampleton custody suite'], ['testowska dummersley x1234']])(
    'when the passphrase is "%s", then it is too weak and nothing is set up',
    async (weak) => {
      const folder = temporaryFolder();
      const vault = makeVault({ folder });
      expect(kindOf(await vault.vaultSetUp({ ...setUpRequest, passphrase: weak }))).toBe('passphrase-too-weak');
      expect(existsSync(fileIn(folder))).toBe(false);
      expect(vault.session()).toBeNull();
    },
  );

  test('when the force is not known, then the request is not understood and nothing is set up', async () => {
    const folder = temporaryFolder();
    const answer = await makeVault({ folder }).vaultSetUp({ ...setUpRequest, forceCode: '00' });
    expect(answer).toEqual({ ok: false, error: { kind: 'request-not-understood', detail: 'forceCode' } });
    expect(existsSync(fileIn(folder))).toBe(false);
  });

  test('when two set it up at once, then the first does and the second is told', async () => {
    const vault = makeVault({ folder: temporaryFolder() });
    const answers = await Promise.all([vault.vaultSetUp(setUpRequest), vault.vaultSetUp(setUpRequest)]);
    expect(answers.map(kindOf)).toEqual(['ok', 'station-already-set-up']);
  });

  test('when a preparation throws, then nothing is set up and the key is gone', async () => {
    const folder = temporaryFolder();
    const random = watchedRandom();
    const vault = makeVault({ folder, random });
    vault.onSetUp(async () => {
      vault.seal('station', Buffer.from('works'));
      throw new Error('disk');
    });
    await expect(vault.vaultSetUp(setUpRequest)).rejects.toThrow('disk');
    expect(expectOk(await vault.vaultStatus({}))).toEqual({ state: 'new' });
    expect(vault.session()).toBeNull();
    expect(random.given.filter(({ length }) => length === 32)).toEqual([new Uint8Array(32)]);
  });

  test('when a lock is asked for during the set-up, then nothing is left open', async () => {
    const vault = makeVault({ folder: temporaryFolder() });
    const answer = vault.vaultSetUp(setUpRequest);
    await vault.vaultLock({ reason: 'system' });
    expect(kindOf(await answer)).toBe('not-signed-in');
    expect(vault.session()).toBeNull();
  });
});

describe('given a station that was set up', () => {
  test('when it is set up again, then it is not, and the file stays', async () => {
    const { folder, vault, text } = await lockedStation();
    expect(kindOf(await vault.vaultSetUp(setUpRequest))).toBe('station-already-set-up');
    expect(readFileIn(folder)).toBe(text);
  });

  test('when the program starts again, then it is locked since the start and the passphrase opens the same key', async () => {
    const { folder, unlocked } = await lockedStation();
    const clock = movableClock();
    clock.move(3_600_000);
    const vault = makeVault({ folder, clock });
    expect(expectOk(await vault.vaultStatus({}))).toEqual({
      state: 'locked',
      station: unlocked.station,
      users: [unlocked.user],
      locked: { at: '2026-11-20T03:14:06.000Z', reason: 'started' },
    });
    expect(expectOk(await vault.vaultUnlock({ userId: unlocked.user.userId, passphrase }))).toEqual(unlocked);
  });

  test.each([['four lazy otters juggl'], ['Four lazy otters juggle'], ['four lazy otters juggle ']])(
    'when the passphrase is "%s", then it is wrong',
    async (wrong) => {
      const { vault, userId } = await lockedStation();
      expect(kindOf(await vault.vaultUnlock({ userId, passphrase: wrong }))).toBe('passphrase-wrong');
      expect(vault.session()).toBeNull();
    },
  );

  test('when the user is not one of the station, then the passphrase is wrong', async () => {
    const { vault } = await lockedStation();
    const userId = '0'.repeat(26);
    expect(kindOf(await vault.vaultUnlock({ userId, passphrase }))).toBe('passphrase-wrong');
  });

  test('when an accent was composed by another keyboard, then the passphrase is the same', async () => {
    const vault = makeVault({ folder: temporaryFolder() });
    const composed = 'four lazy \u00e9clairs juggle';
    const { user } = expectOk(await vault.vaultSetUp({ ...setUpRequest, passphrase: composed }));
    const answer = await vault.vaultUnlock({ userId: user.userId, passphrase: 'four lazy e\u0301clairs juggle' });
    expect(kindOf(answer)).toBe('ok');
  });

  test('when somebody unlocks an unlocked station, then the earlier session ends first', async () => {
    const { vault, userId } = await lockedStation();
    await vault.vaultUnlock({ userId, passphrase });
    const earlier = vault.session();
    const reasons: LockReason[] = [];
    vault.onLocked((reason) => reasons.push(reason));
    expect(kindOf(await vault.vaultUnlock({ userId, passphrase }))).toBe('ok');
    expect(reasons).toEqual(['asked']);
    expect(vault.session()).not.toBe(earlier);
  });
});

describe('given failed attempts', () => {
  const wrong = 'not the passphrase';

  async function stationAfterFailures(count: number) {
    const { folder, userId } = await lockedStation();
    const clock = movableClock();
    const vault = makeVault({ folder, clock });
    for (let failure = 0; failure < count; failure += 1) {
      expect(kindOf(await vault.vaultUnlock({ userId, passphrase: wrong }))).toBe('passphrase-wrong');
    }
    return { folder, userId, clock, vault };
  }
  const slowed = (seconds: number) => ({ ok: false, error: { kind: 'unlock-slowed', detail: String(seconds) } });

  test('when there were 2, then the next attempt need not wait', async () => {
    const { vault, userId } = await stationAfterFailures(2);
    expect(kindOf(await vault.vaultUnlock({ userId, passphrase }))).toBe('ok');
  });

  test('when there were 3, then even the right passphrase waits 8 seconds', async () => {
    const { vault, userId, clock } = await stationAfterFailures(3);
    expect(await vault.vaultUnlock({ userId, passphrase })).toEqual(slowed(8));
    clock.move(7_999);
    expect(await vault.vaultUnlock({ userId, passphrase })).toEqual(slowed(1));
    clock.move(1);
    expect(kindOf(await vault.vaultUnlock({ userId, passphrase }))).toBe('ok');
  });

  test('when the 4th fails too, then the wait is 16 seconds', async () => {
    const { vault, userId, clock } = await stationAfterFailures(3);
    clock.move(8_000);
    expect(kindOf(await vault.vaultUnlock({ userId, passphrase: wrong }))).toBe('passphrase-wrong');
    expect(await vault.vaultUnlock({ userId, passphrase })).toEqual(slowed(16));
  });

  test('when 10 are tried at once, then 3 are judged and 7 are slowed', async () => {
    const { vault, userId } = await stationAfterFailures(0);
    const attempts = Array.from({ length: 10 }, () => vault.vaultUnlock({ userId, passphrase: wrong }));
    const kinds = (await Promise.all(attempts)).map(kindOf);
    expect(kinds.filter((kind) => kind === 'passphrase-wrong')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'unlock-slowed')).toHaveLength(7);
  });

  test('when the program starts again, then the wait goes on', async () => {
    const { folder, userId, clock } = await stationAfterFailures(3);
    clock.move(2_000);
    expect(await makeVault({ folder, clock }).vaultUnlock({ userId, passphrase })).toEqual(slowed(6));
  });

  test('when the clock goes back a year, then the wait starts again and ends', async () => {
    const { vault, userId, clock } = await stationAfterFailures(3);
    clock.move(2_000 - 365 * 86_400_000);
    expect(await vault.vaultUnlock({ userId, passphrase })).toEqual(slowed(8));
    clock.move(7_999);
    expect(await vault.vaultUnlock({ userId, passphrase })).toEqual(slowed(1));
    clock.move(1);
    expect(kindOf(await vault.vaultUnlock({ userId, passphrase }))).toBe('ok');
  });

  test('when the right passphrase came in between, then the count starts again', async () => {
    const { vault, userId } = await stationAfterFailures(2);
    await vault.vaultUnlock({ userId, passphrase });
    for (const _ of [1, 2]) await vault.vaultUnlock({ userId, passphrase: wrong });
    expect(kindOf(await vault.vaultUnlock({ userId, passphrase }))).toBe('ok');
  });
});

describe('given an unlocked station', () => {
  test.each(['asked', 'idle', 'system'] as const)('when it is locked (%s), then main keeps no key', async (reason) => {
    const folder = temporaryFolder();
    const random = watchedRandom();
    const clock = movableClock();
    const vault = makeVault({ folder, random, clock });
    const { unitKey } = await setUp(vault);
    const [kept] = random.given.filter(({ length }) => length === 32);
    expect(kept).toEqual(unitKey);
    const heard: [LockReason, unknown][] = [];
    vault.onLocked((told) => heard.push([told, vault.session()]));
    clock.move(60_000);
    expect(await vault.vaultLock({ reason })).toEqual({ ok: true, value: {} });

    expect(kept).toEqual(new Uint8Array(32));
    expect(unitKey).not.toEqual(new Uint8Array(32));
    expect(vault.session()).toBeNull();
    expect(heard).toEqual([[reason, null]]);
    expect(() => vault.seal('station', new Uint8Array(1))).toThrow('locked');
    expect(() => vault.open('station', new Uint8Array(64))).toThrow('locked');
    expect(kindOf(await vault.vaultStayAwake({}))).toBe('not-signed-in');
    const locked = { at: '2026-11-20T02:15:06.000Z', reason };
    expect(expectOk(await vault.vaultStatus({}))).toMatchObject({ state: 'locked', locked });
  });

  test('when it is locked twice, then the first lock is the one that is told', async () => {
    const { vault } = await lockedStation();
    const listener = vi.fn();
    vault.onLocked(listener);
    await vault.vaultLock({ reason: 'system' });
    expect(listener).not.toHaveBeenCalled();
    expect(expectOk(await vault.vaultStatus({}))).toMatchObject({ locked: { reason: 'asked' } });
  });

  test('when a lock is asked for while the passphrase is judged, then it stays locked', async () => {
    const { vault, userId } = await lockedStation();
    const answer = vault.vaultUnlock({ userId, passphrase });
    await vault.vaultLock({ reason: 'system' });
    expect(kindOf(await answer)).toBe('not-signed-in');
    expect(vault.session()).toBeNull();
  });

  test('when the screens overwrite their key, then main still has its own', async () => {
    const vault = makeVault({ folder: temporaryFolder() });
    const sealed = await setUp(vault).then(({ unitKey }) => {
      const before = vault.seal('station', Buffer.from('as it was'));
      unitKey.fill(0);
      return before;
    });
    expect(Buffer.from(expectOk(vault.open('station', sealed))).toString()).toBe('as it was');
  });

  test('when nobody uses it, then it locks after the minutes of the station', async () => {
    const idle = heldIdleTimer();
    const vault = makeVault({ folder: temporaryFolder(), idleTimer: idle.timer, autoLockMinutes: () => 7 });
    expect((await setUp(vault)).autoLockMinutes).toBe(7);
    expect(idle.running()).toEqual([420_000]);
    idle.elapse();
    expect(vault.session()).toBeNull();
    expect(expectOk(await vault.vaultStatus({}))).toMatchObject({ locked: { reason: 'idle' } });
  });

  test('when somebody uses it, then the time starts again with the minutes of now', async () => {
    const idle = heldIdleTimer();
    let minutes = 7;
    const vault = makeVault({ folder: temporaryFolder(), idleTimer: idle.timer, autoLockMinutes: () => minutes });
    await setUp(vault);
    minutes = 2;
    expect(await vault.vaultStayAwake({})).toEqual({ ok: true, value: {} });
    expect(idle.running()).toEqual([120_000]);
    await vault.vaultLock({ reason: 'asked' });
    expect(idle.running()).toEqual([]);
  });

  test('when the minutes cannot be had, then it does not stay open without a timer', async () => {
    const autoLockMinutes = () => {
      throw new Error('unreadable');
    };
    const vault = makeVault({ folder: temporaryFolder(), autoLockMinutes });
    await expect(vault.vaultSetUp(setUpRequest)).rejects.toThrow('unreadable');
    expect(vault.session()).toBeNull();
  });

  test('when 5 minutes of the real timer pass, then it locks, and not a millisecond before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { createVault } = await import('../../../../../electron/services/vault/vault.ts');
      const vault = createVault({
        folder: temporaryFolder(),
        clock: movableClock(),
        random: watchedRandom(),
        forceName: () => 'Sampleton Police',
        autoLockMinutes: () => 5,
        argon2: { memory: 8, passes: 1, parallelism: 1 },
      });
      await setUp(vault);
      vi.advanceTimersByTime(299_999);
      expect(vault.session()).not.toBeNull();
      vi.advanceTimersByTime(1);
      expect(vault.session()).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('given sealed bytes', () => {
  test('when they are opened as what they are, then they are the same; as anything else, they do not open', async () => {
    const vault = makeVault({ folder: temporaryFolder() });
    await setUp(vault);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), fc.string(), (plaintext, context, other) => {
        const sealed = vault.seal(context, plaintext);
        expect(Uint8Array.from(expectOk(vault.open(context, sealed)))).toEqual(plaintext);
        fc.pre(Buffer.compare(Buffer.from(context), Buffer.from(other)) !== 0);
        expect(kindOf(vault.open(other, sealed))).toBe('vault-damaged');
      }),
    );
  });

  test('when any bit is flipped or any end cut off, then they do not open', async () => {
    const vault = makeVault({ folder: temporaryFolder() });
    await setUp(vault);
    const sealed = vault.seal('station', Buffer.from('Sampleton'));
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (index, bit) => {
        const flipped = sealed.with(index, (sealed[index] ?? 0) ^ (1 << bit));
        expect(kindOf(vault.open('station', flipped))).toBe('vault-damaged');
        expect(kindOf(vault.open('station', sealed.subarray(0, index)))).toBe('vault-damaged');
      }),
    );
  });

  test('when the station is unlocked again, then they open; with the unit key itself they do not', async () => {
    const { vault, userId, unlocked } = await lockedStation();
    await vault.vaultUnlock({ userId, passphrase });
    const sealed = vault.seal('station', Buffer.from('Sampleton'));
    await vault.vaultLock({ reason: 'asked' });
    await vault.vaultUnlock({ userId, passphrase });
    expect(Buffer.from(expectOk(vault.open('station', sealed))).toString()).toBe('Sampleton');
    expect(openBytes(unlocked.unitKey, sealed, 'proviso/sealed/1/station')).toBeNull();
  });

  test('when the same is sealed twice, then the bytes differ', async () => {
    const vault = makeVault({ folder: temporaryFolder() });
    await setUp(vault);
    const bytes = Buffer.from('Sampleton');
    expect(vault.seal('station', bytes)).not.toEqual(vault.seal('station', bytes));
  });
});

describe('given a vault file somebody touched', () => {
  test.each([
    ['nothing', () => ''],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['no JSON', () => 'Sampleton'],
    ['a later format', (text: string) => text.replace('"format": 1', '"format": 2')],
    ['a field more', (text: string) => text.replace('"format": 1', '"format": 1, "more": 1')],
    ['no users', (text: string) => JSON.stringify({ ...JSON.parse(text), slots: [] })],
    ['Argon2id memory of 2 GiB', (text: string) => text.replace('"memory": 8', '"memory": 2097152')],
  ])('when it holds %s, then it is damaged, whatever is asked, and stays as it is', async (_, change) => {
    const { folder, userId, text } = await lockedStation();
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(fileIn(folder), changed);
    const vault = makeVault({ folder });
    expect(kindOf(await vault.vaultStatus({}))).toBe('vault-damaged');
    expect(kindOf(await vault.vaultUnlock({ userId, passphrase }))).toBe('vault-damaged');
    expect(kindOf(await vault.vaultSetUp(setUpRequest))).toBe('vault-damaged');
    expect(readFileIn(folder)).toBe(changed);
  });

  test('when it is gone but sealed files remain, then it is damaged, not new', async () => {
    const { folder, vault } = await lockedStation();
    writeFileSync(join(folder, 'station.sealed'), 'sealed');
    rmSync(fileIn(folder));
    expect(kindOf(await vault.vaultStatus({}))).toBe('vault-damaged');
    expect(kindOf(await vault.vaultSetUp(setUpRequest))).toBe('vault-damaged');
    expect(existsSync(fileIn(folder))).toBe(false);
  });

  const otherId = fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{26}$/);
  const word = fc.stringMatching(/^[A-Z][a-z]{2,12}$/);
  const slotChange = fc.oneof(
    fc.record({ index: fc.nat(119), digit: fc.constantFrom(...'0123456789abcdef') }).map(({ index, digit }) => ({
      field: 'wrappedUnitKey' as const,
      change: (slot: Slot) => ({ ...slot, wrappedUnitKey: withCharacter(slot.wrappedUnitKey, index, digit) }),
    })),
    fc.record({ index: fc.nat(31), digit: fc.constantFrom(...'0123456789abcdef') }).map(({ index, digit }) => ({
      field: 'salt' as const,
      change: (slot: Slot) => ({
        ...slot,
        argon2id: { ...slot.argon2id, salt: withCharacter(slot.argon2id.salt, index, digit) },
      }),
    })),
    fc
      .oneof(
        fc.record({ memory: fc.integer({ min: 9, max: 64 }) }),
        fc.record({ passes: fc.integer({ min: 2, max: 16 }) }),
      )
      .map((costs) => ({
        field: 'costs' as const,
        change: (slot: Slot) => ({ ...slot, argon2id: { ...slot.argon2id, ...costs } }),
      })),
    fc
      .oneof(
        fc.constant({ role: 'custody-sergeant' }),
        fc.record({ rank: fc.constantFrom('constable', 'inspector', 'superintendent', 'other') }),
        fc.record({ name: word }),
        fc.record({ collarNumber: fc.oneof(word, fc.constant(undefined)) }),
        fc.record({ userId: otherId }),
      )
      .map((user) => ({
        field: 'user' as const,
        change: (slot: Slot) => ({ ...slot, user: { ...slot.user, ...user } }),
      })),
  );
  interface Slot {
    readonly user: { readonly userId: string };
    readonly argon2id: { readonly salt: string };
    readonly wrappedUnitKey: string;
  }
  const withCharacter = (text: string, index: number, character: string) =>
    text.slice(0, index) + character + text.slice(index + 1);

  test('when anything the slot binds is another, then the right passphrase is wrong', async () => {
    const { folder, text } = await lockedStation();
    const file = JSON.parse(text);
    await fc.assert(
      fc.asyncProperty(slotChange, async ({ change }) => {
        const changed = change(file.slots[0]);
        const changedText = JSON.stringify({ ...file, slots: [changed] });
        fc.pre(changedText !== JSON.stringify(file));
        writeFileSync(fileIn(folder), changedText);
        const answer = await makeVault({ folder }).vaultUnlock({ userId: changed.user.userId, passphrase });
        expect(kindOf(answer)).toBe('passphrase-wrong');
      }),
      { numRuns: 200 },
    );
  });

  test.each(['stationId', 'name', 'forceCode', 'forceName'])(
    'when the %s of the station is another, then the right passphrase is wrong',
    async (field) => {
      const { folder, userId, text } = await lockedStation();
      const file = JSON.parse(text);
      const station = { ...file.station, [field]: '7'.repeat(26) };
      writeFileSync(fileIn(folder), JSON.stringify({ ...file, station }));
      expect(kindOf(await makeVault({ folder }).vaultUnlock({ userId, passphrase }))).toBe('passphrase-wrong');
    },
  );

  test('when any one byte is another, then nobody else, nowhere else and no other key is ever unlocked', async () => {
    const { folder, userId, unlocked, text } = await lockedStation();
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (index, value) => {
        writeFileSync(fileIn(folder), bytes.with(index, value));
        const answer = await makeVault({ folder }).vaultUnlock({ userId, passphrase });
        if (answer.ok) expect(answer.value).toEqual(unlocked);
        else expect(['passphrase-wrong', 'vault-damaged', 'unlock-slowed']).toContain(answer.error.kind);
      }),
      { numRuns: 300 },
    );
  });

  test('when failures are in a future the clock has left, then no more than one whole wait is left', async () => {
    const { folder, userId, text } = await lockedStation();
    const file = JSON.parse(text);
    const failed = { count: 40, lastAt: Date.parse('2099-01-01T00:00:00Z') };
    writeFileSync(fileIn(folder), JSON.stringify({ ...file, slots: [{ ...file.slots[0], failed }] }));
    const clock = movableClock();
    const vault = makeVault({ folder, clock });
    expect(await vault.vaultUnlock({ userId, passphrase })).toEqual({
      ok: false,
      error: { kind: 'unlock-slowed', detail: '300' },
    });
    clock.move(300_000);
    expect(kindOf(await vault.vaultUnlock({ userId, passphrase }))).toBe('ok');
  });
});
