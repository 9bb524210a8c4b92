import type { Channel } from '../../shared/contract/channels.ts';
import type { BridgeFailure, LockReason, Request, Response } from '../../shared/contract/index.ts';
import { failure, type Result } from '../../shared/result.ts';

type Calls = { readonly [C in Channel]: (request: Request<C>) => Promise<Result<Response<C>, BridgeFailure>> };

export type Bridge = Calls & { onLocked(listener: (reason: LockReason) => void): void };

declare global {
  interface Window {
    readonly proviso: Bridge;
  }
}

/** Asks the main process. A transport that breaks is a failure like any other: the caller has one thing to handle. */
export async function call<C extends Channel>(
  channel: C,
  request: Request<C>,
): Promise<Result<Response<C>, BridgeFailure>> {
  const calls: Calls = window.proviso;
  try {
    return await calls[channel](request);
  } catch {
    return failure({ kind: 'failed' });
  }
}
