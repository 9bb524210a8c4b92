import { assertNever, failure, ok, type Result } from '../../result.ts';
import { dayOf, type Instant } from '../../time.ts';
import type { Case } from '../case/case.ts';
import type { VictimCommand } from './victim-commands.ts';
import type { VictimEventBody } from './victim-events.ts';

type Decision = Result<
  readonly VictimEventBody[],
  | { readonly kind: 'not-on-this-case' }
  | { readonly kind: 'already-on-this-case' }
  | { readonly kind: 'not-yet-happened' }
>;

/**
 * What a command about the victims leads to. `already-on-this-case` refuses a second victim of the same id, an attempt
 * that is another victim's, and "no victim" beside a victim; `not-on-this-case` whatever speaks of a victim who is not
 * there; `not-yet-happened` an attempt, a telling of the decision or an answer to an offer of support that lies
 * ahead.
 */
export function decideVictims({ victims }: Case, command: VictimCommand, { now }: { readonly now: Instant }): Decision {
  const find = (id: string) => victims.find(({ victimId }) => victimId === id);
  const ifKnown = (id: string, body: VictimEventBody): Decision =>
    find(id) ? ok([body]) : failure({ kind: 'not-on-this-case' });
  switch (command.type) {
    case 'AddVictim':
      return find(command.victim.victimId)
        ? failure({ kind: 'already-on-this-case' })
        : ok([{ type: 'VictimAdded', victim: command.victim }]);
    case 'CorrectVictim':
      return ifKnown(command.victim.victimId, { type: 'VictimCorrected', victim: command.victim });
    case 'RemoveVictim':
      return ifKnown(command.victimId, { type: 'VictimRemoved', victimId: command.victimId });
    case 'ContactVictim': {
      const { contact } = command;
      if (contact.madeAt > now) return failure({ kind: 'not-yet-happened' });
      const isOfAnother = victims.some(
        ({ victimId, contacts }) =>
          victimId !== contact.victimId && contacts.some(({ contactId }) => contactId === contact.contactId),
      );
      return isOfAnother
        ? failure({ kind: 'already-on-this-case' })
        : ifKnown(contact.victimId, { type: 'VictimContacted', contact });
    }
    case 'RecordVictimViews': {
      const { victimId, change } = command;
      const { recordedAt: _, recordedBy: __, ...standing } = find(victimId)?.views ?? {};
      return ifKnown(victimId, { type: 'VictimViewsRecorded', victimId, views: merged(standing, change) });
    }
    case 'RecordVictimDuties': {
      const { victimId, change } = command;
      const today = dayOf(now);
      const isAhead =
        (change.toldOn !== undefined && change.toldOn > today) ||
        change.prompts?.some((prompt) => prompt.answer === 'answered' && prompt.on > today);
      if (isAhead) return failure({ kind: 'not-yet-happened' });
      const duties = merged(find(victimId)?.duties ?? {}, change);
      return ifKnown(victimId, { type: 'VictimDutiesRecorded', victimId, duties });
    }
    case 'RecordNoVictim':
      return victims.length > 0
        ? failure({ kind: 'already-on-this-case' })
        : ok([{ type: 'NoIdentifiableVictim', reason: command.reason }]);
    default:
      return assertNever(command);
  }
}

const merged = <T extends object>(standing: T, change: { readonly [K in keyof T]?: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries({ ...standing, ...change }).filter(([, value]) => value !== undefined)) as T;
