import type { Channel } from '../../shared/contract/channels.ts';
import type { BridgeFailure, Request, Response } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/result.ts';
import type { Instant } from '../../shared/time.ts';

/** What services are given by whoever starts them (shell, browser host, test), so that none of them knows Electron. */

export interface Clock {
  now(): Instant;
}

export interface Random {
  /** Cryptographically random bytes. */
  bytes(length: number): Uint8Array;
}

export interface Dialogs {
  /** The folder the user chose, or null when they cancelled. */
  chooseFolder(title: string): Promise<string | null>;
  /** Where the user wants a file saved, or null when they cancelled. */
  saveFile(title: string, suggestedName: string): Promise<string | null>;
}

export interface Printer {
  /** Prints what the window shows for printing. False when the user cancelled. */
  printWindow(): Promise<boolean>;
}

export type Handler<C extends Channel> = (request: Request<C>) => Promise<Result<Response<C>, BridgeFailure>>;
export type Services = { readonly [C in Channel]: Handler<C> };
