import { app, BrowserWindow, dialog } from 'electron/main';
import { afterRendererGone, questions, windowOptions } from './policy.ts';

/** Makes the one window, hidden and empty, with its way back after the renderer has crashed or hangs. */
export function createWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload, app.isPackaged));
  const { webContents: contents } = window;
  let reloads = 0;
  const reload = (): void => {
    reloads += 1;
    contents.reload();
  };
  const close = (): void => app.quit();
  const wait = (): void => {};
  const ask = async (question: (typeof questions)[keyof typeof questions], answers: (() => void)[]): Promise<void> =>
    answers[(await dialog.showMessageBox(window, question)).response]?.();

  const afterwards = { nothing: wait, reload, ask: () => void ask(questions.gone, [reload, close]) };
  contents.on('render-process-gone', (_event, { reason }) => afterwards[afterRendererGone(reason, reloads)]());
  // Ending the process leads to `render-process-gone`, and from there to the reload.
  window.on('unresponsive', () => void ask(questions.unresponsive, [wait, () => contents.forcefullyCrashRenderer()]));
  window.once('ready-to-show', () => window.show());
  return window;
}

/** A second start brings the window of the first to the front. */
export function raise(window: BrowserWindow): void {
  window.restore();
  window.focus();
}
