import type { Citation, Rule } from '../../frameworks/rule.ts';

/** A rule of law.md section 11 as it is shown when it fires; the rule's own file decides when it does. */
export type StatedRule = Pick<Rule, 'id' | 'severity'> & {
  readonly failing: string;
  readonly citation: Omit<Citation, 'effective'>;
};

/** The rules that fired, as answers name them: `{"PN-04": "warning"}`. */
export const firedRules = (fired: readonly StatedRule[]): Readonly<Record<string, StatedRule['severity']>> =>
  Object.fromEntries(fired.map(({ id, severity }) => [id, severity]));
