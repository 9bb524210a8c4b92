import type { BridgeFailure } from '../../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { epochMilliseconds } from '../../../shared/time.ts';
import type { Clock } from '../ports.ts';
import { type FailedAttempts, heldToClock, noFailedAttempts, secondsToWait } from './unlock-delay.ts';
import { openUserSlot, type UserSlot } from './user-slot.ts';
import { type VaultFile, writeVaultFile } from './vault-file.ts';

/**
 * Tries a passphrase on one user's slot: the unit key (32 bytes; whoever asked overwrites it), or `passphrase-wrong`, or
 * `unlock-slowed` with the seconds to wait. Every failure is remembered in the vault file before it is told, whatever
 * the passphrase is asked for.
 */
export async function trySlot(
  { folder, clock }: { readonly folder: string; readonly clock: Clock },
  file: VaultFile,
  slot: UserSlot,
  passphrase: string,
): Promise<Result<Uint8Array, BridgeFailure>> {
  const remember = (failed: FailedAttempts): Promise<void> =>
    writeVaultFile(folder, { ...file, slots: file.slots.map((each) => (each === slot ? { ...each, failed } : each)) });

  const now = epochMilliseconds(clock.now());
  const failed = heldToClock(slot.failed, now);
  const wait = secondsToWait(failed, now);
  if (wait > 0) {
    if (failed !== slot.failed) await remember(failed);
    return failure({ kind: 'unlock-slowed', detail: String(wait) });
  }
  const unitKey = await openUserSlot(file.station, slot, passphrase);
  if (!unitKey) {
    await remember({ count: failed.count + 1, lastAt: epochMilliseconds(clock.now()) });
    return failure({ kind: 'passphrase-wrong' });
  }
  if (failed.count > 0) await remember(noFailedAttempts);
  return ok(unitKey);
}
