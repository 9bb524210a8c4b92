/** Something done with personal data, and what the log holds of it: Data Protection Act 2018 s62. */
export interface LoggedOperation {
  readonly operation: 'collection' | 'alteration' | 'consultation' | 'disclosure' | 'combination' | 'erasure';
  /** The log has an entry for it, with who and when. */
  readonly isLogged: boolean;
  /** The entry names who received what was disclosed. */
  readonly isRecipientRecorded: boolean;
}
