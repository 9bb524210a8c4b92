import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RelativeRateQuestion, relativeRates } from '../../../../shared/domain/insight/relative-rates.ts';
import { frozen } from '../../../factories/frozen.ts';

const ask = (changes: Partial<RelativeRateQuestion>) =>
  relativeRates(
    frozen({
      denominator: 'previous-stage',
      reference: 'White',
      minimumCell: 5,
      band: { low: 0.8, high: 1.25 },
      groups: [],
      ...changes,
    }),
  );
const rowOf = (events: number, stage: number, changes: Partial<RelativeRateQuestion> = {}, reference = [300, 1000]) => {
  const [referenceEvents = 0, referenceStage = 0] = reference;
  const { groups } = ask({
    groups: [
      { group: 'White', events: referenceEvents, stage: referenceStage },
      { group: 'Black', events, stage },
    ],
    ...changes,
  });
  return groups[1];
};
const hidden = { rate: null, rri: null, ciLow: null, ciHigh: null, flag: null };

describe('given White 240 of 800 as the reference', () => {
  test('when Black are 90 of 400 › then 0.75 with the interval 0.608 to 0.926, worked by hand, is low', () => {
    expect(rowOf(90, 400, {}, [240, 800])).toEqual({
      group: 'Black',
      suppressed: false,
      rate: 0.225,
      rri: 0.75,
      ciLow: 0.608,
      ciHigh: 0.926,
      flag: 'low',
    });
  });
});

describe('given a smallest cell of 5', () => {
  test('when a group has 4 events › then its whole row is hidden; with 5 it is shown', () => {
    expect(rowOf(4, 20)).toEqual({ group: 'Black', suppressed: true, ...hidden });
    expect(rowOf(5, 20)).toMatchObject({ suppressed: false, rate: 0.25 });
  });

  test('when the reference has 4 events › then rates stand and nobody has an index, the reference neither', () => {
    const groups = ask({
      groups: [
        { group: 'White', events: 4, stage: 20 },
        { group: 'Black', events: 30, stage: 90 },
      ],
    }).groups;
    expect(groups).toEqual([
      { group: 'White', suppressed: true, ...hidden },
      { group: 'Black', suppressed: false, ...hidden, rate: 0.3333 },
    ]);
  });

  test('when the smallest cell is 0 › then no events make an index of 0 without interval; nobody at the stage makes no rate', () => {
    expect(rowOf(0, 30, { minimumCell: 0 })).toMatchObject({ rate: 0, rri: 0, ciLow: null, ciHigh: null, flag: 'low' });
    expect(rowOf(0, 0, { minimumCell: 0 })).toEqual({ group: 'Black', suppressed: false, ...hidden });
  });

  test.each([
    [[0, 50], 0],
    [[0, 0], null],
  ])('when the smallest cell is 0 and the reference is %j › then it has no index', (reference, rate) => {
    const { groups } = ask({
      minimumCell: 0,
      groups: [{ group: 'White', events: reference[0] ?? 0, stage: reference[1] ?? 0 }],
    });
    expect(groups).toEqual([{ group: 'White', suppressed: false, ...hidden, rate }]);
    expect(rowOf(10, 20, { minimumCell: 0 }, reference)).toMatchObject({ rate: 0.5, rri: null, flag: null });
  });
});

describe('given the band 0.8 to 1.25 beside a rate of 0.3', () => {
  test.each([
    [2400, 10_000, 0.8, 'within'],
    [2399, 10_000, 0.8, 'low'],
    [3750, 10_000, 1.25, 'within'],
    [3751, 10_000, 1.25, 'high'],
  ])('when %i of %i › then the index shows as %d and is %s', (events, stage, rri, flag) => {
    expect(rowOf(events, stage)).toMatchObject({ rri, flag });
  });

  test('when there is no band › then nothing is flagged', () => {
    expect(rowOf(10, 10_000, { band: null })).toMatchObject({ flag: null });
  });
});

describe('given quotients that end in a half', () => {
  test.each([
    [1, 32, 0.0313],
    [3, 20_000, 0.0002],
    [29, 20_000, 0.0015],
    [1, 20_001, 0],
  ])('when %i of %i › then the rate rounds away from zero to %d', (events, stage, rate) => {
    expect(rowOf(events, stage, { minimumCell: 0 })?.rate).toBe(rate);
  });

  test('when the index is 1.0005 › then it shows as 1.001', () => {
    expect(rowOf(2001, 4000, {}, [2000, 4000])?.rri).toBe(1.001);
  });
});

test('given rates of the population › then MI-02 warns; of the stage before it does not', () => {
  const ids = (denominator: RelativeRateQuestion['denominator']) => ask({ denominator }).fired.map(({ id }) => id);
  expect([ids('population'), ids('previous-stage')]).toEqual([['MI-02'], []]);
});

describe('given any two groups with events', () => {
  const cell = fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500))
    .map(([events, others]) => ({ events, stage: events + others }));

  test('when each is the reference in turn › then the indexes and intervals are each other’s reciprocals, to the rounding', () => {
    fc.assert(
      fc.property(cell, cell, (one, other) => {
        const groups = [
          { group: 'White', ...one },
          { group: 'Black', ...other },
        ];
        const there = ask({ minimumCell: 1, groups }).groups[1];
        const back = ask({ minimumCell: 1, groups, reference: 'Black' }).groups[0];
        const reciprocal = (value: number | null | undefined, inverse: number | null | undefined) => {
          const [a, b] = [value ?? Number.NaN, inverse ?? Number.NaN];
          expect(Math.abs(a * b - 1)).toBeLessThan(0.0006 * (a + b + 1));
        };
        reciprocal(there?.rri, back?.rri);
        reciprocal(there?.ciLow, back?.ciHigh);
        reciprocal(there?.ciHigh, back?.ciLow);
      }),
    );
  });

  test('then the index lies within its interval, and equal rates are at parity', () => {
    fc.assert(
      fc.property(cell, cell, fc.integer({ min: 1, max: 50 }), (one, other, times) => {
        const row = rowOf(one.events, one.stage, { minimumCell: 1 }, [other.events, other.stage]);
        expect((row?.ciLow ?? 0) <= (row?.rri ?? 0) && (row?.rri ?? 0) <= (row?.ciHigh ?? 0)).toBe(true);
        expect(rowOf(one.events * times, one.stage * times, { minimumCell: 1 }, [one.events, one.stage])).toMatchObject(
          {
            rri: 1,
            flag: 'within',
          },
        );
      }),
    );
  });
});
