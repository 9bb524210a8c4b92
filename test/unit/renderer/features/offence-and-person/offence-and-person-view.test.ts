import { describe, expect, test } from 'vitest';
import {
  personRows,
  sourceWords,
} from '../../../../../renderer/features/offence-and-person/offence-and-person-view.ts';
import { fold } from '../../../../../shared/domain/case/evolve.ts';
import { instant, sergeant, zofia } from '../../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough } from '../../../../factories/open-case.ts';

const at = instant('2026-11-20T02:03:00.000Z');

describe('where a fact came from', () => {
  test('given it was typed › when it is told › then by whom and when', () => {
    expect(sourceWords({ source: { kind: 'typed' }, at, by: sergeant })).toBe(
      'Typed by Alun Mockford, 20 Nov 2026, 02:03',
    );
  });

  test('given it was imported in summer › when it is told › then from which row and when by the wall clock', () => {
    const source = { kind: 'custody-extract' as const, fileSha256: 'd'.repeat(64), row: 3 };
    expect(sourceWords({ source, at: instant('2026-07-20T23:30:00.000Z'), by: sergeant })).toBe(
      'From custody extract, row 3, 21 Jul 2026, 00:30',
    );
  });
});

describe('what is known of the person', () => {
  const opened = eventsThrough('opened');
  const rows = (events = opened) => personRows(fold(events)).map(({ key, value, source }) => [key, value, source]);

  test('given a case as it was opened › when it is shown › then what is known, in the form’s order, and no source but the case’s own', () => {
    expect(rows()).toEqual([
      ['Born', '14 March 1994', null],
      ['Sex', 'Female', null],
      ['Address', '3 Lôn Ddychmygol, Northmere NM1 0ZZ', null],
      ['PNC ID', '26/0000000Z', null],
      ['Nationality', 'Polish', null],
      ['Language', 'Polish', null],
    ]);
  });

  test('given a phone was added and the nationality corrected later › when it is shown › then only those two say where from', () => {
    const corrected = carryOut(
      opened,
      [{ type: 'CorrectPerson', person: { ...zofia, phone: '07700 900000', nationality: 'British' } }],
      contextFor({}, { now: instant('2026-11-20T03:00:00.000Z') }),
    );
    const typed = 'Typed by Alun Mockford, 20 Nov 2026, 03:00';
    expect(rows(corrected).filter(([, , source]) => source !== null)).toEqual([
      ['Phone', '07700 900000', typed],
      ['Nationality', 'British', typed],
    ]);
  });

  test('given only a name › when it is shown › then nothing is listed as if it were known', () => {
    const bare = carryOut(
      [],
      [
        {
          type: 'OpenCase',
          source: { kind: 'typed' },
          person: { surname: 'Sampleton', forenames: 'Dummy' },
          offences: [],
        },
      ],
    );
    expect(rows(bare)).toEqual([]);
  });
});
