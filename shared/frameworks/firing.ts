import type { RuleStatement, TestedOnce } from './rule.ts';

/** Those of the rules of a family that fire on the facts, in their order. */
export const firing = <Subject>(
  rules: readonly (RuleStatement & TestedOnce<Subject>)[],
  facts: Subject,
): readonly RuleStatement[] => rules.filter((rule) => rule.test(facts)?.fires === true);
