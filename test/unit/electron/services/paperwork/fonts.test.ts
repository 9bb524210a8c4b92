import { describe, expect, test } from 'vitest';
import { missingGlyph } from '../../../../../electron/services/paperwork/fonts.ts';

describe('given the document’s fonts', () => {
  test.each([
    ['Welsh', 'Tŷ Gŵyr, ẁ ẃ ẅ ỳ ý ÿ Ŵ Ŷ â ê î ô û'],
    ['Polish', 'Zażółć gęślą jaźń'],
    ['decomposed Welsh', 'w\u0302y\u0302'],
    ['pounds, dashes and quotes', '£42.50 – ‘one’ “two” …'],
    ['two lines', 'one\ntwo'],
  ])('when the text is %s, then no glyph is missing', (_, text) => {
    expect(missingGlyph([text])).toBeUndefined();
  });

  test.each([
    ['☒', 0x2612],
    ['漢', 0x6f22],
    ['😀', 0x1f600],
    ['\t', 0x9],
  ])('when the text holds %j, then it is named', (letter, codePoint) => {
    expect(missingGlyph(['Zofia', `Testowska ${letter}`])).toBe(codePoint);
  });
});
