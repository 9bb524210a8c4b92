import type { CaseSummary } from '../../shared/domain/case/summary.ts';

export interface WorklistSearch {
  /** The rows in which every word of the query occurs, by surname. All rows for an empty query. */
  find(query: string): readonly CaseSummary[];
}

interface Entry {
  readonly folded: string;
  readonly row: CaseSummary;
}

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
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[æðđıłœøßþ]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Rows do not change and live as long as their case's last change: each is folded once. */
const foldedRows = new WeakMap<CaseSummary, string>();

function foldedRow(row: CaseSummary): string {
  const known = foldedRows.get(row);
  if (known !== undefined) return known;
  const dateOfBirth = row.dateOfBirth?.split('-').reverse().join(' ');
  const { surname, forenames, custodyRecordNumber, offenceTitle, offenceCode, ownerName } = row;
  const parts = [surname, forenames, dateOfBirth, custodyRecordNumber, offenceTitle, offenceCode, ownerName];
  const folded = foldText(parts.filter((part) => part !== undefined).join(' '));
  foldedRows.set(row, folded);
  return folded;
}

/** Searches rows in memory. A query that only grew is looked for in what the last one found. */
export function createWorklistSearch(rows: readonly CaseSummary[]): WorklistSearch {
  const everything: readonly Entry[] = rows
    .map((row) => ({ folded: foldedRow(row), row }))
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
  let last = { query: '', found: everything };

  return {
    find(query) {
      const folded = foldText(query);
      if (folded !== last.query) {
        const within = folded.startsWith(last.query) ? last.found : everything;
        const words = folded.split(' ');
        last = { query: folded, found: within.filter((entry) => words.every((word) => entry.folded.includes(word))) };
      }
      return last.found.map(({ row }) => row);
    },
  };
}
