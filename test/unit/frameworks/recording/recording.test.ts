import { describe, expect, test } from 'vitest';
import { judge } from '../../../../shared/frameworks/judge.ts';
import { decidedByAPerson } from '../../../../shared/frameworks/recording/decided-by-a-person.ts';
import { documentMarked } from '../../../../shared/frameworks/recording/document-marked.ts';
import type { LoggedOperation } from '../../../../shared/frameworks/recording/logged-operation.ts';
import { operationLogged } from '../../../../shared/frameworks/recording/operation-logged.ts';
import { recipientRecorded } from '../../../../shared/frameworks/recording/recipient-recorded.ts';
import { recordReviewedInTime } from '../../../../shared/frameworks/recording/reviewed-in-time.ts';
import { day } from '../lawful-facts.ts';

describe('given something done with personal data', () => {
  const operations = ['collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure'] as const;
  const fires = (facts: LoggedOperation) => [operationLogged, recipientRecorded].map((rule) => rule.test(facts)?.fires);

  test.each(operations)('when a %s is not logged › then RC-01 fires; logged, it does not', (operation) => {
    expect(fires({ operation, isLogged: false, isRecipientRecorded: true })).toEqual([true, false]);
    expect(fires({ operation, isLogged: true, isRecipientRecorded: true })).toEqual([false, false]);
  });

  test.each(operations)(
    'when a %s is logged without a recipient › then RC-02 fires for a disclosure only',
    (operation) => {
      const facts = { operation, isLogged: true, isRecipientRecorded: false };
      expect(fires(facts)).toEqual([false, operation === 'disclosure']);
    },
  );
});

test.each([
  ['OFFICIAL-SENSITIVE', false],
  ['', true],
  [null, true],
])('given a printed document marked %s › then RC-03 fires: %s', (marking, fires) => {
  expect(documentMarked.test({ marking })).toEqual({ fires });
});

test.each([
  ['2026-11-21', false],
  ['2026-11-20', false],
  ['2026-11-19', true],
])('given a record to be reviewed by %s › when it is 20 November 2026 › then RC-04 fires: %s', (reviewOn, fires) => {
  expect(recordReviewedInTime.test({ today: day('2026-11-20'), reviewOn: day(reviewOn) })).toEqual({ fires });
});

test('given a record without a review date › then RC-04 asks for it', () => {
  const facts = { today: day('2026-11-20'), reviewOn: null };
  expect(recordReviewedInTime.test(facts)).toEqual({ fires: { missing: ['reviewOn'] } });
});

test.each([
  [true, true, false],
  [false, true, true],
  [true, false, true],
])('given a decision, decider named %s, reason given %s › then RC-05 fires: %s', (isDeciderNamed, hasReason, fires) => {
  expect(decidedByAPerson.test({ isDeciderNamed, hasReason })).toEqual({ fires });
});

describe('given a force that reads a recalled rule otherwise', () => {
  const unmarked = documentMarked.test({ marking: null });
  test.each([
    [null, 'warning'],
    [{ 'RC-03': 'bar' as const }, 'bar'],
    [{ 'RC-03': 'off' as const }, undefined],
    [{ 'RC-04': 'bar' as const }, 'warning'],
  ])('when its severities are %j › then an unmarked document is %s', (severities, outcome) => {
    expect(judge(documentMarked, unmarked, severities)?.finding.outcome).toBe(outcome);
  });

  test('when it changes RC-02, which law.md verified › then it bars all the same', () => {
    const tested = recipientRecorded.test({ operation: 'disclosure', isLogged: true, isRecipientRecorded: false });
    expect(judge(recipientRecorded, tested, { 'RC-02': 'off' })?.finding.outcome).toBe('bar');
  });
});
