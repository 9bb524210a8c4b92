import { isEndedByPart6 } from '../commencement.ts';
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
  requirement: 'Conditional caution still open for this offence',
  failing: 'Conditional cautions have ended for this offence',
  reason:
    'Since Part 6 of the 2022 Act started, a conditional caution is at most for an older offence. Use a diversionary or community caution.',
  citation: { text: 'PCSC Act 2022 s118', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: isEndedByPart6(facts, 'ACC') }),
};
