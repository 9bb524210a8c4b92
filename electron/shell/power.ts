import { powerMonitor } from 'electron/main';
import type { LockReason } from '../../shared/contract/index.ts';
import { idleLock, idleLookSeconds } from './policy.ts';

/**
 * Locks the station with the workstation: at its lock screen (Windows and macOS), at suspend, and when nobody has touched
 * it for the station's minutes. The vault's own timer, kept awake by the screens, is the other source.
 */
export function lockWithTheWorkstation(
  lock: (reason: LockReason) => void,
  autoLockMinutes: () => Promise<number>,
): void {
  powerMonitor.on('lock-screen', () => lock('system'));
  powerMonitor.on('suspend', () => lock('system'));
  powerMonitor.on('shutdown', () => lock('system'));
  const look = async (): Promise<void> => {
    const minutes = await autoLockMinutes();
    idleLock(powerMonitor.getSystemIdleTime(), minutes).forEach(lock);
  };
  setInterval(() => void look(), idleLookSeconds * 1000);
}
