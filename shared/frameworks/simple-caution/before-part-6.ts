import { isEndedByPart6 } from '../commencement.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * Once Part 6 has started there is no simple caution, unless the force reads the law as leaving it open to older
 * offences: PCSC Act 2022 s118(1), (4).
 */
export const simpleBeforePart6: Rule = {
  id: 'SC-10',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'bar',
  requirement: {
    en: 'Simple caution still open for this offence',
    cy: 'Rhybudd syml yn dal ar gael ar gyfer y drosedd hon',
  },
  failing: {
    en: 'Simple cautions have ended for this offence',
    cy: 'Rhybuddion syml wedi dod i ben ar gyfer y drosedd hon',
  },
  reason: {
    en: 'Since Part 6 of the 2022 Act started, there are no simple cautions for this offence. Choose another disposal.',
    cy: 'Ers i Ran 6 o Ddeddf 2022 ddod i rym, nid oes rhybuddion syml ar gyfer y drosedd hon. Dewiswch warediad arall.',
  },
  citation: { text: 'PCSC Act 2022 s118(1)', kind: 'Act', basis: 'derived', effective: sincePart6 },
  reads: ['offences[].date', 'settings.earlierOffences.SC', 'settings.part6CommencedOn', 'today'],
  test: (facts) => ({ fires: isEndedByPart6(facts, 'SC') }),
};
