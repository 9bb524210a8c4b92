import { existed } from '../../../shared/domain/intake/read-moment.ts';
import { type VictimContactDetails, victimContactSchema } from '../../../shared/domain/victims/victim-events.ts';
import { type CalendarDay, type ClockTime, clockTimeOf, dayOf, type Instant, instantOf } from '../../../shared/time.ts';

export interface AttemptDraft extends Pick<VictimContactDetails, 'contactId' | 'victimId' | 'channel' | 'madeBy'> {
  readonly day: CalendarDay | undefined;
  readonly time: ClockTime | undefined;
  readonly outcome: VictimContactDetails['outcome'] | undefined;
  readonly note: string;
}

/** An attempt as it stands, to put right: without who recorded it, who is now somebody else. */
export const draftOf = (contact: VictimContactDetails): AttemptDraft => ({
  contactId: contact.contactId,
  victimId: contact.victimId,
  day: dayOf(contact.madeAt),
  time: clockTimeOf(contact.madeAt),
  channel: contact.channel,
  madeBy: contact.madeBy,
  outcome: contact.outcome,
  note: contact.note ?? '',
});

interface Problem {
  readonly fieldId: string;
  readonly text: string;
}

/** The attempt a draft tells of, or what must be put right first. `now`: an attempt is made before it is recorded. */
export function attemptOf(
  { day, time, outcome, note, madeBy, ...rest }: AttemptDraft,
  now: Instant,
): { readonly contact: VictimContactDetails } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const need = (isWrong: boolean, fieldId: string, text: string) => {
    if (isWrong) problems.push({ fieldId, text });
  };
  need(day === undefined, 'attempt-day', 'Enter the date of the attempt');
  need(time === undefined, 'attempt-time', 'Enter the time of the attempt');
  if (day !== undefined && time !== undefined) {
    need(instantOf(day, time) > now, 'attempt-time', 'The attempt must be now or in the past');
    need(!existed(day, time), 'attempt-time', 'The clocks went forward over this time: enter another');
  }
  need(madeBy.trim() === '', 'attempt-by', 'Enter who made the attempt');
  need(madeBy.trim().length > 120, 'attempt-by', 'Who made the attempt must be 120 characters or fewer');
  need(outcome === undefined, 'attempt-outcome', 'Select what came of it');
  need(note.trim().length > 500, 'attempt-note', 'The note must be 500 characters or fewer');
  if (problems.length > 0 || day === undefined || time === undefined) return { problems };
  const noted = note.trim() === '' ? {} : { note };
  return { contact: victimContactSchema.parse({ ...rest, ...noted, madeAt: instantOf(day, time), madeBy, outcome }) };
}
