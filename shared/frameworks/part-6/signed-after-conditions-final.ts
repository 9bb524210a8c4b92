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
  requirement: { en: 'Signed after the conditions were final', cy: 'Llofnodwyd ar ôl i’r amodau fod yn derfynol' },
  failing: { en: 'Signed before the conditions were final', cy: 'Llofnodwyd cyn i’r amodau fod yn derfynol' },
  reason: {
    en: 'The conditions changed after the person signed. Read the document again and collect new signatures.',
    cy: 'Newidiodd yr amodau ar ôl i’r person lofnodi. Darllenwch y ddogfen eto a chasglwch lofnodion newydd.',
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
