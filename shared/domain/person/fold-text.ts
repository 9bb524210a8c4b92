/** Letters that are a base letter to a reader, but not to Unicode decomposition. */
const undecomposed: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
};

/** Lower case without diacritics (ŵ is w, é is e) and apostrophes, words and numbers one space apart. */
export const foldText = (text: string): string =>
  isPlain.test(text)
    ? text.toLowerCase()
    : isAscii.test(text)
      ? text
          .toLowerCase()
          .replaceAll("'", '')
          .replace(/[^a-z0-9]+/g, ' ')
          .trim()
      : text
          .normalize('NFD')
          .toLowerCase()
          .replace(/[\p{M}'’ʼ]/gu, '')
          .replace(/[æðđıłœøßþ]/g, (letter) => undecomposed[letter] ?? letter)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();

/** Most of the rest, custody record numbers and offence titles: nothing to take apart. */
const isAscii = /^[\x20-\x7e]*$/;

/** Most names: nothing but the case needs changing. */
const isPlain = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;
