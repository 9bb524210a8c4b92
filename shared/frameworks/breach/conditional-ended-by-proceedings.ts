import type { BreachQuestion } from '../../domain/breach/breach-facts.ts';
import { hasEnded, isStepOfLiveCaution } from '../../domain/breach/breach-findings.ts';
import { untilPart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** A conditional caution ends when proceedings start: CJA 2003 s24. Section 11 of law.md gives it no id. */
export const conditionalEndedByProceedings: Rule<BreachQuestion> = {
  id: 'LAW-2.1',
  disposals: ['ACC'],
  stage: 'breach',
  severity: 'bar',
  requirement: { en: 'Caution ends when proceedings begin', cy: 'Rhybudd yn dod i ben pan gychwynnir achos' },
  failing: { en: 'Caution ended when proceedings began', cy: 'Daeth y rhybudd i ben pan gychwynnwyd achos' },
  reason: {
    en: 'Proceedings for the offence have been instituted, so the caution has no effect any more. Show it as ended and take no further step under it.',
    cy: 'Mae achos am y drosedd wedi’i gychwyn, felly nid oes effaith i’r rhybudd mwyach. Dangoswch ei fod wedi dod i ben a pheidiwch â chymryd unrhyw gam arall oddi tano.',
  },
  citation: { text: 'CJA 2003 s24', kind: 'Act', basis: 'verified', effective: untilPart6 },
  reads: ['disposal', 'proceedings.instituted', 'step'],
  test: (question) => ({ fires: hasEnded(question) && question.step !== null && isStepOfLiveCaution(question.step) }),
};
