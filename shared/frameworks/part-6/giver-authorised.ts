import type { Rule } from '../rule.ts';
import { known } from '../truth.ts';

/**
 * The giver is a constable, an investigating officer or authorised by a prosecution authority: PCSC Act 2022 s98(7).
 */
export const part6GiverAuthorised: Rule = {
  id: 'P6-05',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: 'Given by an authorised person',
  failing: 'Giver is not an authorised person',
  reason:
    'Only a constable, an investigating officer or a person authorised by a prosecution authority can give this caution. Ask one of them to give it.',
  citation: { text: 'PCSC Act 2022 s98(7)', kind: 'Act', basis: 'verified' },
  test: (facts) => ({ fires: known(facts.giver, 'giver', (giver) => giver === 'other') }),
};
