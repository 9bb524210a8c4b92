import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseAnswers } from '../../../../shared/domain/case/events.ts';
import { lawfulness } from '../../../../shared/domain/case/lawfulness.ts';
import { compareSettings } from '../../../../shared/domain/pack/compare.ts';
import { type ForceSettings, initialForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { day, id, penaltyCondition, settingsFor, shopTheft } from '../../../factories/given-case.ts';
import { caseThrough, type OpenCaseTraits, unpaidWork } from '../../../factories/open-case.ts';

const today = day('2026-11-20');
const underPart6 = settingsFor('DC').at(-1)?.settings ?? initialForceSettings;

/** What changes, on one line each. */
const changes = (
  traits: OpenCaseTraits,
  pack: ForceSettings,
  { inUse = initialForceSettings, through = 'screened' as 'screened' | 'conditioned' } = {},
) =>
  compareSettings(caseThrough(through, traits), { today, giver: 'sergeant', inUse, pack }).map(
    ({ disposal, from, to, rule, effect }) => `${disposal} ${from} > ${to}: ${rule.id} ${effect}`,
  );

describe('given a screened theft from a shop under today’s law', () => {
  test('when the pack is the same › then nothing changes', () => {
    expect(changes({}, initialForceSettings)).toEqual([]);
  });

  test('when the pack commences Part 6 with everything loaded › then its cautions open, and the conditional caution closes', () => {
    expect(changes({}, underPart6)).toEqual([
      'ACC available > barred: AC-18 imposed',
      'SC not-yet-known > barred: SC-10 imposed',
      'PND not-yet-known > barred: PN-06 imposed',
      'DC barred > available: P6-01 lifted',
      'CC barred > available: P6-01 lifted',
    ]);
  });

  test('when the pack commences Part 6 and loads no regulations › then the community caution is not yet known', () => {
    const pack = {
      ...initialForceSettings,
      part6CommencedOn: day('2026-09-01'),
      earlierOffences: { ACC: 'open' as const },
    };
    expect(changes({}, pack)).toContain('CC barred > not-yet-known: P6-01 lifted');
  });

  test('when the pack commences Part 6 today › then the offence of the day before yesterday is still too early', () => {
    expect(changes({}, { ...underPart6, part6CommencedOn: today })).toEqual([]);
  });

  test('when the pack commences it on the day of the offence › then it is open', () => {
    expect(changes({}, { ...underPart6, part6CommencedOn: day('2026-11-18') })).toContain(
      'DC barred > available: P6-01 lifted',
    );
  });
});

describe('given Part 6 in force', () => {
  test('when the pack excludes the offence › then only the community caution is barred', () => {
    expect(changes({}, { ...underPart6, excludedOffences: ['TH68010'] }, { inUse: underPart6 })).toEqual([
      'CC available > barred: CC-02 imposed',
    ]);
  });

  test('when the pack asks for an inspector in domestic abuse and said nothing before › then it is no longer unknown', () => {
    const policy = (domesticAbuse: ForceSettings['policy']['domesticAbuse']) => ({
      ...underPart6,
      policy: { ...underPart6.policy, domesticAbuse },
    });
    const traits: OpenCaseTraits = { markers: { domesticAbuse: true } };
    expect(changes(traits, policy({ '*': 'inspector' }), { inUse: policy(null) })).toEqual([
      'O22 not-yet-known > needs-authority: ALL-02 lifted',
      'DC not-yet-known > needs-authority: ALL-02 lifted',
      'CC not-yet-known > needs-authority: ALL-02 lifted',
    ]);
    expect(changes(traits, policy({ '*': 'bar' }), { inUse: policy({ '*': 'inspector' }) })).toEqual([
      'CR not-yet-known > barred: ALL-02 imposed',
      'O22 needs-authority > barred: ALL-02 imposed',
      'DC needs-authority > barred: ALL-02 imposed',
      'CC needs-authority > barred: ALL-02 imposed',
    ]);
  });

  test('when the pack lowers the hours under those of a condition already set › then the diversionary caution is barred', () => {
    const traits: OpenCaseTraits = { disposal: 'DC', conditions: [unpaidWork(20)] };
    const at = (DC: number) => ({ ...underPart6, hourCaps: { DC, CC: 10 } });
    const options = { inUse: underPart6, through: 'conditioned' as const };
    expect(changes(traits, at(20), options)).toEqual([]);
    expect(changes(traits, at(19.75), options)).toEqual(['DC available > barred: DC-03 imposed']);
    expect(changes({ disposal: 'DC' }, at(0), { inUse: underPart6 })).toEqual([]);
  });
});

const earlierTheft = { recordId: id('record'), kind: 'SC' as const, date: day('2026-01-10'), cjsCode: 'TH68001' };

describe('given an earlier caution for theft, not yet judged similar', () => {
  const subject = { ...caseThrough('screened'), priorRecords: [earlierTheft] };
  const inUse = { ...initialForceSettings, specifiedOffences: [] };
  const simpleCaution = (codePrefixes: string[]) =>
    compareSettings(subject, {
      today,
      giver: 'sergeant',
      inUse,
      pack: { ...inUse, similarOffenceGroups: [{ name: 'Group', codePrefixes }] },
    }).map(({ disposal, from, to, rule }) => `${disposal} ${from} > ${to}: ${rule.id}`);

  test.each([
    [['TH68'], ['SC not-yet-known > needs-authority: SC-05']],
    [['CD71'], ['SC not-yet-known > available: SC-05']],
  ])('when the pack alone puts %j together › then only the simple caution changes', (codePrefixes, expected) => {
    expect(simpleCaution(codePrefixes)).toEqual(expected);
  });
});

const chosenDiversionary = caseThrough('chosen', { disposal: 'DC' }).disposal;

test('given any open case and two settings › when they are compared › then exactly the disposals whose status differs are told, each with a rule', () => {
  const settings = fc.constantFrom<ForceSettings>(
    initialForceSettings,
    underPart6,
    { ...underPart6, part6CommencedOn: today },
    { ...underPart6, excludedOffences: ['TH68010'] },
    { ...underPart6, excludedOffences: null, multipleCautionLimits: null },
    { ...underPart6, earlierOffences: null },
    { ...underPart6, hourCaps: { DC: 5, CC: 5 }, period: null, chargeMarginDays: 200 },
    { ...underPart6, severity: { 'ALL-06': 'bar', 'ALL-08': 'off', 'SC-09': 'warning' } },
    {
      ...initialForceSettings,
      specifiedOffences: [],
      similarOffenceGroups: [{ name: 'Theft', codePrefixes: ['TH68'] }],
      communityRemedy: { area: 'Sampleton', actions: [{ reference: 'CR1', wording: 'Apologise.' }] },
    },
    { ...underPart6, gravityMatrix: { name: 'm', scores: [{ cjsCode: 'TH68010', score: 4 }], factors: [] } },
    {
      ...underPart6,
      outcome22: { excludedOffences: ['TH68010'] },
      disposalsOffered: { CR: { from: null, until: day('2026-11-19') } },
    },
    { ...underPart6, policy: { domesticAbuse: null, hateCrime: null, knifeOrWeapon: null, gravityFour: null } },
    {
      ...underPart6,
      period: { from: 'given', warnAfterWeeks: 2, authorityAfterWeeks: 4 },
      policy: {
        domesticAbuse: { '*': 'bar' },
        hateCrime: { '*': 'prosecutor' },
        knifeOrWeapon: { '*': 'superintendent' },
        gravityFour: { '*': 'bar' },
      },
    },
  );
  const traits = fc.record({
    offences: fc
      .record({
        class: fc.constantFrom('summary' as const, 'either-way' as const, 'indictable-only' as const),
        date: fc.constantFrom(day('2026-11-18'), day('2026-08-31')),
      })
      .map((offence) => [{ ...shopTheft, ...offence }]),
    markers: fc.record({ domesticAbuse: fc.boolean(), hateCrime: fc.boolean(), knifeOrWeapon: fc.boolean() }),
    answers: fc.record({ gravity: fc.integer({ min: 1, max: 4 }) }),
    unanswered: fc.subarray<keyof CaseAnswers>([
      'evidenceSufficient',
      'vulnerable',
      'gravity',
      'historyChecked',
      'likelySentence',
    ]),
  });
  fc.assert(
    fc.property(traits, settings, settings, fc.boolean(), (given, inUse, pack, hasConditions) => {
      const screened = { ...caseThrough('screened', given), priorRecords: [earlierTheft] };
      const subject = hasConditions
        ? { ...screened, disposal: chosenDiversionary, conditions: [unpaidWork(8), penaltyCondition] }
        : screened;
      const statuses = (under: ForceSettings) =>
        (['ACC', 'SC', 'CR', 'PND', 'O22', 'DC', 'CC'] as const).flatMap((each) =>
          lawfulness(subject, [each], hasConditions && each === 'DC' ? ['screening', 'conditions'] : ['screening'], {
            today,
            giver: 'sergeant',
            settings: under,
          }).map(({ disposal, status }) => [disposal, status] as const),
        );
      const after = new Map(statuses(pack));
      const expected = statuses(inUse).filter(([disposal, status]) => after.get(disposal) !== status);
      const told = compareSettings(subject, { today, giver: 'sergeant', inUse, pack });
      expect(told.map(({ disposal, from }) => [disposal, from])).toEqual(expected);
      for (const { disposal, rule } of told) expect(rule.disposals).toContain(disposal);
    }),
    { numRuns: 300 },
  );
});
