import type { RuleTest, Truth } from './rule.ts';
import { missingOf, or } from './truth.ts';

/**
 * A rule whose strictness depends on the facts: the first true of bar, authority and warning is its outcome. What is
 * not known of a stricter part stays missing even when a milder one fires (vectors/README.md section 3.3).
 */
export function strictest({
  bar = false,
  authority = false,
  warning = false,
}: {
  readonly bar?: Truth;
  readonly authority?: Truth;
  readonly warning?: Truth;
}): RuleTest {
  if (bar === true) return { fires: true, severity: 'bar' };
  if (authority === true) return { fires: true, severity: 'authority', missing: missingOf(bar) };
  const stops = or(bar, authority);
  if (warning === true) return { fires: true, severity: 'warning', missing: missingOf(stops) };
  if (stops === false) return { fires: warning, severity: 'warning' };
  return { fires: stops, severity: bar === false ? 'authority' : 'bar' };
}
