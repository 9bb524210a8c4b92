import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Argon2Costs } from '../../../../../electron/services/vault/user-slot.ts';
import {
  createVault,
  type IdleTimer,
  type Vault,
  type VaultOptions,
} from '../../../../../electron/services/vault/vault.ts';
import type { Request, Unlocked } from '../../../../../shared/contract/index.ts';
import type { Result } from '../../../../../shared/result.ts';
import { epochMilliseconds, type Instant, instantFromEpochMilliseconds } from '../../../../../shared/time.ts';

export const passphrase = 'four lazy otters juggle';
export const lightArgon2: Argon2Costs = { memory: 8, passes: 1, parallelism: 1 };
export const startedAt = '2026-11-20T02:14:06.000Z' as Instant;

export const setUpRequest: Request<'vaultSetUp'> = {
  stationName: 'Sampleton custody suite',
  forceCode: '99',
  administrator: { name: 'Dummersley Testowska', rank: 'sergeant', collarNumber: 'X1234' },
  passphrase,
};

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A clock that stands still until it is moved, forward or back. */
export function movableClock() {
  let now = epochMilliseconds(startedAt);
  return {
    now: () => instantFromEpochMilliseconds(now),
    move(milliseconds: number) {
      now += milliseconds;
    },
  };
}

/** Remembers what it was asked to call and when, and calls it only when told to. */
export function heldIdleTimer() {
  const running = new Map<object, { readonly milliseconds: number; readonly elapsed: () => void }>();
  const timer: IdleTimer = (milliseconds, elapsed) => {
    const id = {};
    running.set(id, { milliseconds, elapsed });
    return () => void running.delete(id);
  };
  return {
    timer,
    running: () => [...running.values()].map(({ milliseconds }) => milliseconds),
    elapse() {
      for (const { elapsed } of [...running.values()]) elapsed();
    },
  };
}

/** Real randomness whose every answer can be looked at afterwards: the unit key among them is the vault's own copy. */
export function watchedRandom() {
  const given: Uint8Array[] = [];
  return {
    given,
    bytes(length: number): Uint8Array {
      const bytes = Uint8Array.from(randomBytes(length));
      given.push(bytes);
      return bytes;
    },
  };
}

export const makeVault = (changes: Partial<VaultOptions> & Pick<VaultOptions, 'folder'>): Vault =>
  createVault({
    clock: movableClock(),
    random: watchedRandom(),
    forceName: (code) => (code === '99' ? 'Sampleton Police' : undefined),
    autoLockMinutes: () => 5,
    idleTimer: heldIdleTimer().timer,
    argon2: lightArgon2,
    ...changes,
  });

export function expectOk<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`Expected success, got ${result.error.kind}`);
  return result.value;
}

export const kindOf = (result: Result<unknown, { readonly kind: string }>): string =>
  result.ok ? 'ok' : result.error.kind;

export const setUp = async (vault: Vault): Promise<Unlocked> => expectOk(await vault.vaultSetUp(setUpRequest));
