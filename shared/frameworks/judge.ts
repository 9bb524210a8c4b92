import type { ForceSettings } from '../domain/settings/force-settings.ts';
import { rulesLeftToTheForce } from './changed-severities.ts';
import type { Finding, RuleStatement, RuleTest } from './rule.ts';
import { missingOf } from './truth.ts';

export interface Judgement<R extends RuleStatement> {
  readonly finding: Finding<R>;
  /** What is missing could still bar the disposal or ask for an authority. */
  readonly canStop: boolean;
}

/**
 * What the test of a rule comes to. A severity the force has changed is the whole answer: the rule fires on the same
 * facts, no milder and no stricter, or with `off` not at all (vectors/README.md section 2). Undefined: the rule has
 * nothing to say.
 */
export function judge<R extends RuleStatement>(
  rule: R,
  tested: RuleTest | undefined,
  severities: ForceSettings['severity'],
): Judgement<R> | undefined {
  const changed = rulesLeftToTheForce.has(rule.id) ? severities?.[rule.id] : undefined;
  if (tested === undefined || changed === 'off') return undefined;
  const { fires } = tested;
  const severity = changed ?? tested.severity ?? rule.severity;
  if (fires === false) return { finding: { rule, outcome: 'pass', missing: [] }, canStop: false };
  if (fires === true) {
    const missing = changed === undefined ? inOrder(tested.missing ?? []) : [];
    return { finding: { rule, outcome: severity, missing }, canStop: true };
  }
  return { finding: { rule, outcome: 'unknown', missing: inOrder(missingOf(fires)) }, canStop: severity !== 'warning' };
}

/** Each path once, in code-point order. */
export const inOrder = (paths: readonly string[]): readonly string[] => [...new Set(paths)].sort();
