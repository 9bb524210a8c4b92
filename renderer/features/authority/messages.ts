import type { BridgeFailure } from '../../../shared/contract/index.ts';

/** Why an answer was not vouched for, that nothing was recorded, and what to do. */
export function confirmFailureWords({ kind, detail }: BridgeFailure): string {
  switch (kind) {
    case 'passphrase-wrong':
      return 'That passphrase is not the one of the officer chosen above. Nothing was recorded. Check who is chosen and Caps Lock, then enter it again.';
    case 'unlock-slowed':
      return `Too many passphrases were wrong, so the next try has to wait ${detail ?? 'some'} seconds. Nothing was recorded.`;
    case 'vault-damaged':
      return 'The file that holds the keys of this station cannot be read. Nothing was recorded. Tell your support desk.';
    default:
      return 'The answer could not be vouched for. Nothing was recorded. Lock the station, unlock it and try again.';
  }
}
