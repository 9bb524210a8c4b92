import type { BridgeFailure } from '../../../shared/contract/index.ts';
import { fingerprintWords } from '../../../shared/domain/pack/pack.ts';
import type { PackRefusal } from '../../../shared/domain/pack/refusal.ts';
import { assertNever } from '../../../shared/result.ts';
import { calendarDaySchema, longDate } from '../../../shared/time.ts';

/** What a setting without a value means for every rule that needs it. */
export const notLoadedWords = 'Not loaded: rules that need this will say not yet known.';

export const readOnlyWords =
  'Only an administrator of this station can change these settings, because they decide what the rules say. You can read them all.';

export function settingsFailureWords({ kind }: BridgeFailure): string {
  switch (kind) {
    case 'not-allowed-for-role':
      return readOnlyWords;
    case 'against-the-law':
      return 'This would be milder than the law allows, so it was not saved. What was saved before still holds. Only a rules pack that cites the regulations or the code can change it.';
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

const nothingChanged = 'Nothing was changed.';

/** Why a pack is not taken, and what to do. */
export function packRefusalWords({ reason, about }: PackRefusal): string {
  const day = calendarDaySchema.safeParse(about);
  const on = day.success ? longDate(day.data) : about;
  switch (reason) {
    case 'too-large':
      return `This file is larger than 2 MB, so it cannot be a rules pack. ${nothingChanged}`;
    case 'not-text':
      return `This file is not text, so it cannot be a rules pack. ${nothingChanged}`;
    case 'not-json':
      return `This file cannot be read as JSON: it may have been cut short. ${nothingChanged} Ask for the pack again.`;
    case 'not-a-pack':
      return `This file is not a rules pack. ${nothingChanged} Choose another file.`;
    case 'newer-format':
      return `This pack was made for a newer version of Proviso. ${nothingChanged} Update Proviso, then import the pack again.`;
    case 'unsigned':
      return `This pack is not signed, so nobody answers for what it says. ${nothingChanged} Ask its issuer for the signed file.`;
    case 'malformed':
      return `This pack is not made as a rules pack must be: look at ${about}. ${nothingChanged} Ask its issuer for a corrected pack.`;
    case 'signature-wrong':
      return `This pack was changed after it was signed, or damaged on the way. ${nothingChanged} Do not use it: ask its issuer for it again.`;
    case 'signer-not-trusted':
      return `This pack is signed with a key that this station does not trust. The key’s fingerprint is ${fingerprintWords(about)}. ${nothingChanged} If you know the issuer and they confirm the fingerprint to you in person or by telephone, trust the signer first.`;
    case 'signer-withdrawn':
      return `This station no longer trusts the key this pack is signed with. The key’s fingerprint is ${fingerprintWords(about)}. ${nothingChanged} The signers above say who withdrew trust and why.`;
    case 'other-force':
      return `This pack is for another police force, code ${about}. ${nothingChanged} Choose the pack of your own force.`;
    case 'not-yet-effective':
      return `This pack cannot be adopted before ${on}. ${nothingChanged} Import it again on that day.`;
    case 'expired':
      return `This pack has expired: its last day was ${on}. ${nothingChanged} Ask its issuer for a newer one.`;
    case 'older':
      return `This pack is older than one this station has already had, version ${about}. ${nothingChanged} Choose a newer pack.`;
    case 'same':
      return `This pack, version ${about}, is already in use. ${nothingChanged}`;
    default:
      return assertNever(reason);
  }
}
