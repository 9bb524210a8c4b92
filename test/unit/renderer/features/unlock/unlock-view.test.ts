import { describe, expect, it } from 'vitest';
import type { EnterFailure } from '../../../../../renderer/app/session.ts';
import { enterFailureWords, secondsLeft, slowedWords } from '../../../../../renderer/features/unlock/messages.ts';
import { neighbour, userByTyping, userCards, whyLocked } from '../../../../../renderer/features/unlock/unlock-view.ts';
import { bridgeFailureSchema, type User } from '../../../../../shared/contract/index.ts';
import type { Instant } from '../../../../../shared/time.ts';

const user = (name: string, rank: User['rank'], role: User['role']): User => ({
  userId: name[0]?.toLowerCase().repeat(26) ?? '',
  name,
  rank,
  role,
});
const users: readonly User[] = [
  { ...user('Alun Mockford', 'sergeant', 'custody-sergeant'), collarNumber: '4127' },
  user('Beatrix Sampler', 'sergeant', 'custody-sergeant'),
  user('Iris Proxy', 'inspector', 'administrator'),
];
const at = (text: string) => text as Instant;

describe('given users', () => {
  it('when they are shown, then with rank, role and collar number where there is one', () => {
    expect(userCards(users).map(({ name, detail, initials }) => [name, detail, initials])).toEqual([
      ['Sgt Alun Mockford', 'Custody sergeant, 4127', 'AM'],
      ['Sgt Beatrix Sampler', 'Custody sergeant', 'BS'],
      ['Insp. Iris Proxy', 'Administrator', 'IP'],
    ]);
  });

  it.each([
    ['b', 1],
    ['SAMP', 1],
    ['iris pr', 2],
    ['ockford', null],
    [' ', null],
  ])('when "%s" is typed, then user %s is chosen', (typed, index) => {
    expect(userByTyping(users, typed)).toBe(index);
  });

  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 0, 2],
    ['ArrowDown', 1, 1],
    ['ArrowUp', 2, 0],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 2, 2],
    ['Enter', 0, null],
  ])('when %s is pressed on card %i of 3, then card %s is next', (key, index, next) => {
    expect(neighbour(key, index, 3)).toBe(next);
  });
});

describe('given why it was locked', () => {
  const now = at('2026-11-19T02:14:00.000Z');

  it.each([
    ['idle', '2026-11-19T02:09:00.000Z', 'Locked at 02:09 because nobody was using it.'],
    ['asked', '2026-11-18T23:50:00.000Z', 'Locked on 18 Nov 2026 at 23:50.'],
    ['system', '2026-11-19T00:00:00.000Z', 'Locked at 00:00 together with this computer.'],
    ['started', '2026-11-19T02:14:00.000Z', 'Proviso has just been started.'],
  ] as const)('when %s at %s, then: %s', (reason, lockedAt, what) => {
    expect(whyLocked({ at: at(lockedAt), reason }, now).what).toBe(what);
  });

  it('when it was in use, then it says that nothing was lost', () => {
    expect(whyLocked({ at: now, reason: 'idle' }, now).work).toContain('nothing has been lost');
  });
});

describe('given a failure to enter', () => {
  const kinds = [
    ...bridgeFailureSchema.shape.kind.options,
    'store-damaged',
    'store-newer',
    'storage-unavailable',
    'case-not-found',
    'case-damaged',
    'quota',
  ] as const;

  it.each(kinds)('when it is %s, then plain sentences without codes or the word error', (kind) => {
    const words = enterFailureWords({ kind } as EnterFailure);
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(words).not.toMatch(/error|undefined/i);
    expect(words).not.toContain(kind);
  });

  it.each([
    [{ kind: 'unlock-slowed', detail: '8' }, 8],
    [{ kind: 'unlock-slowed', detail: '7.2' }, 8],
    [{ kind: 'unlock-slowed', detail: '0' }, 0],
    [{ kind: 'unlock-slowed', detail: 'soon' }, 0],
    [{ kind: 'unlock-slowed' }, 0],
    [{ kind: 'passphrase-wrong', detail: '8' }, 0],
  ] as const)('when it is %j, then %i seconds are left', (failed, seconds) => {
    expect(secondsLeft(failed)).toBe(seconds);
  });

  it.each([
    [1, 'Wait 1 second before the next try.'],
    [59, 'Wait 59 seconds before the next try.'],
    [60, 'Wait 1 minute before the next try.'],
    [61, 'Wait 2 minutes before the next try.'],
  ])('when %i seconds are left, then: %s', (seconds, words) => {
    expect(slowedWords(seconds)).toBe(words);
  });
});
