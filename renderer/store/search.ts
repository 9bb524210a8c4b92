import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import { foldText } from '../../shared/domain/person/fold-text.ts';
import { prefixDistance } from './prefix-distance.ts';

/** What a row can be found by. */
export type SearchColumn = 'surname' | 'forenames' | 'dateOfBirth' | 'custodyRecordNumber' | 'offence' | 'owner';

export interface BestRows {
  readonly rows: readonly CaseSummary[];
  /** How many match, among `rows` or not. */
  readonly count: number;
}

export interface WorklistSearch {
  /** Positions, in ascending order, of the rows in which every word of the query occurs. All for an empty query. */
  find(query: string, columns?: readonly SearchColumn[]): Uint32Array;
  /**
   * The rows that fit best: a whole name first, then a name that begins so, another word that begins so, and what only
   * holds it; among equals by name.
   */
  best(query: string, limit: number, columns?: readonly SearchColumn[]): BestRows;
  /** The rows in whose names every word of the query stands but for a slip of the key or two, the fewest slips first. */
  near(query: string, limit: number): BestRows;
}

const everyColumn: readonly SearchColumn[] = [
  'surname',
  'forenames',
  'dateOfBirth',
  'custodyRecordNumber',
  'offence',
  'owner',
];
const nameColumns: readonly SearchColumn[] = ['surname', 'forenames'];

const textOf: Readonly<Record<SearchColumn, (row: CaseSummary) => string>> = {
  surname: ({ surname }) => surname,
  forenames: ({ forenames }) => forenames,
  dateOfBirth: ({ dateOfBirth }) => dateOfBirth ?? '',
  custodyRecordNumber: ({ custodyRecordNumber }) => custodyRecordNumber ?? '',
  offence: ({ offenceTitle = '', offenceCode = '' }) => `${offenceTitle} ${offenceCode}`,
  owner: ({ ownerName }) => ownerName,
};

/** How well a word fits a value: the lower the better, 0 not at all. */
const fits = { whole: 1, begins: 2, wordBegins: 3, holds: 5 } as const;
/** Beside a name, whatever else begins so comes later. */
const besideName = 2;
/** Shorter words stand in nearly every custody record number: alone they are not looked for there. */
const shortestForNumbers = 3;

/** The different values of one column, folded, and which of them each row has. */
interface Column {
  readonly values: readonly string[];
  readonly valueAt: Uint32Array;
  /** All values, a line each, to be searched in one go. */
  readonly text: string;
  readonly ends: Uint32Array;
}
type Columns = Readonly<Record<SearchColumn, Column>>;

const searches = new WeakMap<readonly CaseSummary[], WorklistSearch>();

/** The search over these rows, in memory. Rows do not change, so each array of them has one, made when first asked. */
export function worklistSearchOf(rows: readonly CaseSummary[]): WorklistSearch {
  const known = searches.get(rows);
  if (known) return known;
  const made = createWorklistSearch(rows);
  searches.set(rows, made);
  return made;
}

function createWorklistSearch(rows: readonly CaseSummary[]): WorklistSearch {
  const columns = makeColumns(rows);

  /** For each row how well the query fits it, 0 where a word is nowhere in it. */
  const scoresOf = (words: readonly string[], names: readonly SearchColumn[]): Uint16Array => {
    const areShort = words.every((word) => word.length < shortestForNumbers);
    const searched = areShort && names.length > 1 ? names.filter((name) => name !== 'custodyRecordNumber') : names;
    const scores = new Uint16Array(rows.length);
    let left = rows.length;
    // The longest word leaves the fewest rows. Once they are few they are looked through one by one.
    for (const [index, word] of words.toSorted((a, b) => b.length - a.length).entries()) {
      if (left < rows.length / 8) {
        for (let row = 0; row < scores.length; row += 1) {
          if (scores[row] !== 0 && !holds(columns, searched, row, word)) scores[row] = 0;
        }
        continue;
      }
      left = 0;
      const best = new Uint8Array(rows.length);
      for (const name of searched) {
        const { valueAt } = columns[name];
        const fitting = fittingValues(columns[name], word, isName(name) ? 0 : besideName);
        if (!fitting) continue;
        for (let row = 0; row < best.length; row += 1) {
          const score = fitting[valueAt[row] ?? 0] ?? 0;
          const before = best[row] ?? 0;
          if (score !== 0 && (before === 0 || score < before)) best[row] = score;
        }
      }
      for (let row = 0; row < best.length; row += 1) {
        const before = scores[row] ?? 0;
        const score = best[row] ?? 0;
        scores[row] = score === 0 || (index > 0 && before === 0) ? 0 : before + score;
        if (scores[row] !== 0) left += 1;
      }
    }
    return scores;
  };

  return {
    find(text, names = everyColumn) {
      const words = wordsOf(text);
      if (words.length === 0) return Uint32Array.from(rows.keys());
      const scores = scoresOf(words, names);
      const found = new Uint32Array(scores.length);
      let count = 0;
      for (let row = 0; row < scores.length; row += 1) {
        if (scores[row] !== 0) {
          found[count] = row;
          count += 1;
        }
      }
      return found.subarray(0, count);
    },
    best(text, limit, names = everyColumn) {
      const words = wordsOf(text);
      return words.length === 0 ? noRows : lowest(rows, scoresOf(words, names), columns, limit);
    },
    near(text, limit) {
      const words = wordsOf(text);
      return words.length === 0 ? noRows : lowest(rows, nearScores(words, columns), columns, limit);
    },
  };
}

const noRows: BestRows = { rows: [], count: 0 };
const isName = (column: SearchColumn) => nameColumns.includes(column);
const wordsOf = (text: string): readonly string[] => [...new Set(foldText(text).split(' ').filter(Boolean))];

const holds = (columns: Columns, names: readonly SearchColumn[], row: number, word: string): boolean =>
  names.some((name) => {
    const { values, valueAt } = columns[name];
    return values[valueAt[row] ?? 0]?.includes(word) ?? false;
  });

function makeColumns(rows: readonly CaseSummary[]): Columns {
  const column = (name: SearchColumn): Column => {
    const read = textOf[name];
    const ids = new Map<string, number>();
    const raw = rows.map(read);
    for (const text of raw) if (!ids.has(text)) ids.set(text, ids.size);
    const values = Array.from(ids.keys(), name === 'dateOfBirth' ? dayAsTyped : foldText);
    // Names are numbered in their order, so that comparing two rows by name compares numbers.
    const order = isName(name)
      ? Array.from(values.keys()).toSorted((a, b) => compare(values[a] ?? '', values[b] ?? ''))
      : Array.from(values.keys());
    const place = new Uint32Array(order.length);
    order.forEach((id, at) => {
      place[id] = at;
    });
    const inOrder = order.map((id) => values[id] ?? '');
    let end = 0;
    const ends = Uint32Array.from(inOrder, ({ length }) => {
      end += length + 1;
      return end;
    });
    return {
      values: inOrder,
      valueAt: Uint32Array.from(raw, (text) => place[ids.get(text) ?? 0] ?? 0),
      text: `${inOrder.join('\n')}\n`,
      ends,
    };
  };
  return {
    surname: column('surname'),
    forenames: column('forenames'),
    dateOfBirth: column('dateOfBirth'),
    custodyRecordNumber: column('custodyRecordNumber'),
    offence: column('offence'),
    owner: column('owner'),
  };
}

const dayAsTyped = (day: string) => day.split('-').reverse().join(' ');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** For each value of a column how well the word fits it; null when it is in none. */
function fittingValues({ values, text, ends }: Column, word: string, later: number): Uint8Array | null {
  let at = text.indexOf(word);
  if (at < 0) return null;
  const fitting = new Uint8Array(values.length);
  const laterWord = ` ${word}`;
  for (let value = 0; at >= 0; at = text.indexOf(word, ends[value])) {
    while (at >= (ends[value] ?? Number.POSITIVE_INFINITY)) value += 1;
    fitting[value] = fitOf(values[value] ?? '', word, laterWord) + later;
  }
  return fitting;
}

function fitOf(value: string, word: string, laterWord: string): number {
  if (value === word) return fits.whole;
  if (value.startsWith(word)) return fits.begins;
  return value.includes(laterWord) ? fits.wordBegins : fits.holds;
}

/** How many letters a word may be out: none in a short one, where the next name is one letter away. */
const allowedSlips = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Rows in whose names each word stands as it is, or begins a name but for a slip of the key. */
function nearScores(words: readonly string[], columns: Columns): Uint8Array {
  const { surname, forenames } = columns;
  const scores = new Uint8Array(surname.valueAt.length).fill(1);
  for (const word of words) {
    const [nearSurname, nearForenames] = [nearValues(surname, word), nearValues(forenames, word)];
    for (let row = 0; row < scores.length; row += 1) {
      if (scores[row] === 0) continue;
      const one = nearSurname[surname.valueAt[row] ?? 0] ?? 0;
      const other = nearForenames[forenames.valueAt[row] ?? 0] ?? 0;
      const slips = one === 0 ? other : other === 0 ? one : Math.min(one, other);
      scores[row] = slips === 0 ? 0 : (scores[row] ?? 0) + slips;
    }
  }
  return scores;
}

/** For each value one more than the fewest slips between the word and the beginning of one of its names; 0 for too many. */
function nearValues({ values }: Column, word: string): Uint8Array {
  const most = allowedSlips(word);
  const distance = prefixDistance(word);
  const near = new Uint8Array(values.length);
  for (const [at, value] of values.entries()) {
    let fewest = most + 1;
    for (let from = 0; from >= 0; from = value.indexOf(' ', from) + 1 || -1) {
      fewest = Math.min(fewest, distance(value, from));
    }
    if (fewest <= most) near[at] = fewest + 1;
  }
  return near;
}

/** The rows with the lowest scores above 0, by name among equals, and how many have any. */
function lowest(
  rows: readonly CaseSummary[],
  scores: Uint8Array | Uint16Array,
  { surname, forenames }: Columns,
  limit: number,
): BestRows {
  const keyOf = (row: number) =>
    ((scores[row] ?? 0) * surname.values.length + (surname.valueAt[row] ?? 0)) * forenames.values.length +
    (forenames.valueAt[row] ?? 0);
  const kept: { readonly row: number; readonly key: number }[] = [];
  let count = 0;
  for (let row = 0; row < scores.length; row += 1) {
    if (scores[row] === 0) continue;
    count += 1;
    const key = keyOf(row);
    if (kept.length === limit && key >= (kept.at(-1)?.key ?? 0)) continue;
    const at = kept.findIndex((each) => key < each.key);
    kept.splice(at < 0 ? kept.length : at, 0, { row, key });
    if (kept.length > limit) kept.pop();
  }
  return { rows: kept.flatMap(({ row }) => rows[row] ?? []), count };
}
