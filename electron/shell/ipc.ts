import { type BrowserWindow, ipcMain } from 'electron/main';
import { channels } from '../../shared/contract/channels.ts';
import type { LockReason } from '../../shared/contract/index.ts';
import type { Router } from '../router.ts';
import { isOurTopFrame } from './policy.ts';

/** Binds every channel of the contract. The sender is judged at once: its frame is gone after a navigation. */
export function bindChannels(route: Router['route']): void {
  for (const channel of channels) {
    ipcMain.handle(channel, (event, payload: unknown) =>
      route(channel, { trusted: isOurTopFrame(event.senderFrame) }, payload),
    );
  }
}

/** Tells the screens that the station has been locked. */
export const tellLocked = (window: BrowserWindow, reason: LockReason): void =>
  window.webContents.send('locked', reason);
