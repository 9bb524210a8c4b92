import type { Page } from '@playwright/test';

/**
 * Times keys in the page. A key takes from its arrival in the page until what it changed is in the document and laid
 * out: the work that holds up the next key and the next frame. Waiting for the screen's own rhythm is not in it.
 */
export async function installStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    let began = 0;
    let done: ((milliseconds: number) => void) | null = null;
    let time: Promise<number | null> = Promise.resolve(null);
    const stop = () => {
      // Reading a size makes the browser lay out what the key changed.
      document.body.getBoundingClientRect();
      done?.(performance.now() - began);
      done = null;
    };
    window.addEventListener(
      'keydown',
      () => {
        began = performance.now();
      },
      { capture: true },
    );
    // React draws for a key as soon as its own listener returns, so before these. A task of its own would wait for the
    // next frame, which is not what is measured.
    window.addEventListener('input', () => queueMicrotask(stop));
    window.addEventListener('keydown', ({ altKey, key }) => {
      if (altKey && key !== 'Alt') queueMicrotask(stop);
    });
    const awaitKey = () => {
      time = new Promise((resolve) => {
        done = resolve;
      });
    };
    const awaitList = (within: string) => {
      time = new Promise((resolve) => {
        const finish = (milliseconds: number | null) => {
          observer.disconnect();
          clearTimeout(unchanged);
          resolve(milliseconds);
        };
        const unchanged = setTimeout(() => finish(null), 400);
        const observer = new MutationObserver(() => {
          document.body.getBoundingClientRect();
          finish(performance.now() - began);
        });
        const list = document.querySelector(within);
        if (list) observer.observe(list, { childList: true, subtree: true, characterData: true });
      });
    };
    Object.assign(window, { awaitKey, awaitList, keyTime: () => time });
  });
}

declare global {
  interface Window {
    /** Begins to wait for a key that types something or changes the step. */
    readonly awaitKey: () => void;
    /** Begins to wait for a key that changes a list. */
    readonly awaitList: (within: string) => void;
    /** Milliseconds of the key waited for; null when it did not change the list. */
    readonly keyTime: () => Promise<number | null>;
  }
}

export async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate(() => window.awaitKey());
  await page.keyboard.press(key);
  const milliseconds = await page.evaluate(() => window.keyTime());
  if (milliseconds === null) throw new Error('A key always takes its time');
  return milliseconds;
}

/** Types texts letter by letter into the field that has focus, each into an empty field. */
export async function timeTyping(page: Page, texts: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const text of texts) {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    for (const letter of text) times.push(await timeKey(page, letter));
    for (let taken = 0; taken < Math.min(2, text.length); taken += 1) times.push(await timeKey(page, 'Backspace'));
  }
  return times;
}

/** Types texts into a field that looks things up in the list `within`. */
export async function timeAnswers(page: Page, within: string, texts: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const text of texts) {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    for (const letter of text) {
      await page.evaluate((list) => window.awaitList(list), within);
      await page.keyboard.press(letter);
      const milliseconds = await page.evaluate(() => window.keyTime());
      if (milliseconds !== null) times.push(milliseconds);
    }
  }
  return times;
}
