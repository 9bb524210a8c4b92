import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The effect of a youth caution is explained in ordinary language: CDA 1998 s66ZA(3). */
export const youthOrdinaryLanguage: Rule = {
  id: 'YC-03',
  disposals: ['YC', 'YCC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Explained in ordinary language', cy: 'Wedi’i esbonio mewn iaith gyffredin' },
  failing: { en: 'Not explained in ordinary language', cy: 'Heb ei esbonio mewn iaith gyffredin' },
  reason: {
    en: 'The effect of the caution must be explained in words the child understands. Explain it again and record it.',
    cy: 'Rhaid esbonio effaith y rhybudd mewn geiriau y mae’r plentyn yn eu deall. Esboniwch yr effaith eto a chofnodwch hynny.',
  },
  citation: { text: 'CDA 1998 s66ZA(3)', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['giving.explainedInOrdinaryLanguage'],
  test: ({ giving }) =>
    giving.explainedInOrdinaryLanguage === undefined ? undefined : { fires: !giving.explainedInOrdinaryLanguage },
};
