import type { ForceSettings } from '../domain/settings/force-settings.ts';
import { isAuthorityHeld } from './authority-held.ts';
import type { ScreenedDisposal } from './disposals.ts';
import type { Facts } from './facts.ts';
import type { Truth } from './rule.ts';
import { and, unknown } from './truth.ts';

/**
 * What force policy says of a kind of case, for the disposal or else for all (law.md section 12 items 12-14): never, or
 * only with an authority that is not yet on record. Without an entry it is unknown, as soon as the kind applies.
 */
export function byPolicy(
  facts: Facts,
  disposal: ScreenedDisposal,
  category: keyof ForceSettings['policy'],
  applies: Truth,
): { readonly bar: Truth; readonly authority: Truth } {
  const policy = facts.settings.policy[category];
  const answer = policy?.[disposal] ?? policy?.['*'];
  if (answer === undefined) {
    const undecided = and(applies, unknown(`settings.policy.${category}`));
    return { bar: undecided, authority: undecided };
  }
  if (answer === 'bar') return { bar: applies, authority: false };
  return { bar: false, authority: and(applies, !isAuthorityHeld(facts, answer)) };
}
