import type { Instant } from '../../time.ts';
import type { Actor } from '../case/identity.ts';
import type { VictimContactDetails, VictimDetails, VictimDuties, VictimViews } from './victim-events.ts';

export interface VictimContact extends VictimContactDetails {
  readonly recordedAt: Instant;
  readonly recordedBy: Actor;
}

export interface RecordedViews extends VictimViews {
  readonly recordedAt: Instant;
  readonly recordedBy: Actor;
}

export interface Victim extends VictimDetails {
  /** In the order in which they were made. */
  readonly contacts: readonly VictimContact[];
  readonly views?: RecordedViews | undefined;
  readonly duties?: VictimDuties | undefined;
}

/** The victim said something of what they think or want, be it that they would rather not. */
export const hasViews = ({ views }: Victim): boolean =>
  views !== undefined &&
  [views.onDisposal, views.words, views.wants, views.restorative, views.compensationPence].some(
    (view) => view !== undefined,
  );

/**
 * The victim's views are recorded, or a dated attempt to get them: PCSC Act 2022 s100(3)(a), s109(3)(a); CJA 2003
 * s23ZA; ASBCPA 2014 s102(2).
 */
export const isEffortRecorded = (victim: Victim): boolean => victim.contacts.length > 0 || hasViews(victim);
