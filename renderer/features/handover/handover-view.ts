import type { User } from '../../../shared/contract/index.ts';
import type { Case } from '../../../shared/domain/case/case.ts';
import type { Actor, CaseEvent } from '../../../shared/domain/case/events.ts';
import type { Instant } from '../../../shared/time.ts';

/** What whoever is signed in can do about who owns the case. */
export interface HandoverView {
  /** `You`, or the owner's name. */
  readonly ownerWords: string;
  readonly isOwner: boolean;
  /** Whoever is signed in is asked to take the case on. */
  readonly isAsked: boolean;
  /** Who is asked, when somebody is. */
  readonly askedName: string | null;
  readonly canReassign: boolean;
}

export function handoverView({ ownership: { owner, offer } }: Case, { userId, role }: User): HandoverView {
  const isOwner = owner.userId === userId;
  return {
    ownerWords: isOwner ? 'You' : owner.name,
    isOwner,
    isAsked: offer?.to.userId === userId,
    askedName: offer?.to.name ?? null,
    canReassign: role === 'administrator',
  };
}

/** Who can be given a case: everybody with a way in but its owner. */
export const othersThan = (ownerId: string, users: readonly User[]): readonly User[] =>
  users.filter(({ userId }) => userId !== ownerId);

/** A user as events name them: their role is the station's matter. */
export const asActor = ({ userId, name, rank, collarNumber }: User): Actor => ({
  userId,
  name,
  rank,
  ...(collarNumber !== undefined && { collarNumber }),
});

export interface HandoverRow {
  readonly sequence: number;
  readonly at: Instant;
  readonly words: string;
  readonly reason?: string;
}

/** Who owned the case and how it changed hands, oldest first. */
export function handoverHistory(events: readonly CaseEvent[]): readonly HandoverRow[] {
  return events.flatMap(({ sequence, at, actor: { name }, body }): HandoverRow[] => {
    switch (body.type) {
      case 'CaseOpened':
        return [{ sequence, at, words: `${name} opened it` }];
      case 'HandoverOffered':
        return [{ sequence, at, words: `${name} offered it to ${body.to.name}` }];
      case 'HandoverAccepted':
        return [{ sequence, at, words: `${name} took it on` }];
      case 'HandoverDeclined':
        return [{ sequence, at, words: `${name} declined it`, reason: body.reason }];
      case 'HandoverWithdrawn':
        return [{ sequence, at, words: `${name} withdrew the offer`, reason: body.reason }];
      case 'CaseReassigned':
        return [{ sequence, at, words: `${name} gave it to ${body.to.name}`, reason: body.reason }];
      default:
        return [];
    }
  });
}
