import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BagContents, makeBag } from '../../../../../electron/services/exchange/bag.ts';
import { calendarDaySchema } from '../../../../../shared/time.ts';
import { id, station } from '../../../../factories/given-case.ts';
import { packageId } from './packed-case.ts';
import { checkBag } from './read-bag.ts';

const contents: BagContents = {
  packageId,
  caseJson: '{"person":{"surname":"TESTOWSKA"}}\n',
  documents: [
    { name: id('zweite'), bytes: Uint8Array.of(1, 2, 3) },
    { name: id('anfang'), bytes: Uint8Array.of(4) },
  ],
  createdOn: calendarDaySchema.parse('2026-11-20'),
  station,
  programVersion: '0.1.0',
};
const filesOf = (bag: ReturnType<typeof makeBag>) => new Map(bag.map(({ path, bytes }) => [path, bytes]));

const anyContents: fc.Arbitrary<BagContents> = fc
  .record({
    caseJson: fc.string({ unit: 'grapheme' }),
    documents: fc.uniqueArray(fc.record({ number: fc.nat(), bytes: fc.uint8Array() }), {
      selector: ({ number }) => number,
      maxLength: 5,
    }),
    forceName: fc.string({ unit: 'grapheme' }),
  })
  .map(({ caseJson, documents, forceName }) => ({
    ...contents,
    caseJson,
    documents: documents.map(({ number, bytes }) => ({ name: id('d', number).replaceAll('0', 'z'), bytes })),
    station: { ...station, forceName },
  }));

describe('given a case and two documents', () => {
  test('when a bag is made › then it is a complete BagIt 1.0 bag', () => {
    const info = checkBag(filesOf(makeBag(contents)));

    expect([...info]).toEqual([
      ['Source-Organization', 'Northmere Police'],
      ['External-Identifier', packageId],
      ['Bagging-Date', '2026-11-20'],
      ['Payload-Oxum', '39.3'],
      ['Bag-Software-Agent', 'Proviso 0.1.0'],
      ['Marking', 'OFFICIAL-SENSITIVE'],
    ]);
  });

  test('when a bag is made › then its files are sorted and named by document id', () => {
    expect(makeBag(contents).map(({ path }) => path)).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/case.json',
      `data/documents/${id('anfang')}.pdf`,
      `data/documents/${id('zweite')}.pdf`,
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]);
  });

  test("when a bag is made › then the person's name is in no file name and no tag file", () => {
    for (const { path, bytes } of makeBag(contents)) {
      expect(path).not.toMatch(/testowska/i);
      if (!path.startsWith('data/')) expect(new TextDecoder().decode(bytes)).not.toMatch(/testowska/i);
    }
  });
});

test('given a document named by a person instead of its id › when a bag is made › then it is refused', () => {
  expect(() => makeBag({ ...contents, documents: [{ name: 'testowska', bytes: Uint8Array.of(1) }] })).toThrow();
});

test('given a package id that climbs out of its folder › when a bag is made › then it is refused', () => {
  expect(() => makeBag({ ...contents, packageId: '../PV-2611-7K3M9Q2W4X' })).toThrow();
});

test('given a force whose name has a line break › when a bag is made › then no tag is added by it', () => {
  const bag = makeBag({ ...contents, station: { ...station, forceName: 'Northmere\r\nMarking: NONE' } });

  expect(checkBag(filesOf(bag)).get('Source-Organization')).toBe('Northmere Marking: NONE');
});

test('given any contents › when a bag is made › then it is complete', () => {
  fc.assert(fc.property(anyContents, (any) => void checkBag(filesOf(makeBag(any)))));
});

test('given the same contents in another order › when a bag is made again › then every byte is the same', () => {
  fc.assert(
    fc.property(anyContents, (any) => {
      const again = makeBag({ ...any, documents: any.documents.toReversed() });
      expect(again).toEqual(makeBag(any));
    }),
  );
});

test('given any bag › when one bit of one file changes › then the reader used here notices', () => {
  fc.assert(
    fc.property(anyContents, fc.nat(), fc.nat(), fc.nat(7), (any, file, at, bit) => {
      // The manifest of tag files is listed in nothing: a change of its white space can go unseen.
      const bag = makeBag(any).filter(({ path, bytes }) => bytes.length > 0 && path !== 'tagmanifest-sha256.txt');
      const changed = bag[file % bag.length];
      if (!changed) throw new Error('a bag has files');
      const bytes = changed.bytes.slice();
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      expect(() => checkBag(filesOf(makeBag(any)).set(changed.path, bytes))).toThrow();
    }),
  );
});
