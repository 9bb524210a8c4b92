import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openBrowser, serveStore } from './browser.ts';
import { caseIdOf, sampleEvents } from './sample-case.ts';

declare global {
  interface Window {
    /** Tells the test that a save of the nth case was acknowledged. */
    readonly acknowledge: (index: number, sequence: number) => void;
  }
}

const cases = 4;
const eventsEach = 2000;

for (const enough of [60, 300]) {
  test(`given a stream of saves, when the browser is killed with ${enough} acknowledged, then every one of them is there`, async () => {
    const site = await serveStore();
    const profile = await mkdtemp(join(tmpdir(), 'proviso-store-kill-'));
    const acknowledged = Array<number>(cases).fill(0);
    const total = () => acknowledged.reduce((sum, sequence) => sum + sequence, 0);

    const doomed = await openBrowser(profile, site);
    const reached = new Promise<void>((resolve) => {
      void doomed.page.exposeFunction('acknowledge', (index: number, sequence: number) => {
        acknowledged[index] = sequence;
        if (total() >= enough) resolve();
      });
    });
    await doomed.page.waitForFunction(() => 'acknowledge' in window);
    const saving = doomed.page
      .evaluate(
        async (streams) => {
          const store = await window.storePage.opened('store');
          for (let sequence = 0; ; sequence += 1) {
            for (const [index, events] of streams.entries()) {
              const saved = await store.append(sequence, events.slice(sequence, sequence + 1));
              if (!saved.ok) throw new Error(saved.error.kind);
              window.acknowledge(index, saved.value.sequence);
            }
          }
        },
        Array.from({ length: cases }, (_, index) => sampleEvents(index + 1, eventsEach)),
      )
      .catch((error: Error) => error.message);
    await reached;
    await doomed.kill();
    // It ended because the browser did, not because a save was refused.
    expect(await saving).toMatch(/closed|crashed/);

    const browser = await openBrowser(profile, site);
    const after = await browser.page.evaluate(
      async (ids) => {
        const store = await window.storePage.opened('store');
        const loaded = await Promise.all(ids.map((id) => store.load(id)));
        const verdict = await store.verifyLedger();
        const rows = store.worklist().map(({ sequence }) => sequence);
        await store.close();
        return {
          sequences: loaded.map((answer) => (answer.ok ? answer.value.events.length : 0)),
          folded: loaded.map((answer) => (answer.ok ? window.storePage.fold(answer.value.events).sequence : 0)),
          rows,
          verdict,
        };
      },
      Array.from({ length: cases }, (_, index) => caseIdOf(index + 1)),
    );
    await browser.close();
    await site.close();
    await rm(profile, { recursive: true });

    expect(total()).toBeGreaterThanOrEqual(enough);
    for (const [index, sequence] of acknowledged.entries()) {
      expect(after.sequences[index]).toBeGreaterThanOrEqual(sequence);
    }
    expect(after.folded).toEqual(after.sequences);
    expect(after.rows).toEqual(after.sequences);
    const stored = after.sequences.reduce((sum, count) => sum + count, 0);
    expect(after.verdict).toEqual({ entries: stored, whole: true });
  });
}
