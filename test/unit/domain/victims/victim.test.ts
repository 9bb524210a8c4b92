import { describe, expect, test } from 'vitest';
import { hasViews, isEffortRecorded, type Victim } from '../../../../shared/domain/victims/victim.ts';
import { type VictimViews, victimContactSchema } from '../../../../shared/domain/victims/victim-events.ts';
import { givenAt, sergeant } from '../../../factories/given-case.ts';
import { nonesuchStores, unansweredCall } from '../../../factories/victims.ts';

const recorded = { recordedAt: givenAt, recordedBy: sergeant };
const unasked: Victim = { ...nonesuchStores, contacts: [] };
const saying = (views: VictimViews): Victim => ({ ...unasked, views: { ...views, ...recorded } });
const called: Victim = { ...unasked, contacts: [{ ...unansweredCall, ...recorded }] };

describe('whether views and efforts are recorded', () => {
  test.each<[string, Victim, boolean, boolean]>([
    ['nothing', unasked, false, false],
    ['a call without answer', called, false, true],
    ['views that were all taken away again', saying({}), false, false],
    ['words', saying({ words: 'Pay for it.' }), true, true],
    ['that they would rather not say', saying({ onDisposal: 'would-not-say' }), true, true],
    ['that they want none of the actions', saying({ wants: null }), true, true],
    ['that they want compensation', saying({ compensationPence: 1 }), true, true],
    ['that they declined restorative justice', saying({ restorative: 'declined' }), true, true],
    ['a statement and nothing else', { ...unasked, duties: { personalStatement: 'taken' } }, false, false],
  ])('given %s › when asked › then views %s, efforts %s', (_, victim, views, effort) => {
    expect([hasViews(victim), isEffortRecorded(victim)]).toEqual([views, effort]);
  });

  test.each(victimContactSchema.shape.outcome.options)(
    'given an attempt that ended as %s › when asked › then it is an effort',
    (outcome) => {
      const contacts = [{ ...unansweredCall, outcome, ...recorded }];
      expect(isEffortRecorded({ ...unasked, contacts })).toBe(true);
    },
  );
});
