import type { EnterFailure } from '../../app/session.ts';

/** Seconds as people say them: `40 seconds`, `2 minutes`. */
function wait(seconds: number): string {
  const [count, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** What happened when setting up or unlocking did not work, whether the records are safe, what to do next. */
export function enterFailureWords({ kind }: EnterFailure): string {
  switch (kind) {
    case 'passphrase-wrong':
      return 'That passphrase does not open this station for this person. Check who is chosen above and Caps Lock, then enter it again.';
    case 'unlock-slowed':
      return 'Too many passphrases were wrong, so the next try has to wait. Nothing has been lost.';
    case 'passphrase-too-weak':
      return 'Choose a passphrase that is harder to guess. Nothing has been set up yet.';
    case 'station-already-set-up':
      return 'This station has been set up already. Load Proviso again and unlock it. Nothing has been changed.';
    case 'vault-damaged':
      return 'The file that holds the keys of this station cannot be read. Nothing has been changed. Ask your support desk to put it back from a backup; do not set the station up again.';
    case 'store-damaged':
      return 'The records on this machine do not open as they were written. Nothing has been changed. Tell your support desk before anything else is tried.';
    case 'case-damaged':
    case 'case-not-found':
      return 'A record on this machine could not be opened as it was written. Nothing has been changed. Tell your support desk.';
    case 'store-newer':
      return 'The records on this machine were written by a newer version of Proviso. Nothing has been changed. Install that version and unlock again.';
    case 'storage-unavailable':
      return 'The storage of this machine does not answer. Nothing has been changed. Check that the disk is not full, then try again.';
    case 'quota':
    case 'disk-full':
      return 'The disk is full, so this unlocking could not be recorded and the station stays locked. Everything saved before is safe. Make room on the disk, then try again.';
    default:
      return 'Proviso could not do this. Nothing has been lost. Try again; if it happens again, close Proviso and start it anew.';
  }
}

/** `unlock-slowed` carries the seconds left as its detail. */
export function secondsLeft(failed: EnterFailure): number {
  const seconds = failed.kind === 'unlock-slowed' ? Number(failed.detail) : 0;
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 0;
}

export const slowedWords = (seconds: number): string => `Wait ${wait(seconds)} before the next try.`;
