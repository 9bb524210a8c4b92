import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareIdentities,
  type Identity,
  identityIndex,
  type Likeness,
  soundKey,
} from '../../../../shared/domain/person/likely-same.ts';
import { day } from '../../../factories/given-case.ts';

const zofia: Identity = { surname: 'Testowska', forenames: 'Zofia Anna', dateOfBirth: day('1994-03-12') };
const reasonsFor = (changes: Partial<Identity>, one: Identity = zofia) =>
  compareIdentities(one, { ...one, ...changes })?.reasons;

describe('given Zofia Anna TESTOWSKA, born 12 March 1994', () => {
  test.each<[string, Partial<Identity>, Likeness[]]>([
    ['the same', {}, ['same-birth-date', 'same-surname', 'same-forenames']],
    ['in capitals, with accents', { surname: 'TESTÓWSKA' }, ['same-birth-date', 'same-surname', 'same-forenames']],
    ['forenames the other way', { forenames: 'Anna Zofia' }, ['same-birth-date', 'same-surname', 'same-forenames']],
    ['without the middle name', { forenames: 'Zofia' }, ['same-birth-date', 'same-surname', 'forenames-in-part']],
    [
      'double-barrelled',
      { surname: 'Testowska-Sampleton' },
      ['same-birth-date', 'double-barrelled-surname', 'same-forenames'],
    ],
    ['one letter out', { surname: 'Testovska' }, ['same-birth-date', 'surname-one-letter-out', 'same-forenames']],
    [
      'day and month swapped',
      { dateOfBirth: day('1994-12-03') },
      ['birth-day-and-month-swapped', 'same-surname', 'same-forenames'],
    ],
    [
      'one digit of the birth date out',
      { dateOfBirth: day('1984-03-12') },
      ['birth-date-one-digit-out', 'same-surname', 'same-forenames'],
    ],
    [
      'names in each other’s place',
      { surname: 'Zofia Anna', forenames: 'Testowska' },
      ['same-birth-date', 'surname-and-forenames-swapped'],
    ],
    ['another surname', { surname: 'Dummersley' }, ['same-birth-date', 'same-forenames']],
    ['no birth date', { dateOfBirth: undefined }, ['birth-date-not-known', 'same-surname', 'same-forenames']],
  ])('when a record is %s › then it is proposed with the reason', (_, changes, reasons) => {
    expect(reasonsFor(changes)).toEqual(reasons);
  });

  test.each<[string, Partial<Identity>]>([
    ['has two digits of the birth date other', { dateOfBirth: day('1985-03-12') }],
    ['shares the birth date alone', { surname: 'Dummersley', forenames: 'Harriet' }],
    ['shares birth date and surname, but no forename', { forenames: 'Harriet', dateOfBirth: day('1994-12-03') }],
    ['has no birth date and another forename', { dateOfBirth: undefined, forenames: 'Zofia' }],
  ])('when a record %s › then it is not proposed', (_, changes) => {
    expect(reasonsFor(changes)).toBeUndefined();
  });
});

describe('given a PNC ID or a CRO number', () => {
  const known = { ...zofia, pncId: '1994/0123456H', croNumber: '12345/94X' };

  test.each(['94/123456H', '1994/0123456h', ' 94/0123456H '])(
    'when another name has PNC ID %s › then it is proposed',
    (pncId) => {
      const other = { surname: 'Dummersley', forenames: 'Harriet', dateOfBirth: day('1960-01-01'), pncId };
      expect(compareIdentities(known, other)).toEqual({ score: 60, reasons: ['same-pnc-id', 'birth-dates-differ'] });
    },
  );

  test.each(['94/123457H', '93/123456H', '94/123456J'])('when the PNC ID is %s › then it speaks against', (pncId) => {
    expect(compareIdentities(known, { ...zofia, pncId })?.reasons).toContain('pnc-ids-differ');
  });

  test('when a twin has another PNC ID › then the twin is not proposed', () => {
    expect(compareIdentities(known, { ...known, forenames: 'Harriet', croNumber: '1/94A', pncId: '94/7H' })).toBeNull();
  });

  test('when the CRO number is the same, written otherwise › then it is proposed whatever the name', () => {
    const other = { surname: 'Dummersley', forenames: 'Harriet', croNumber: '12345 / 94x' };
    expect(compareIdentities(known, other)?.reasons).toContain('same-cro-number');
  });
});

test.each([
  ['stephen', 'steven'],
  ['mohammed', 'muhammad'],
  ['katherine', 'kathryn'],
  ['griffith', 'gruffydd'],
  ['macdonald', 'mcdonald'],
  ['geoffrey', 'jeffrey'],
  ['knight', 'night'],
])('given %s and %s › when they are said › then they sound alike', (one, other) => {
  expect(soundKey(one)).toBe(soundKey(other));
});

test.each([
  ['testowska', 'sampleton'],
  ['karen', 'sharon'],
  ['kelly', 'selly'],
])('given %s and %s › when they are said › then they do not sound alike', (one, other) => {
  expect(soundKey(one)).not.toBe(soundKey(other));
});

/** A small stock of names and dates, so that records come to be alike. */
const surname = fc.constantFrom('Testowska', 'Testovska', 'TESTOWSKA-Jones', 'Jones', 'Sampleton', 'Zofia', 'Ó Dummy');
const forenames = fc.constantFrom('Zofia', 'Zofia Anna', 'Anna Zofia', 'Sofia', 'Harriet', 'Jones', 'Z');
const born = fc.constantFrom('1994-03-12', '1994-12-03', '1984-03-12', '1994-03-13', '1960-01-01');
const identity: fc.Arbitrary<Identity> = fc
  .record({
    surname,
    forenames,
    dateOfBirth: fc.option(born, { nil: undefined }),
    pncId: fc.option(fc.constantFrom('94/1H', '1994/0000001H', '93/2J', '-'), { nil: undefined }),
    croNumber: fc.option(fc.constantFrom('1/94A', '2/94B'), { nil: undefined }),
  })
  .map(({ dateOfBirth, ...rest }) => ({ ...rest, dateOfBirth: dateOfBirth && day(dateOfBirth) }));

test('given any two records › when they are compared either way › then the answer is the same', () => {
  fc.assert(
    fc.property(identity, identity, (one, other) => {
      expect(compareIdentities(one, other)).toEqual(compareIdentities(other, one));
    }),
  );
});

test('given any record › when it is compared with itself › then it is proposed', () => {
  fc.assert(
    fc.property(identity, (one) => {
      expect(compareIdentities(one, { ...one })).not.toBeNull();
    }),
  );
});

test('given any records › when the index is asked › then it finds what comparing each one finds', () => {
  fc.assert(
    fc.property(fc.array(identity, { maxLength: 30 }), identity, (records, subject) => {
      const found = identityIndex(records).likelySame(subject);
      const each = records.flatMap((record) => {
        const likeness = compareIdentities(subject, record);
        return likeness ? [{ record, ...likeness }] : [];
      });
      expect(new Set(found)).toEqual(new Set(each));
      expect(found.map(({ score }) => score)).toEqual(each.map(({ score }) => score).toSorted((a, b) => b - a));
    }),
  );
});

test('given a record that is in the index › when it is asked for › then it is not its own likeness', () => {
  const rows = [zofia, { ...zofia }];
  expect(
    identityIndex(rows)
      .likelySame(zofia)
      .map(({ record }) => record),
  ).toEqual([rows[1]]);
});
