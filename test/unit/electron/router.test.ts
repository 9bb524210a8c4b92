import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createRouter } from '../../../electron/router.ts';
import type { Services } from '../../../electron/services/ports.ts';
import { type Channel, channels } from '../../../shared/contract/channels.ts';
import { bridgeFailureSchema, contract, type Role } from '../../../shared/contract/index.ts';
import { initialForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { failure, ok } from '../../../shared/result.ts';

const trusted = { trusted: true };
const refused = (kind: string) => ({ ok: false, error: { kind } });
/** What no answer and no report may ever repeat. */
const personal = 'Testowska';

function makeRouter({ role, services = {} }: { role?: Role; services?: Partial<Services> } = {}) {
  const reportFault = vi.fn();
  const called = vi.fn();
  const everyService = Object.fromEntries(
    channels.map((channel) => [
      channel,
      (...request: unknown[]) => {
        called(channel, ...request);
        throw new TypeError(`${personal} is not a function`);
      },
    ]),
  ) as { readonly [C in Channel]: () => never };
  const { route } = createRouter({
    services: { ...everyService, ...services },
    session: () => (role ? { user: { role } } : null),
    reportFault,
  });
  return { route, reportFault, called };
}

describe('given a request', () => {
  test('when the sender is not trusted, then that is the answer, even to a channel that does not exist', async () => {
    const { route, called } = makeRouter({ role: 'administrator' });
    expect(await route('stationRead', { trusted: false }, {})).toEqual(refused('sender-not-trusted'));
    expect(await route('nowhere', { trusted: false }, null)).toEqual(refused('sender-not-trusted'));
    expect(called).not.toHaveBeenCalled();
  });

  test.each(['', 'nowhere', 'stationread', '__proto__', 'constructor', 'toString'])(
    'when the channel is "%s", then it is not understood',
    async (channel) => {
      const { route } = makeRouter({ role: 'administrator' });
      expect(await route(channel, trusted, {})).toEqual({
        ok: false,
        error: { kind: 'request-not-understood', detail: 'channel' },
      });
    },
  );

  test('when it is wrong and nobody is signed in, then it is first not understood', async () => {
    const { route } = makeRouter();
    expect(await route('stationSetAutoLock', trusted, { minutes: 61 })).toEqual({
      ok: false,
      error: { kind: 'request-not-understood', detail: 'minutes' },
    });
    expect(await route('stationSetAutoLock', trusted, { minutes: 60 })).toEqual(refused('not-signed-in'));
  });

  test('when it holds a field more, then it is not understood and the field is not named', async () => {
    const { route } = makeRouter({ role: 'administrator' });
    const settings = {
      ...initialForceSettings,
      policy: { ...initialForceSettings.policy, hateCrime: { [personal]: 'bar' } },
    };
    expect(await route('stationRead', trusted, { [personal]: 1 })).toEqual({
      ok: false,
      error: { kind: 'request-not-understood', detail: 'request' },
    });
    expect(await route('stationChangeSettings', trusted, { settings })).toEqual({
      ok: false,
      error: { kind: 'request-not-understood', detail: 'settings.policy.hateCrime' },
    });
  });

  test('when 12 things are wrong, then 10 are named', async () => {
    const { route } = makeRouter({ role: 'administrator' });
    const answer = await route('paperworkProduce', trusted, { events: Array.from({ length: 12 }, () => personal) });
    expect(answer.ok ? '' : answer.error.detail).toBe(
      Array.from({ length: 10 }, (_, index) => `events.${index}`).join(', '),
    );
  });

  test('when the service answers, then it was given what was asked, parsed, and its answer comes back', async () => {
    const vaultSetUp = vi.fn(async () => failure({ kind: 'passphrase-too-weak' } as const));
    const { route } = makeRouter({ services: { vaultSetUp } });
    const request = {
      stationName: '  Sampleton  ',
      forceCode: '99',
      administrator: { name: 'Dummersley', rank: 'sergeant' },
      passphrase: ' kept as typed ',
    };
    expect(await route('vaultSetUp', trusted, request)).toEqual(refused('passphrase-too-weak'));
    expect(vaultSetUp).toHaveBeenCalledExactlyOnceWith({ ...request, stationName: 'Sampleton' });
  });

  test('when the service succeeds, then its value comes back', async () => {
    const value = { forces: [{ code: '99', name: 'Sampleton Police' }] };
    const { route } = makeRouter({ services: { referenceForces: async () => ok(value) } });
    expect(await route('referenceForces', trusted, {})).toEqual({ ok: true, value });
  });

  test('when the service throws, then it failed and only channel and kind of fault are reported', async () => {
    const { route, reportFault } = makeRouter();
    expect(await route('aboutProgram', trusted, {})).toEqual(refused('failed'));
    expect(reportFault.mock.calls).toEqual([['aboutProgram', 'TypeError']]);
  });

  test('when the service rejects with no error at all, then it failed', async () => {
    const { route, reportFault } = makeRouter({ services: { aboutProgram: () => Promise.reject(personal) } });
    expect(await route('aboutProgram', trusted, {})).toEqual(refused('failed'));
    expect(reportFault.mock.calls).toEqual([['aboutProgram', 'string']]);
  });

  test('when the service answers more than the contract says, then it failed instead of telling it', async () => {
    const answer = ok({ printed: true, [personal]: 1 });
    const { route, reportFault } = makeRouter({
      role: 'custody-sergeant',
      services: { paperworkPrint: async () => answer },
    });
    expect(await route('paperworkPrint', trusted, {})).toEqual(refused('failed'));
    expect(reportFault.mock.calls).toEqual([['paperworkPrint', 'ZodError']]);
  });
});

describe('given who is signed in', () => {
  const samples: Partial<Record<Channel, unknown>> = {
    stationSetAutoLock: { minutes: 5 },
    stationChangeSettings: { settings: initialForceSettings },
    vaultUnlock: { userId: '0'.repeat(26), passphrase: 'x' },
    vaultLock: { reason: 'asked' },
    vaultPassphraseStrength: { passphrase: 'x', about: [] },
    referenceSearchOffences: { query: 'twoc', limit: 5 },
  };

  test.each([
    ['nobody', undefined, 'vaultStatus', 'called'],
    ['nobody', undefined, 'vaultUnlock', 'called'],
    ['nobody', undefined, 'vaultLock', 'called'],
    ['nobody', undefined, 'vaultPassphraseStrength', 'called'],
    ['nobody', undefined, 'vaultStayAwake', 'not-signed-in'],
    ['nobody', undefined, 'stationRead', 'not-signed-in'],
    ['nobody', undefined, 'referenceSearchOffences', 'not-signed-in'],
    ['nobody', undefined, 'stationChangeSettings', 'not-signed-in'],
    ['a sergeant', 'custody-sergeant', 'stationRead', 'called'],
    ['a sergeant', 'custody-sergeant', 'referenceSearchOffences', 'called'],
    ['a sergeant', 'custody-sergeant', 'stationChangeSettings', 'not-allowed-for-role'],
    ['a sergeant', 'custody-sergeant', 'stationChooseExportFolder', 'not-allowed-for-role'],
    ['a sergeant', 'custody-sergeant', 'stationSetAutoLock', 'not-allowed-for-role'],
    ['an administrator', 'administrator', 'stationChangeSettings', 'called'],
    ['an administrator', 'administrator', 'stationChooseExportFolder', 'called'],
    ['an administrator', 'administrator', 'stationSetAutoLock', 'called'],
    ['an administrator', 'administrator', 'stationRead', 'called'],
  ] as const)('when %s (%s) asks %s, then: %s', async (_, role, channel, outcome) => {
    const { route, called } = makeRouter(role ? { role } : {});
    const answer = await route(channel, trusted, samples[channel] ?? {});
    expect(called).toHaveBeenCalledTimes(outcome === 'called' ? 1 : 0);
    expect(answer).toEqual(refused(outcome === 'called' ? 'failed' : outcome));
  });
});

describe('given anything at all', () => {
  const senders = fc.record({ trusted: fc.boolean() });
  const roles = fc.option(fc.constantFrom('administrator' as const, 'custody-sergeant' as const), { nil: undefined });
  const names = fc.oneof(fc.constantFrom(...channels), fc.string());

  test('when it is sent on any channel by anybody, then a known failure is the answer and it never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(names, senders, roles, fc.jsonValue(), async (name, sender, role, payload) => {
        const { route } = makeRouter(role ? { role } : {});
        const answer = await route(name, sender, payload);
        expect(answer.ok).toBe(false);
        expect(bridgeFailureSchema.safeParse(answer.ok ? null : answer.error).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('when a service answers anything on any channel, then it is the contract or a failure', async () => {
    const answers = fc.oneof(
      fc.anything(),
      fc.record({ ok: fc.constant(true), value: fc.anything() }),
      fc.record({ ok: fc.constant(false), error: fc.anything() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), answers, async (channel, returned) => {
        const services = { [channel]: async () => returned };
        const { route } = makeRouter({ role: 'administrator', services });
        const answer = await route(channel, trusted, {});
        if (answer.ok) expect(contract[channel].response.safeParse(answer.value).success).toBe(true);
        else expect(bridgeFailureSchema.safeParse(answer.error).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('when it holds a name in any key or value, then neither answer nor report repeats it', async () => {
    const withName = fc.letrec<{ value: unknown; name: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        tie('name'),
        fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(
          fc.oneof(tie('name'), fc.constantFrom('events', 'settings', 'policy', 'hateCrime', 'administrator')),
          tie('value'),
        ),
      ),
      name: fc.nat(9).map((number) => `${personal}${number}`),
    })).value;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), withName, async (channel, payload) => {
        const { route, reportFault } = makeRouter({ role: 'administrator' });
        const answer = await route(channel, trusted, payload);
        expect(JSON.stringify([answer, reportFault.mock.calls])).not.toContain(personal);
      }),
      { numRuns: 500 },
    );
  });
});
