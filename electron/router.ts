import { type Channel, channels } from '../shared/contract/channels.ts';
import {
  type BridgeFailure,
  bridgeFailureSchema,
  contract,
  type Request,
  type Response,
  type User,
} from '../shared/contract/index.ts';
import { failure, ok, type Result } from '../shared/result.ts';
import type { Services } from './services/ports.ts';

export interface RouterOptions {
  readonly services: Services;
  /** Who is signed in, or null. */
  readonly session: () => { readonly user: Pick<User, 'role'> } | null;
  /** Told of every bug: the channel and the error's name, nothing of what was asked or answered. */
  readonly reportFault: (channel: Channel, errorName: string) => void;
}

export interface Router {
  /** Answers one request. `trusted`: the transport saw it come from our own top-level frame. Never rejects. */
  route(
    channel: string,
    sender: { readonly trusted: boolean },
    payload: unknown,
  ): Promise<Result<unknown, BridgeFailure>>;
}

const mostPathsTold = 10;

/** Binds the contract to the services. Knows no transport: the shell and the browser host bring their own. */
export function createRouter({ services, session, reportFault }: RouterOptions): Router {
  const route: Router['route'] = async (name, sender, payload) => {
    if (!sender.trusted) return failure({ kind: 'sender-not-trusted' });
    const channel = channels.find((known) => known === name);
    if (!channel) return failure({ kind: 'request-not-understood', detail: 'channel' });
    try {
      return await answer(channel, payload);
    } catch (error) {
      reportFault(channel, error instanceof Error ? error.name : typeof error);
      return failure({ kind: 'failed' });
    }
  };

  return { route };

  async function answer<C extends Channel>(channel: C, payload: unknown): Promise<Result<unknown, BridgeFailure>> {
    const { request, response, access }: (typeof contract)[Channel] = contract[channel];
    const parsed = request.safeParse(payload);
    if (!parsed.success) return failure({ kind: 'request-not-understood', detail: pathsOf(parsed.error.issues) });
    const refusal = refusalFor(access);
    if (refusal) return failure({ kind: refusal });
    const answered: Result<Response<C>, BridgeFailure> = await services[channel](parsed.data as Request<C>);
    return answered.ok ? ok(response.parse(answered.value)) : failure(bridgeFailureSchema.parse(answered.error));
  }

  function refusalFor(access: (typeof contract)[Channel]['access']): 'not-signed-in' | 'not-allowed-for-role' | null {
    if (access === 'anyone') return null;
    const user = session()?.user;
    if (!user) return 'not-signed-in';
    return access === 'administrator' && user.role !== 'administrator' ? 'not-allowed-for-role' : null;
  }
}

/** Where the request went wrong, by the contract's own names: an unknown key or a value could be somebody's name. */
const pathsOf = (issues: readonly { readonly path: readonly PropertyKey[] }[]): string =>
  [...new Set(issues.map(({ path }) => path.join('.') || 'request'))].slice(0, mostPathsTold).join(', ');
