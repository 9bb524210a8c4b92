import { describe, expect, test } from 'vitest';
import { conditionsEndOn, spentOn } from '../../../../shared/domain/dates/spent.ts';
import { day } from '../../../factories/given-case.ts';

describe.each(['ACC', 'DC', 'YCC'] as const)('given %s on 20 November 2026', (disposal) => {
  test.each([
    ['2027-02-19', '2027-02-19'],
    ['2027-02-20', '2027-02-20'],
    ['2027-02-21', '2027-02-20'],
    [null, '2027-02-20'],
  ])('when its conditions end on %s › then it is spent on %s', (end, spent) => {
    expect(spentOn(disposal, day('2026-11-20'), end === null ? null : day(end))).toBe(spent);
  });

  test('when three months later there is no such day › then it is the last of the month', () => {
    expect(spentOn(disposal, day('2026-11-30'), null)).toBe('2027-02-28');
    expect(spentOn(disposal, day('2027-11-30'), null)).toBe('2028-02-29');
  });
});

test.each(['SC', 'CC', 'YC'] as const)('given %s on 20 November 2026 › then it is spent that day', (disposal) => {
  expect(spentOn(disposal, day('2026-11-20'), day('2027-01-15'))).toBe('2026-11-20');
});

test.each(['CR', 'PND', 'O22'] as const)('given %s › then the 1974 Act has nothing to say of it', (disposal) => {
  expect(spentOn(disposal, day('2026-11-20'), day('2027-01-15'))).toBeNull();
});

describe('given a caution of 20 November 2026 and the ends of its conditions', () => {
  test.each([
    ['none', [], null],
    ['one', [{ endsOn: day('2027-01-14') }], '2027-01-14'],
    ['the later of two', [{ endsOn: day('2027-01-14') }, { endsOn: day('2027-01-15') }], '2027-01-15'],
    ['a penalty, due', [{ endsOn: null, payBy: day('2026-12-17') }], '2026-12-17'],
    ['one without an end', [{ endsOn: day('2027-01-14') }, { endsOn: null, payBy: null }], null],
    ['an end before giving', [{ endsOn: day('2026-11-01') }], '2026-11-20'],
  ])('when they are %s › then they end on the last', (_, conditions, end) => {
    expect(conditionsEndOn(day('2026-11-20'), conditions)).toBe(end);
  });
});
