import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openBrowser, type StoreBrowser, type StoreSite, serveStore } from './browser.ts';
import { readStore } from './outside-reader.ts';
import { caseIdOf, sampleEvents } from './sample-case.ts';

/** The store on the real IndexedDB and WebCrypto of a real Chromium. Each test has a database of its own. */

let site: StoreSite;
let browser: StoreBrowser;
let profile: string;
let database: string;

test.beforeAll(async () => {
  site = await serveStore();
  profile = await mkdtemp(join(tmpdir(), 'proviso-store-'));
  browser = await openBrowser(profile, site);
});

test.afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(profile, { recursive: true });
});

test.beforeEach(() => {
  database = `store-${test.info().testId}`;
});

const seed = (...streams: Parameters<Window['storePage']['seed']>[1]) =>
  browser.page.evaluate(([name, cases]) => window.storePage.seed(name, cases), [database, streams] as const);
const dump = () => browser.page.evaluate((name) => window.storePage.dump(name), database);
const loading = (number: number) =>
  browser.page.evaluate(([name, id]) => window.storePage.loading(name, id), [database, caseIdOf(number)] as const);
const opening = (keyByte = 1) =>
  browser.page.evaluate(
    async ([name, key]) => {
      const store = await window.storePage.openWith(name, key);
      if (store.ok) await store.value.close();
      return store.ok ? 'opened' : store.error.kind;
    },
    [database, keyByte] as const,
  );

test.describe('given an empty store', () => {
  test('when a case of 3 events is added, then one strict transaction holds all of it', async () => {
    const result = await browser.page.evaluate(
      async ([name, events]) => {
        const begun: { mode: string; durability: string; tables: string[] }[] = [];
        const { transaction } = IDBDatabase.prototype;
        IDBDatabase.prototype.transaction = function (...args) {
          const made = transaction.apply(this, args);
          if (made.mode === 'readwrite') {
            begun.push({ mode: made.mode, durability: made.durability, tables: [...made.objectStoreNames] });
          }
          return made;
        };
        const store = await window.storePage.opened(name);
        begun.length = 0;
        const added = await store.append(0, events);
        IDBDatabase.prototype.transaction = transaction;
        await store.close();
        return { begun, isAdded: added.ok };
      },
      [database, sampleEvents(1, 3)] as const,
    );
    expect(result.isAdded).toBe(true);
    expect(result.begun).toEqual([
      {
        mode: 'readwrite',
        durability: 'strict',
        tables: ['caseKeys', 'events', 'ledger', 'snapshots', 'summaryDeltas'],
      },
    ]);
    const tables = await dump();
    expect(Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length]))).toEqual({
      caseKeys: 1,
      events: 3,
      ledger: 3,
      meta: 1,
      snapshots: 1,
      summaryDeltas: 1,
      summarySegments: 0,
    });
  });

  test('when events do not follow the expected sequence, then append throws and nothing is written', async () => {
    await seed();
    const before = await dump();
    const message = await browser.page.evaluate(
      async ([name, events]) => {
        const store = await window.storePage.opened(name);
        const thrown = await store.append(3, events).catch((error: Error) => error.message);
        await store.close();
        return thrown;
      },
      [database, sampleEvents(1, 1)] as const,
    );
    expect(message).toBe('Events follow the expected sequence');
    expect(await dump()).toEqual(before);
  });

  test('when a case is asked for, then it is not found', async () => {
    expect(await loading(1)).toBe('case-not-found');
  });
});

test.describe('given a case with 2 events', () => {
  test.beforeEach(() => seed(sampleEvents(1, 2)));

  test('when its ledger entry cannot be added, then neither event, snapshot nor worklist row is written', async () => {
    // A row in the next entry's place that is no entry: adding fails, and there is no head to go on from.
    const result = await browser.page.evaluate(
      async ([name, events]) => {
        const store = await window.storePage.opened(name);
        const raw = await window.storePage.raw(name);
        await raw.put('ledger', { sequence: 3, sealed: new Uint8Array(300) });
        raw.close();
        const before = await window.storePage.dump(name);
        const saved = await store.append(2, events);
        const after = await window.storePage.dump(name);
        const sequence = store.worklist()[0]?.sequence;
        await store.close();
        return { saved: saved.ok ? 'saved' : saved.error.kind, sequence, before, after };
      },
      [database, sampleEvents(1, 3).slice(2)] as const,
    );
    expect(result.saved).toBe('store-damaged');
    expect(result.sequence).toBe(2);
    expect(result.after).toEqual(result.before);
  });

  for (const failing of ['events', 'ledger', 'snapshots', 'summaryDeltas']) {
    test(`when the disk fails while ${failing} is written, then nothing is, and the next save works`, async () => {
      const before = await dump();
      const save = (table: string | null) =>
        browser.page.evaluate(
          async ([name, events, table]) => {
            const store = await window.storePage.opened(name);
            const { add, put } = IDBObjectStore.prototype;
            const broken = (method: typeof add): typeof add =>
              function (this: IDBObjectStore, ...args) {
                if (this.name === table) throw new DOMException('The disk failed', 'UnknownError');
                return method.apply(this, args);
              };
            Object.assign(IDBObjectStore.prototype, { add: broken(add), put: broken(put) });
            const saved = await store.append(2, events);
            Object.assign(IDBObjectStore.prototype, { add, put });
            const rows = store.worklist();
            await store.close();
            return { saved: saved.ok ? 'saved' : saved.error.kind, sequence: rows[0]?.sequence };
          },
          [database, sampleEvents(1, 3).slice(2), table] as const,
        );
      expect(await save(failing)).toEqual({ saved: 'storage-unavailable', sequence: 2 });
      expect(await dump()).toEqual(before);
      expect(await save(null)).toEqual({ saved: 'saved', sequence: 3 });
    });
  }

  test('when a second window saves from sequence 1, then it is stale and nothing is written', async () => {
    const before = await dump();
    const kind = await browser.page.evaluate(
      async ([name, events]) => {
        const store = await window.storePage.opened(name);
        const saved = await store.append(1, events);
        await store.close();
        return saved.ok ? 'saved' : saved.error.kind;
      },
      [database, sampleEvents(1, 2).slice(1)] as const,
    );
    expect(kind).toBe('stale');
    expect(await dump()).toEqual(before);
  });

  test('when two windows save event 3 at once, then one is saved, the other stale, and the ledger whole', async () => {
    const result = await browser.page.evaluate(
      async ([name, events, id]) => {
        const [one, other] = [await window.storePage.opened(name), await window.storePage.opened(name)];
        const saved = await Promise.all([one.append(2, events), other.append(2, events)]);
        const verdict = await one.verifyLedger();
        const loaded = await other.load(id);
        const shown = other.worklist()[0]?.sequence;
        await Promise.all([one.close(), other.close()]);
        return {
          saved: saved.map((answer) => (answer.ok ? 'saved' : answer.error.kind)).sort(),
          verdict,
          sequence: loaded.ok && loaded.value.subject.sequence,
          shown,
        };
      },
      [database, sampleEvents(1, 3).slice(2), caseIdOf(1)] as const,
    );
    expect(result).toEqual({
      saved: ['saved', 'stale'],
      verdict: { entries: 3, whole: true },
      sequence: 3,
      shown: 3,
    });
  });

  test('when it is loaded, then snapshot and fold of the events are the same case', async () => {
    const result = await browser.page.evaluate(
      async ([name, id, more]) => {
        const store = await window.storePage.opened(name);
        const appended = await store.append(2, more);
        await store.close();
        const reopened = await window.storePage.opened(name);
        const loaded = await reopened.load(id);
        await reopened.close();
        if (!appended.ok || !loaded.ok) return null;
        const { events, subject } = loaded.value;
        return {
          events,
          subject: JSON.stringify(subject),
          folded: JSON.stringify(window.storePage.fold(events)),
          appended: JSON.stringify(appended.value),
        };
      },
      [database, caseIdOf(1), sampleEvents(1, 5).slice(2)] as const,
    );
    expect(result?.events).toEqual(sampleEvents(1, 5));
    expect(result?.subject).toBe(result?.folded);
    expect(result?.appended).toBe(result?.folded);
  });

  test('when an earlier snapshot is put back, then the case is the one its events tell', async () => {
    const sequence = await browser.page.evaluate(
      async ([name, id, more]) => {
        const raw = await window.storePage.raw(name);
        const snapshot = await raw.get('snapshots', id);
        const store = await window.storePage.opened(name);
        await store.append(2, more);
        await store.close();
        await raw.put('snapshots', snapshot);
        raw.close();
        const reopened = await window.storePage.opened(name);
        const loaded = await reopened.load(id);
        await reopened.close();
        return loaded.ok && loaded.value.subject.sequence;
      },
      [database, caseIdOf(1), sampleEvents(1, 3).slice(2)] as const,
    );
    expect(sequence).toBe(3);
  });

  test('when its last event is taken away and the snapshot put back, then it does not open', async () => {
    await browser.page.evaluate(
      async ([name, id, more]) => {
        const raw = await window.storePage.raw(name);
        const snapshot = await raw.get('snapshots', id);
        const store = await window.storePage.opened(name);
        await store.append(2, more);
        await store.close();
        await raw.put('snapshots', snapshot);
        await raw.delete('events', [id, 3]);
        raw.close();
      },
      [database, caseIdOf(1), sampleEvents(1, 3).slice(2)] as const,
    );
    expect(await loading(1)).toBe('case-damaged');
  });

  test('when it is opened with another unit key, then it is refused and nothing is changed', async () => {
    const before = await dump();
    expect(await opening(2)).toBe('store-damaged');
    expect(await dump()).toEqual(before);
    expect(await opening(1)).toBe('opened');
  });

  test('when its worklist row is taken away, then the store does not open', async () => {
    await browser.page.evaluate(
      async ([name, id]) => {
        const raw = await window.storePage.raw(name);
        await raw.delete('summaryDeltas', id);
        raw.close();
      },
      [database, caseIdOf(1)] as const,
    );
    expect(await opening()).toBe('store-damaged');
  });

  test('when the store is closed during a save, then the save comes to its end and later calls throw', async () => {
    const result = await browser.page.evaluate(
      async ([name, id, more]) => {
        const store = await window.storePage.opened(name);
        const saving = store.append(2, more);
        const closing = store.close();
        const refusals = [
          await store.load(id).catch((error: Error) => error.message),
          await store.append(2, more).catch((error: Error) => error.message),
          await store.record({ action: 'viewed' }).catch((error: Error) => error.message),
          await store.verifyLedger().catch((error: Error) => error.message),
        ];
        for (const call of [() => store.worklist(), () => store.subscribe(() => {})]) {
          try {
            call();
          } catch (error) {
            refusals.push((error as Error).message);
          }
        }
        const saved = await saving;
        await closing;
        return { isSaved: saved.ok, refusals };
      },
      [database, caseIdOf(1), sampleEvents(1, 3).slice(2)] as const,
    );
    expect(result).toEqual({ isSaved: true, refusals: Array(6).fill('The store is closed') });
    expect((await dump()).events).toHaveLength(3);
  });
});

test.describe('given three cases', () => {
  test.beforeEach(() => seed(sampleEvents(1, 2), sampleEvents(2, 2), sampleEvents(3, 2)));

  for (const table of ['events', 'snapshots', 'caseKeys'] as const) {
    test(`when ${table} of two are swapped on disk, then neither opens and the third does`, async () => {
      await browser.page.evaluate(
        async ([name, table, ...ids]) => {
          const raw = await window.storePage.raw(name);
          const keys = ids.map((id) => (table === 'events' ? [id, 2] : id));
          const [one, other] = await Promise.all(keys.map((key) => raw.get(table, key)));
          const field = table === 'caseKeys' ? 'wrapped' : 'sealed';
          await raw.put(table, { ...one, [field]: other?.[field] });
          await raw.put(table, { ...other, [field]: one?.[field] });
          raw.close();
        },
        [database, table, caseIdOf(1), caseIdOf(2)] as const,
      );
      expect([await loading(1), await loading(2), await loading(3)]).toEqual([
        'case-damaged',
        'case-damaged',
        'loaded',
      ]);
    });
  }

  test('when a reader made from docs/formats/store.md reads the rows, then it has every event and a whole ledger', async () => {
    const { events, entries, hashes } = readStore(await dump(), new Uint8Array(32).fill(1));
    expect(events).toEqual([...sampleEvents(1, 2), ...sampleEvents(2, 2), ...sampleEvents(3, 2)]);
    expect(entries.map(({ event }) => event.sealedSha256)).toEqual(hashes);
    expect(entries[3]).toMatchObject({ action: 'changed', caseId: caseIdOf(2), event: { sequence: 2 } });
  });

  test('when one byte of an event is altered, then its case does not open', async () => {
    await browser.page.evaluate(
      async ([name, id]) => {
        const raw = await window.storePage.raw(name);
        const row = await raw.get('events', [id, 1]);
        await raw.put('events', { ...row, sealed: row.sealed.with(40, (row.sealed[40] ?? 0) ^ 1) });
        raw.close();
      },
      [database, caseIdOf(2)] as const,
    );
    expect([await loading(1), await loading(2)]).toEqual(['loaded', 'case-damaged']);
  });

  test('when the store is opened again, then the worklist is the same', async () => {
    const [before, after] = await browser.page.evaluate(async (name) => {
      const lists = [];
      for (let time = 0; time < 2; time += 1) {
        const store = await window.storePage.opened(name);
        lists.push(store.worklist());
        await store.close();
      }
      return lists;
    }, database);
    expect(before).toEqual(after);
    expect(before?.map(({ caseId, sequence, surname, forenames }) => [caseId, sequence, surname, forenames])).toEqual(
      [1, 2, 3].map((number) => [caseIdOf(number), 2, 'Testowska', `Zofia ${number}`]),
    );
  });

  test('when accesses are recorded from two windows at once, then every entry is in one whole chain', async () => {
    const result = await browser.page.evaluate(async (name) => {
      const windows = [await window.storePage.opened(name), await window.storePage.opened(name)];
      const numbers = await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          const recorded = await windows[index % 2]?.record({ action: 'viewed', detail: String(index) });
          return recorded?.ok ? recorded.value : 0;
        }),
      );
      const verdicts = await Promise.all(windows.map((store) => store.verifyLedger()));
      await Promise.all(windows.map((store) => store.close()));
      return { numbers: numbers.sort((a, b) => a - b), verdicts };
    }, database);
    expect(result.numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 7));
    expect(result.verdicts).toEqual(Array(2).fill({ entries: 26, whole: true }));
  });
});

test.describe('given a ledger of 6 entries', () => {
  test.beforeEach(() => seed(sampleEvents(1, 2), sampleEvents(2, 4)));

  const tampering = (how: string) =>
    browser.page.evaluate(
      async ([name, how, id]) => {
        const store = await window.storePage.opened(name);
        const raw = await window.storePage.raw(name);
        const [third, fourth] = [await raw.get('ledger', 3), await raw.get('ledger', 4)];
        if (how === 'alter') {
          await raw.put('ledger', { ...third, sealed: third.sealed.with(50, (third.sealed[50] ?? 0) ^ 1) });
        }
        if (how === 'remove') await raw.delete('ledger', 3);
        if (how === 'swap') {
          await raw.put('ledger', { ...third, sealed: fourth.sealed });
          await raw.put('ledger', { ...fourth, sealed: third.sealed });
        }
        if (how === 'remove-last') await raw.delete('ledger', 6);
        if (how === 'remove-event') await raw.delete('events', [id, 3]);
        if (how === 'add') await raw.put('ledger', { sequence: 7, sealed: third.sealed });
        if (how === 'add-before-first') await raw.put('ledger', { sequence: 0, sealed: third.sealed });
        raw.close();
        const verdict = await store.verifyLedger();
        await store.close();
        return verdict;
      },
      [database, how, caseIdOf(2)] as const,
    );

  for (const [how, expected] of [
    ['nothing', { entries: 6, whole: true }],
    ['alter', { entries: 6, whole: false, firstBad: 3 }],
    ['remove', { entries: 5, whole: false, firstBad: 3 }],
    ['swap', { entries: 6, whole: false, firstBad: 3 }],
    ['remove-last', { entries: 5, whole: false, firstBad: 6 }],
    ['remove-event', { entries: 6, whole: false, firstBad: 5 }],
    ['add', { entries: 7, whole: false, firstBad: 7 }],
    ['add-before-first', { entries: 7, whole: false, firstBad: 7 }],
  ] as const) {
    test(`when somebody does this on disk: ${how}, then the verdict is ${JSON.stringify(expected)}`, async () => {
      expect(await tampering(how)).toEqual(expected);
    });
  }

  test('when its last entry is removed while the store is closed, then the event without entry shows it', async () => {
    const verdict = await browser.page.evaluate(async (name) => {
      const raw = await window.storePage.raw(name);
      await raw.delete('ledger', 6);
      raw.close();
      const store = await window.storePage.opened(name);
      const verified = await store.verifyLedger();
      await store.close();
      return verified;
    }, database);
    expect(verdict).toEqual({ entries: 5, whole: false });
  });
});

test.describe('given 300 cases', () => {
  const streams = Array.from({ length: 300 }, (_, index) => sampleEvents(index + 1, 1));

  test('when 257 deltas are outstanding, then they fold into segments of 256 and every row is right', async () => {
    const first = await browser.page.evaluate(
      async ([name, streams, change]) => {
        const store = await window.storePage.opened(name);
        for (const events of streams) await store.append(0, events);
        const shown = store.worklist();
        await store.close();
        const reopened = await window.storePage.opened(name);
        const again = reopened.worklist();
        await reopened.append(1, change);
        await reopened.close();
        const third = await window.storePage.opened(name);
        const changed = third.worklist();
        await third.close();
        return { shown, again, changed };
      },
      [database, streams, sampleEvents(7, 2).slice(1)] as const,
    );
    expect(first.shown).toHaveLength(300);
    expect(first.again).toEqual(first.shown);
    expect(first.changed.filter((row, index) => row.sequence !== first.again[index]?.sequence)).toMatchObject([
      { caseId: caseIdOf(7), sequence: 2 },
    ]);
    const { summarySegments, summaryDeltas } = await dump();
    expect(summarySegments).toHaveLength(2);
    // The 257 that were folded are gone; the rest, and the case that changed, are still deltas.
    expect(summaryDeltas?.length).toBeGreaterThanOrEqual(1);
    expect(summaryDeltas?.length).toBeLessThanOrEqual(44);
  });

  test('when two windows fold, each with a case the other has not seen, then no case is lost', async () => {
    await seed(...streams.slice(0, 256));
    const after = await browser.page.evaluate(
      async ([name, one, other]) => {
        const windows = [await window.storePage.opened(name), await window.storePage.opened(name)];
        await Promise.all([windows[0]?.append(0, one), windows[1]?.append(0, other)]);
        const raw = await window.storePage.raw(name);
        while ((await raw.count('summarySegments')) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        await new Promise((resolve) => setTimeout(resolve, 500));
        raw.close();
        await Promise.all(windows.map((store) => store.close()));
        const store = await window.storePage.opened(name);
        const rows = store.worklist();
        await store.close();
        return rows.map(({ caseId }) => caseId).sort();
      },
      [database, sampleEvents(257, 1), sampleEvents(258, 1)] as const,
    );
    expect(after).toEqual(Array.from({ length: 258 }, (_, index) => caseIdOf(index + 1)));
  });

  test('when a segment is put back to an earlier folding, then the store does not open', async () => {
    await seed(...streams);
    const kinds = await browser.page.evaluate(
      async ([name, changes]) => {
        const raw = await window.storePage.raw(name);
        const earlier = await raw.get('summarySegments', 0);
        const store = await window.storePage.opened(name);
        for (const events of changes) await store.append(1, events);
        while ((await raw.get('summarySegments', 0)).generation !== 2) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        await store.close();
        const before = await window.storePage.openWith(name, 1);
        if (before.ok) await before.value.close();
        await raw.put('summarySegments', earlier);
        raw.close();
        const after = await window.storePage.openWith(name, 1);
        return [before, after].map((opened) => (opened.ok ? 'opened' : opened.error.kind));
      },
      [database, Array.from({ length: 290 }, (_, index) => sampleEvents(index + 1, 2).slice(1))] as const,
    );
    expect(kinds).toEqual(['opened', 'store-damaged']);
  });
});

test('given a database of a later version, when it is opened, then it is newer and stays as it is', async () => {
  const result = await browser.page.evaluate(async (name) => {
    const request = indexedDB.open(name, 20);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    const store = await window.storePage.openWith(name, 1);
    const [found] = (await indexedDB.databases()).filter((database) => database.name === name);
    return { kind: store.ok ? 'opened' : store.error.kind, version: found?.version };
  }, database);
  expect(result).toEqual({ kind: 'store-newer', version: 20 });
});

test('given a disk with room for 200 kB, when saves fill it, then one answers quota, and nothing of it is written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'proviso-store-full-'));
  const own = await openBrowser(folder, site);
  const cdp = await own.page.context().newCDPSession(own.page);
  // Before the first use: Chromium remembers for half a minute how much room there was.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 200_000 });
  const result = await own.page.evaluate(
    async (events) => {
      const store = await window.storePage.opened('full');
      let before = await window.storePage.dump('full');
      for (const [sequence, event] of events.entries()) {
        const saved = await store.append(sequence, [event]);
        const after = await window.storePage.dump('full');
        if (!saved.ok) {
          const shown = store.worklist()[0]?.sequence;
          const verdict = await store.verifyLedger();
          await store.close();
          return {
            kind: saved.error.kind,
            isUnchanged: JSON.stringify(before) === JSON.stringify(after),
            sequence,
            shown,
            verdict,
          };
        }
        before = after;
      }
      return null;
    },
    sampleEvents(1, 600),
  );
  await own.close();
  await rm(folder, { recursive: true });
  expect(result).toMatchObject({ kind: 'quota', isUnchanged: true });
  expect(result?.sequence).toBeGreaterThan(10);
  expect(result?.shown).toBe(result?.sequence);
  expect(result?.verdict).toEqual({ entries: result?.sequence, whole: true });
});

test.describe('given a person in a case', () => {
  const texts = ['Testowska', 'TESTOWSKA', 'testowska', 'Ddychmygol', 'Mockford'];
  const control = 'Kontrolna Widoczna';
  const forms = (text: string) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ];
  const found = (bytes: Buffer, wanted: readonly string[]) =>
    wanted.filter((text) => forms(text).some((form) => bytes.includes(form)));

  test('when every record of the database is read as bytes, then no text about the person is in it', async () => {
    await seed(sampleEvents(1, 3));
    const tables = await dump();
    const records = Object.values(tables).flat();
    expect(records.length).toBeGreaterThan(8);
    for (const record of records) {
      const sealed = Array.from(record.matchAll(/"(?:sealed|wrapped)":"([0-9a-f]+)"/g), ([, hex]) => hex ?? '');
      expect(sealed).toHaveLength(1);
      expect(found(Buffer.concat([Buffer.from(record), Buffer.from(sealed.join(''), 'hex')]), texts)).toEqual([]);
    }
  });

  test('when the browser is closed and its folder searched, then no file holds any, and a plain control is found', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'proviso-store-disk-'));
    const own = await openBrowser(folder, site);
    await own.page.evaluate(
      async ([events, id, plain]) => {
        await window.storePage.seed('store', events);
        const store = await window.storePage.opened('store');
        await store.record({ action: 'viewed', caseId: id });
        await store.close();
        const request = indexedDB.open('control', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('rows');
        await new Promise((resolve) => {
          request.onsuccess = resolve;
        });
        const transaction = request.result.transaction('rows', 'readwrite', { durability: 'strict' });
        transaction.objectStore('rows').put({ plain }, 1);
        await new Promise((resolve) => {
          transaction.oncomplete = resolve;
        });
      },
      [Array.from({ length: 40 }, (_, index) => sampleEvents(index + 1, 3)), caseIdOf(1), control] as const,
    );
    await own.close();
    const hits: string[] = [];
    let isControlFound = false;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      hits.push(...found(bytes, texts).map((text) => `${text} in ${entry.name}`));
      isControlFound ||= found(bytes, [control]).length > 0;
    }
    await rm(folder, { recursive: true });
    expect(isControlFound).toBe(true);
    expect(hits).toEqual([]);
  });
});
