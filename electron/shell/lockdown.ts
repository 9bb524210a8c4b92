import { app, type Event, Menu, protocol, type Session, session, type WebContents } from 'electron/main';
import {
  deadAddress,
  deadProxy,
  isPermitted,
  isRequestCancelled,
  menu,
  partition,
  privilegedSchemes,
  switches,
  webRtcPolicy,
} from './policy.ts';

/** Everything that only counts before `ready`. Synchronous: in an ES module nothing may be awaited before it. */
export function lockBeforeReady(userData: string): void {
  protocol.registerSchemesAsPrivileged(privilegedSchemes);
  app.enableSandbox();
  for (const nameAndValue of switches) app.commandLine.appendSwitch(...nameAndValue);
  app.setPath('userData', userData);
  app.setPath('sessionData', userData);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

/** Locks the session of the window, and the default one although nothing uses it. */
export async function lockSessions(): Promise<Session> {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off', secureDnsServers: [] });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  const ours = session.fromPartition(partition);
  await lockSession(session.defaultSession);
  await lockSession(ours);
  return ours;
}

const prevent = (event: Pick<Event, 'preventDefault'>): void => event.preventDefault();

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', prevent);
  contents.on('will-frame-navigate', prevent);
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
  contents.on('select-bluetooth-device', prevent);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy(webRtcPolicy);
}

async function lockSession(target: Session): Promise<void> {
  target.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isPermitted(permission, details.requestingUrl)),
  );
  target.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  target.setDevicePermissionHandler(() => false);
  target.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  target.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  target.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  target.on('select-hid-device', prevent);
  target.on('select-serial-port', prevent);
  target.on('select-usb-device', prevent);
  target.on('will-download', prevent);
  target.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) =>
    answer({ cancel: isRequestCancelled(url, app.isPackaged) }),
  );
  target.setSpellCheckerEnabled(false);
  target.setSpellCheckerLanguages([]);
  target.setSpellCheckerDictionaryDownloadURL(deadAddress);
  await target.setProxy(deadProxy);
}
