import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawHolds } from '../../../../shared/domain/pack/law-holds.ts';
import type { PackCitation } from '../../../../shared/domain/pack/pack.ts';
import { type ForceSettings, initialForceSettings } from '../../../../shared/domain/settings/force-settings.ts';

const cited = (
  about: PackCitation['about'],
  kind: PackCitation['kind'],
  basis: PackCitation['basis'] = 'in-force',
) => ({
  about,
  kind,
  basis,
  text: 'Made up for a test',
  certainty: 'verified' as const,
});
const held = (changes: Partial<ForceSettings>, citations: readonly PackCitation[] = []) =>
  lawHolds({ ...initialForceSettings, ...changes }, citations);
const told = (changes: Partial<ForceSettings>, citations?: readonly PackCitation[]) =>
  held(changes, citations).conflicts.map(({ about, asked, held: number }) => [about, asked, number]);

describe('given hours beyond the Act', () => {
  test.each([
    [{ DC: 20, CC: 10 }, []],
    [{ DC: 20.25, CC: 10 }, [['hourCaps.DC', 20.25, 20]]],
    [{ DC: 20, CC: 10.25 }, [['hourCaps.CC', 10.25, 10]]],
    [{ DC: 0, CC: 0 }, []],
  ])('when a pack says %j and cites nothing › then %j does not hold', (hourCaps, conflicts) => {
    expect(told({ hourCaps })).toEqual(conflicts);
  });

  test.each([
    ['regulations', [cited('hourCaps', 'Regulations')], { DC: 30, CC: 15 }],
    ['draft regulations', [cited('hourCaps', 'Regulations', 'draft')], { DC: 30, CC: 15 }],
    ['a policy', [cited('hourCaps', 'Policy')], { DC: 20, CC: 10 }],
    ['guidance', [cited('hourCaps', 'Guidance')], { DC: 20, CC: 10 }],
    ['regulations about something else', [cited('penaltyMaxima', 'Regulations')], { DC: 20, CC: 10 }],
  ])('when the pack cites %s for 30 and 15 hours › then %j hold', (_what, citations, expected) => {
    expect(held({ hourCaps: { DC: 30, CC: 15 } }, citations).settings.hourCaps).toEqual(expected);
  });
});

describe('given the clocks of the Victims’ Code', () => {
  test.each([
    [{ standard: 5, enhanced: 1 }, []],
    [{ standard: 6, enhanced: 1 }, [['victimCode.workingDays.standard', 6, 5]]],
    [{ standard: 5, enhanced: 2 }, [['victimCode.workingDays.enhanced', 2, 1]]],
  ])('when a pack says %j › then %j does not hold', (workingDays, conflicts) => {
    expect(told({ victimCode: { workingDays } })).toEqual(conflicts);
  });

  test('when it cites a new code › then its days hold', () => {
    expect(told({ victimCode: { workingDays: { standard: 10, enhanced: 2 } } }, [cited('victimCode', 'Code')])).toEqual(
      [],
    );
  });
});

test.each([
  [14, []],
  [13, [['drugTest.chargeMinimumAge', 13, 14]]],
])(
  'given a drug test after charge from %i › when the law is held against it › then %j does not hold',
  (chargeMinimumAge, conflicts) => {
    expect(told({ drugTest: { chargeMinimumAge, drugs: ['heroin'] } })).toEqual(conflicts);
    expect(held({ drugTest: { chargeMinimumAge, drugs: ['heroin'] } }).settings.drugTest).toEqual({
      chargeMinimumAge: 14,
      drugs: ['heroin'],
    });
  },
);

test('given a pack that switches rules off › when the law is held against it › then only rules left to the force obey', () => {
  const { settings, conflicts } = held({ severity: { 'P6-03': 'off', 'ALL-06': 'off', 'XX-99': 'warning' } });
  expect(settings.severity).toEqual({ 'ALL-06': 'off' });
  expect(conflicts.map(({ about, asked }) => [about, asked])).toEqual([
    ['severity.P6-03', 'off'],
    ['severity.XX-99', 'warning'],
  ]);
});

test('given any numbers › when the law is held against them twice › then nothing is left to hold, and nothing becomes milder', () => {
  const hours = fc.double({ min: 0, max: 100, noNaN: true });
  const asked = fc.record({
    hourCaps: fc.record({ DC: hours, CC: hours }),
    victimCode: fc.record({
      workingDays: fc.record({ standard: fc.integer({ min: 1, max: 60 }), enhanced: fc.integer({ min: 1, max: 60 }) }),
    }),
    drugTest: fc.record({ chargeMinimumAge: fc.integer({ min: 10, max: 18 }) }),
  });
  fc.assert(
    fc.property(asked, (changes) => {
      const { settings } = held(changes);
      expect(lawHolds(settings, [])).toEqual({ settings, conflicts: [] });
      expect(settings.hourCaps?.DC).toBe(Math.min(changes.hourCaps.DC, 20));
      expect(settings.hourCaps?.CC).toBe(Math.min(changes.hourCaps.CC, 10));
      expect(settings.victimCode?.workingDays.standard).toBe(Math.min(changes.victimCode.workingDays.standard, 5));
      expect(settings.victimCode?.workingDays.enhanced).toBe(1);
      expect(settings.drugTest?.chargeMinimumAge).toBe(Math.max(changes.drugTest.chargeMinimumAge, 14));
    }),
  );
});
