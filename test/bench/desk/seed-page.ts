import { openStore } from '../../../renderer/store/store.ts';
import type { Station, User } from '../../../shared/contract/index.ts';
import type { Instant } from '../../../shared/time.ts';
import { deskCase } from './desk-case.ts';

/** Runs in a page of the program's own origin: fills the very store that the program opens afterwards. */

interface Seed {
  readonly unitKey: readonly number[];
  readonly station: Station;
  readonly user: User;
  readonly now: Instant;
  readonly from: number;
  readonly to: number;
}

/** Adds the cases numbered `from` to `to`, the last excluded. */
async function seed({ unitKey, station, user, now, from, to }: Seed): Promise<void> {
  // The disk is not what is measured: what is written is the same, but nobody waits until it is safe from a power cut.
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (names, mode) {
    return transaction.call(this, names, mode, { durability: 'relaxed' });
  };
  const store = await openStore({ unitKey: new Uint8Array(unitKey), station, user, clock: { now: () => now } });
  if (!store.ok) throw new Error(`The store did not open: ${store.error.kind}`);
  for (let number = from; number < to; number += 1) {
    const added = await store.value.append(0, deskCase(number, now));
    if (!added.ok) throw new Error(`Case ${number} was not added: ${added.error.kind}`);
  }
  await store.value.close();
}

declare global {
  interface Window {
    readonly seedDesk: typeof seed;
  }
}

Object.assign(window, { seedDesk: seed });
