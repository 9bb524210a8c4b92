import { describe, expect, test } from 'vitest';
import { readMoment } from '../../../../shared/domain/intake/read-moment.ts';

const read = (text: string) => readMoment(text, 2026);

describe('given a date and time of a file', () => {
  test.each([
    ['20/11/2026 01:41', '2026-11-20T01:41:00.000Z'],
    ['20/11/26 0141', '2026-11-20T01:41:00.000Z'],
    ['20 Nov 2026, 1.41', '2026-11-20T01:41:00.000Z'],
    ['2026-11-20T01:41', '2026-11-20T01:41:00.000Z'],
    ['2026-11-20 01:41:36', '2026-11-20T01:41:36.000Z'],
    ['2026-11-20T01:41:36.250', '2026-11-20T01:41:36.000Z'],
    ['01/06/2026 01:41', '2026-06-01T00:41:00.000Z'],
    ['2026-06-01T01:41Z', '2026-06-01T01:41:00.000Z'],
    ['2026-06-01T01:41+01:00', '2026-06-01T00:41:00.000Z'],
    ['2026-06-01T01:41:05-0530', '2026-06-01T07:11:05.000Z'],
  ])('when it is %j › then it is the instant %s', (text, instant) => {
    expect(read(text)).toEqual({ kind: 'once', instant });
  });

  test.each([
    '',
    '20/11/2026',
    '01:41',
    '20 Nov 2026',
    '31/11/2026 01:41',
    '20/11/2026 24:00',
    '20/11/2026 1:41pm',
    'soon 01:41',
  ])('when it is %j › then it is no date and time', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each([
    ['29/03/2026 00:59', { kind: 'once', instant: '2026-03-29T00:59:00.000Z' }],
    ['29/03/2026 01:00', { kind: 'never' }],
    ['29/03/2026 01:59', { kind: 'never' }],
    ['29/03/2026 02:00', { kind: 'once', instant: '2026-03-29T01:00:00.000Z' }],
  ])('when the clocks go forward and it is %j › then only the leapt hour never was', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['25/10/2026 00:59', { kind: 'once', instant: '2026-10-24T23:59:00.000Z' }],
    ['25/10/2026 01:00', { kind: 'twice', instant: '2026-10-25T00:00:00.000Z' }],
    ['25/10/2026 01:59', { kind: 'twice', instant: '2026-10-25T00:59:00.000Z' }],
    ['25/10/2026 02:00', { kind: 'once', instant: '2026-10-25T02:00:00.000Z' }],
    ['2026-10-25T01:30Z', { kind: 'once', instant: '2026-10-25T01:30:00.000Z' }],
  ])('when the clocks go back and it is %j › then the repeated hour is the first of two', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
