import { assertNever } from '../../result.ts';
import type { CalendarDay, Instant } from '../../time.ts';
import type { Actor, CaseId } from '../case/identity.ts';
import type {
  Availability,
  Characteristics,
  Order,
  PersonContact,
  PersonEventBody,
  PersonFlag,
} from './person-events.ts';

/** Who recorded something, and when. */
interface Recording {
  readonly at: Instant;
  readonly by: Actor;
}

export type RecordedFlag = PersonFlag &
  Recording & { readonly ended?: Recording & { readonly on: CalendarDay; readonly reason: string } };

/** What one case keeps of the person beyond it. */
export interface PersonRecord {
  /** Another case of the same person. Absent: not linked. */
  readonly link?: Recording & { readonly personId: CaseId; readonly reason: string };
  /** Cases an officer told apart from this one. */
  readonly toldApart: readonly (Recording & { readonly otherCaseId: CaseId; readonly reason: string })[];
  readonly flags: readonly RecordedFlag[];
  readonly contacts: readonly (Recording & PersonContact)[];
  readonly orders: readonly (Recording & Order)[];
  /** Absent: not asked. */
  readonly availability?: Recording & { readonly entries: Availability };
  readonly characteristics?: Recording & { readonly answers: Characteristics };
}

export const nothingOnRecord: PersonRecord = { toldApart: [], flags: [], contacts: [], orders: [] };

/** Adds one event to what a case keeps of the person. */
export function evolvePerson(record: PersonRecord, body: PersonEventBody, recording: Recording): PersonRecord {
  switch (body.type) {
    case 'PersonLinked':
      return { ...record, link: { personId: body.personId, reason: body.reason, ...recording } };
    case 'PersonUnlinked': {
      const { link: _, ...rest } = record;
      return rest;
    }
    case 'PersonToldApart': {
      const { otherCaseId, reason } = body;
      return { ...record, toldApart: [...record.toldApart, { otherCaseId, reason, ...recording }] };
    }
    case 'PersonFlagSet':
      return {
        ...record,
        flags: replace(record.flags, { ...body.flag, ...recording }, ({ flagId }) => flagId),
      };
    case 'PersonFlagEnded': {
      const ended = { on: body.endedOn, reason: body.reason, ...recording };
      return {
        ...record,
        flags: record.flags.map((flag) => (flag.flagId === body.flagId ? { ...flag, ended } : flag)),
      };
    }
    case 'PersonContactRecorded':
      return { ...record, contacts: [...record.contacts, { ...body.contact, ...recording }] };
    case 'OrderRecorded':
      return { ...record, orders: replace(record.orders, { ...body.order, ...recording }, ({ orderId }) => orderId) };
    case 'AvailabilityRecorded':
      return { ...record, availability: { entries: body.availability, ...recording } };
    case 'CharacteristicsRecorded':
      return { ...record, characteristics: { answers: body.characteristics, ...recording } };
    default:
      return assertNever(body);
  }
}

/** Puts an item in the place of the one with the same key, or at the end. */
function replace<T>(items: readonly T[], item: T, key: (item: T) => string): readonly T[] {
  const at = items.findIndex((existing) => key(existing) === key(item));
  return at < 0 ? [...items, item] : items.with(at, item);
}
