import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron/main';
import type { Dialogs } from '../services/ports.ts';
import { chosenPath } from './policy.ts';

/** The operating system's own dialogs. They start in Documents: Electron no longer remembers a folder (43). */
export const createDialogs = (window: BrowserWindow): Dialogs => ({
  async chooseFolder(title) {
    const defaultPath = app.getPath('documents');
    const answer = await dialog.showOpenDialog(window, {
      title,
      defaultPath,
      properties: ['openDirectory', 'createDirectory'],
    });
    return answer.filePaths[0] ?? null;
  },
  async saveFile(title, suggestedName) {
    const defaultPath = join(app.getPath('documents'), suggestedName);
    return chosenPath((await dialog.showSaveDialog(window, { title, defaultPath })).filePath);
  },
});
