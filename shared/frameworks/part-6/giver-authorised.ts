import { sincePart6 } from '../effective.ts';
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
  requirement: { en: 'Given by an authorised person', cy: 'Person awdurdodedig yn rhoi’r rhybudd' },
  failing: { en: 'Giver is not an authorised person', cy: 'Nid yw’r sawl sy’n rhoi’r rhybudd yn berson awdurdodedig' },
  reason: {
    en: 'Only a constable, an investigating officer or a person authorised by a prosecution authority can give this caution. Ask one of them to give it.',
    cy: 'Dim ond cwnstabl, swyddog ymchwilio neu berson a awdurdodwyd gan awdurdod erlyn a gaiff roi’r rhybudd hwn. Gofynnwch i un ohonynt ei roi.',
  },
  citation: { text: 'PCSC Act 2022 s98(7)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['giver'],
  test: (facts) => ({ fires: known(facts.giver, 'giver', (giver) => giver === 'other') }),
};
