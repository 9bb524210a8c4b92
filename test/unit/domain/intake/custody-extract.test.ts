import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCustodyExtract } from '../../../../renderer/features/intake/read-custody-extract.ts';
import { caseEventBodySchema } from '../../../../shared/domain/case/events.ts';
import { columnNamed, columnOfHeading, custodyColumnNames } from '../../../../shared/domain/intake/custody-columns.ts';
import {
  acceptCustodyRows,
  type IntakeContext,
  offenceCodesIn,
} from '../../../../shared/domain/intake/custody-extract.ts';
import type { ReferenceOffence } from '../../../../shared/reference/reference-data.ts';
import { calendarDaySchema } from '../../../../shared/time.ts';

const known: readonly ReferenceOffence[] = [
  ['TH68010', 'Theft from a shop', 'CE', 'either-way'] as const,
  ['CD71039', 'Criminal damage to property - value under £5000', 'CE', 'either-way'] as const,
  ['CJ67002', 'Drunk and disorderly in a public place', 'CS', 'summary'] as const,
  ['MD71530', 'Possess a controlled drug of Class B - Cannabis / Cannabis Resin', 'CE', 'either-way'] as const,
  ['CJ88001', 'Common assault', 'CS', 'summary'] as const,
  ['CJ88116', 'Assault by beating', 'CS', 'summary'] as const,
].map(([cjsCode, title, category, classHint]) => ({
  cjsCode,
  title,
  category,
  classHint,
  recordable: true,
  notifiable: true,
}));

const fileSha256 = 'a'.repeat(64);
/** Ids in order, so that a test can tell how many were asked for. */
const given = (changes: Partial<IntakeContext> = {}): IntakeContext & { readonly idsGiven: () => number } => {
  let ids = 0;
  return {
    fileSha256,
    alreadyHeld: () => false,
    offence: (code) => known.find(({ cjsCode }) => cjsCode === code) ?? null,
    offenceSource: 'a list 1.2.3',
    newId: () => {
      ids += 1;
      return String(ids).padStart(26, '0');
    },
    today: calendarDaySchema.parse('2026-11-20'),
    unreadableRows: new Map(),
    idsGiven: () => ids,
    ...changes,
  };
};
const zofia = {
  custodyRecordNumber: 'NM/QS/26/004127',
  surname: 'TESTOWSKA',
  forenames: 'Zofia',
  dateOfBirth: '14/03/1994',
  offenceCode: 'TH68010',
};
type Row = Record<string, unknown>;
const accept = (rows: readonly Row[], context: IntakeContext = given()) => {
  const read = acceptCustodyRows(rows, context);
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value;
};
const sentences = (changes: Row, context?: IntakeContext) =>
  accept([{ ...zofia, ...changes }], context).rejected.flatMap(({ problems }) =>
    problems.map(({ sentence }) => sentence),
  );
const sample = (name: string) => {
  const read = readCustodyExtract(readFileSync(`samples/${name}`));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};

describe('given a row with everything', () => {
  const whole: Row = {
    ...zofia,
    urn: '99NM0412726',
    gender: 'F',
    address: 'Flat 9,\n 4 Invented Row',
    phone: '07700 900 118',
    email: 'zofia@example.org',
    pncId: '2026/0000001A',
    croNumber: '1/26A',
    selfDefinedEthnicity: 'w9',
    officerDefinedEthnicity: '1',
    nationality: 'Polish',
    language: 'Polish',
    arrivedAt: '20/11/2026 01:41',
    detentionAuthorisedAt: '2026-11-20T01:58:30',
    officerInCase: 'PC 7782 Standin',
    offenceTitle: 'Shoplifting',
    offenceDate: '18 Nov 2026',
    offenceTime: '1620',
    offencePlace: 'Nonesuch Stores',
    offenceValue: 86.4,
    offenceWording: 'Stole baby formula.',
  };

  test('when it is accepted › then every fact is in the events, in their form, with its source', () => {
    const { accepted, rejected, notes, columnsNotUsed } = accept([whole]);
    expect(rejected).toEqual([]);
    expect(columnsNotUsed).toEqual([]);
    expect(accepted).toEqual([
      {
        rows: [1],
        source: { kind: 'custody-extract', fileSha256, row: 1 },
        opened: {
          custodyRecordNumber: 'NM/QS/26/004127',
          urn: '99NM0412726',
          officerInCase: 'PC 7782 Standin',
          person: {
            surname: 'TESTOWSKA',
            forenames: 'Zofia',
            dateOfBirth: '1994-03-14',
            gender: 'female',
            address: 'Flat 9, 4 Invented Row',
            phone: '07700 900 118',
            email: 'zofia@example.org',
            pncId: '2026/0000001A',
            croNumber: '1/26A',
            ethnicitySelfDefined: 'W9',
            ethnicityOfficerDefined: 'IC1',
            nationality: 'Polish',
            language: 'Polish',
          },
          detention: { arrivedAt: '2026-11-20T01:41:00.000Z', authorisedAt: '2026-11-20T01:58:30.000Z' },
        },
        offences: [
          {
            offenceId: '00000000000000000000000001',
            cjsCode: 'TH68010',
            title: 'Theft from a shop',
            classHint: { class: 'either-way', source: 'a list 1.2.3, CE' },
            date: '2026-11-18',
            time: '16:20',
            place: 'Nonesuch Stores',
            valuePence: 8640,
            wording: 'Stole baby formula.',
          },
        ],
      },
    ]);
    expect(notes).toEqual([
      {
        row: 1,
        sentence: "Offence title: Proviso uses the national list's title for TH68010, not the one in the file",
      },
    ]);
    expect(Object.keys(whole).sort()).toEqual([...custodyColumnNames].sort());
  });

  test('when only the required columns are filled › then nothing else is made up', () => {
    const [person] = accept([zofia]).accepted;
    expect(Object.keys(person?.opened ?? {})).toEqual(['custodyRecordNumber', 'person']);
    expect(Object.keys(person?.opened.person ?? {})).toEqual(['surname', 'forenames', 'dateOfBirth']);
    expect(Object.keys(person?.offences[0] ?? {})).toEqual(['offenceId', 'cjsCode', 'title', 'classHint']);
  });

  test('when headings are written otherwise › then they mean the same columns', () => {
    const { accepted } = accept([
      { 'Custody record number': 'NM/1', SURNAME: 'A', fore_names: 'B', 'offence-code': ' th 68010 ' },
    ]);
    expect(accepted[0]?.offences[0]?.cjsCode).toBe('TH68010');
    expect(columnOfHeading('Date of Birth')).toBe('dateOfBirth');
    expect(columnOfHeading('cellNumber')).toBeNull();
  });

  test('when a name has ŵ as two characters › then it is kept as one', () => {
    const [person] = accept([{ ...zofia, surname: 'FFUGENW\u0302' }]).accepted;
    expect(person?.opened.person.surname).toBe('FFUGENŴ');
  });
});

describe('given one fault in a row', () => {
  test.each<[string, Row, string]>([
    ['no custody record number', { custodyRecordNumber: '' }, 'Enter the custody record number'],
    ['no surname', { surname: ' ' }, 'Enter the surname'],
    ['no forenames', { forenames: null }, 'Enter the forenames'],
    ['no offence code', { offenceCode: '' }, 'Enter the offence code'],
    ['a day that does not exist', { dateOfBirth: '31/02/1994' }, 'Date of birth must be a real date, like 14/03/1994'],
    ['a year of birth alone', { dateOfBirth: 1994 }, 'Date of birth must be a real date, like 14/03/1994'],
    ['a birth today', { dateOfBirth: '20/11/2026' }, 'Date of birth must be in the past'],
    ['a birth in 1899', { dateOfBirth: '31/12/1899' }, 'Date of birth must be in 1900 or later'],
    [
      'an unknown gender',
      { gender: 'mail' },
      'Gender must be male, female, not known or not specified, or the code M, F, U, 0, 1, 2 or 9',
    ],
    ['an unknown ethnicity', { selfDefinedEthnicity: 'W7' }, 'Self-defined ethnicity must be an 18+1 code, like W1'],
    [
      'an unknown appearance',
      { officerDefinedEthnicity: 'IC7' },
      'Officer-defined ethnicity must be a code from IC1 to IC6, or IC9',
    ],
    [
      'an arrival without time',
      { arrivedAt: '20/11/2026' },
      'Arrival at the station must be a real date and time, like 20/11/2026 01:41',
    ],
    ['an arrival tomorrow', { arrivedAt: '21/11/2026 00:00' }, 'Arrival at the station must be today or in the past'],
    [
      'an arrival in the leapt hour',
      { arrivedAt: '29/03/2026 01:30' },
      'Arrival at the station must be a time that existed: that night the clocks went forward over it',
    ],
    [
      'an offence in the leapt hour',
      { offenceDate: '29/03/2026', offenceTime: '01:30' },
      'Offence time must be a time that existed: that night the clocks went forward over it',
    ],
    [
      'detention before arrival',
      { arrivedAt: '20/11/2026 01:41', detentionAuthorisedAt: '20/11/2026 01:40' },
      'Detention authorised must be the same as or after arrival at the station',
    ],
    ['a malformed code', { offenceCode: 'theft!' }, 'Offence code must be a CJS code, like TH68010'],
    [
      'a code that is not in the list',
      { offenceCode: 'ZZ99999' },
      'Offence code ZZ99999 is not in the national list. Check it, or enter the offence title too',
    ],
    ['an offence tomorrow', { offenceDate: '21/11/2026' }, 'Offence date must be today or in the past'],
    ['an offence before birth', { offenceDate: '13/03/1994' }, 'Offence date must be after the date of birth'],
    ['a time that is none', { offenceTime: '24:00' }, 'Offence time must be a time of day, like 14:30'],
    ['a value in words', { offenceValue: 'about 80' }, 'Offence value must be an amount in pounds, like 86.40'],
    [
      'a value with a decimal comma',
      { offenceValue: '86,40' },
      'Offence value must be an amount in pounds, like 86.40',
    ],
    ['a value over the limit', { offenceValue: '1000000.01' }, 'Offence value must be £1,000,000 or less'],
    ['a surname of 81 characters', { surname: 'S'.repeat(81) }, 'Surname must be 80 characters or fewer'],
    ['a list for a name', { forenames: ['Zofia'] }, 'Forenames must be text that can be read'],
    ['a control character', { surname: 'TEST\u0007OWSKA' }, 'Surname must be text that can be read'],
    ['a lost character', { surname: 'TEST\uFFFDOWSKA' }, 'Surname must be text that can be read'],
    ['a column twice', { Surname: 'OTHER' }, 'Surname must be given once'],
  ])('when it has %s › then it is rejected with the sentence', (_, changes, sentence) => {
    expect(sentences(changes)).toEqual([sentence]);
  });

  test.each<[string, Row]>([
    ['born yesterday', { dateOfBirth: '19/11/2026', offenceDate: '20/11/2026' }],
    ['born on the first day of 1900', { dateOfBirth: '01/01/1900' }],
    ['arrived today', { arrivedAt: '20/11/2026 23:59' }],
    ['detention authorised on arrival', { arrivedAt: '20/11/2026 01:41', detentionAuthorisedAt: '20/11/2026 01:41' }],
    ['offence today', { offenceDate: '20/11/2026' }],
    ['a value of a million', { offenceValue: '£1,000,000' }],
    ['a surname of 80 characters', { surname: 'S'.repeat(80) }],
    ['an unknown code with a title', { offenceCode: 'ZZ99999', offenceTitle: 'Keep a unicorn' }],
  ])('when it is just inside: %s › then it is accepted', (_, changes) => {
    expect(sentences(changes)).toEqual([]);
  });

  test('when there are several faults › then all are told at once', () => {
    expect(sentences({ surname: '', dateOfBirth: 'x', offenceValue: 'y' })).toHaveLength(3);
  });

  test.each([
    ['£31.75', 3175],
    ['240', 24_000],
    ['0.5', 50],
    ['1,234.56', 123_456],
    [19.99, 1999],
    [0, 0],
  ])('when the value is %j pounds › then it is %i pence', (offenceValue, pence) => {
    expect(accept([{ ...zofia, offenceValue }]).accepted[0]?.offences[0]?.valuePence).toBe(pence);
  });

  test.each([
    ['M', 'male'],
    ['Female', 'female'],
    ['2', 'female'],
    [0, 'not-known'],
    ['U', 'not-known'],
    ['Not specified', 'not-specified'],
  ])('when the gender is %j › then it is %s', (gender, expected) => {
    expect(accept([{ ...zofia, gender }]).accepted[0]?.opened.person.gender).toBe(expected);
  });

  test('when the code is unknown but has a title › then the title is kept, no class is guessed and a note says so', () => {
    const { accepted, notes } = accept([{ ...zofia, offenceCode: 'ZZ99999', offenceTitle: 'Keep a unicorn' }]);
    expect(accepted[0]?.offences[0]).toEqual({
      offenceId: '00000000000000000000000001',
      cjsCode: 'ZZ99999',
      title: 'Keep a unicorn',
    });
    expect(notes.map(({ row }) => row)).toEqual([1]);
  });

  test('when the arrival came twice › then the first is taken and a note says so', () => {
    const { accepted, notes } = accept([{ ...zofia, arrivedAt: '25/10/2026 01:30' }]);
    expect(accepted[0]?.opened.detention?.arrivedAt).toBe('2026-10-25T00:30:00.000Z');
    expect(notes[0]?.sentence).toMatch(/^Arrival at the station: that time came twice/);
  });
});

describe('given several rows', () => {
  const second = { ...zofia, offenceCode: 'CJ67002' };

  test('when two have one custody record number › then they are one person with two offences', () => {
    const { accepted, rejected } = accept([
      zofia,
      { ...second, custodyRecordNumber: 'nm/qs/26/ 004127', surname: 'Testowska' },
    ]);
    expect(rejected).toEqual([]);
    expect(accepted).toHaveLength(1);
    expect(accepted[0]?.rows).toEqual([1, 2]);
    expect(accepted[0]?.offences.map(({ cjsCode }) => cjsCode)).toEqual(['TH68010', 'CJ67002']);
  });

  test('when the later says something else of the person › then the later is rejected', () => {
    const { accepted, rejected } = accept([zofia, { ...second, forenames: 'Zenobia', dateOfBirth: '15/03/1994' }]);
    expect(accepted[0]?.rows).toEqual([1]);
    expect(rejected).toEqual([
      {
        row: 2,
        problems: [
          {
            column: 'forenames',
            sentence: 'Forenames must be the same as in row 1, which has the same custody record number',
          },
          {
            column: 'dateOfBirth',
            sentence: 'Date of birth must be the same as in row 1, which has the same custody record number',
          },
        ],
      },
    ]);
  });

  test('when the later says more of the person than the first › then it is rejected, as the facts have one source', () => {
    const { rejected } = accept([zofia, { ...second, phone: '07700 900 118' }]);
    expect(rejected[0]?.problems[0]?.sentence).toBe(
      'Phone must stand in row 1 too, the first with this custody record number',
    );
  });

  test('when the later leaves details blank › then it is accepted', () => {
    expect(
      accept([
        { ...zofia, phone: '07700 900 118' },
        { ...second, dateOfBirth: '' },
      ]).rejected,
    ).toEqual([]);
  });

  test('when a row repeats another › then it is rejected and not a second offence', () => {
    const { accepted, rejected } = accept([zofia, second, zofia]);
    expect(accepted[0]?.offences).toHaveLength(2);
    expect(rejected).toEqual([{ row: 3, problems: [{ column: null, sentence: 'This row repeats row 1' }] }]);
  });

  test('when the first is rejected › then the next sound row opens the person and is the source', () => {
    const { accepted } = accept([{ ...zofia, dateOfBirth: 'x' }, second]);
    expect(accepted[0]?.rows).toEqual([2]);
    expect(accepted[0]?.source).toMatchObject({ row: 2 });
  });

  test('when the custody record is already in Proviso › then all its rows are rejected and no id is spent', () => {
    const context = given({ alreadyHeld: (number) => number === 'NM/QS/26/004127' });
    const { accepted, rejected } = accept([zofia, second], context);
    expect(accepted).toEqual([]);
    expect(rejected.map(({ problems }) => problems[0]?.sentence)).toEqual(
      Array(2).fill('This custody record is already in Proviso'),
    );
    expect(context.idsGiven()).toBe(0);
  });

  test('when the reader could not make a row out › then it is rejected with what the reader says', () => {
    const context = given({ unreadableRows: new Map([[1, 'This row is damaged']]) });
    const { accepted, rejected } = accept([zofia, second], context);
    expect(rejected).toEqual([{ row: 1, problems: [{ column: null, sentence: 'This row is damaged' }] }]);
    expect(accepted[0]?.rows).toEqual([2]);
  });

  test('when columns are unknown › then they are named as not used', () => {
    expect(accept([{ ...zofia, cellNumber: 'F4' }, second]).columnsNotUsed).toEqual(['cellNumber']);
  });

  test('when required columns are missing › then the whole file fails and they are named', () => {
    const { surname: _, offenceCode: __, ...rest } = zofia;
    expect(acceptCustodyRows([rest, rest], given())).toEqual({
      ok: false,
      error: {
        kind: 'columns-missing',
        columns: ['surname', 'offenceCode'],
        sentence: 'The file must have columns named surname, offenceCode. Nothing was imported.',
      },
    });
  });

  test('when there are no rows › then there is nothing to accept and nothing to reject', () => {
    expect(accept([])).toMatchObject({ accepted: [], rejected: [], rowsRead: 0 });
  });

  test('when the codes are collected › then each is there once, as the reference data has it', () => {
    expect(
      offenceCodesIn([zofia, { offenceCode: 'th 68010' }, second, {}, { offenceCode: '?' }], given().today),
    ).toEqual(['TH68010', 'CJ67002']);
  });
});

describe('given any rows at all', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'NM/1',
      'NM/2',
      'TESTOWSKA',
      'Zofia',
      '14/03/1994',
      'TH68010',
      'ZZ99999',
      'F',
      '86.40',
      '20/11/2026 01:41',
    ),
    fc.string({ unit: 'binary' }),
    fc.jsonValue(),
  );
  const heading = fc.oneof(fc.constantFrom(...custodyColumnNames), fc.string());
  const wildRow = fc.dictionary(heading, cell, { noNullPrototype: false });
  const nearlySound = fc
    .record({ fault: wildRow, number: fc.constantFrom('NM/1', 'NM/2', 'NM/3'), keepsFault: fc.boolean() })
    .map(({ fault, number, keepsFault }) => ({
      ...zofia,
      custodyRecordNumber: number,
      ...(keepsFault ? fault : {}),
    }));
  const manyRows = fc.array(fc.oneof(wildRow, nearlySound), { maxLength: 12 }).map((rows) => [zofia, ...rows]);

  test('when they are taken in › then each row is accepted once or rejected once with a reason', () => {
    fc.assert(
      fc.property(manyRows, (rows) => {
        const { accepted, rejected, rowsRead } = accept(rows);
        const everyRow = [...accepted.flatMap((person) => person.rows), ...rejected.map(({ row }) => row)];
        expect(everyRow.sort((a, b) => a - b)).toEqual(rows.map((_, position) => position + 1));
        expect(rowsRead).toBe(rows.length);
        expect(rejected.filter(({ problems }) => problems.length === 0)).toEqual([]);
      }),
    );
  });

  test('when a person is accepted › then the events take them as they are, one offence for each row', () => {
    fc.assert(
      fc.property(manyRows, (rows) => {
        for (const { opened, offences, source, rows: own } of accept(rows).accepted) {
          expect(offences).toHaveLength(own.length);
          const body = { type: 'CaseOpened', source, ...opened };
          expect(caseEventBodySchema.parse(body)).toEqual(body);
          for (const offence of offences) caseEventBodySchema.parse({ type: 'OffenceSet', offence, source });
        }
      }),
    );
  });

  test('when a sentence is told › then it does not repeat a cell', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...custodyColumnNames),
        fc.stringMatching(/^SECRETLY[a-z]{5,400}$/),
        (column, secret) => {
          if (column === 'offenceCode') return;
          const { rejected, notes } = accept([{ ...zofia, [column]: secret }]);
          expect(JSON.stringify([rejected, notes])).not.toContain('SECRETLY');
        },
      ),
    );
  });
});

describe('given the samples', () => {
  test.each(['custody-extract.csv', 'custody-extract.json'])(
    'when %s is read › then all nine rows are eight people',
    (name) => {
      const { rows, unreadableRows, notes } = sample(name);
      const { accepted, rejected, columnsNotUsed } = accept(rows, given({ unreadableRows }));
      expect(rejected).toEqual([]);
      expect(notes).toEqual([]);
      expect(columnsNotUsed).toEqual([]);
      expect(accepted.map(({ opened }) => opened.person.surname)).toEqual([
        'TESTOWSKA',
        'DUMMERSLEY',
        'AP ENGHRAIFFT',
        'SAMPLETON',
        'PLACEHOLDER-JONES',
        'FICTIONADE',
        'FFUGENŴ',
        'MADEUP',
      ]);
      expect(accepted[1]?.offences).toHaveLength(2);
    },
  );

  test('when the CSV and the JSON are read › then they say the same', () => {
    const [csv, json] = ['custody-extract.csv', 'custody-extract.json'].map(
      (name) => accept(sample(name).rows).accepted,
    );
    expect(json).toEqual(csv);
  });

  test('when the file with faults is read › then each fault is told in its row', () => {
    const { rows, unreadableRows } = sample('custody-extract-with-faults.csv');
    const { accepted, rejected, notes, columnsNotUsed } = accept(rows, given({ unreadableRows }));
    expect(accepted.map((person) => person.rows)).toEqual([[1], [14]]);
    expect(rejected.map(({ row, problems }) => [row, ...problems.map(({ column }) => column)])).toEqual([
      [2, 'surname'],
      [3, 'dateOfBirth'],
      [4, 'dateOfBirth'],
      [5, 'gender'],
      [6, 'offenceCode'],
      [7, 'arrivedAt'],
      [8, 'detentionAuthorisedAt'],
      [9, 'offenceValue'],
      [10, 'surname', 'forenames'],
      [11, null],
      [12, 'selfDefinedEthnicity'],
      [13, 'offenceCode'],
      [15, 'offenceDate'],
      [16, null],
    ]);
    expect(notes.map(({ row }) => row)).toEqual([14]);
    expect(columnsNotUsed).toEqual(['cellNumber']);
  });
});

describe('given the document of the format', () => {
  const document = readFileSync('docs/formats/custody-extract.md', 'utf8');

  test.each(custodyColumnNames)('when %s is looked up › then its row says whether it is required', (name) => {
    const row = document.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row?.split('|')[2]?.trim()).toBe(columnNamed(name).requiredBecause === undefined ? '' : 'required');
  });
});
