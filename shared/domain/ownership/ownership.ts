import { assertNever } from '../../result.ts';
import type { Instant } from '../../time.ts';
import type { Actor } from '../case/identity.ts';
import type { OwnershipEventBody } from './ownership-events.ts';

/** Who answers for a case. There is one owner at every moment: whoever opened it, until someone else takes it on. */
export interface Ownership {
  readonly owner: Actor;
  readonly since: Instant;
  /** Whom the owner has asked to take it on, while they have not answered. */
  readonly offer?: { readonly to: Actor; readonly at: Instant };
}

/** Adds one event to who answers for a case. `by` is whoever the event is from. */
export function evolveOwnership(
  { owner, since, offer }: Ownership,
  body: OwnershipEventBody,
  { at, by }: { readonly at: Instant; readonly by: Actor },
): Ownership {
  switch (body.type) {
    case 'HandoverOffered':
      return { owner, since, offer: { to: body.to, at } };
    case 'HandoverAccepted':
      if (offer?.to.userId !== by.userId) throw new Error('Only what was offered to them can be accepted');
      return { owner: by, since: at };
    case 'HandoverDeclined':
    case 'HandoverWithdrawn':
      return { owner, since };
    case 'CaseReassigned':
      return { owner: body.to, since: at };
    default:
      return assertNever(body);
  }
}
