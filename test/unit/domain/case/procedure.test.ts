import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { Condition, Disposal } from '../../../../shared/domain/case/events.ts';
import {
  canHold,
  conditionsOutOfPlace,
  isActivityOutstanding,
  isConditionStepComplete,
} from '../../../../shared/domain/case/procedure.ts';
import { currentSignedFacts } from '../../../../shared/domain/case/signed-facts.ts';
import { attendance, id, lowerTierPenalty, penaltyCondition } from '../../../factories/given-case.ts';
import { caseThrough, eventsThrough, points } from '../../../factories/open-case.ts';

const foreignOffender: Pick<Condition, 'kind'> = { kind: 'foreign-offender' };

describe('which conditions a disposal can hold', () => {
  test.each<readonly [Disposal, boolean, boolean, boolean, boolean]>([
    // A course, a penalty of a caution, the penalty of a penalty notice, leaving the country.
    ['DC', true, true, false, true],
    ['CC', true, true, false, true],
    ['ACC', true, true, false, true],
    ['SC', false, false, false, false],
    ['CR', true, false, false, false],
    ['PND', false, false, true, false],
    ['O22', true, false, false, false],
  ])(
    'given a %s › then course %s, penalty %s, penalty of a tier %s, leaving the country %s',
    (disposal, ...expected) => {
      const asked = [attendance, penaltyCondition, lowerTierPenalty, foreignOffender];
      expect(asked.map((condition) => canHold(disposal, condition))).toEqual(expected);
    },
  );
});

describe('whether the conditions are complete', () => {
  const withConditions = (disposal: Disposal, conditions: readonly Condition[]): Case => ({
    ...caseThrough('conditioned', { disposal }),
    conditions,
  });

  test.each<readonly [Disposal, readonly Condition[], boolean]>([
    ['ACC', [], false],
    ['ACC', [attendance], true],
    ['ACC', [attendance, lowerTierPenalty], false],
    ['SC', [], true],
    ['SC', [attendance], false],
    ['CR', [], true],
    ['CR', [attendance], true],
    ['CR', [penaltyCondition], false],
    ['PND', [], false],
    ['PND', [lowerTierPenalty], true],
    ['PND', [lowerTierPenalty, { ...lowerTierPenalty, conditionId: id('other') }], false],
    ['PND', [lowerTierPenalty, attendance], false],
    ['O22', [], false],
    ['O22', [attendance], true],
  ])('given a %s with %j › then %s, and nothing is signed until it is', (disposal, conditions, isComplete) => {
    const subject = withConditions(disposal, conditions);
    expect(isConditionStepComplete(subject)).toBe(isComplete);
    // A change of conditions is read again where they are read, so only what is incomplete says something here.
    if (!isComplete) expect(currentSignedFacts(subject)).toBeNull();
  });

  test('given nothing is chosen › then they are not complete and none is out of place', () => {
    const subject = { ...caseThrough('screened'), conditions: [attendance] };
    expect(isConditionStepComplete(subject)).toBe(false);
    expect(conditionsOutOfPlace(subject)).toEqual([]);
  });
});

describe('the activity of an outcome 22', () => {
  test.each([
    [[], false],
    [['outcome22Activity'], true],
    [['outcome22CompletedOn'], true],
    [['outcome22Activity', 'outcome22CompletedOn'], true],
  ] as const)(
    'given %j is not on record › then it is outstanding: %s, and nothing can be signed',
    (unanswered, isOutstanding) => {
      const subject = caseThrough('read', { disposal: 'O22', unanswered });
      expect(isActivityOutstanding(subject)).toBe(isOutstanding);
      expect(currentSignedFacts(subject) === null).toBe(isOutstanding);
    },
  );

  test('given another disposal › then nothing is outstanding', () => {
    expect(isActivityOutstanding(caseThrough('conditioned'))).toBe(false);
  });
});

test.each(['SC', 'CR', 'PND', 'O22'] as const)(
  'given a %s › when it is brought from opening to delivery by commands › then every one is taken',
  (disposal) => {
    for (const supported of [false, true]) {
      expect(eventsThrough('delivered', { disposal, supported }).length).toBeGreaterThan(points.length);
      const { given } = caseThrough('given', { disposal, supported });
      expect(given?.disposal).toBe(disposal);
      expect(given?.signatures.map(({ role }) => role).includes('person')).toBe(disposal === 'SC' || disposal === 'CR');
      expect(given?.signedFacts.consent === null).toBe(disposal === 'PND' || disposal === 'O22');
    }
  },
);
