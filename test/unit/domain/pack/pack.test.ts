import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  type AdoptedPack,
  compareVersions,
  fingerprintWords,
  isDraft,
  packBehind,
  packFileSchema,
  packJsonSchema,
  packSchema,
  publicKeySchema,
  type StationSettings,
  stationSettingsSchema,
} from '../../../../shared/domain/pack/pack.ts';
import { settingsHistory } from '../../../factories/given-case.ts';
import { samplePack } from './sample-pack.ts';

const schemaFile = new URL('../../../../docs/formats/rules-pack-1.schema.json', import.meta.url);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(packJsonSchema());
const file = {
  format: 'proviso-rules-pack',
  formatVersion: 1,
  pack: samplePack,
  signature: { algorithm: 'Ed25519', publicKey: 'A'.repeat(43), value: 'A'.repeat(86) },
};
const pathsOf = (pack: unknown) => {
  const parsed = packSchema.safeParse(pack);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};
const [citation] = samplePack.citations;

describe('given a pack with some lists', () => {
  test('when it is read › then it is accepted, by the published schema too', () => {
    expect(packFileSchema.parse(file)).toEqual(file);
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a member nobody described', { shoeSize: 5 }, ''],
    ['version 2026', { version: '2026' }, 'version'],
    ['version 2026.0', { version: '2026.0' }, 'version'],
    ['version 2026.10000', { version: '2026.10000' }, 'version'],
    ['an id with a space', { packId: 'sampleton rules' }, 'packId'],
    ['a title of 121 characters', { title: 'x'.repeat(121) }, 'title'],
    ['a day that does not exist', { issuedOn: '2026-02-30' }, 'issuedOn'],
    ['an end the day before its start', { expiresOn: '2026-11-09' }, 'expiresOn'],
    ['settings without hours', { settings: { ...samplePack.settings, hourCaps: undefined } }, 'settings.hourCaps'],
    ['an unknown setting', { settings: { ...samplePack.settings, shoeSize: 5 } }, 'settings'],
    ['a citation of no setting', { citations: [{ ...citation, about: 'shoeSize' }] }, 'citations.0.about'],
    ['a citation of an unknown kind', { citations: [{ ...citation, kind: 'Rumour' }] }, 'citations.0.kind'],
    ['a citation without certainty', { citations: [{ ...citation, certainty: undefined }] }, 'citations.0.certainty'],
    ['an unknown basis', { basis: 'hoped-for' }, 'basis'],
  ])('when it has %s › then it is refused there', (_what, change, path) => {
    expect(pathsOf({ ...samplePack, ...change })).toEqual([path]);
  });

  test.each([
    ['version 2026.9999', { version: '2026.9999' }],
    ['a title of 120 characters', { title: 'x'.repeat(120) }],
    ['an end on the day of its start', { expiresOn: '2026-11-10' }],
    ['no end', { expiresOn: null }],
    ['no citations and no notes', { citations: [], notes: [] }],
    ['a draft citation of regulations', { citations: [{ ...citation, kind: 'Regulations', basis: 'draft' }] }],
  ])('when it has %s › then it is accepted', (_what, change) => {
    expect(pathsOf({ ...samplePack, ...change })).toEqual([]);
  });

  test.each([
    ['a key whose spare bits are not zero', { publicKey: `${'A'.repeat(42)}B` }],
    ['a key of 31 bytes', { publicKey: 'A'.repeat(42) }],
    ['a signature whose spare bits are not zero', { value: `${'A'.repeat(85)}B` }],
    ['another algorithm', { algorithm: 'RS256' }],
  ])('when its signature has %s › then the file is refused', (_what, change) => {
    expect(packFileSchema.safeParse({ ...file, signature: { ...file.signature, ...change } }).success).toBe(false);
  });

  test('when it calls itself the pack built into the program › then the file is refused, and the pack alone is not', () => {
    const named = { ...samplePack, packId: 'proviso-default' };
    expect(packFileSchema.safeParse({ ...file, pack: named }).error?.issues[0]?.path).toEqual(['pack', 'packId']);
    expect(pathsOf(named)).toEqual([]);
  });
});

test('given keys of 32 bytes › when they are written in base64url › then each has exactly one spelling', () => {
  const spellings = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter(
    (last) => publicKeySchema.safeParse(`${'A'.repeat(42)}${last}`).success,
  );
  const bytes = spellings.map((last) => Buffer.from(`${'A'.repeat(42)}${last}`, 'base64url').toString('hex'));
  expect(bytes).toHaveLength(16);
  expect(new Set(bytes).size).toBe(16);
});

describe('given versions', () => {
  test.each([
    ['2026.2', '2026.2', 0],
    ['2026.9', '2026.10', -1],
    ['2027.1', '2026.12', 1],
    ['2025.12', '2026.1', -1],
  ])('when %s is compared with %s › then the sign is %i', (first, second, sign) => {
    expect(Math.sign(compareVersions(first, second))).toBe(sign);
  });
});

test('given a fingerprint › when it is shown › then it stands in groups of 4', () => {
  expect(fingerprintWords('0f3a91c200ff0f3a91c200ff0f3a91c2')).toBe('0f3a 91c2 00ff 0f3a 91c2 00ff 0f3a 91c2');
});

const { settings: _settings, ...lists } = samplePack;
const adopted: AdoptedPack = {
  ...lists,
  signed: { fingerprint: '0f3a91c200ff0f3a91c200ff0f3a91c2', fileSha256: 'a'.repeat(64) },
};

describe('given a history of settings', () => {
  test('when versions were entered by hand › then they are read as they are', () => {
    for (const version of settingsHistory) expect(stationSettingsSchema.parse(version)).toEqual(version);
  });

  test('when a version came of a pack › then all of the pack but its settings stands beside them', () => {
    const version = { ...settingsHistory[0], pack: adopted };
    expect(stationSettingsSchema.parse(version)).toEqual(version);
    expect(stationSettingsSchema.safeParse({ ...version, pack: { ...adopted, settings: {} } }).success).toBe(false);
    expect(stationSettingsSchema.safeParse({ ...version, pack: { ...adopted, signed: undefined } }).success).toBe(
      false,
    );
  });
});

describe('given versions 1 by hand, 2 of a pack, 3 changed by hand after it, 4 of another pack', () => {
  const [byHand] = settingsHistory;
  if (!byHand) throw new Error('The history has a first version');
  const history = (second: Partial<AdoptedPack>, fourth: Partial<AdoptedPack> = {}): readonly StationSettings[] => [
    { ...byHand, version: 1 },
    { ...byHand, version: 2, pack: { ...adopted, ...second } },
    { ...byHand, version: 3 },
    { ...byHand, version: 4, pack: { ...adopted, packId: 'dummersley-rules', ...fourth } },
  ];
  const draftCitations = samplePack.citations.map((each) => ({ ...each, basis: 'draft' as const }));

  test.each([
    [1, undefined],
    [2, 'sampleton-rules'],
    [3, 'sampleton-rules'],
    [4, 'dummersley-rules'],
  ])('when the pack behind version %i is asked for › then it is %s', (version, packId) => {
    expect(packBehind(history({}), version)?.packId).toBe(packId);
  });

  test.each([
    ['both are in force', {}, {}, []],
    ['the first is a draft', { basis: 'draft' }, {}, [2, 3]],
    ['the first cites a draft', { citations: draftCitations }, {}, [2, 3]],
    ['the second is a draft', {}, { basis: 'draft' }, [4]],
  ] as const)('when %s › then the versions that rest on a draft are told', (_what, second, fourth, drafts) => {
    const versions = history(second as Partial<AdoptedPack>, fourth);
    expect([1, 2, 3, 4].filter((version) => isDraft(versions, version))).toEqual(drafts);
  });
});

test('given the schema › when the file in docs/formats is read › then it is the schema of this program (write-pack-schema.ts renews it)', async () => {
  expect(JSON.parse(await readFile(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
});
