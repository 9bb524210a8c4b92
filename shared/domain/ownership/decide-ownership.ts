import { assertNever, failure, ok, type Result } from '../../result.ts';
import type { Actor } from '../case/identity.ts';
import type { Ownership } from './ownership.ts';
import type { OwnershipEventBody } from './ownership-events.ts';

export type OwnershipCommand =
  | { readonly type: 'OfferHandover'; readonly to: Actor }
  | { readonly type: 'AcceptHandover' }
  | { readonly type: 'DeclineHandover'; readonly reason: string }
  | { readonly type: 'WithdrawHandover'; readonly reason: string }
  | { readonly type: 'ReassignCase'; readonly to: Actor; readonly reason: string };

export type OwnershipRefusal =
  | { readonly kind: 'not-the-owner' }
  | { readonly kind: 'already-the-owner' }
  | { readonly kind: 'handover-already-offered' }
  | { readonly kind: 'handover-not-offered' }
  | { readonly kind: 'not-an-administrator' };

interface Asker {
  readonly actor: Actor;
  readonly isAdministrator: boolean;
}

/**
 * A case changes hands by offer and acceptance. Only its owner offers it and takes the offer back, only who was asked
 * answers, and only an administrator gives it to somebody else without being asked (S2-04).
 */
export function decideOwnership(
  { owner, offer }: Ownership,
  command: OwnershipCommand,
  { actor, isAdministrator }: Asker,
): Result<readonly OwnershipEventBody[], OwnershipRefusal> {
  const isOwner = actor.userId === owner.userId;
  const isAsked = actor.userId === offer?.to.userId;
  switch (command.type) {
    case 'OfferHandover':
      if (!isOwner) return failure({ kind: 'not-the-owner' });
      if (command.to.userId === owner.userId) return failure({ kind: 'already-the-owner' });
      return offer ? failure({ kind: 'handover-already-offered' }) : ok([{ type: 'HandoverOffered', to: command.to }]);
    case 'AcceptHandover':
      return isAsked ? ok([{ type: 'HandoverAccepted' }]) : failure({ kind: 'handover-not-offered' });
    case 'DeclineHandover':
      return isAsked
        ? ok([{ type: 'HandoverDeclined', reason: command.reason }])
        : failure({ kind: 'handover-not-offered' });
    case 'WithdrawHandover':
      if (!isOwner) return failure({ kind: 'not-the-owner' });
      return offer
        ? ok([{ type: 'HandoverWithdrawn', reason: command.reason }])
        : failure({ kind: 'handover-not-offered' });
    case 'ReassignCase':
      if (!isAdministrator) return failure({ kind: 'not-an-administrator' });
      return command.to.userId === owner.userId
        ? failure({ kind: 'already-the-owner' })
        : ok([{ type: 'CaseReassigned', to: command.to, reason: command.reason }]);
    default:
      return assertNever(command);
  }
}
