import type { Case } from '../case/case.ts';
import type { CarriedOver } from './decide-person.ts';
import { flagsNotEnded, unitedFlags } from './standing-flags.ts';

/**
 * What all cases of a person know together: flags and orders, each once in its last form, and the answers that were
 * given last. A flag that was ended in one case is ended.
 */
export function carriedOverFrom(cases: readonly Case[]): CarriedOver {
  const records = cases.map(({ personRecord }) => personRecord);
  const ended = new Set(records.flatMap(({ flags }) => flags.filter((flag) => flag.ended)).map(({ flagId }) => flagId));
  const orders = records.flatMap((record) => record.orders).toSorted(byTime);
  const availability = latest(records.flatMap((record) => record.availability ?? []));
  const characteristics = latest(records.flatMap((record) => record.characteristics ?? []));
  return {
    flags: unitedFlags(records.map(flagsNotEnded)).filter(({ flagId }) => !ended.has(flagId)),
    orders: [...new Map(orders.map(({ at: _, by: __, ...order }) => [order.orderId, order])).values()],
    availability: availability?.entries,
    characteristics: characteristics?.answers,
  };
}

const byTime = (a: { readonly at: string }, b: { readonly at: string }) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

const latest = <T extends { readonly at: string }>(items: readonly T[]): T | undefined => items.toSorted(byTime).at(-1);
