import { assertNever, failure, ok, type Result } from '../../result.ts';
import { clockTimeOf, dayOf, type Instant } from '../../time.ts';
import type { Case } from '../case/case.ts';
import type { CaseId } from '../case/identity.ts';
import type {
  Availability,
  Characteristics,
  Order,
  PersonContact,
  PersonEventBody,
  PersonFlag,
} from './person-events.ts';

/** What one case of a person brings to another, so that each rests on its own record. */
export interface CarriedOver {
  readonly flags: readonly PersonFlag[];
  readonly orders: readonly Order[];
  readonly availability?: Availability | undefined;
  readonly characteristics?: Characteristics | undefined;
}

export type PersonCommand =
  | {
      readonly type: 'LinkPerson';
      readonly personId: CaseId;
      readonly reason: string;
      readonly carriedOver: CarriedOver;
    }
  | { readonly type: 'UnlinkPerson'; readonly reason: string }
  | { readonly type: 'TellPersonApart'; readonly otherCaseId: CaseId; readonly reason: string }
  | { readonly type: 'SetPersonFlag'; readonly flag: PersonFlag }
  | {
      readonly type: 'EndPersonFlag';
      readonly flagId: string;
      readonly endedOn: PersonFlag['from'];
      readonly reason: string;
    }
  | { readonly type: 'RecordPersonContact'; readonly contact: PersonContact }
  | { readonly type: 'RecordOrder'; readonly order: Order }
  | { readonly type: 'RecordAvailability'; readonly availability: Availability }
  | { readonly type: 'RecordCharacteristics'; readonly characteristics: Characteristics };

type Decision = Result<
  readonly PersonEventBody[],
  | { readonly kind: 'not-on-this-case' }
  | { readonly kind: 'already-on-this-case' }
  | { readonly kind: 'not-yet-happened' }
>;

/**
 * What is recorded of the person beyond one case: at any time, before and after a disposal is given. A flag that ended
 * stays ended (another is set instead), and no contact or end lies in the future.
 */
export function decidePerson(
  { id, personRecord }: Case,
  command: PersonCommand,
  { now }: { readonly now: Instant },
): Decision {
  const today = dayOf(now);
  const flagOf = (flagId: string) => personRecord.flags.find((flag) => flag.flagId === flagId);
  switch (command.type) {
    case 'LinkPerson': {
      const { personId, reason, carriedOver } = command;
      // One link each: another would take the place of the first, and part what that joined.
      return personId === id || personRecord.link
        ? failure({ kind: 'already-on-this-case' })
        : ok([{ type: 'PersonLinked', personId, reason }, ...newOf(carriedOver, personRecord)]);
    }
    case 'UnlinkPerson':
      return personRecord.link
        ? ok([{ type: 'PersonUnlinked', reason: command.reason }])
        : failure({ kind: 'not-on-this-case' });
    case 'TellPersonApart': {
      const { otherCaseId, reason } = command;
      const isThere = otherCaseId === id || personRecord.toldApart.some((told) => told.otherCaseId === otherCaseId);
      return isThere
        ? failure({ kind: 'already-on-this-case' })
        : ok([{ type: 'PersonToldApart', otherCaseId, reason }]);
    }
    case 'SetPersonFlag':
      return flagOf(command.flag.flagId)?.ended
        ? failure({ kind: 'already-on-this-case' })
        : ok([{ type: 'PersonFlagSet', flag: command.flag }]);
    case 'EndPersonFlag': {
      const { flagId, endedOn, reason } = command;
      const flag = flagOf(flagId);
      if (!flag || flag.ended) return failure({ kind: 'not-on-this-case' });
      return endedOn > today
        ? failure({ kind: 'not-yet-happened' })
        : ok([{ type: 'PersonFlagEnded', flagId, endedOn, reason }]);
    }
    case 'RecordPersonContact': {
      const { contact } = command;
      const isAhead = contact.madeOn > today || (contact.madeOn === today && contact.madeAt > clockTimeOf(now));
      if (isAhead) return failure({ kind: 'not-yet-happened' });
      return personRecord.contacts.some(({ contactId }) => contactId === contact.contactId)
        ? failure({ kind: 'already-on-this-case' })
        : ok([{ type: 'PersonContactRecorded', contact }]);
    }
    case 'RecordOrder':
      return ok([{ type: 'OrderRecorded', order: command.order }]);
    case 'RecordAvailability':
      return ok([{ type: 'AvailabilityRecorded', availability: [...command.availability] }]);
    case 'RecordCharacteristics':
      return ok([{ type: 'CharacteristicsRecorded', characteristics: command.characteristics }]);
    default:
      return assertNever(command);
  }
}

/** What this case does not hold yet. What was asked here stays as it was answered here. */
function newOf(
  { flags, orders, availability, characteristics }: CarriedOver,
  held: Case['personRecord'],
): readonly PersonEventBody[] {
  const heldFlags = new Set(held.flags.map(({ flagId }) => flagId));
  const heldOrders = new Set(held.orders.map(({ orderId }) => orderId));
  return [
    ...flags
      .filter(({ flagId }) => !heldFlags.has(flagId))
      .map((flag): PersonEventBody => ({ type: 'PersonFlagSet', flag })),
    ...orders
      .filter(({ orderId }) => !heldOrders.has(orderId))
      .map((order): PersonEventBody => ({ type: 'OrderRecorded', order })),
    ...(availability && !held.availability
      ? [{ type: 'AvailabilityRecorded' as const, availability: [...availability] }]
      : []),
    ...(characteristics && !held.characteristics
      ? [{ type: 'CharacteristicsRecorded' as const, characteristics }]
      : []),
  ];
}
