import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** An authorised person explains the effect of the caution: PCSC Act 2022 s99(2)(d)(i), s108(2)(d)(i). */
export const part6EffectExplained: Rule = {
  id: 'P6-10',
  disposals: ['DC', 'CC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Effect explained', cy: 'Effaith wedi’i hesbonio' },
  failing: { en: 'Effect not explained', cy: 'Effaith heb ei hesbonio' },
  reason: {
    en: 'Explain what the caution means to the person before they sign. Read the statement out and tick it.',
    cy: 'Cyn i’r person lofnodi, esboniwch beth y mae’r rhybudd yn ei olygu. Darllenwch y datganiad yn uchel a thiciwch ef.',
  },
  citation: {
    text: 'PCSC Act 2022 s99(2)(d)(i), s108(2)(d)(i)',
    kind: 'Act',
    basis: 'verified',
    effective: sincePart6,
  },
  reads: ['giving.effectExplained'],
  test: ({ giving }) => ({ fires: !giving.effectExplained }),
};
