import { expect, test } from 'vitest';
import { screenedDisposals } from '../../../../shared/frameworks/disposals.ts';
import { lawfulFor, outcomeOf } from '../lawful-facts.ts';

test.each([
  ['victim-views', 'warning'],
  ['prosecutor', 'warning'],
  [null, 'pass'],
  [undefined, undefined],
] as const)(
  'given a person detained and waiting for %s › when any disposal is asked about › then CU-03 is %s',
  (waits, outcome) => {
    for (const disposal of screenedDisposals) {
      const facts = lawfulFor(disposal, waits === undefined ? {} : { detainedWaitingFor: waits });
      expect(outcomeOf(facts, disposal, 'CU-03')).toBe(outcome);
    }
  },
);
