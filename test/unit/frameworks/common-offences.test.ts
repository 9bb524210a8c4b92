import { describe, expect, test } from 'vitest';
import { classOfCommonOffence } from '../../../shared/frameworks/common-offences.ts';
import { markersByCode } from '../../../shared/frameworks/markers-by-code.ts';

describe('given a CJS code', () => {
  test.each([
    ['CJ67002', 'summary'],
    ['RT88007', 'summary'],
    ['TH68010', 'either-way'],
    ['TH68023', 'indictable-only'],
    ['COML030', 'indictable-only'],
    ['ZZ99001', null],
    ['constructor', null],
    [null, null],
  ])('when it is %s › then the table of law.md section 5.3 gives %s', (cjsCode, offenceClass) => {
    expect(classOfCommonOffence(cjsCode)).toBe(offenceClass);
  });

  test('when it answers a marker by itself › then its class is in the table too', () => {
    const marked = Object.values(markersByCode).flatMap(({ codes }) => codes);
    expect(marked.length).toBeGreaterThan(15);
    expect(marked.filter((code) => classOfCommonOffence(code) === null)).toEqual([]);
  });
});
