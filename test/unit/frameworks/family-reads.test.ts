import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BreachQuestion, breachSteps } from '../../../shared/domain/breach/breach-facts.ts';
import { cautionWithConditionsSchema, offenceClassSchema } from '../../../shared/domain/case/events.ts';
import type { DetentionFacts } from '../../../shared/domain/dates/detention-limits.ts';
import type { PenaltyNoticeFacts } from '../../../shared/domain/dates/penalty-notice-period.ts';
import type { DrugTestFacts } from '../../../shared/domain/drug-test/drug-test-facts.ts';
import { policeRanks } from '../../../shared/frameworks/authority-held.ts';
import { breachRules } from '../../../shared/frameworks/breach/breach-rules.ts';
import { noticeAnswered } from '../../../shared/frameworks/breach/notice-answered.ts';
import { detentionReviewedInTime } from '../../../shared/frameworks/detention/reviewed-in-time.ts';
import { detentionWithin24Hours } from '../../../shared/frameworks/detention/within-24-hours.ts';
import { testAssessmentConsidered } from '../../../shared/frameworks/drug-test/assessment-considered.ts';
import { lawfulTestRules } from '../../../shared/frameworks/drug-test/drug-test-rules.ts';
import { testListCurrent } from '../../../shared/frameworks/drug-test/list-current.ts';
import type { RuleStatement, TestedOnce } from '../../../shared/frameworks/rule.ts';
import { addDays, instantFromEpochMilliseconds } from '../../../shared/time.ts';
import { deepest, isInside, watched } from '../../factories/facts-read.ts';
import { arbitraryBreach } from '../domain/breach/arbitrary-breach.ts';
import { day } from './lawful-facts.ts';

const nearby = fc.integer({ min: -30, max: 30 }).map((days) => addDays(day('2026-11-20'), days));
const instant = fc
  .integer({ min: 0, max: 48 })
  .map((hours) => instantFromEpochMilliseconds(1_795_132_800_000 + hours * 3_600_000));

const breach: fc.Arbitrary<BreachQuestion> = fc
  .record({
    facts: arbitraryBreach,
    disposal: fc.constantFrom(...cautionWithConditionsSchema.options),
    step: fc.option(fc.constantFrom(...breachSteps)),
  })
  .map(({ facts, ...question }) => ({ ...facts, ...question }));

const notice: fc.Arbitrary<PenaltyNoticeFacts> = fc.record({
  givenOn: nearby,
  today: nearby,
  paidOn: fc.option(nearby),
  hearingRequestedOn: fc.option(nearby),
});

const detention: fc.Arbitrary<DetentionFacts> = fc.record({
  authorisedAt: instant,
  relevantAt: instant,
  reviewsAt: fc.array(instant, { maxLength: 3 }).map((reviews) => reviews.toSorted()),
  offenceClass: fc.constantFrom(...offenceClassSchema.options),
  superintendentAuthorityAt: fc.option(instant),
  now: instant,
});

const drugTest: fc.Arbitrary<DrugTestFacts> = fc.record({
  stage: fc.constantFrom('arrest', 'charge'),
  testOn: nearby,
  dateOfBirth: fc.constantFrom(day('1994-03-12'), day('2010-01-01')),
  cjsCode: fc.constantFrom('TH68010', 'CJ88116'),
  authority: fc.option(fc.record({ rank: fc.constantFrom(...policeRanks), groundsRecorded: fc.boolean() })),
  refusalWarning: fc.boolean(),
  areaNotified: fc.boolean(),
  result: fc.constantFrom('positive', 'negative', 'refused', null),
  goodCause: fc.option(fc.boolean()),
  contested: fc.option(fc.boolean()),
  laboratoryResult: fc.constantFrom('positive', 'negative', null),
  assessmentConsidered: fc.boolean(),
  settings: fc.constant({
    triggerOffences: ['TH68010'],
    triggerListVersion: '2012',
    currentTriggerListVersion: '2026',
    chargeMinimumAge: 14,
  }),
});

const holds = (outer: string, path: string) => path === outer || isInside(path, outer);

/** What a rule reads in any of 800 cases, the same on every run, beside what it declares. */
function misdeclared<Subject extends object>(
  rule: RuleStatement & TestedOnce<Subject>,
  facts: fc.Arbitrary<Subject>,
): unknown {
  const reads = fc.sample(facts, { numRuns: 800, seed: 22 }).flatMap((subject) => {
    const { value, read } = watched(subject);
    rule.test(value);
    return read();
  });
  const read = deepest([...new Set(reads)]);
  return {
    undeclared: read.filter((path) => !rule.reads.some((declared) => holds(declared, path))),
    neverRead: rule.reads.filter((declared) => !read.some((path) => holds(declared, path))),
  };
}

const asDeclared = { undeclared: [], neverRead: [] };
const named = <R extends RuleStatement>(rules: readonly R[]) => rules.map((rule) => [rule.id, rule] as const);

describe('given a rule that is not asked of a case on its way to a disposal', () => {
  test.each(named(breachRules))('when %s is asked of breaches › then it reads what it declares', (_, rule) => {
    expect(misdeclared(rule, breach)).toEqual(asDeclared);
  });

  test.each(named([...lawfulTestRules, testAssessmentConsidered, testListCurrent]))(
    'when %s is asked of drug tests › then it reads what it declares',
    (_, rule) => {
      expect(misdeclared(rule, drugTest)).toEqual(asDeclared);
    },
  );

  test.each(named([detentionReviewedInTime, detentionWithin24Hours]))(
    'when %s is asked of detentions › then it reads what it declares',
    (_, rule) => {
      expect(misdeclared(rule, detention)).toEqual(asDeclared);
    },
  );

  test('when PN-04 is asked of penalty notices › then it reads what it declares', () => {
    expect(misdeclared(noticeAnswered, notice)).toEqual(asDeclared);
  });
});
