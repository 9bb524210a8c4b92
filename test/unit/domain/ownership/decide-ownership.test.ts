import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideEvents } from '../../../../shared/domain/case/decide.ts';
import type { DecisionContext } from '../../../../shared/domain/case/decision.ts';
import type { Actor, CaseEvent } from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { summaryOf } from '../../../../shared/domain/case/summary.ts';
import type { OwnershipCommand } from '../../../../shared/domain/ownership/decide-ownership.ts';
import { openCasesOf } from '../../../../shared/domain/ownership/open-cases.ts';
import { id, instant, sergeant } from '../../../factories/given-case.ts';
import { contextFor, eventsThrough } from '../../../factories/open-case.ts';

const beti: Actor = { userId: id('bt'), name: 'Beti Dummersley', rank: 'sergeant' };
const mair: Actor = { userId: id('mr'), name: 'Mair Sampleton', rank: 'inspector' };
const later = instant('2026-11-20T03:30:00.000Z');
const asked = (actor: Actor, isAdministrator = false): DecisionContext =>
  contextFor({}, { actor, isAdministrator, now: later });

/** The stream after commands, each from somebody; one that is refused is left out. */
function following(
  events: readonly CaseEvent[],
  commands: readonly (readonly [Actor, OwnershipCommand, boolean?])[],
): readonly CaseEvent[] {
  const stream = [...events];
  for (const [actor, command, isAdministrator] of commands) {
    const decision = decideEvents(fold(stream), command, asked(actor, isAdministrator));
    if (decision.ok) stream.push(...decision.value);
  }
  return stream;
}

const outcome = (events: readonly CaseEvent[], actor: Actor, command: OwnershipCommand, isAdministrator = false) => {
  const decision = decideEvents(fold(events), command, asked(actor, isAdministrator));
  return decision.ok ? decision.value.map(({ body }) => body) : decision.error.kind;
};

const opened = eventsThrough('opened');
const offers = (to: Actor): OwnershipCommand => ({ type: 'OfferHandover', to });
const accepts: OwnershipCommand = { type: 'AcceptHandover' };
const declines: OwnershipCommand = { type: 'DeclineHandover', reason: 'My shift ends too.' };
const withdraws: OwnershipCommand = { type: 'WithdrawHandover', reason: 'I stay on.' };
const reassigns = (to: Actor): OwnershipCommand => ({ type: 'ReassignCase', to, reason: 'Left the force.' });
const offered = following(opened, [[sergeant, offers(beti)]]);
const ownerOf = (events: readonly CaseEvent[]) => fold(events).ownership;

describe('given a case that Alun opened', () => {
  test('when nobody has offered it › then he is its owner since it was opened', () => {
    expect(ownerOf(opened)).toEqual({ owner: sergeant, since: opened[0]?.at });
  });

  test('when he offers it to Beti › then it is still his, and offered to her', () => {
    expect(outcome(opened, sergeant, offers(beti))).toEqual([{ type: 'HandoverOffered', to: beti }]);
    expect(ownerOf(offered)).toEqual({ owner: sergeant, since: opened[0]?.at, offer: { to: beti, at: later } });
  });

  test.each([
    ['Beti offers it to Mair', beti, offers(mair), 'not-the-owner'],
    ['he offers it to himself', sergeant, offers(sergeant), 'already-the-owner'],
    ['Beti accepts what was not offered', beti, accepts, 'handover-not-offered'],
    ['Beti declines what was not offered', beti, declines, 'handover-not-offered'],
    ['he withdraws what was not offered', sergeant, withdraws, 'handover-not-offered'],
    ['Beti withdraws for him', beti, withdraws, 'not-the-owner'],
    ['he reassigns it and is no administrator', sergeant, reassigns(beti), 'not-an-administrator'],
  ] as const)('when %s › then it is refused', (_, actor, command, kind) => {
    expect(outcome(opened, actor, command)).toBe(kind);
  });

  test('when an administrator reassigns it to him › then it is refused: it is his', () => {
    expect(outcome(opened, mair, reassigns(sergeant), true)).toBe('already-the-owner');
  });
});

describe('given that he has offered it to Beti', () => {
  test('when she accepts › then it is hers from then on and no offer is open', () => {
    expect(ownerOf(following(offered, [[beti, accepts]]))).toEqual({ owner: beti, since: later });
  });

  test.each([
    ['she declines', beti, declines, { type: 'HandoverDeclined', reason: 'My shift ends too.' }],
    ['he withdraws', sergeant, withdraws, { type: 'HandoverWithdrawn', reason: 'I stay on.' }],
  ] as const)(
    'when %s › then it stays his, with the reason on record, and no offer is open',
    (_, actor, command, body) => {
      expect(outcome(offered, actor, command)).toEqual([body]);
      expect(ownerOf(following(offered, [[actor, command]]))).toEqual({ owner: sergeant, since: opened[0]?.at });
    },
  );

  test.each([
    ['Mair accepts', mair, accepts, 'handover-not-offered'],
    ['he accepts himself', sergeant, accepts, 'handover-not-offered'],
    ['Mair declines', mair, declines, 'handover-not-offered'],
    ['she withdraws for him', beti, withdraws, 'not-the-owner'],
    ['he offers it to Mair too', sergeant, offers(mair), 'handover-already-offered'],
    ['she offers it on before she has accepted', beti, offers(mair), 'not-the-owner'],
  ] as const)('when %s › then it is refused', (_, actor, command, kind) => {
    expect(outcome(offered, actor, command)).toBe(kind);
  });

  test('when an administrator reassigns it to Mair › then it is hers and Beti can accept no more', () => {
    const reassigned = following(offered, [[mair, reassigns(mair), true]]);
    expect(ownerOf(reassigned)).toEqual({ owner: mair, since: later });
    expect(outcome(reassigned, beti, accepts)).toBe('handover-not-offered');
  });

  test('when it is summed up › then the row names the owner and who was asked', () => {
    expect(summaryOf(fold(offered))).toMatchObject({
      ownerId: sergeant.userId,
      ownerName: 'Alun Mockford',
      offeredTo: { userId: beti.userId, name: 'Beti Dummersley' },
    });
  });
});

describe('the open cases of a user', () => {
  const rows = (events: readonly CaseEvent[]) => [summaryOf(fold(events))];

  test('given a case that is not delivered › when it is asked whose it is › then its owner’s, offered or not', () => {
    expect(openCasesOf(sergeant.userId, rows(offered))).toHaveLength(1);
    expect(openCasesOf(beti.userId, rows(offered))).toEqual([]);
  });

  test('given a delivered case › when it is asked whose it is › then nobody has to take it on', () => {
    expect(openCasesOf(sergeant.userId, rows(eventsThrough('queued')))).toHaveLength(1);
    expect(openCasesOf(sergeant.userId, rows(eventsThrough('delivered')))).toEqual([]);
  });
});

describe('whatever three people and an administrator ask of a case', () => {
  const people = [sergeant, beti, mair];
  const person = fc.constantFrom(...people);
  const command: fc.Arbitrary<OwnershipCommand> = fc.oneof(
    person.map(offers),
    fc.constant(accepts),
    fc.constant(declines),
    fc.constant(withdraws),
    person.map(reassigns),
  );
  const steps = fc.array(fc.tuple(person, command, fc.boolean()), { maxLength: 40 });

  test('then it is in exactly one person’s open cases after each of it', () => {
    fc.assert(
      fc.property(steps, (asks) => {
        let events: readonly CaseEvent[] = opened;
        for (const ask of asks) {
          events = following(events, [ask]);
          const rows = [summaryOf(fold(events))];
          const owners = people.filter(({ userId }) => openCasesOf(userId, rows).length === 1);
          expect(owners).toEqual([ownerOf(events).owner]);
        }
      }),
    );
  });

  test('then it passes only to who accepted what its owner had offered them, or by an administrator', () => {
    fc.assert(
      fc.property(steps, (asks) => {
        // The record itself, read by hand: who owns it, and whom they have asked.
        let owner = sergeant.userId;
        let offeredTo: string | undefined;
        for (const { actor, body } of following(opened, asks).slice(opened.length)) {
          if (body.type === 'HandoverOffered') {
            expect([actor.userId, offeredTo]).toEqual([owner, undefined]);
            expect(body.to.userId).not.toBe(owner);
            offeredTo = body.to.userId;
          } else if (body.type === 'HandoverAccepted') {
            expect(actor.userId).toBe(offeredTo);
            owner = actor.userId;
            offeredTo = undefined;
          } else if (body.type === 'CaseReassigned') {
            owner = body.to.userId;
            offeredTo = undefined;
          } else {
            expect(offeredTo).toBeDefined();
            expect(actor.userId).toBe(body.type === 'HandoverDeclined' ? offeredTo : owner);
            offeredTo = undefined;
          }
        }
        const { ownership } = fold(following(opened, asks));
        expect([ownership.owner.userId, ownership.offer?.to.userId]).toEqual([owner, offeredTo]);
      }),
    );
  });
});
