import { z } from 'zod';
import { caseFactsSchema, type Stage } from '../../frameworks/facts.ts';
import { rulesOf } from '../../frameworks/rules.ts';
import { failure, ok, type Result } from '../../result.ts';
import type { SettingsVersion } from '../settings/force-settings.ts';
import type { Authority, DecisionBasis } from './case.ts';
import type { Disposal } from './events.ts';
import { frozenOutcomes, lawfulnessOf } from './lawfulness.ts';
import { sameContent } from './signed-facts.ts';

/** Why a past decision cannot be asked again, or which rules now answer otherwise than they did. */
export type ReplayFailure =
  | { readonly kind: 'rules-not-known'; readonly rulesVersion: string }
  | { readonly kind: 'settings-not-known'; readonly settingsVersion: number }
  | { readonly kind: 'facts-not-readable' }
  | { readonly kind: 'other-answer'; readonly rules: readonly string[] };

export interface PastDecision extends DecisionBasis {
  readonly disposal: Disposal;
  readonly stages: readonly Stage[];
  /** Those on record when it was made. */
  readonly authorities: readonly Authority[];
}

/**
 * Asks a past decision again: the rules of its own version, on the facts it kept, under the settings it was made under.
 * The same pack gives the same answer, years later (S0-07, S0-52); anything else is told.
 */
export function replay(decision: PastDecision, history: readonly SettingsVersion[]): Result<undefined, ReplayFailure> {
  const rules = rulesOf(decision.rulesVersion);
  if (!rules) return failure({ kind: 'rules-not-known', rulesVersion: decision.rulesVersion });
  const used = history.find(({ version }) => version === decision.settingsVersion);
  if (!used) return failure({ kind: 'settings-not-known', settingsVersion: decision.settingsVersion });
  const facts = caseFactsSchema.safeParse(decision.facts);
  if (!facts.success) return failure({ kind: 'facts-not-readable' });
  const [evaluation] = lawfulnessOf(
    { ...facts.data, settings: used.settings },
    decision.authorities,
    [decision.disposal],
    decision.stages,
    rules,
  );
  const now = evaluation ? frozenOutcomes(evaluation) : [];
  const differing = [...now, ...decision.outcomes]
    .map(({ rule }) => rule)
    .filter((id) => {
      const of = (outcomes: DecisionBasis['outcomes']) => outcomes.filter(({ rule }) => rule === id);
      return !sameContent(of(now), of(decision.outcomes));
    });
  return differing.length === 0 ? ok(undefined) : failure({ kind: 'other-answer', rules: [...new Set(differing)] });
}

/** Facts as they are kept with a decision: what is undefined is left out. */
export const factsAsJson = (facts: object): Record<string, unknown> =>
  jsonObject.parse(JSON.parse(JSON.stringify(facts)));

const jsonObject = z.record(z.string(), z.unknown());
