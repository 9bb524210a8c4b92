import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { hasEnded, isStepOfLiveCaution } from '../../domain/breach/breach-findings.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * A diversionary caution stops having effect when proceedings are instituted, and is shown so: PCSC Act 2022 s105(3).
 */
export const diversionaryEndedByProceedings: Rule<BreachQuestion> = {
  id: 'DC-11',
  disposals: ['DC'],
  stage: 'breach',
  severity: 'bar',
  requirement: { en: 'Caution ends when proceedings begin', cy: 'Rhybudd yn dod i ben pan gychwynnir achos' },
  failing: { en: 'Caution ended when proceedings began', cy: 'Daeth y rhybudd i ben pan gychwynnwyd achos' },
  reason: {
    en: 'Proceedings for the offence have been instituted, so the caution has no effect any more. Show it as ended and take no further step under it.',
    cy: 'Mae achos am y drosedd wedi’i gychwyn, felly nid oes effaith i’r rhybudd mwyach. Dangoswch ei fod wedi dod i ben a pheidiwch â chymryd unrhyw gam arall oddi tano.',
  },
  citation: { text: 'PCSC Act 2022 s105(3)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['disposal', 'proceedings.cautionShownActive', 'proceedings.instituted', 'step'],
  test: (question) => ({
    fires:
      hasEnded(question) &&
      (question.step === null ? question.proceedings.cautionShownActive : isStepOfLiveCaution(question.step)),
  }),
};
