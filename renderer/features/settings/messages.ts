import type { BridgeFailure } from '../../../shared/contract/index.ts';

/** What a setting without a value means for every rule that needs it. */
export const notLoadedWords = 'Not loaded: rules that need this will say not yet known.';

export const readOnlyWords =
  'Only an administrator of this station can change these settings, because they decide what the rules say. You can read them all.';

export function settingsFailureWords({ kind }: BridgeFailure): string {
  switch (kind) {
    case 'not-allowed-for-role':
      return readOnlyWords;
    case 'not-signed-in':
      return 'The station was locked before this could be saved. Nothing has been changed. Unlock it and enter the change again.';
    case 'disk-full':
      return 'The disk is full, so this could not be saved. What was saved before still holds. Make room on the disk, then save again.';
    case 'not-allowed':
      return 'This computer does not let Proviso save its settings. What was saved before still holds. Tell your support desk.';
    case 'vault-damaged':
      return 'The station’s configuration cannot be read as it was written. It has not been changed. Tell your support desk before anything else is tried.';
    default:
      return 'This could not be saved. What was saved before still holds. Try again; if it happens again, tell your support desk.';
  }
}
