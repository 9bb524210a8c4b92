import { describe, expect, it } from 'vitest';
import {
  afterRendererGone,
  bundledFiles,
  chosenPath,
  dataFolder,
  fileAsked,
  headersOf,
  idleLock,
  isOurTopFrame,
  isSwitchRefused,
  refusedSwitches,
} from '../../../../electron/shell/policy.ts';

describe('idleLock, given the station locks after 5 minutes', () => {
  it.each([
    [299, []],
    [300, ['idle']],
    [301, ['idle']],
  ])('when nobody has touched the workstation for %i seconds › then %j', (seconds, reasons) => {
    expect(idleLock(seconds, 5)).toEqual(reasons);
  });
});

describe('isSwitchRefused', () => {
  it.each(refusedSwitches)('given --%s › when packaged › then refused; in development › then not', (name) => {
    const has = (asked: string) => asked === name;
    expect(isSwitchRefused(true, has)).toBe(true);
    expect(isSwitchRefused(false, has)).toBe(false);
  });
  it('given no refused switch › when packaged › then it may start', () => {
    expect(isSwitchRefused(true, () => false)).toBe(false);
  });
});

describe('afterRendererGone', () => {
  it.each([
    ['clean-exit', 0, 'nothing'],
    ['crashed', 0, 'reload'],
    ['memory-eviction', 0, 'reload'],
    ['crashed', 1, 'ask'],
    ['oom', 2, 'ask'],
  ] as const)('given %s after %i earlier losses › then %s', (reason, losses, answer) => {
    expect(afterRendererGone(reason, losses)).toBe(answer);
  });
});

describe('isOurTopFrame', () => {
  it.each([
    ['app://proviso/index.html', null, true],
    ['app://proviso/', null, true],
    ['app://proviso:80/', null, false],
    ['app://proviso.test/', null, false],
    ['app://x/', null, false],
    ['apps://proviso/', null, false],
    ['about:blank', null, false],
    ['app://proviso/index.html', {}, false],
  ])('given a frame at %s with parent %j › then %s', (url, parent, trusted) => {
    expect(isOurTopFrame({ url, parent })).toBe(trusted);
  });
  it('given a frame that is gone › then false', () => {
    expect(isOurTopFrame(null)).toBe(false);
  });
});

describe('bundledFiles', () => {
  const files = bundledFiles(['index.html', 'assets\\a.js']);
  const asked = (url: string, method = 'GET') => fileAsked({ url, method }, files)?.path ?? null;

  it.each([
    ['app://proviso/', 'index.html'],
    ['app://proviso/index.html?x#y', 'index.html'],
    ['app://proviso/assets/a.js', 'assets/a.js'],
    ['app://proviso/assets', null],
    ['app://proviso/%2e%2e/secret', null],
    ['app://proviso/constructor', null],
    ['app://other/index.html', null],
  ])('given index.html and assets/a.js › when %s is asked › then %j', (url, path) => {
    expect(asked(url)).toBe(path);
  });
  it('given a bundled file › when it is posted to › then nothing', () => {
    expect(asked('app://proviso/', 'POST')).toBeNull();
  });
  it('given a file of a kind nobody named › then the build is refused', () => {
    expect(() => bundledFiles(['index.html', 'program.exe'])).toThrow('unknown kind');
  });
});

describe('headersOf', () => {
  it('given nothing extra › then the page may connect nowhere and run no inline script', () => {
    const policy = headersOf('text/html')['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|connect-src|frame-src|http|\*/);
  });
});

describe('chosenPath', () => {
  it('given the dialog was cancelled › then null; given a path › then the path', () => {
    expect([chosenPath(''), chosenPath('/saved/caution.pdf')]).toEqual([null, '/saved/caution.pdf']);
  });
});

describe('dataFolder', () => {
  const windows = { LOCALAPPDATA: 'C:\\Users\\t\\AppData\\Local', APPDATA: 'C:\\Users\\t\\AppData\\Roaming' };
  it.each([
    ['win32', windows, true, 'C:\\Users\\t\\AppData\\Local\\Proviso'],
    ['win32', windows, false, 'C:\\Users\\t\\AppData\\Local\\proviso-development'],
    ['win32', {}, true, '/home/t\\AppData\\Local\\Proviso'],
    ['darwin', {}, true, '/home/t/Library/Application Support/Proviso'],
    ['linux', {}, true, '/home/t/.local/share/proviso'],
    ['linux', { XDG_DATA_HOME: '/x' }, false, '/x/proviso-development'],
    ['linux', { PROVISO_DATA: '/mine' }, false, '/mine'],
    ['linux', { PROVISO_DATA: '/mine' }, true, '/home/t/.local/share/proviso'],
  ])('given %s with %j, packaged %s › then %s', (platform, environment, isPackaged, folder) => {
    expect(dataFolder(environment, platform, '/home/t', isPackaged)).toBe(folder);
  });
});
