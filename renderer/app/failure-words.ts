import { refusalWords } from '../case/refusal-words.ts';
import type { ExecuteFailure } from './execute.ts';

/** What happened, whether the record is safe, what to do next. */
export function failureWords(failed: ExecuteFailure): string {
  switch (failed.kind) {
    case 'not-kept':
      return 'Something typed is too long or not in a form that can be kept. Nothing was saved: shorten or correct it and try again.';
    case 'stale':
      return 'This case was changed somewhere else a moment ago. Your change was not saved; what now stands is shown. Look, and enter it again if it is still right.';
    case 'quota':
      return 'The disk is full, so this change was not saved. Everything saved before is safe. Make room on the disk, then enter it again.';
    case 'storage-unavailable':
      return 'The store on this disk does not answer, so this change was not saved. Everything saved before is safe. Try again; if it goes on, lock and unlock.';
    case 'store-damaged':
    case 'case-damaged':
      return 'A record of this case cannot be opened as it was written. It was not changed. Tell an administrator before doing more on this case.';
    case 'store-newer':
      return 'This store was written by a newer version of Proviso. It was not changed. Use the newer version.';
    case 'case-not-found':
      return 'This case is not in the store of this station. Nothing was changed.';
    default:
      return refusalWords(failed);
  }
}
