import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * The consequences are explained before the person signs, or the consent is not informed and the caution can be
 * quashed: R (Stratton) v Chief Constable of Thames Valley Police [2013] EWHC 1561 (Admin).
 */
export const simpleConsequencesExplained: Rule = {
  id: 'SC-08',
  disposals: ['SC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Consequences explained before signing', cy: 'Canlyniadau wedi’u hesbonio cyn llofnodi' },
  failing: { en: 'Consequences not explained before signing', cy: 'Canlyniadau heb eu hesbonio cyn llofnodi' },
  reason: {
    en: 'A person who signs without knowing the consequences has not agreed to them, and a court can quash the caution. Explain them, then have the document signed again.',
    cy: 'Nid yw person sy’n llofnodi heb wybod beth yw’r canlyniadau wedi cydsynio iddynt, a gall llys ddileu’r rhybudd. Esboniwch y canlyniadau, ac yna trefnwch i’r ddogfen gael ei llofnodi eto.',
  },
  citation: {
    text: 'R (Stratton) v Chief Constable of Thames Valley Police [2013] EWHC 1561 (Admin)',
    kind: 'Case law',
    basis: 'verified',
    effective: untilPart6,
  },
  reads: ['giving.consequencesExplainedAt', 'giving.signedAt'],
  test: ({ giving: { consequencesExplainedAt, signedAt } }) =>
    consequencesExplainedAt === undefined
      ? undefined
      : { fires: consequencesExplainedAt === null || (signedAt !== null && consequencesExplainedAt > signedAt) },
};
