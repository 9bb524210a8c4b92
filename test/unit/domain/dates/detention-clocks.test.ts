import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detentionClocks } from '../../../../shared/domain/dates/detention-clocks.ts';
import type { DetentionFacts } from '../../../../shared/domain/dates/detention-limits.ts';
import { hoursLater } from '../../../../shared/domain/dates/hours-later.ts';
import { type Instant, instantFromEpochMilliseconds, instantSchema } from '../../../../shared/time.ts';
import { frozen } from '../../../factories/frozen.ts';

const at = (text: string): Instant => instantSchema.parse(text.length === 16 ? `${text}:00.000Z` : text);

/** Detention authorised at 08:00 after arrival at 07:45, reviewed twice, with a superintendent's authority at 07:00. */
const lawful: DetentionFacts = frozen({
  authorisedAt: at('2026-11-20T08:00'),
  relevantAt: at('2026-11-20T07:45'),
  reviewsAt: [at('2026-11-20T14:00'), at('2026-11-20T23:00')],
  offenceClass: 'either-way',
  superintendentAuthorityAt: at('2026-11-21T07:00'),
  now: at('2026-11-21T07:30'),
});
const clocks = (changes: Partial<DetentionFacts>) => {
  const { fired, ...times } = detentionClocks({ ...lawful, ...changes });
  return { ...times, fired: fired.map(({ id }) => id) };
};

describe('given reviews of detention authorised at 08:00', () => {
  test.each([
    [[], '2026-11-20T14:00:00.000Z', []],
    [[], '2026-11-20T14:00:00.001Z', ['CU-01']],
    [['2026-11-20T14:00'], '2026-11-20T23:00:00.000Z', []],
    [['2026-11-20T14:00'], '2026-11-20T23:00:00.001Z', ['CU-01']],
    [['2026-11-20T14:01'], '2026-11-20T15:00:00.000Z', ['CU-01']],
    [['2026-11-20T14:00', '2026-11-20T23:00'], '2026-11-20T23:30:00.000Z', []],
    [['2026-11-20T14:00', '2026-11-20T23:01'], '2026-11-20T23:30:00.000Z', ['CU-01']],
  ])('when they were at %j and it is %s › then %j fires', (reviews, now, ids) => {
    expect(clocks({ reviewsAt: reviews.map(at), now: at(now) }).fired).toEqual(ids);
  });

  test('when none was held, one, or two › then the next is due 6 hours after authorisation, or 9 after the last', () => {
    expect([
      clocks({ reviewsAt: [] }).nextReviewBy,
      clocks({ reviewsAt: [at('2026-11-20T13:10')] }).nextReviewBy,
      clocks({}).nextReviewBy,
    ]).toEqual(['2026-11-20T14:00:00.000Z', '2026-11-20T22:10:00.000Z', '2026-11-21T08:00:00.000Z']);
  });
});

describe('given a superintendent’s authority and arrival at 07:45', () => {
  const extended = '2026-11-21T19:45:00.000Z';
  test.each([
    ['at the second review', { superintendentAuthorityAt: at('2026-11-20T23:00') }, extended],
    ['a minute before the second review', { superintendentAuthorityAt: at('2026-11-20T22:59') }, null],
    ['at the 24th hour', { superintendentAuthorityAt: at('2026-11-21T07:45') }, extended],
    ['a minute after the 24th hour', { superintendentAuthorityAt: at('2026-11-21T07:46') }, null],
    ['with one review only', { reviewsAt: [at('2026-11-20T14:00')] }, null],
    ['for an indictable-only offence', { offenceClass: 'indictable-only' }, extended],
    ['for a summary offence', { offenceClass: 'summary' }, null],
    ['not given', { superintendentAuthorityAt: null }, null],
  ] as const)('when it is %s › then the limit is 36 hours only if it is good', (_, changes, limit) => {
    expect(clocks(changes).extendedLimitAt).toBe(limit);
  });

  test.each([
    ['2026-11-21T07:44:59.999Z', null, []],
    ['2026-11-21T07:45:00.000Z', null, ['CU-02']],
    ['2026-11-21T07:45:00.000Z', at('2026-11-21T07:00'), []],
  ])('when it is %s and authority is %s › then %j fires', (now, superintendentAuthorityAt, ids) => {
    expect(clocks({ now: at(now), superintendentAuthorityAt }).fired).toEqual(ids);
  });
});

describe('given the nights the clocks change', () => {
  test.each([
    ['back on 25 October 2026', '2026-10-24T22:00', '2026-10-25T04:00:00.000Z'],
    ['forward on 28 March 2027', '2027-03-27T22:00', '2027-03-28T04:00:00.000Z'],
  ])('when they go %s › then six elapsed hours count', (_, authorisedAt, nextReviewBy) => {
    expect(clocks({ authorisedAt: at(authorisedAt), reviewsAt: [] }).nextReviewBy).toBe(nextReviewBy);
  });
});

test('given any detention › when time passes › then what fired still fires', () => {
  const instant = fc
    .integer({ min: 0, max: 72 * 60 })
    .map((minutes) => instantFromEpochMilliseconds(Date.UTC(2026, 9, 24) + minutes * 60_000));
  fc.assert(
    fc.property(
      fc.record({
        authorisedAt: instant,
        relevantAt: instant,
        reviewsAt: fc.array(instant, { maxLength: 4 }).map((reviews) => reviews.sort()),
        offenceClass: fc.constantFrom('summary', 'either-way', 'indictable-only'),
        superintendentAuthorityAt: fc.option(instant),
        now: instant,
      }),
      fc.nat(100),
      (facts, hours) => {
        const before = detentionClocks(frozen(facts));
        const after = detentionClocks({ ...facts, now: hoursLater(facts.now, hours) });
        expect(after.fired).toEqual(expect.arrayContaining([...before.fired]));
        expect({ ...after, fired: null }).toEqual({ ...before, fired: null });
      },
    ),
  );
});
