import { expect, test } from 'vitest';
import {
  asActor,
  handoverHistory,
  handoverView,
  othersThan,
} from '../../../../../renderer/features/handover/handover-view.ts';
import type { User } from '../../../../../shared/contract/index.ts';
import type { CaseCommand } from '../../../../../shared/domain/case/commands.ts';
import { actorSchema, type CaseEvent } from '../../../../../shared/domain/case/events.ts';
import { fold } from '../../../../../shared/domain/case/evolve.ts';
import { id, sergeant } from '../../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough } from '../../../../factories/open-case.ts';

const alun: User = { ...sergeant, role: 'custody-sergeant' };
const beti: User = { userId: id('bt'), name: 'Beti Dummersley', rank: 'sergeant', role: 'custody-sergeant' };
const mair: User = { userId: id('mr'), name: 'Mair Sampleton', rank: 'inspector', role: 'administrator' };

const by = (events: readonly CaseEvent[], user: User, command: CaseCommand) =>
  carryOut(events, [command], contextFor({}, { actor: asActor(user), isAdministrator: user.role === 'administrator' }));
const opened = eventsThrough('opened');
const offered = by(opened, alun, { type: 'OfferHandover', to: asActor(beti) });
const declined = by(offered, beti, { type: 'DeclineHandover', reason: 'My shift ends too.' });
const reassigned = by(declined, mair, { type: 'ReassignCase', to: asActor(mair), reason: 'Alun left.' });

test.each([
  [
    'Alun opened',
    opened,
    alun,
    { ownerWords: 'You', isOwner: true, isAsked: false, askedName: null, canReassign: false },
  ],
  [
    'is offered to Beti',
    offered,
    alun,
    { ownerWords: 'You', isOwner: true, isAsked: false, askedName: 'Beti Dummersley', canReassign: false },
  ],
  [
    'is offered to her',
    offered,
    beti,
    { ownerWords: 'Alun Mockford', isOwner: false, isAsked: true, askedName: 'Beti Dummersley', canReassign: false },
  ],
  [
    'is offered to Beti',
    offered,
    mair,
    { ownerWords: 'Alun Mockford', isOwner: false, isAsked: false, askedName: 'Beti Dummersley', canReassign: true },
  ],
  [
    'was given to her',
    reassigned,
    mair,
    { ownerWords: 'You', isOwner: true, isAsked: false, askedName: null, canReassign: true },
  ],
] as const)(
  'given a case that %s › when %#: it is shown › then it says whose it is and what can be done',
  (_, events, user, view) => {
    expect(handoverView(fold(events), user)).toEqual(view);
  },
);

test('given three users › when a case is Alun’s › then the others can be given it', () => {
  expect(othersThan(alun.userId, [alun, beti, mair])).toEqual([beti, mair]);
});

test.each([alun, beti])(
  'given a user › when they are named in an event › then without their role, in the form events take',
  (user) => {
    const { role: _, ...named } = user;
    expect(asActor(user)).toStrictEqual(named);
    expect(actorSchema.parse(asActor(user))).toEqual(named);
  },
);

test('given a case that was offered, declined and reassigned › when its history is shown › then who, in order, and why', () => {
  expect(handoverHistory(reassigned).map(({ words, reason }) => [words, reason])).toEqual([
    ['Alun Mockford opened it', undefined],
    ['Alun Mockford offered it to Beti Dummersley', undefined],
    ['Beti Dummersley declined it', 'My shift ends too.'],
    ['Mair Sampleton gave it to Mair Sampleton', 'Alun left.'],
  ]);
});

test('given an offer › when it is withdrawn or taken on › then the history says so', () => {
  const withdrawn = by(offered, alun, { type: 'WithdrawHandover', reason: 'I stay on.' });
  expect(handoverHistory(withdrawn).at(-1)).toMatchObject({
    words: 'Alun Mockford withdrew the offer',
    reason: 'I stay on.',
  });
  const accepted = by(offered, beti, { type: 'AcceptHandover' });
  expect(handoverHistory(accepted).at(-1)).toMatchObject({ words: 'Beti Dummersley took it on' });
});
