import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../shared/domain/case/facts.ts';
import {
  listedTier,
  type PenaltyTier,
  penaltyNoticeOf,
  penaltyNoticeTerms,
} from '../../../../shared/domain/conditions/penalty-notice-terms.ts';
import { noticeAmount, penaltyNoticeAmounts } from '../../../../shared/frameworks/penalty-notice/amount.ts';
import { day, lowerTierPenalty, settingsInUse } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';

describe('the amount of a tier', () => {
  const isRefused = (tier: PenaltyTier, amountPence: number) => {
    const { settings } = settingsInUse('PND');
    const subject = {
      ...caseThrough('chosen', { disposal: 'PND' }),
      conditions: [{ ...lowerTierPenalty, tier, amountPence }],
    };
    return noticeAmount.test(factsOf(subject, { today: day('2026-11-20'), giver: 'sergeant', settings }), 'PND')?.fires;
  };

  test.each(['lower', 'upper'] as const)(
    'given the %s tier › when its amount is put to PN-03 › then only that is taken',
    (tier) => {
      expect(isRefused(tier, penaltyNoticeAmounts.pence[tier])).toBe(false);
      expect(isRefused(tier, penaltyNoticeAmounts.pence[tier] - 1)).toBe(true);
      expect(isRefused(tier, penaltyNoticeAmounts.pence[tier] + 1)).toBe(true);
    },
  );
});

describe('the terms', () => {
  test.each([
    ['2026-11-20', '2026-12-10', '2026-12-11'],
    ['2028-02-10', '2028-03-01', '2028-03-02'],
    ['2027-02-10', '2027-03-02', '2027-03-03'],
  ])(
    'given a notice on %s › then the last day is %s, counting the day itself, and a fine from %s',
    (on, last, from) => {
      expect(penaltyNoticeTerms(day(on), 6_000)).toEqual({
        lastDay: last,
        registrableFrom: from,
        registrablePence: 9_000,
      });
    },
  );

  test('given a notice given on 20 November 2026 › when its terms are asked › then they are of that day', () => {
    const { given } = caseThrough('given', { disposal: 'PND' });
    if (!given) throw new Error('It was given');
    expect(penaltyNoticeOf(given)).toMatchObject({ tier: 'lower', amountPence: 6_000, lastDay: '2026-12-10' });
  });

  test('given another disposal was given › when its penalty is asked › then that is a mistake', () => {
    const { given } = caseThrough('given');
    if (!given) throw new Error('It was given');
    expect(() => penaltyNoticeOf(given)).toThrow('without a penalty');
  });
});

describe('the tier the force lists', () => {
  const tiers = [
    { cjsCode: 'TH68010', tier: 'upper' },
    { cjsCode: 'LG72002', tier: 'lower' },
  ] as const;

  test.each<readonly [readonly string[], typeof tiers | null, string | undefined]>([
    [['TH68010'], tiers, 'upper'],
    [['LG72002'], tiers, 'lower'],
    [['LG72002', 'TH68010'], tiers, 'upper'],
    [['LG72002', 'ZZ99001'], tiers, undefined],
    [['TH68010'], null, undefined],
    [[], tiers, undefined],
  ])('given %j and the list %j › then %s', (codes, list, expected) => {
    expect(listedTier(codes, list)).toBe(expected);
  });
});
