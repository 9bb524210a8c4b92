import { contextBridge, ipcRenderer } from 'electron/renderer';
import { type Channel, channels } from '../shared/contract/channels.ts';
import type { LockReason } from '../shared/contract/index.ts';

/** The whole bridge: one named function for each channel, and the news that the station has been locked. */

const call = (channel: Channel) => (request: unknown) => ipcRenderer.invoke(channel, request);

contextBridge.exposeInMainWorld('proviso', {
  ...Object.fromEntries(channels.map((channel) => [channel, call(channel)])),
  onLocked: (listener: (reason: LockReason) => void) => {
    const heard = (_event: unknown, reason: LockReason) => listener(reason);
    ipcRenderer.on('locked', heard);
    return () => {
      ipcRenderer.off('locked', heard);
    };
  },
});
