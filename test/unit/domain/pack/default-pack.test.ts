import { describe, expect, test } from 'vitest';
import { defaultPack, defaultVersion } from '../../../../shared/domain/pack/default-pack.ts';
import { lawHolds } from '../../../../shared/domain/pack/law-holds.ts';
import { adoptedPackSchema, isDraft, packFileSchema, packSchema } from '../../../../shared/domain/pack/pack.ts';
import {
  forceSettingsSchema,
  initialForceSettings,
  type SettingName,
} from '../../../../shared/domain/settings/force-settings.ts';
import { instant } from '../../../factories/given-case.ts';

const { settings, citations } = defaultPack;

describe('given the pack built into the program', () => {
  test('when it is read as a pack › then it is well made, names itself and is signed by nobody', () => {
    expect(packSchema.parse(defaultPack)).toEqual(defaultPack);
    expect(adoptedPackSchema.parse(defaultVersion.pack)).toMatchObject({ packId: 'proviso-default', signed: null });
    expect(packFileSchema.shape.pack.safeParse(defaultPack).success).toBe(false);
  });

  test('when the law is held against it › then nothing in it conflicts, and nothing is a draft', () => {
    expect(lawHolds(settings, citations)).toEqual({ settings, conflicts: [] });
    expect(
      isDraft([{ version: 1, at: instant('2026-11-20T09:00:00.000Z'), by: 'Testowska', ...defaultVersion }], 1),
    ).toBe(false);
  });

  test('when it is compared with the settings of a first day › then all of those hold, and Part 6 is not in force', () => {
    expect(settings).toMatchObject(initialForceSettings);
    expect(settings.part6CommencedOn).toBeNull();
  });

  /** What law.md says was not found, or found in part, or is the force's own. */
  const notKnown: readonly SettingName[] = [
    'penaltyMaxima',
    'excludedOffences',
    'multipleCautionLimits',
    'earlierOffences',
    'cautionGivers',
    'hourCaps',
    'simpleCautionRanks',
    'specifiedOffences',
    'similarOffenceGroups',
    'gravityMatrix',
    'communityResolutionAdmission',
    'communityResolutionSignOff',
    'communityRemedy',
    'outcome22',
    'formLayouts',
    'foreignOffenderDefinition',
    'pncDisposalCodes',
    'rates',
    'retention',
    'providers',
    'penaltyNoticeOffences',
    'fineRegistration',
    'severity',
  ];
  test.each(notKnown)('when %s is asked for › then it is not loaded', (name) => {
    expect(settings[name] ?? null).toBeNull();
  });

  test('when its policy is asked for › then the force has none yet', () => {
    expect(Object.values(settings.policy).filter(Boolean)).toEqual([]);
  });

  test('when each setting it loads is looked up › then it is cited, and nothing else is but the start of Part 6', () => {
    const loaded = forceSettingsSchema
      .keyof()
      .options.filter((name) => name !== 'policy' && (settings[name] ?? null) !== null);
    expect(citations.map(({ about }) => about).toSorted()).toEqual([...loaded, 'part6CommencedOn'].toSorted());
  });

  test.each([
    ['SC', '3'],
    ['ACC', '3'],
    ['YC', '2'],
    ['YCC', '2'],
    ['PND', '6'],
    ['CR', '8'],
    ['O22', '22'],
    ['DC', undefined],
    ['CC', undefined],
  ] as const)('when the outcome code of %s is asked for › then it is %s', (disposal, code) => {
    expect(settings.outcomeCodes?.[disposal]).toBe(code);
  });

  test('when ethnicity codes are grouped › then each of the 5+1 groups has its own', () => {
    const groups = Object.groupBy(settings.ethnicityCodes?.codes ?? [], ({ group }) => group);
    expect(
      Object.fromEntries(Object.entries(groups).map(([group, codes]) => [group, codes?.map(({ code }) => code)])),
    ).toEqual({
      White: ['W1', 'W2', 'W3', 'W4', 'W9'],
      Mixed: ['M1', 'M2', 'M3', 'M9'],
      'Asian or Asian British': ['A1', 'A2', 'A3', 'A9'],
      'Black or Black British': ['B1', 'B2', 'B9'],
      Other: ['A4', 'O2', 'O9'],
      'Not stated': ['NS'],
    });
  });
});
