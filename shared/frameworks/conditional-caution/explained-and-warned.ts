import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * The authorised person explains the effect and warns that failing a condition may lead to prosecution: CJA 2003
 * s23(4).
 */
export const conditionalExplainedAndWarned: Rule = {
  id: 'AC-06',
  disposals: ['ACC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Effect explained and warning given', cy: 'Effaith wedi’i hesbonio a’r person wedi’i rybuddio' },
  failing: {
    en: 'Effect not explained or warning not given',
    cy: 'Effaith heb ei hesbonio neu’r person heb ei rybuddio',
  },
  reason: {
    en: 'Explain what the caution means and warn that failing a condition may lead to prosecution. Read both statements out and tick them.',
    cy: 'Esboniwch beth y mae’r rhybudd yn ei olygu a rhybuddiwch y gall methu â chydymffurfio ag amod arwain at erlyniad. Darllenwch y ddau ddatganiad yn uchel a’u ticio.',
  },
  citation: { text: 'CJA 2003 s23(4)', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['giving.effectExplained', 'giving.failureWarningGiven'],
  test: ({ giving }) => ({ fires: !(giving.effectExplained && giving.failureWarningGiven) }),
};
