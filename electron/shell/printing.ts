import type { BrowserWindow } from 'electron/main';
import type { Printer } from '../services/ports.ts';

/** Prints the window's print-styled pages through the operating system's dialog; false when it was cancelled. */
export const createPrinter = (window: BrowserWindow): Printer => ({
  printWindow: () =>
    new Promise((resolve) =>
      window.webContents.print({ silent: false, printBackground: true, pageSize: 'A4' }, resolve),
    ),
});
