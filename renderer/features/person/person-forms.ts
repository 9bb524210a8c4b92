import type { z } from 'zod';
import {
  type AvailabilityEntry,
  type AvailabilityKind,
  availabilityEntrySchema,
  type Order,
  orderSchema,
  type PersonContact,
  type PersonFlag,
  type PersonFlagKind,
  personContactSchema,
  personFlagSchema,
  type Weekday,
} from '../../../shared/domain/person/person-events.ts';
import { type CalendarDay, type ClockTime, clockTimeOf, dayOf, type Instant } from '../../../shared/time.ts';

export interface Problem {
  readonly fieldId: string;
  readonly text: string;
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

type MappaFlag = Extract<PersonFlag, { kind: 'mappa' }>;

export interface FlagDraft {
  readonly flagId: string;
  readonly kind: PersonFlagKind | undefined;
  readonly source: string;
  readonly from: CalendarDay | undefined;
  readonly until: CalendarDay | undefined;
  readonly category: MappaFlag['category'] | undefined;
  readonly level: MappaFlag['level'] | undefined;
  readonly language: string;
  readonly curfewFrom: ClockTime | undefined;
  readonly curfewUntil: ClockTime | undefined;
}

export const newFlag = (flagId: string, today: CalendarDay): FlagDraft => ({
  flagId,
  kind: undefined,
  source: '',
  from: today,
  until: undefined,
  category: undefined,
  level: undefined,
  language: '',
  curfewFrom: undefined,
  curfewUntil: undefined,
});

export const draftOf = (flag: PersonFlag): FlagDraft => ({
  ...newFlag(flag.flagId, flag.from),
  kind: flag.kind,
  source: flag.source,
  until: flag.until,
  ...(flag.kind === 'mappa' && { category: flag.category, level: flag.level }),
  ...(flag.kind === 'interpreter' && { language: flag.language }),
  ...(flag.kind === 'tag-and-curfew' && { curfewFrom: flag.curfewFrom, curfewUntil: flag.curfewUntil }),
});

const flagProblems: Readonly<Record<string, string>> = {
  kind: 'Select the flag',
  source: 'Enter where it comes from',
  from: 'Enter the first day',
  category: 'Select the MAPPA category',
  level: 'Select the MAPPA level',
  language: 'Enter the language',
};

/** The flag a draft tells of. What does not go with its kind is left out. */
export function flagOf(draft: FlagDraft): Read<PersonFlag> {
  const { flagId, kind, source, from, until, category, level, language, curfewFrom, curfewUntil } = draft;
  if (from && until && until < from) {
    return { ok: false, problems: [{ fieldId: 'flag-until', text: 'The last day must be on or after the first' }] };
  }
  const isHalfACurfew = kind === 'tag-and-curfew' && (curfewFrom === undefined) !== (curfewUntil === undefined);
  if (isHalfACurfew) {
    const fieldId = curfewFrom ? 'flag-curfewUntil' : 'flag-curfewFrom';
    return { ok: false, problems: [{ fieldId, text: 'Enter both times of the curfew, or neither' }] };
  }
  const own = {
    ...(kind === 'mappa' && { category, level }),
    ...(kind === 'interpreter' && { language }),
    ...(kind === 'tag-and-curfew' && curfewFrom && curfewUntil && { curfewFrom, curfewUntil }),
  };
  return read(
    personFlagSchema.safeParse({ flagId, kind, source, from, ...(until && { until }), ...own }),
    'flag',
    flagProblems,
  );
}

export interface EndDraft {
  readonly endedOn: CalendarDay | undefined;
  readonly reason: string;
}

/** A flag ends on a day that has come, for a reason. */
export function endOf(
  { endedOn, reason }: EndDraft,
  today: CalendarDay,
): Read<{ endedOn: CalendarDay; reason: string }> {
  const problems = [
    ...(endedOn === undefined ? [{ fieldId: 'end-on', text: 'Enter the day it ended' }] : []),
    ...(endedOn && endedOn > today ? [{ fieldId: 'end-on', text: 'The day it ended must be today or earlier' }] : []),
    ...reasonProblems(reason),
  ];
  return endedOn && problems.length === 0
    ? { ok: true, value: { endedOn, reason: reason.trim() } }
    : { ok: false, problems };
}

export function reasonProblems(reason: string): readonly Problem[] {
  const length = reason.trim().length;
  if (length === 0) return [{ fieldId: 'end-reason', text: 'Enter the reason' }];
  return length > 500 ? [{ fieldId: 'end-reason', text: 'The reason must be 500 characters or fewer' }] : [];
}

export interface ContactDraft {
  readonly contactId: string;
  readonly about: PersonContact['about'] | undefined;
  readonly with: string;
  readonly madeOn: CalendarDay | undefined;
  readonly madeAt: ClockTime | undefined;
  readonly note: string;
}

export const newContact = (
  contactId: string,
  about: PersonContact['about'] | undefined,
  now: Instant,
): ContactDraft => ({
  contactId,
  about,
  with: '',
  madeOn: dayOf(now),
  madeAt: clockTimeOf(now),
  note: '',
});

/** A contact that has been made: none lies ahead. */
export function contactOf(draft: ContactDraft, now: Instant): Read<PersonContact> {
  const { madeOn, madeAt } = draft;
  if (madeOn && madeAt && `${madeOn} ${madeAt}` > `${dayOf(now)} ${clockTimeOf(now)}`) {
    return { ok: false, problems: [{ fieldId: 'contact-madeOn', text: 'The contact must be made before now' }] };
  }
  return read(personContactSchema.safeParse(draft), 'contact', {
    about: 'Select whom the contact was with',
    with: 'Enter the name and where they work',
    madeOn: 'Enter the day of the contact',
    madeAt: 'Enter the time of the contact',
    note: 'Enter what was said',
  });
}

export interface OrderDraft {
  readonly orderId: string;
  readonly kind: Order['kind'] | undefined;
  readonly terms: string;
  readonly contactOfficer: string;
  readonly from: CalendarDay | undefined;
  readonly until: CalendarDay | undefined;
}

export const newOrder = (orderId: string): OrderDraft => ({
  orderId,
  kind: undefined,
  terms: '',
  contactOfficer: '',
  from: undefined,
  until: undefined,
});

export function orderOf({ from, until, ...draft }: OrderDraft): Read<Order> {
  if (from && until && until < from) {
    return { ok: false, problems: [{ fieldId: 'order-until', text: 'The last day must be on or after the first' }] };
  }
  return read(orderSchema.safeParse({ ...draft, ...(from && { from }), ...(until && { until }) }), 'order', {
    kind: 'Select the kind of order',
    terms: 'Enter what the order asks',
    contactOfficer: 'Enter the contact officer',
  });
}

export interface AvailabilityDraft {
  readonly kind: AvailabilityKind | undefined;
  readonly words: string;
  readonly days: readonly Weekday[];
  readonly from: ClockTime | undefined;
  readonly until: ClockTime | undefined;
}

export const newAvailability: AvailabilityDraft = {
  kind: undefined,
  words: '',
  days: [],
  from: undefined,
  until: undefined,
};

/** Something to mind, with times where they matter: then all of days, beginning and end. */
export function availabilityOf({ kind, words, days, from, until }: AvailabilityDraft): Read<AvailabilityEntry> {
  const isTimed = days.length > 0 || from !== undefined || until !== undefined;
  return read(
    availabilityEntrySchema.safeParse({
      kind,
      words,
      ...(isTimed && { times: { days, from, until } }),
    }),
    'availability',
    {
      kind: 'Select what it is about',
      words: 'Enter what has to be minded',
      days: 'Select the days, or leave the times empty',
      from: 'Enter when it begins',
      until: 'Enter when it ends',
    },
  );
}

/** The parsed value, or one problem for each field, in the words for when nothing is there. */
function read<T>(parsed: z.ZodSafeParseResult<T>, form: string, words: Readonly<Record<string, string>>): Read<T> {
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = new Map<string, string>();
  for (const { code, path } of parsed.error.issues) {
    const field = String(path.at(-1));
    const fieldId = `${form}-${field}`;
    if (!problems.has(fieldId)) problems.set(fieldId, code === 'too_big' ? tooLong : (words[field] ?? tooLong));
  }
  return { ok: false, problems: [...problems].map(([fieldId, text]) => ({ fieldId, text })) };
}

const tooLong = 'This is too long to be kept';
