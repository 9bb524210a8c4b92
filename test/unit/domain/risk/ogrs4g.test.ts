import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ogrs4gFacts, ogrs4g } from '../../../../shared/domain/risk/ogrs4g.ts';
import { type Ogrs4gOffenceGroup, ogrs4gOffenceGroups } from '../../../../shared/domain/risk/ogrs4g-coefficients.ts';
import { addDays, addMonths } from '../../../../shared/time.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day } from '../../../factories/given-case.ts';

/** The fixture the Ministry of Justice publishes. */
const published: Ogrs4gFacts = frozen({
  gender: 'male',
  age: 30,
  offenceGroup: 'other',
  sanctions: 2,
  ageAtFirstSanction: 21,
  ageAtCurrentSanction: 30,
  followUpStartOn: day('2023-11-20'),
  assessedOn: day('2026-11-20'),
});
const percentOf = (changes: Partial<Ogrs4gFacts>) => ogrs4g({ ...published, ...changes }).percent;

describe('given the published fixture', () => {
  test('when 36 months are offence-free › then it is 4.27%, low', () => {
    expect(ogrs4g(published)).toEqual({ percent: 4.27, band: 'low' });
  });

  test('when a day is missing to 36 months › then 35 count; beyond 36 no more do', () => {
    expect(percentOf({ assessedOn: day('2026-11-19') })).toBe(percentOf({ assessedOn: day('2026-10-20') }));
    expect(percentOf({ assessedOn: day('2026-11-19') })).not.toBe(4.27);
    expect(percentOf({ assessedOn: day('2036-11-20') })).toBe(4.27);
  });

  test('when follow-up has not begun › then no months count', () => {
    const onTheDay = percentOf({ followUpStartOn: day('2026-11-20') });
    expect(percentOf({ followUpStartOn: day('2027-01-15') })).toBe(onTheDay);
    expect(onTheDay).toBeGreaterThan(4.27);
  });
});

describe('given scores beside a band’s beginning', () => {
  const woman = {
    gender: 'female',
    age: 23,
    offenceGroup: 'drug-possession-supply',
    sanctions: 10,
    ageAtFirstSanction: 11,
    ageAtCurrentSanction: 23,
  } as const;
  const man = {
    age: 36,
    sanctions: 30,
    ageAtFirstSanction: 17,
    ageAtCurrentSanction: 36,
    followUpStartOn: day('2026-11-20'),
  };
  test.each([
    ['49.9987', { ...woman, followUpStartOn: day('2026-07-20') }, { percent: 50, band: 'medium' }],
    ['74.9958', man, { percent: 75, band: 'high' }],
    [
      '89.9872',
      {
        age: 19,
        offenceGroup: 'fraud-forgery',
        sanctions: 30,
        ageAtFirstSanction: 14,
        ageAtCurrentSanction: 19,
        followUpStartOn: day('2026-11-01'),
      },
      { percent: 89.99, band: 'high' },
    ],
  ] as const)('when the score is %s › then the rounded percentage is banded', (_, changes, answer) => {
    expect(ogrs4g({ ...published, ...changes })).toEqual(answer);
  });
});

describe('given a first, a second and a later sanction', () => {
  test('when the age at the first changes › then only the second and later ones turn on it', () => {
    const turnsOnGap = (sanctions: number) =>
      percentOf({ sanctions, ageAtFirstSanction: 12 }) !== percentOf({ sanctions, ageAtFirstSanction: 29 });
    expect([1, 2, 3].map(turnsOnGap)).toEqual([false, true, true]);
  });
});

describe('given any person', () => {
  const groups = Object.keys(ogrs4gOffenceGroups).filter(
    (name): name is Ogrs4gOffenceGroup => name in ogrs4gOffenceGroups,
  );
  const person: fc.Arbitrary<Ogrs4gFacts> = fc
    .record({
      gender: fc.constantFrom('male', 'female'),
      age: fc.integer({ min: 18, max: 90 }),
      offenceGroup: fc.constantFrom(...groups),
      sanctions: fc.integer({ min: 1, max: 60 }),
      ageAtFirstSanction: fc.integer({ min: 10, max: 60 }),
      years: fc.nat(40),
      days: fc.integer({ min: -400, max: 2000 }),
    })
    .map(({ years, days, ...facts }) => ({
      ...facts,
      ageAtCurrentSanction: facts.ageAtFirstSanction + years,
      followUpStartOn: day('2023-01-31'),
      assessedOn: addDays(day('2023-01-31'), days),
    }));

  test('then the percentage lies between 0 and 100, has 2 decimals and is in its band', () => {
    fc.assert(
      fc.property(person, (facts) => {
        const { percent, band } = ogrs4g(frozen(facts));
        expect(percent >= 0 && percent <= 100).toBe(true);
        expect(Number(percent.toFixed(2))).toBe(percent);
        const expected = percent >= 90 ? 'very-high' : percent >= 75 ? 'high' : percent >= 50 ? 'medium' : 'low';
        expect(band).toBe(expected);
      }),
    );
  });

  test('when more months pass without an offence › then the percentage never rises', () => {
    fc.assert(
      fc.property(person, fc.nat(36), (facts, months) => {
        const later = { ...facts, assessedOn: addMonths(facts.assessedOn, months) };
        expect(ogrs4g(later).percent).toBeLessThanOrEqual(ogrs4g(facts).percent);
      }),
    );
  });

  test('when a man has another sanction beyond the third, all else the same › then the percentage never falls', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 3, max: 59 }), (facts, sanctions) => {
        const man = { ...facts, gender: 'male' } as const;
        expect(ogrs4g({ ...man, sanctions: sanctions + 1 }).percent).toBeGreaterThanOrEqual(
          ogrs4g({ ...man, sanctions }).percent,
        );
      }),
    );
  });
});
