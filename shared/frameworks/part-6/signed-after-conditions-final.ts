import { epochMilliseconds } from '../../time.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known } from '../truth.ts';

/**
 * The document is signed once the conditions are final: PCSC Act 2022 s99(2)(e)(iv). Signing at that very instant is
 * in order.
 */
export const signedAfterConditionsFinal: Rule = {
  id: 'P6-13',
  disposals: ['DC', 'CC'],
  stage: 'giving',
  severity: 'bar',
  requirement: { en: 'Signed after the conditions were final', cy: '' },
  failing: { en: 'Signed before the conditions were final', cy: '' },
  reason: {
    en: 'The conditions changed after the person signed. Read the document again and collect new signatures.',
    cy: '',
  },
  citation: {
    text: 'PCSC Act 2022 s99(2)(e)(iv), s108(2)(e)(iv)',
    kind: 'Act',
    basis: 'derived',
    effective: sincePart6,
  },
  reads: ['giving.conditionsFinalAt', 'giving.signedAt'],
  test: ({ giving }) => ({
    fires: known(giving.signedAt, 'giving.signedAt', (signedAt) =>
      known(
        giving.conditionsFinalAt,
        'giving.conditionsFinalAt',
        (finalAt) => epochMilliseconds(signedAt) < epochMilliseconds(finalAt),
      ),
    ),
  }),
};
