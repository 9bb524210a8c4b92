import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeReferenceFile } from '../../../build/reference-data.ts';
import { offenceCategories } from '../../../shared/reference/class-of-category.ts';
import { type ReferenceData, type ReferenceFile, readReferenceData } from '../../../shared/reference/reference-data.ts';

let file: ReferenceFile;
let reference: ReferenceData;
beforeAll(async () => {
  file = await makeReferenceFile();
  reference = readReferenceData(JSON.stringify(file));
});
const offence = (cjsCode: string) => reference.offences.find((one) => one.cjsCode === cjsCode);

describe('given the standing data as it is slimmed at build time', () => {
  test('when it is read back › then the offences have their title, class and flags', () => {
    expect(offence('TH68010')).toEqual({
      cjsCode: 'TH68010',
      title: 'Theft from a shop',
      category: 'CE',
      classHint: 'either-way',
      recordable: true,
      notifiable: true,
    });
    expect(offence('TH68023')?.classHint).toBe('indictable-only');
    expect(offence('CJ88001')?.classHint).toBe('summary');
    expect(offence('RT88333')).toMatchObject({ category: 'CM', classHint: 'summary' });
    expect(offence('AS14004')).toMatchObject({ recordable: false });
  });

  test('when it is compared with the package › then every national criminal offence with a title is there once', () => {
    const published: { cjsCode: string; offenceCategory: string; offenceTitle: string; recordableOnPnc: boolean }[] =
      JSON.parse(
        readFileSync('node_modules/@moj-bichard7-developers/bichard7-next-data/dist/data/offence-code.json', 'utf8'),
      );
    const expected = published.filter(
      ({ cjsCode, offenceCategory, offenceTitle }) =>
        offenceCategories.some((category) => category === offenceCategory) &&
        /^[A-Z]/.test(cjsCode) &&
        offenceTitle.trim() !== '',
    );
    expect(reference.offences.map((one) => [one.cjsCode, one.category, one.recordable])).toEqual(
      expected
        .map((one) => [one.cjsCode, one.offenceCategory, one.recordableOnPnc])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
    expect(reference.offences.length).toBe(25_640);
  });

  test('when a title was wholly in capitals › then it is readable and marked as legacy', () => {
    expect(reference.legacyCodes.has('AA06001')).toBe(true);
    expect(offence('AA06001')?.title).toMatch(/^Fail to wear protective clothing/);
    expect(reference.legacyCodes.has('TH68010')).toBe(false);
    expect(reference.offences.filter(({ title }) => title.length > 8 && !/[a-z]/.test(title))).toEqual([]);
  });

  test('when the forces are listed › then they are the 43 of England and Wales and the British Transport Police', () => {
    const names = new Map(reference.forces.map(({ code, name }) => [code, name]));
    expect(names.size).toBe(44);
    expect(names.get('01')).toBe('Metropolitan Police Service');
    expect(names.get('48')).toBe('City of London');
    expect(names.get('93')).toBe('British Transport Police');
    expect([...names.values()].filter((name) => /reserved|scot|strathclyde|NPIA|MOD|global/i.test(name))).toEqual([]);
  });

  test('when the source is asked › then it names the package, its version and the day it was retrieved', () => {
    expect(reference.source).toBe('@moj-bichard7-developers/bichard7-next-data 2.0.414');
    expect(reference.retrievedOn).toBe('2026-11-20');
  });
});

describe('given a damaged file', () => {
  const small: ReferenceFile = {
    format: 'proviso-reference-data/1',
    source: 'a list',
    retrievedOn: '2026-11-20' as ReferenceFile['retrievedOn'],
    codes: ['TH68010', 'CJ88001'],
    titles: ['Theft from a shop', 'Common assault'],
    categories: 'CECS',
    flags: '35',
    forces: [{ code: '01', name: 'Metropolitan Police Service' }],
  };

  test('when it is whole › then each digit of the flags is one row', () => {
    const read = readReferenceData(JSON.stringify(small));
    expect(read.offences.map(({ recordable, notifiable }) => [recordable, notifiable])).toEqual([
      [true, true],
      [true, false],
    ]);
    expect([...read.legacyCodes]).toEqual(['CJ88001']);
  });

  test.each<[string, object]>([
    ['a title is missing', { titles: ['Theft from a shop'] }],
    ['a category is missing', { categories: 'CE' }],
    ['a category is no offence', { categories: 'CEVP' }],
    ['a flag is missing', { flags: '3' }],
    ['a flag is out of range', { flags: '38' }],
    ['a code stands twice', { codes: ['TH68010', 'TH68010'] }],
    ['the format is another', { format: 'proviso-reference-data/2' }],
    ['the day is no day', { retrievedOn: '2026-02-30' }],
  ])('when %s › then it is refused', (_, damage) => {
    expect(() => readReferenceData(JSON.stringify({ ...small, ...damage }))).toThrow();
  });
});
