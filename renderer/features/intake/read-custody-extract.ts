import { parse } from 'papaparse';
import { failure, ok, type Result } from '../../../shared/result.ts';

export interface ReadExtract {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly format: 'csv' | 'json';
  /** Rows that cannot be made out, by row number from 1: what to say of them. Each is also in `rows`. */
  readonly unreadableRows: ReadonlyMap<number, string>;
  /** What to tell about the file as a whole. */
  readonly notes: readonly string[];
}

export interface ExtractFailure {
  readonly kind: 'not-text' | 'not-csv' | 'not-json' | 'too-large' | 'empty';
  /** A plain sentence that says more; never holds what the file says. */
  readonly detail?: string;
}

export const maximumBytes = 20 * 1024 * 1024;

/**
 * Windows-1252 gives every byte a meaning, so text is told from other files by the control characters it holds: no zero
 * byte, and fewer than one in a hundred. A stray one is a fault of its row, not of the file.
 */
function isText(text: string): boolean {
  const controls = text.match(/[\p{Cc}--[\t\n\v\f\r]]/gv)?.length ?? 0;
  return !text.includes('\0') && controls * 100 <= text.length;
}

function decode(bytes: Uint8Array): { readonly text: string; readonly notes: readonly string[] } {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !isUtf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      notes: [
        'The file is not in UTF-8, so Proviso read it as Windows-1252. Check names with accents, and ŵ and ŷ above all.',
      ],
    };
  }
}

function readJson(text: string): Result<Pick<ReadExtract, 'rows' | 'unreadableRows'>, ExtractFailure> {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return failure({ kind: 'not-json', detail: 'The file starts like JSON but is damaged or cut short.' });
  }
  if (!Array.isArray(list))
    return failure({ kind: 'not-json', detail: 'A JSON extract must be a list of rows, in square brackets.' });
  const unreadableRows = new Map<number, string>();
  const rows = list.map((entry: unknown, position): Record<string, unknown> => {
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) return { ...entry };
    unreadableRows.set(position + 1, 'This entry of the list is not a set of named fields');
    return {};
  });
  return ok({ rows, unreadableRows });
}

/** Says what a row with quotation marks that do not match has taken in with it. */
function quoteSentence(cells: readonly string[]): string {
  const taken =
    cells
      .join(' ')
      .trimEnd()
      .split(/\r\n|\r|\n/).length - 1;
  const sentence = 'The quotation marks in this row do not match';
  if (taken === 0) return sentence;
  return `${sentence}, so Proviso could not tell it from the ${taken === 1 ? 'line' : `${taken} lines`} after it`;
}

/** A name for each column: blank and repeated headings get their place, so that no column hides another. */
function nameColumns(headings: readonly string[]): string[] {
  return headings.map((heading, place) => {
    const name = heading.trim();
    if (name === '') return `column ${place + 1}`;
    return headings.findIndex((other) => other.trim() === name) < place ? `${name} (column ${place + 1})` : name;
  });
}

function readCsv(text: string): Result<Pick<ReadExtract, 'rows' | 'unreadableRows'>, ExtractFailure> {
  // From the headings alone: damaged rows below mislead the guess.
  const headingLine = text.split(/\r\n|\r|\n/, 1).join('');
  const { delimiter } = parse<string[]>(headingLine, { delimitersToGuess: [',', ';', '\t'] }).meta;
  const { data: lines, errors } = parse<string[]>(text, { delimiter });
  const damagedLines = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));

  const columns = nameColumns(lines[0] ?? []);
  if (columns.length < 2 || damagedLines.has(0))
    return failure({
      kind: 'not-csv',
      detail: 'The first line must name the columns, separated by commas, semicolons or tabs.',
    });
  const unreadableRows = new Map<number, string>();
  const rows: Record<string, unknown>[] = [];
  for (const [line, cells] of lines.entries()) {
    if (line === 0 || cells.every((cell) => cell.trim() === '')) continue;
    rows.push(Object.fromEntries(columns.map((column, place) => [column, cells[place]])));
    if (damagedLines.has(line)) unreadableRows.set(rows.length, quoteSentence(cells));
    else if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      unreadableRows.set(rows.length, `This row has ${cells.length} values but there are ${columns.length} columns`);
  }
  return ok({ rows, unreadableRows });
}

/**
 * Reads a custody extract (docs/formats/custody-extract.md) from the bytes of a file: JSON when it starts like JSON,
 * CSV otherwise. What the rows mean is not its business; every row of the file comes out, those it cannot make out with
 * the reason. Lines and entries count as rows from 1; lines without any value are none.
 */
export function readCustodyExtract(bytes: Uint8Array): Result<ReadExtract, ExtractFailure> {
  if (bytes.byteLength > maximumBytes) return failure({ kind: 'too-large', detail: 'A file may be up to 20 MB.' });
  const { text, notes } = decode(bytes);
  if (text.trim() === '') return failure({ kind: 'empty', detail: 'The file holds nothing.' });
  if (!isText(text)) return failure({ kind: 'not-text' });
  const format = /^\s*[[{]/.test(text) ? 'json' : 'csv';
  const read = format === 'json' ? readJson(text) : readCsv(text);
  if (!read.ok) return read;
  if (read.value.rows.length === 0) return failure({ kind: 'empty', detail: 'The file holds no rows.' });
  return ok({ ...read.value, format, notes });
}
