import { powerMonitor } from 'electron/main';
import { idleLock, idleLookSeconds } from './policy.ts';

/**
 * Locks the station with the workstation: at its lock screen (Windows and macOS), at suspend, and when nobody has touched
 * it for the station's minutes. The vault's own timer, kept awake by the screens, is the other source.
 */
export function lockWithTheWorkstation(lock: (reason: 'idle' | 'system') => void, autoLockMinutes: () => number): void {
  powerMonitor.on('lock-screen', () => lock('system'));
  powerMonitor.on('suspend', () => lock('system'));
  powerMonitor.on('shutdown', () => lock('system'));
  setInterval(
    () => idleLock(powerMonitor.getSystemIdleTime(), autoLockMinutes()).forEach(lock),
    idleLookSeconds * 1000,
  );
}
