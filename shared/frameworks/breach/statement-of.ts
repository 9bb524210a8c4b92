import type { Rule, RuleStatement } from '../rule.ts';

/** What a rule says, to be tested on other facts when it is asked again after the disposal was given. */
export const statementOf = ({ test: _, byDisposal: __, ...statement }: Rule): RuleStatement => statement;
