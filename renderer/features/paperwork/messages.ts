import type { BridgeFailureKind } from '../../../shared/contract/index.ts';

/** What happened, whether the record is safe, what to do next. */
export const paperworkFailures: Partial<Record<BridgeFailureKind, string>> &
  Record<'failed' | 'document-differs', string> = {
  'disposal-not-given': 'The disposal has not been given, so there is no document to make. The record is safe.',
  'disposal-not-lawful':
    'The document was not made: asked again, the law does not allow this disposal on the facts recorded. The record is safe. Tell your inspector before you give anything to the person.',
  'events-not-consistent':
    'The record of this case does not fit together, so no document was made. It was not changed. Tell an administrator.',
  'document-differs':
    'Made again, this document is not the one on record, so it is not shown. The record is safe and was not changed. Tell an administrator: the program or its rules may have changed since.',
  'document-not-produced': 'That document is not on this case. Make it first.',
  'disk-full':
    'The disk is full, so the document was not saved. The record is safe. Make room, or save it somewhere else.',
  'not-allowed': 'Windows does not allow saving there. The record is safe. Choose another folder.',
  'printer-unavailable':
    'No printer answered. The record is safe. Check the printer, or save the document and print it later.',
  failed: 'That did not work. The record is safe. Try again; if it goes on, lock and unlock.',
};
