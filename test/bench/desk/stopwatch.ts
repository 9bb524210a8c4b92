import type { Page } from '@playwright/test';

/**
 * Times keys in the page. A key takes from its arrival in the page until what it changed is in the document and laid
 * out: the work that holds up the next key and the next frame. Waiting for the screen's own rhythm is not in it.
 */
export async function installStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    let began = 0;
    let done: ((milliseconds: number) => void) | null = null;
    const after = new MessageChannel();
    const stop = () => {
      // Reading a size makes the browser lay out what the key changed.
      document.body.getBoundingClientRect();
      done?.(performance.now() - began);
      done = null;
    };
    after.port1.onmessage = stop;
    window.addEventListener(
      'keydown',
      () => {
        began = performance.now();
      },
      { capture: true },
    );
    // Their turn comes after the program's own listeners, and the message's after all that React does about them.
    window.addEventListener('input', () => after.port2.postMessage(null));
    window.addEventListener('keydown', ({ altKey }) => {
      if (altKey) after.port2.postMessage(null);
    });
    const nextKeyTime = () =>
      new Promise<number>((resolve) => {
        done = resolve;
      });
    const nextListTime = (within: string) =>
      new Promise<number | null>((resolve) => {
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
    Object.assign(window, { nextKeyTime, nextListTime });
  });
}

declare global {
  interface Window {
    /** Milliseconds of the next key that types something or changes the step. */
    readonly nextKeyTime: () => Promise<number>;
    /** Milliseconds until the next key's answers stand in a list; null when it changed nothing there. */
    readonly nextListTime: (within: string) => Promise<number | null>;
  }
}

export async function timeKey(page: Page, key: string): Promise<number> {
  const [milliseconds] = await Promise.all([page.evaluate(() => window.nextKeyTime()), page.keyboard.press(key)]);
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
      const [milliseconds] = await Promise.all([
        page.evaluate((list) => window.nextListTime(list), within),
        page.keyboard.press(letter),
      ]);
      if (milliseconds !== null) times.push(milliseconds);
    }
  }
  return times;
}
