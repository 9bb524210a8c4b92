import { isEndedByPart6 } from '../commencement.ts';
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
  requirement: 'Simple caution still open for this offence',
  failing: 'Simple cautions have ended for this offence',
  reason:
    'Since Part 6 of the 2022 Act started, there are no simple cautions for this offence. Use a diversionary or community caution.',
  citation: { text: 'PCSC Act 2022 s118(1)', kind: 'Act', basis: 'derived' },
  test: (facts) => ({ fires: isEndedByPart6(facts, 'SC') }),
};
