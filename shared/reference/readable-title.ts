/** How a word in capitals is spelt when it is not simply lower case, by its capitals: `ENGLAND` -> `England`. */
export type Spellings = ReadonlyMap<string, string>;

const word = /[A-Z][A-Z']*/gi;
/** At least this share of a word's uses inside mixed-case titles must carry the capital for it to count as its spelling. */
const capitalShare = 0.75;

/** Names and abbreviations found only in titles that are wholly in capitals, so that no other title shows their spelling. */
const otherSpellings = [
  ...['Yorkshire', 'Cheshire', 'Nottinghamshire', 'Monmouthshire', 'Blackburn', 'Iraq', 'Schengen', 'AGM', 'DPA'],
  ...['FSA', 'NCIS', 'NI', 'GBP', 'YOI', "HM's", 'XV', 'XVII', 'SMS'],
].map((spelling): [string, string] => [spelling.toUpperCase(), spelling]);

/**
 * Learns from titles in mixed case which words keep a capital inside a sentence (names, abbreviations). The first word
 * of a title or of a part after a dash tells nothing, as it has a capital anyway.
 */
export function spellingsOf(mixedCaseTitles: readonly string[]): Spellings {
  const uses = new Map<string, Map<string, number>>();
  for (const title of mixedCaseTitles)
    for (const { 0: text, index } of title.matchAll(word)) {
      if (/(^|[-–.:(])\s*$/.test(title.slice(0, index))) continue;
      const counts = uses.get(text.toUpperCase()) ?? new Map<string, number>();
      uses.set(text.toUpperCase(), counts.set(text, (counts.get(text) ?? 0) + 1));
    }
  const spellings = new Map(otherSpellings);
  for (const [capitals, counts] of uses) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [text, count] of counts)
      if (text !== text.toLowerCase() && count / total >= capitalShare) spellings.set(capitals, text);
  }
  return spellings;
}

/**
 * Puts a title that is wholly in capitals into sentence case. Only the case of letters changes: lettered items (`class
 * A`, `(B)`, `93G`), names and abbreviations keep their capitals.
 */
export function readableTitle(title: string, spellings: Spellings): string {
  const sentence = title.replace(word, (text, index: number) => {
    const before = title.slice(0, index);
    const isItem = /\b(CLASS|SCHEDULE|SCH|PART|LIST|CATEGORY|GROUP|ARTICLE|ANNEX|TYPE|FORM|LEVEL|TIER) '?$/.test(
      before,
    );
    if (text.length === 1 && (isItem || /[\d(]$/.test(before))) return text;
    if (text === 'A' || (text === 'ACT' && /\bAN $/.test(before))) return text.toLowerCase();
    return spellings.get(text) ?? text.toLowerCase();
  });
  return sentence
    .replace(/^[^a-z]*[a-z]/, (start) => (/\d/.test(start) ? start : start.toUpperCase()))
    .replaceAll('secretary of state', 'Secretary of State');
}
