import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unparse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { maximumBytes, readCustodyExtract } from '../../../../../renderer/features/intake/read-custody-extract.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string) => {
  const result = readCustodyExtract(typeof bytes === 'string' ? utf8(bytes) : bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};
const failureKind = (bytes: Uint8Array | string) => {
  const result = readCustodyExtract(typeof bytes === 'string' ? utf8(bytes) : bytes);
  return result.ok ? null : result.error.kind;
};

describe('given a CSV file', () => {
  test.each([
    [',', 'surname,forenames\nTESTOWSKA,Zofia\n'],
    [';', 'surname;forenames\nTESTOWSKA;Zofia\n'],
    ['tab', 'surname\tforenames\nTESTOWSKA\tZofia\n'],
    ['Windows line ends', 'surname,forenames\r\nTESTOWSKA,Zofia\r\n'],
    ['no line end at the end', 'surname,forenames\nTESTOWSKA,Zofia'],
    ['a byte order mark', '\uFEFFsurname,forenames\nTESTOWSKA,Zofia'],
    ['quotation marks', '"surname","forenames"\n"TESTOWSKA","Zofia"\n'],
    ['blank lines and lines of commas', 'surname,forenames\n\n,\nTESTOWSKA,Zofia\n \n,,\n'],
    ['empty cells past the last column', 'surname,forenames\nTESTOWSKA,Zofia,,\n'],
  ])('when it has %s › then its row is read', (_, text) => {
    expect(read(text)).toEqual({
      rows: [{ surname: 'TESTOWSKA', forenames: 'Zofia' }],
      format: 'csv',
      unreadableRows: new Map(),
      notes: [],
    });
  });

  test('when a value holds a line break, a delimiter and doubled marks › then it is one value', () => {
    expect(read('a,b\n"1, ""Row""\nNorthmere",2\n').rows).toEqual([{ a: '1, "Row"\nNorthmere', b: '2' }]);
  });

  test('when semicolons delimit and values hold commas › then the headings decide', () => {
    expect(read('a;b\n1,5;2,5\n').rows).toEqual([{ a: '1,5', b: '2,5' }]);
  });

  test('when a mark is never closed › then that row tells how many lines it took in, and rows before it are read', () => {
    const { rows, unreadableRows } = read('a,b\n1,2\n3,"4\n5,6\n7,8\n');
    expect(rows).toHaveLength(2);
    expect([...unreadableRows]).toEqual([
      [2, 'The quotation marks in this row do not match, so Proviso could not tell it from the 2 lines after it'],
    ]);
  });

  test('when a mark is closed in the middle of a value › then that row is told of', () => {
    const { unreadableRows } = read('a,b\n1,"2"x\n');
    expect([...unreadableRows]).toEqual([[1, 'The quotation marks in this row do not match']]);
  });

  test('when a row has more or fewer values than columns › then it is told of and the others are read', () => {
    const { rows, unreadableRows } = read('a,b\n1\n1,2\n1,2,3\n');
    expect(rows).toHaveLength(3);
    expect([...unreadableRows]).toEqual([
      [1, 'This row has 1 values but there are 2 columns'],
      [3, 'This row has 3 values but there are 2 columns'],
    ]);
  });

  test('when headings repeat or are blank › then no column hides another', () => {
    expect(read('a,a,\n1,2,3\n').rows).toEqual([{ a: '1', 'a (column 2)': '2', 'column 3': '3' }]);
  });

  test('when any table is written as CSV › then every cell comes back', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aŵ",;\t\n\r é£1'), maxLength: 6 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const filled = rows.map(([one, two, three]) => [`x${one}`, two, three]);
        const text = unparse([['one', 'two', 'three'], ...filled], { delimiter, newline: '\r\n' });
        expect(read(text).rows).toEqual(filled.map(([one, two, three]) => ({ one, two, three })));
        expect(read(text).unreadableRows.size).toBe(0);
      }),
    );
  });
});

describe('given a JSON file', () => {
  test('when it is a list of rows › then they are read', () => {
    expect(read(' [{"surname":"TESTOWSKA","offenceValue":86.4}]')).toEqual({
      rows: [{ surname: 'TESTOWSKA', offenceValue: 86.4 }],
      format: 'json',
      unreadableRows: new Map(),
      notes: [],
    });
  });

  test('when an entry is no row › then it is told of and the others are read', () => {
    const { rows, unreadableRows } = read('[{"a":1},"x",null,[1]]');
    expect(rows).toHaveLength(4);
    expect([...unreadableRows.keys()]).toEqual([2, 3, 4]);
  });

  test.each(['[{"surname":"TESTO', '{"rows":[]}', '{'])('when it is %j › then it is not an extract', (text) => {
    expect(failureKind(text)).toBe('not-json');
  });
});

describe('given bytes of other kinds', () => {
  test('when it is UTF-8 with ŵ › then the letter is kept and nothing is noted', () => {
    const { rows, notes } = read('surname,forenames\nFFUGENŴ,Llŷr\n');
    expect(rows).toEqual([{ surname: 'FFUGENŴ', forenames: 'Llŷr' }]);
    expect(notes).toEqual([]);
  });

  test('when it is Windows-1252 › then accents are read and a note says so', () => {
    const { rows, notes } = read(
      Uint8Array.from('surname,forenames\nDR\u00c9AMS,Si\u00f4n\n', (letter) => letter.charCodeAt(0)),
    );
    expect(rows).toEqual([{ surname: 'DRÉAMS', forenames: 'Siôn' }]);
    expect(notes).toHaveLength(1);
  });

  test('when it is UTF-16 with its mark, as spreadsheets save text › then it is read', () => {
    const text = '\uFEFFsurname\tforenames\nFFUGENŴ\tLlŷr\n';
    const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(read(bytes).rows).toEqual([{ surname: 'FFUGENŴ', forenames: 'Llŷr' }]);
  });

  test.each<[string, Uint8Array | string]>([
    ['a zero byte', 'a,b\n1,\0\n'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x01, 0x0d])],
  ])('when it holds %s › then it is not text', (_, bytes) => {
    expect(failureKind(bytes)).toBe('not-text');
  });

  test('when one control character strays into much text › then it is still text', () => {
    expect(read(`a,b\n${'x'.repeat(200)}\u0007,2\n`).rows).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['blank lines', ' \n\n', 'empty'],
    ['headings only', 'surname,forenames\n', 'empty'],
    ['an empty list', '[]', 'empty'],
    ['prose', 'Dear sergeant\nplease find enclosed\n', 'not-csv'],
    ['headings with a mark that is never closed', 'surname,"forenames\nTESTOWSKA,Zofia\n', 'not-csv'],
  ])('when it holds %s › then it says so', (_, text, kind) => {
    expect(failureKind(text)).toBe(kind);
  });

  test('when it is one byte over the limit › then it is too large, and at the limit it is looked at', () => {
    expect(failureKind(new Uint8Array(maximumBytes + 1).fill(32))).toBe('too-large');
    expect(failureKind(new Uint8Array(maximumBytes).fill(32))).toBe('empty');
  });

  test('when it is any bytes › then it is read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof readCustodyExtract(bytes).ok === 'boolean'),
    );
  });

  test('when the damaged sample is read › then it is refused as a whole', () => {
    expect(failureKind(readFileSync('samples/custody-extract-damaged.csv'))).toBe('not-text');
  });
});
