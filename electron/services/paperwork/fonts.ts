import { createRequire } from 'node:module';

const fromHere = createRequire(import.meta.url);
const fontFile = (style: 'Regular' | 'Bold' | 'It') => fromHere.resolve(`source-sans/TTF/SourceSans3-${style}.ttf`);

export const fontFamily = 'SourceSans';

/** Paths of the static TTF files: pdfmake embeds the wrong weight of a variable font and cannot read woff2. */
export const fontFiles = { normal: fontFile('Regular'), bold: fontFile('Bold'), italics: fontFile('It') };

interface Font {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** fontkit as pdfmake itself finds it, so that the check asks the very reader that lays the text out. */
function openFonts(): readonly Font[] {
  const fromPdfmake = createRequire(fromHere.resolve('pdfmake'));
  const fromPdfkit = createRequire(fromPdfmake.resolve('pdfkit'));
  const fontkit: { openSync(path: string): Font } = fromPdfkit('fontkit');
  return Object.values(fontFiles).map((path) => fontkit.openSync(path));
}

let fonts: readonly Font[] | undefined;

const newline = '\n'.codePointAt(0);

/**
 * The first code point that one of the fonts cannot draw, or undefined when all can be drawn. pdfmake leaves such a
 * letter out without a word, so nothing is laid out before this has been asked.
 */
export function missingGlyph(texts: Iterable<string>): number | undefined {
  fonts ??= openFonts();
  const codePoints = new Set<number>();
  for (const text of texts) for (const letter of text) codePoints.add(letter.codePointAt(0) ?? 0);
  for (const codePoint of codePoints) {
    if (codePoint !== newline && !fonts.every((font) => font.hasGlyphForCodePoint(codePoint))) return codePoint;
  }
  return undefined;
}
