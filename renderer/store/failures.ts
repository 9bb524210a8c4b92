import type { EnvelopeFailure } from './envelope.ts';

export type OpenFailure =
  /** Something every unlocking reads does not open: altered, put back, or sealed under another unit key. */
  | { readonly kind: 'store-damaged' }
  /** A later version of the program wrote it. */
  | { readonly kind: 'store-newer' }
  | { readonly kind: 'storage-unavailable' };

export type StoreFailure =
  | OpenFailure
  | { readonly kind: 'case-not-found' }
  /** A record of this case is missing, or does not open in its place. Other cases are not touched by it. */
  | { readonly kind: 'case-damaged' };

export type WriteFailure = StoreFailure | { readonly kind: 'quota' };

export type AppendFailure =
  | WriteFailure
  /** The case has moved on since the expected sequence. Nothing was written: load it again. */
  | { readonly kind: 'stale' };

export const storeFailures = {
  'not-authentic': { kind: 'store-damaged' },
  'payload-newer': { kind: 'store-newer' },
} as const satisfies Record<EnvelopeFailure['kind'], OpenFailure>;

export const caseFailures = {
  'not-authentic': { kind: 'case-damaged' },
  'payload-newer': { kind: 'store-newer' },
} as const satisfies Record<EnvelopeFailure['kind'], StoreFailure>;
