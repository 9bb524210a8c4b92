import { assertNever } from '../../result.ts';
import type { Instant } from '../../time.ts';
import type { Case } from '../case/case.ts';
import type { Actor } from '../case/identity.ts';
import type { Victim, VictimContact } from './victim.ts';
import type { VictimEventBody } from './victim-events.ts';

interface Recorded {
  readonly recordedAt: Instant;
  readonly recordedBy: Actor;
}

/** What an event about the victims changes of a case. One about a victim who is not on it changes nothing. */
export function evolveVictims(
  { victims, noVictimReason }: Case,
  body: VictimEventBody,
  recorded: Recorded,
): Pick<Case, 'victims' | 'noVictimReason'> {
  const changed = (id: string, change: (victim: Victim) => Victim) => ({
    noVictimReason,
    victims: victims.map((victim) => (victim.victimId === id ? change(victim) : victim)),
  });
  switch (body.type) {
    case 'VictimAdded':
      return { noVictimReason: undefined, victims: [...victims, { ...body.victim, contacts: [] }] };
    case 'VictimCorrected':
      return changed(body.victim.victimId, ({ contacts, views, duties }) => ({
        ...body.victim,
        contacts,
        ...(views && { views }),
        ...(duties && { duties }),
      }));
    case 'VictimRemoved':
      return { noVictimReason, victims: victims.filter(({ victimId }) => victimId !== body.victimId) };
    case 'VictimContacted':
      return changed(body.contact.victimId, (victim) => ({
        ...victim,
        contacts: withContact(victim.contacts, { ...body.contact, ...recorded }),
      }));
    case 'VictimViewsRecorded':
      return changed(body.victimId, (victim) => ({ ...victim, views: { ...body.views, ...recorded } }));
    case 'VictimDutiesRecorded':
      return changed(body.victimId, (victim) => ({ ...victim, duties: body.duties }));
    case 'NoIdentifiableVictim':
      return { victims, noVictimReason: body.reason };
    default:
      return assertNever(body);
  }
}

/** An attempt put right takes the place of the first record of it; attempts stand in the order they were made. */
const withContact = (contacts: readonly VictimContact[], contact: VictimContact): readonly VictimContact[] =>
  [...contacts.filter(({ contactId }) => contactId !== contact.contactId), contact].toSorted((a, b) =>
    a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : 0,
  );
