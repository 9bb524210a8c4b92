import { describe, expect, test } from 'vitest';
import { defaultPack } from '../../../../shared/domain/pack/default-pack.ts';
import {
  type ForceSettings,
  forceSettingsSchema,
  initialForceSettings,
} from '../../../../shared/domain/settings/force-settings.ts';
import { changedSettings, dependsOn, leftToTheForce } from '../../../../shared/domain/settings/left-to-the-force.ts';
import { allRules } from '../../../../shared/frameworks/all-rules.ts';
import { day } from '../../../factories/given-case.ts';

const faults = (changes: object) => {
  const parsed = forceSettingsSchema.safeParse({ ...initialForceSettings, ...changes });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};
const action = { reference: 'CR1', wording: 'Apologise.' };
const factor = { id: 'remorse', wording: 'Shows remorse', change: -1 };
const matrix = (changes: object) => ({ gravityMatrix: { name: 'Matrix', scores: [], factors: [], ...changes } });
const codes = [
  { code: 'W1', en: 'White British', group: 'White' },
  { code: 'B1', en: 'Caribbean', group: 'Black or Black British' },
];

describe('given settings of a first day', () => {
  test.each([
    ['a remedy document with one action', { communityRemedy: { area: 'Sampleton', actions: [action] } }],
    [
      'gravity scores of 1 and 4',
      matrix({
        scores: [
          { cjsCode: 'TH68010', score: 1 },
          { cjsCode: 'CD98070', score: 4 },
        ],
      }),
    ],
    ['factors of one step down and up', matrix({ factors: [factor, { ...factor, id: 'planned', change: 1 }] })],
    ['what each score means', matrix({ meanings: [1, 2, 3, 4].map((score) => ({ score, wording: 'Meaning' })) })],
    ['two bank holidays', { bankHolidays: ['2026-12-25', '2026-12-28'] }],
    ['no bank holidays', { bankHolidays: [] }],
    ['a drug test of which only the age is known', { drugTest: { chargeMinimumAge: 14 } }],
    ['an outcome code with a letter', { outcomeCodes: { YC: '2A' } }],
    ['a band from 0.8 to 1.25', { rates: { band: { low: 0.8, high: 1.25 }, minimumCell: 5 } }],
    ['rates without a band', { rates: { band: null, minimumCell: 0 } }],
    ['a disposal offered on one day', { disposalsOffered: { SC: { from: '2026-11-20', until: '2026-11-20' } } }],
    ['a disposal no longer offered', { disposalsOffered: { PND: { from: null, until: '2026-11-19' } } }],
    [
      'a form of all 18 fields',
      {
        formLayouts: [
          {
            form: 'MG14',
            title: { en: 'Conditional caution' },
            fields: Array.from({ length: 18 }, (_, index) => index + 1),
          },
        ],
      },
    ],
    ['records kept until the person is 100', { retention: [{ group: 1, years: null, reviewEveryYears: 10 }] }],
    ['a whole sample of scrutiny', { scrutiny: { samplePercent: 100 } }],
    ['secure mail', { marking: { text: 'OFFICIAL', secureMail: 'desk@example.cjsm.net' } }],
    ['ethnicity codes', { ethnicityCodes: { name: '18+1', codes } }],
    ['everything unknown but the old settings', {}],
  ])('when they have %s › then they are accepted', (_what, changes) => {
    expect(faults(changes)).toEqual([]);
  });

  test.each([
    ['no remedy actions', { communityRemedy: { area: 'Sampleton', actions: [] } }, 'communityRemedy.actions'],
    [
      'one remedy reference twice',
      { communityRemedy: { area: 'Sampleton', actions: [action, action] } },
      'communityRemedy.actions',
    ],
    ['a gravity score of 0', matrix({ scores: [{ cjsCode: 'TH68010', score: 0 }] }), 'gravityMatrix.scores.0.score'],
    ['a gravity score of 5', matrix({ scores: [{ cjsCode: 'TH68010', score: 5 }] }), 'gravityMatrix.scores.0.score'],
    [
      'an offence scored twice',
      matrix({ scores: Array(2).fill({ cjsCode: 'TH68010', score: 2 }) }),
      'gravityMatrix.scores',
    ],
    ['a factor that changes by 2', matrix({ factors: [{ ...factor, change: 2 }] }), 'gravityMatrix.factors.0.change'],
    ['a factor twice', matrix({ factors: [factor, factor] }), 'gravityMatrix.factors'],
    [
      'a score explained twice',
      matrix({ meanings: Array(2).fill({ score: 1, wording: 'Low' }) }),
      'gravityMatrix.meanings',
    ],
    ['a bank holiday twice', { bankHolidays: ['2026-12-25', '2026-12-25'] }, 'bankHolidays'],
    ['a bank holiday that does not exist', { bankHolidays: ['2027-02-29'] }, 'bankHolidays.0'],
    ['no hour caps at all', { hourCaps: undefined }, 'hourCaps'],
    ['a drug test after charge from 9', { drugTest: { chargeMinimumAge: 9 } }, 'drugTest.chargeMinimumAge'],
    ['an outcome code of three digits', { outcomeCodes: { YC: '222' } }, 'outcomeCodes.YC'],
    ['an outcome code of no disposal', { outcomeCodes: { XX: '2' } }, 'outcomeCodes'],
    ['a band that is upside down', { rates: { band: { low: 1.25, high: 0.8 }, minimumCell: 5 } }, 'rates.band.high'],
    ['a band of one point', { rates: { band: { low: 1, high: 1 }, minimumCell: 5 } }, 'rates.band.high'],
    [
      'a disposal offered until the day before it starts',
      { disposalsOffered: { SC: { from: '2026-11-20', until: '2026-11-19' } } },
      'disposalsOffered.SC.until',
    ],
    [
      'a form with field 19',
      { formLayouts: [{ form: 'MG14', title: { en: 'x' }, fields: [19] }] },
      'formLayouts.0.fields.0',
    ],
    [
      'a form with a field twice',
      { formLayouts: [{ form: 'MG14', title: { en: 'x' }, fields: [1, 1] }] },
      'formLayouts.0.fields',
    ],
    ['MoPI group 5', { retention: [{ group: 5, years: 1, reviewEveryYears: null }] }, 'retention.0.group'],
    ['grade 5', { scrutiny: { grades: [{ grade: 5, wording: 'x' }] } }, 'scrutiny.grades.0.grade'],
    ['a sample of nothing', { scrutiny: { samplePercent: 0 } }, 'scrutiny.samplePercent'],
    ['secure mail that is none', { marking: { text: 'OFFICIAL', secureMail: 'the desk' } }, 'marking.secureMail'],
    [
      'an ethnicity code twice',
      { ethnicityCodes: { name: '18+1', codes: [codes[0], codes[0]] } },
      'ethnicityCodes.codes',
    ],
    [
      'a policy for no disposal',
      { policy: { ...initialForceSettings.policy, sexual: { XX: 'bar' } } },
      'policy.sexual',
    ],
    [
      'a text with an unknown place',
      { wording: { SC: [{ id: 'effect', citation: 'x', en: '{name}', easyRead: 'x', cy: 'x' }] } },
      'wording.SC.0.en',
    ],
    ['a setting nobody described', { shoeSize: 5 }, ''],
  ])('when they have %s › then they are refused there', (_what, changes, path) => {
    expect(faults(changes)).toEqual([path]);
  });
});

describe('given what the law leaves to the force', () => {
  test('when it is listed › then law.md’s items 1 to 34 stand in order, and what is besides comes after', () => {
    const items = leftToTheForce.map(({ item }) => item);
    expect(items.filter((item) => item !== null)).toEqual(Array.from({ length: 34 }, (_, index) => index + 1));
    expect(items.slice(34).every((item) => item === null)).toBe(true);
  });

  test('when every setting is looked for › then it stands in the list exactly once', () => {
    const policies = forceSettingsSchema.shape.policy.keyof().options.map((kind) => `policy.${kind}`);
    const names = forceSettingsSchema.keyof().options.filter((name) => name !== 'policy');
    expect(leftToTheForce.flatMap(({ settings }) => settings).toSorted()).toEqual([...names, ...policies].toSorted());
  });

  test('when each rule that reads a setting is looked for › then it is found under one of them', () => {
    const paths = leftToTheForce.flatMap(({ settings }) => settings);
    const readers = allRules.filter(({ reads }) => reads.some((read) => read.startsWith('settings.')));
    expect(readers.length).toBeGreaterThan(20);
    for (const rule of readers) expect(dependsOn(rule, paths), rule.id).toBe(true);
    const idsReading = (path: (typeof paths)[number]) =>
      allRules.filter((rule) => dependsOn(rule, [path])).map(({ id }) => id);
    expect(idsReading('excludedOffences')).toEqual(['CC-02']);
    expect(idsReading('multipleCautionLimits')).toEqual(['P6-20']);
    expect(idsReading('policy.gravityFour')).toEqual(['ALL-04']);
    expect(idsReading('gravityMatrix')).toEqual(['ALL-04']);
    expect(idsReading('similarOffenceGroups')).toEqual(['SC-05', 'SC-07']);
    expect(idsReading('bankHolidays')).toEqual(['ALL-12']);
    expect(idsReading('drugTest')).toEqual(expect.arrayContaining(['DT-02', 'DT-05', 'LAW-7.1']));
    expect(idsReading('severity')).toContain('ALL-06');
    expect(idsReading('severity')).not.toContain('P6-03');
  });
});

describe('given two settings', () => {
  test.each([
    ['nothing', {}, []],
    ['an absent setting that becomes null', { gravityMatrix: null }, []],
    ['one policy', { policy: { ...initialForceSettings.policy, sexual: { '*': 'bar' } } }, ['policy.sexual']],
    [
      'two settings, told in law.md’s order',
      { marking: { text: 'OFFICIAL' }, part6CommencedOn: day('2027-04-01') },
      ['part6CommencedOn', 'marking'],
    ],
    ['a list that becomes empty', { specifiedOffences: [] }, ['specifiedOffences']],
  ] as const)('when they differ by %s › then that is told', (_what, changes, expected) => {
    const after = { ...initialForceSettings, ...changes } as ForceSettings;
    expect(changedSettings(initialForceSettings, after)).toEqual(expected);
  });

  test('when they are the same pack › then nothing differs', () => {
    expect(changedSettings(defaultPack.settings, forceSettingsSchema.parse(defaultPack.settings))).toEqual([]);
  });
});
