/** What crosses the socket between page and browser host, MessagePack-encoded so that bytes stay bytes. */

export type FromPage =
  | { readonly type: 'call'; readonly id: number; readonly channel: string; readonly payload: unknown }
  | { readonly type: 'printed' };

export type FromHost =
  /** What the next connection has to show: a token opens the bridge once. */
  | { readonly type: 'token'; readonly token: string }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  /** The call threw. As over Electron's bridge, only a message crosses. */
  | { readonly type: 'fault'; readonly id: number; readonly message: string }
  | { readonly type: 'push'; readonly channel: string; readonly value: unknown }
  | { readonly type: 'print' };

/** The subprotocol the host answers with; the page sends it together with its token. */
export const subprotocol = 'proviso';
