import { isEndedByPart6 } from '../commencement.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * Once Part 6 has started, a conditional caution is at most for an offence before it, and for that only if the force
 * reads the saving so: PCSC Act 2022 s118(1)-(2), (4).
 */
export const conditionalBeforePart6: Rule = {
  id: 'AC-18',
  disposals: ['ACC'],
  stage: 'screening',
  severity: 'bar',
  requirement: {
    en: 'Conditional caution still open for this offence',
    cy: 'Rhybudd amodol yn dal ar gael ar gyfer y drosedd hon',
  },
  failing: {
    en: 'Conditional cautions have ended for this offence',
    cy: 'Rhybuddion amodol wedi dod i ben ar gyfer y drosedd hon',
  },
  reason: {
    en: 'Since Part 6 of the 2022 Act started, a conditional caution is at most for an older offence. Choose another disposal.',
    cy: 'Ers i Ran 6 o Ddeddf 2022 ddod i rym, dim ond am drosedd hŷn y gellir rhoi rhybudd amodol, os o gwbl. Dewiswch warediad arall.',
  },
  citation: { text: 'PCSC Act 2022 s118', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['offences[].date', 'settings.earlierOffences.ACC', 'settings.part6CommencedOn', 'today'],
  test: (facts) => ({ fires: isEndedByPart6(facts, 'ACC') }),
};
