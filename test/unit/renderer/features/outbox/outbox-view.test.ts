import { describe, expect, it } from 'vitest';
import type { DeliveryState } from '../../../../../renderer/app/delivery.ts';
import { problemWords } from '../../../../../renderer/features/outbox/messages.ts';
import { outboxView, rowByKey, shown } from '../../../../../renderer/features/outbox/outbox-view.ts';
import { at, caseIdOf, delivered, queued, summaryWith } from '../../app/summaries.ts';

const now = at('10:06');
const folder = '/srv/force/proviso-in';
const state = (changes: Partial<DeliveryState> = {}): DeliveryState => ({
  delivering: undefined,
  problems: {},
  attempts: [],
  exportFolder: folder,
  ...changes,
});
const one = (changes: Partial<DeliveryState>) =>
  outboxView([summaryWith({ exports: [queued('PV-1')] })], state(changes), now).rows[0];

describe('given one queued package', () => {
  it('when it was not tried yet, then it waits', () => {
    expect(one({})).toMatchObject({
      packageId: 'PV-1',
      person: 'TESTOWSKA, Zofia',
      what: 'Case, 1 document',
      state: 'waiting',
      when: '09:00',
      progressWords: 'Queued',
    });
  });

  it('when it is on its way, then it is being written, whatever happened before', () => {
    expect(one({ delivering: 'PV-1', problems: { 'PV-1': 'failed' } })?.stateWords).toBe('Being written');
  });

  it('when the second try failed too, then both are listed, newest first, and why it waits', () => {
    const attempts = [
      { packageId: 'PV-1', at: at('09:54'), outcome: 'failed' as const },
      { packageId: 'PV-2', at: at('09:55'), outcome: 'delivered' as const },
      { packageId: 'PV-1', at: at('09:58'), outcome: 'disk-full' as const },
    ];
    const row = one({ attempts, problems: { 'PV-1': 'disk-full' } });
    expect(row).toMatchObject({ state: 'attention', stateWords: 'Not delivered, 2 tries', when: '09:58' });
    expect(row?.problem).toBe('The disk of the folder is full.');
    expect(row?.attempts.map(({ words, when }) => `${when} ${words}`)).toEqual([
      '09:58 Not delivered: disk full',
      '09:54 Not delivered: writing did not work',
      '09:00 Queued',
    ]);
  });

  it('when the last session’s try failed, then it still needs attention after unlocking', () => {
    const attempts = [{ packageId: 'PV-1', at: at('09:54'), outcome: 'folder-missing' as const }];
    expect(one({ attempts })?.state).toBe('attention');
  });
});

describe('given packages in every state', () => {
  const rows = [
    summaryWith({ exports: [delivered('PV-1', at('09:30')), queued('PV-2', at('09:40'))] }),
    summaryWith({ caseId: caseIdOf('b'), exports: [queued('PV-3', at('09:50'))] }),
    summaryWith({ caseId: caseIdOf('c'), exports: [delivered('PV-4', at('10:00'), at('09:55'))] }),
  ];

  it('when they are listed, then what needs a person comes first and the newest before the older', () => {
    const view = outboxView(rows, state({ problems: { 'PV-2': 'failed' } }), now);
    expect(view.rows.map(({ packageId, stateWords }) => `${packageId} ${stateWords}`)).toEqual([
      'PV-2 Not delivered',
      'PV-3 Waiting',
      'PV-4 Delivered',
      'PV-1 Delivered',
    ]);
    expect(view.counts).toEqual({ all: 4, attention: 1, waiting: 1, delivered: 2 });
    expect(shown(view.rows, 'delivered').map(({ packageId }) => packageId)).toEqual(['PV-4', 'PV-1']);
  });

  it('when nothing is wrong, then there is no banner and the folder works', () => {
    const attempts = [{ packageId: 'PV-4', at: at('10:00'), outcome: 'delivered' as const }];
    const view = outboxView(rows, state({ attempts }), now);
    expect(view.banner).toBeUndefined();
    expect(view.folder).toEqual({ path: folder, words: 'Working. Last 10:00', tone: 'ok' });
  });

  it('when the folder is missing, then one sentence says so and that two packages wait safely', () => {
    const view = outboxView(rows, state({ problems: { 'PV-2': 'folder-missing', 'PV-3': 'folder-missing' } }), now);
    expect(view.banner?.what).toBe('The folder for packages cannot be found.');
    expect(view.banner?.assurance).toMatch(/^Nothing is lost: 2 packages wait here\. /);
    expect(view.folder).toEqual({ path: folder, words: 'The folder for packages cannot be found.', tone: 'bad' });
  });

  it('when one package alone is in trouble, then the banner points at it and the folder is not blamed', () => {
    const view = outboxView(rows, state({ problems: { 'PV-2': 'document-differs' } }), now);
    expect(view.banner?.what).toBe('A package could not be delivered.');
    expect(view.folder.tone).toBe('ok');
  });

  it('when no folder is chosen, then that is said', () => {
    const view = outboxView(rows, state({ exportFolder: null, problems: { 'PV-3': 'folder-not-chosen' } }), now);
    expect(view.folder).toEqual({ path: 'Not chosen', words: 'Packages wait here', tone: 'warn' });
    expect(view.banner?.what).toBe('No folder has been chosen for packages.');
  });

  it('when a problem belongs to a package that has arrived, then it is no longer shown', () => {
    expect(outboxView(rows, state({ problems: { 'PV-1': 'failed' } }), now).banner).toBeUndefined();
  });
});

describe('given the words for problems', () => {
  it.each(Object.entries(problemWords))('when it is %s, then a plain sentence: %s', (kind, words) => {
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(words).not.toMatch(/\berror/i);
    expect(words).not.toContain(kind);
  });
});

describe('given a list of 3 rows', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Enter', 0, null],
  ])('when %s is pressed on row %i, then row %s', (key, index, next) => {
    expect(rowByKey(key, index, 3)).toBe(next);
  });

  it('when the list is empty, then no row', () => {
    expect(rowByKey('ArrowDown', 0, 0)).toBeNull();
  });
});
