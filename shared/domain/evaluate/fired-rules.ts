import type { RuleStatement, Severity } from '../../frameworks/rule.ts';

/** The rules that fired, as answers name them: `{"PN-04": "warning"}`. */
export const firedRules = (fired: readonly RuleStatement[]): Readonly<Record<string, Severity>> =>
  Object.fromEntries(fired.map(({ id, severity }) => [id, severity]));
