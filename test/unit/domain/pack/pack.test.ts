import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  compareVersions,
  fingerprintWords,
  packFileSchema,
  packJsonSchema,
  packSchema,
  publicKeySchema,
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
const action = { reference: 'CR1', wording: 'Apologise.' };
const factor = { id: 'remorse', wording: 'Shows remorse', change: -1 };

describe('given a pack with one of each list', () => {
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
    ['no remedy actions', { communityRemedy: { area: 'Sampleton', actions: [] } }, 'communityRemedy.actions'],
    [
      'one remedy reference twice',
      { communityRemedy: { area: 'Sampleton', actions: [action, action] } },
      'communityRemedy.actions',
    ],
    [
      'a gravity score of 5',
      { gravityMatrix: { name: 'm', scores: [{ cjsCode: 'TH68010', score: 5 }], factors: [] } },
      'gravityMatrix.scores.0.score',
    ],
    [
      'a gravity score of 0',
      { gravityMatrix: { name: 'm', scores: [{ cjsCode: 'TH68010', score: 0 }], factors: [] } },
      'gravityMatrix.scores.0.score',
    ],
    [
      'an offence scored twice',
      { gravityMatrix: { name: 'm', scores: Array(2).fill({ cjsCode: 'TH68010', score: 2 }), factors: [] } },
      'gravityMatrix.scores',
    ],
    [
      'a factor that changes by 2',
      { gravityMatrix: { name: 'm', scores: [], factors: [{ ...factor, change: 2 }] } },
      'gravityMatrix.factors.0.change',
    ],
    [
      'a bank holiday twice',
      { workingDays: { bankHolidays: ['2026-12-25', '2026-12-25'] } },
      'workingDays.bankHolidays',
    ],
    ['an unknown basis', { basis: 'hoped-for' }, 'basis'],
  ])('when it has %s › then it is refused there', (_what, change, path) => {
    expect(pathsOf({ ...samplePack, ...change })).toEqual([path]);
  });

  test.each([
    ['version 2026.9999', { version: '2026.9999' }],
    ['a title of 120 characters', { title: 'x'.repeat(120) }],
    ['an end on the day of its start', { expiresOn: '2026-11-10' }],
    ['no end', { expiresOn: null }],
    [
      'gravity scores of 1 and 4',
      {
        gravityMatrix: {
          name: 'm',
          scores: [
            { cjsCode: 'TH68010', score: 1 },
            { cjsCode: 'CD98070', score: 4 },
          ],
          factors: [factor, { ...factor, id: 'planned', change: 1 }],
        },
      },
    ],
    ['no lists', { communityRemedy: null, gravityMatrix: null, workingDays: null, citations: [], notes: [] }],
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

describe('given a history of settings', () => {
  const { settings: _settings, ...lists } = samplePack;
  const adopted = { ...lists, fingerprint: '0f3a91c200ff0f3a91c200ff0f3a91c2', fileSha256: 'a'.repeat(64) };

  test('when it was written before there were packs › then it is read as it is', () => {
    for (const version of settingsHistory) expect(stationSettingsSchema.parse(version)).toEqual(version);
  });

  test('when a version came of a pack › then all of the pack but its settings stands beside them', () => {
    const version = { ...settingsHistory[0], pack: adopted };
    expect(stationSettingsSchema.parse(version)).toEqual(version);
    expect(stationSettingsSchema.safeParse({ ...version, pack: { ...adopted, settings: {} } }).success).toBe(false);
  });
});

test('given the schema › when the file in docs/formats is read › then it is the schema of this program (write-pack-schema.ts renews it)', async () => {
  expect(JSON.parse(await readFile(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
});
