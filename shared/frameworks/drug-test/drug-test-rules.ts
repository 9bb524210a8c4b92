import type { DrugTestFacts } from '../../domain/drug-test/drug-test-facts.ts';
import type { Rule } from '../rule.ts';
import { testAgeOnArrest } from './aged-18-or-over-on-arrest.ts';
import { testAuthorised } from './authorised.ts';
import { testRefusalWarning } from './refusal-warning.ts';
import { testedHere } from './tested-here.ts';

/** What makes a test unlawful, in the order of law.md section 11. */
export const lawfulTestRules: readonly Rule<DrugTestFacts>[] = [
  testAgeOnArrest,
  testAuthorised,
  testRefusalWarning,
  testedHere,
];
