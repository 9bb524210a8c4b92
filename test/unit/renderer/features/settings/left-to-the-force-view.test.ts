import { describe, expect, test } from 'vitest';
import { leftToTheForceRows } from '../../../../../renderer/features/settings/left-to-the-force-view.ts';
import { settingNames, settingWords } from '../../../../../renderer/features/settings/setting-words.ts';
import { defaultPack } from '../../../../../shared/domain/pack/default-pack.ts';
import {
  type ForceSettings,
  forceSettingsSchema,
  initialForceSettings,
  nothingLoaded,
} from '../../../../../shared/domain/settings/force-settings.ts';
import { leftToTheForce, type SettingPath } from '../../../../../shared/domain/settings/left-to-the-force.ts';
import { day } from '../../../../factories/given-case.ts';

/** Something for every setting there is. */
const everything: ForceSettings = forceSettingsSchema.parse({
  ...defaultPack.settings,
  part6CommencedOn: '2027-04-01',
  earlierOffences: { ACC: 'open', SC: 'barred' },
  penaltyMaxima: { DC: { summary: 5_000, 'either-way': 10_050 }, CC: {} },
  excludedOffences: ['TH68010', 'CJ88116'],
  multipleCautionLimits: [{ disposals: ['CC'], counts: ['CC', 'DC'], number: 1, withinMonths: 12 }],
  cautionGivers: { DC: ['sergeant'], CC: ['constable', 'investigating-officer'], places: ['Police station'] },
  hourCaps: { DC: 18, CC: 7.5 },
  severalConditions: { totalHours: { DC: 0, CC: 12 }, addedPenaltyDays: 28 },
  simpleCautionRanks: { indictableOnly: 'superintendent', specified: 'inspector' },
  specifiedOffences: ['PC53001'],
  similarOffenceGroups: [{ name: 'Theft', codePrefixes: ['TH68'] }],
  policy: {
    domesticAbuse: { '*': 'inspector' },
    hateCrime: { ACC: 'prosecutor', '*': 'bar' },
    knifeOrWeapon: { DC: 'inspector' },
    gravityFour: { '*': 'superintendent' },
    sexual: { '*': 'bar' },
    childVictim: { '*': 'bar' },
    emergencyWorker: { '*': 'bar' },
    roadTraffic: { '*': 'sergeant' },
  },
  gravityMatrix: {
    name: 'Sampleton matrix',
    scores: [{ cjsCode: 'TH68010', score: 2 }],
    factors: [{ id: 'planned', wording: 'It was planned', change: 1 }],
    meanings: [{ score: 4, wording: 'Charge expected' }],
  },
  communityResolutionAdmission: 'acceptance',
  communityResolutionSignOff: 'none',
  communityRemedy: { area: 'Sampleton', actions: [{ reference: 'CR1', wording: 'Apologise.' }] },
  outcome22: { excludedOffences: ['PC53001'], deferredProsecution: false },
  formLayouts: [{ form: 'MG14', title: { en: 'Conditional caution' }, fields: [1, 2] }],
  foreignOffenderDefinition: '2022-act',
  pncDisposalCodes: { ACC: '2068' },
  dataHubFields: ['force', 'crime reference'],
  offenceUpdates: [
    { cjsCode: 'CP26001', title: 'New offence', category: 'CS', recordable: true, from: '2026-06-29', until: null },
  ],
  rates: { band: { low: 0.8, high: 1.25 }, minimumCell: 5 },
  retention: [{ group: 1, years: null, reviewEveryYears: 10 }],
  providers: [
    { id: 'harbwr', name: 'Harbwr Alcohol Service', pathways: ['alcohol'], waitingDays: 14, costPence: 8_000 },
  ],
  penaltyNoticeOffences: ['TH68010'],
  penaltyNoticeTiers: [{ cjsCode: 'TH68010', tier: 'upper' }],
  fineRegistration: { channel: 'CJSM', payee: 'Designated officer', address: '1 Placeholder Row, Sampleton' },
  disposalsOffered: { PND: { from: null, until: '2026-12-31' } },
  victimServices: [
    { id: 'care', name: 'Northmere Care Line', area: 'Northmere', needs: ['emotional'], contact: '01632 960 441' },
  ],
  selfAuthority: 'forbidden',
  severity: { 'ALL-06': 'bar' },
});
const paths = leftToTheForce.flatMap(({ settings }) => settings);
const row = (settings: ForceSettings, item: string) => leftToTheForceRows(settings).find((each) => each.item === item);

describe('given settings with everything loaded', () => {
  test('when each is put into words › then none is empty, unknown or a bare object, and each has a name of its own', () => {
    for (const path of paths) {
      const words = settingWords(everything, path);
      expect(words?.short, path).toMatch(/^\S.*$/);
      const whole = [words?.short, ...(words?.lines ?? [])].join(' ');
      expect(whole, path).not.toMatch(/undefined|null|\[object|NaN/);
    }
    expect(new Set(Object.values(settingNames)).size).toBe(paths.length);
  });

  test.each<[SettingPath, string]>([
    ['part6CommencedOn', '1 April 2027'],
    ['earlierOffences', 'Conditional caution: still open. Simple caution: barred'],
    ['penaltyMaxima', 'Diversionary caution: summary £50.00, either way £100.50. Community caution: none'],
    ['excludedOffences', 'TH68010, CJ88116'],
    ['multipleCautionLimits', '1 limit'],
    ['period', 'From giving: warning after 16 weeks, authority after 20'],
    [
      'severalConditions',
      'Diversionary caution: 0 hours in all. Community caution: 12 hours in all. A penalty added later: 28 days',
    ],
    ['policy.domesticAbuse', 'All disposals: inspector must agree'],
    ['policy.hateCrime', '2 answers'],
    ['gravityMatrix', 'Sampleton matrix: 1 offence, 1 factor'],
    ['wording', '7 disposals'],
    ['victimCode', '5 working days, with enhanced rights 1'],
    ['bankHolidays', '16 bank holidays'],
    ['rates', 'Flagged below 0.8 and above 1.25. Numbers under 5 are not shown'],
    ['penaltyNoticeCeilings', 'Shop theft £100.00, damage £300.00: inspector'],
    ['communityResolutionSignOff', 'Not needed'],
  ])('when %s is put into words › then "%s"', (path, words) => {
    expect(settingWords(everything, path)?.short).toBe(words);
  });

  test('when lists are put into words › then they can be read whole', () => {
    expect(settingWords(everything, 'multipleCautionLimits')?.lines).toEqual([
      'Community caution: not after 1 of Community caution, Diversionary caution within 12 months',
    ]);
    expect(settingWords(everything, 'policy.hateCrime')?.lines).toEqual([
      'Conditional caution: prosecutor must agree',
      'All others: never',
    ]);
    expect(settingWords(everything, 'gravityMatrix')?.lines).toEqual([
      '4: Charge expected',
      'It was planned: one step up',
      'TH68010: 2',
    ]);
    expect(settingWords(everything, 'wording')?.lines).toContain(
      'Conditional caution, Welsh: Rydych wedi cyfaddef {offences}.',
    );
  });

  test.each([
    [0, 'No offences'],
    [4, 'TH68001, TH68002, TH68003, TH68004'],
    [5, '5 offences'],
  ])('when %i offences are excluded › then "%s"', (count, words) => {
    const excludedOffences = Array.from({ length: count }, (_, index) => `TH6800${index + 1}`);
    expect(settingWords({ ...everything, excludedOffences }, 'excludedOffences')?.short).toBe(words);
  });

  test('when the table is made › then all is loaded', () => {
    expect(leftToTheForceRows(everything).filter(({ state }) => state !== 'Loaded')).toEqual([]);
  });
});

describe('given settings with nothing loaded', () => {
  test('when the table is made › then there are 34 numbered rows, none loaded, each with the rules that need it', () => {
    const rows = leftToTheForceRows(nothingLoaded);
    expect(rows.filter(({ item }) => item !== '')).toHaveLength(34);
    expect(rows.filter(({ state, loaded }) => state !== 'Not loaded' || loaded.length > 0)).toEqual([]);
    expect(row(nothingLoaded, '3')).toMatchObject({
      what: 'Offences excluded from community cautions',
      rules: 'CC-02',
    });
    expect(row(nothingLoaded, '10')?.rules).toContain('SC-04');
  });
});

describe('given settings of a first day', () => {
  test('when one of two settings of a row is loaded › then it is loaded in part, and that one is named', () => {
    const started = { ...initialForceSettings, part6CommencedOn: day('2027-04-01') };
    expect(row(started, '1')).toMatchObject({
      state: 'Loaded in part',
      loaded: [{ short: 'Start of Part 6: 1 April 2027' }],
    });
    expect(row(initialForceSettings, '6')?.state).toBe('Loaded');
  });
});
