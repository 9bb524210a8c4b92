import type { BridgeFailure } from '../../../shared/contract/index.ts';

/** Why a change of the station's people was not made, that nothing changed, and what to do. */
export function usersFailureWords({ kind, detail }: BridgeFailure): string {
  switch (kind) {
    case 'passphrase-too-weak':
      return 'Choose a passphrase that is harder to guess: four or more unusual words. Nothing was changed.';
    case 'passphrase-wrong':
      return 'The present passphrase is not right. Nothing was changed. Check Caps Lock and enter it again.';
    case 'unlock-slowed':
      return `Too many passphrases were wrong, so the next try has to wait ${detail ?? 'some'} seconds. Nothing was changed.`;
    case 'last-administrator':
      return 'A station keeps at least one administrator. Nothing was changed. Add another administrator first.';
    case 'not-allowed-for-role':
      return 'Only an administrator can do this. Nothing was changed.';
    case 'vault-damaged':
      return 'The file that holds the keys of this station cannot be read. Nothing was changed. Tell your support desk.';
    default:
      return 'Proviso could not do this. Nothing was changed. Lock the station, unlock it and try again.';
  }
}
