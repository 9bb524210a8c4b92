import { afterEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../../../renderer/app/bridge.ts';

afterEach(() => vi.unstubAllGlobals());

describe('given a bridge', () => {
  it('when it answers, then the answer is passed on as it is', async () => {
    const answer = { ok: false, error: { kind: 'unlock-slowed', detail: '8' } };
    vi.stubGlobal('window', { proviso: { vaultStatus: async () => answer } });
    expect(await call('vaultStatus', {})).toBe(answer);
  });

  it.each([
    ['the transport breaks', { vaultStatus: () => Promise.reject(new Error('socket closed')) }],
    ['the channel is not there', {}],
  ])('when %s, then it is a failure and not an exception', async (_what, proviso) => {
    vi.stubGlobal('window', { proviso });
    expect(await call('vaultStatus', {})).toEqual({ ok: false, error: { kind: 'failed' } });
  });
});
