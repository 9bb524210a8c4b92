import type { z } from 'zod';
import type { ReferenceOffence } from '../../reference/reference-data.ts';
import { failure, ok, type Result } from '../../result.ts';
import { type CalendarDay, calendarDaySchema, clockTimeSchema } from '../../time.ts';
import {
  type CaseEventBody,
  detentionSchema,
  type FactSource,
  type OffenceDetails,
  offenceSchema,
  personSchema,
} from '../case/events.ts';
import { type CustodyColumn, columnNamed, columnOfHeading, custodyColumnNames } from './custody-columns.ts';
import { existed } from './read-moment.ts';

/** What is wrong with a row. `column` is null when it is the row as a whole. No sentence repeats what a cell says of a person. */
export interface RowProblem {
  readonly column: CustodyColumn | null;
  readonly sentence: string;
}

export interface RejectedRow {
  /** Counting from 1 at the first row under the headings, or the first entry of a JSON list. */
  readonly row: number;
  readonly problems: readonly RowProblem[];
}

/** Something to know about a row that was accepted. */
export interface RowNote {
  readonly row: number;
  readonly sentence: string;
}

export interface AcceptedPerson {
  /** The rows, in order: `rows[n]` is the row of `offences[n]`. */
  readonly rows: readonly number[];
  /** The body of `CaseOpened` without its type and source. */
  readonly opened: Omit<Extract<CaseEventBody, { type: 'CaseOpened' }>, 'type' | 'source'>;
  readonly offences: readonly OffenceDetails[];
  /** Where `opened` came from: the person's first row. */
  readonly source: Extract<FactSource, { kind: 'custody-extract' }>;
}

export interface CustodyIntake {
  readonly accepted: readonly AcceptedPerson[];
  readonly rejected: readonly RejectedRow[];
  readonly rowsRead: number;
  readonly notes: readonly RowNote[];
  /** Headings of the file that Proviso has no use for. */
  readonly columnsNotUsed: readonly string[];
}

export interface IntakeContext {
  /** SHA-256 of the file, lower-case hex. */
  readonly fileSha256: string;
  readonly alreadyHeld: (custodyRecordNumber: string) => boolean;
  /** The reference data's row for a code, or null when it has none. */
  readonly offence: (cjsCode: string) => ReferenceOffence | null;
  /** The source and version of the reference data, as `aboutProgram` gives it. */
  readonly offenceSource: string;
  readonly newId: () => string;
  readonly today: CalendarDay;
  /** Rows the reader could not make out, by row number: what it says of them. */
  readonly unreadableRows: ReadonlyMap<number, string>;
}

export interface ColumnsMissing {
  readonly kind: 'columns-missing';
  readonly columns: readonly CustodyColumn[];
  readonly sentence: string;
}

type Cells = ReadonlyMap<CustodyColumn, string>;
interface Reading {
  readonly cells: Cells;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly string[];
}
interface OpenPerson extends AcceptedPerson {
  readonly rows: number[];
  readonly offences: OffenceDetails[];
  readonly cells: Cells;
  /** What each accepted row said, so that a row given twice is told apart from two offences. */
  readonly rowsSaying: Map<string, number>;
}

const requiredColumns = custodyColumnNames.filter((name) => columnNamed(name).requiredBecause !== undefined);
const labelOf = (name: CustodyColumn) => columnNamed(name).label;
const inSentence = (name: CustodyColumn) => labelOf(name).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
/** A whole custody record number whatever its case and spacing. */
const keyOf = (custodyRecordNumber: string) => custodyRecordNumber.replace(/\s/g, '').toUpperCase();

/** One line of composed characters, or null when it holds what no one can read. */
function readText(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
  return /[\p{Cc}\p{Cs}\uFFFD]/u.test(text) ? null : text;
}

function readRow(row: Readonly<Record<string, unknown>>, today: CalendarDay): Reading {
  const cells = new Map<CustodyColumn, string>();
  const problems: RowProblem[] = [];
  const notes: string[] = [];
  for (const [heading, value] of Object.entries(row)) {
    const column = columnOfHeading(heading);
    if (column === null) continue;
    const { label, maxLength, read } = columnNamed(column);
    const text = readText(value);
    if (text === null) problems.push({ column, sentence: `${label} must be text that can be read` });
    else if (text === '') continue;
    else if (cells.has(column)) problems.push({ column, sentence: `${label} must be given once` });
    else if (text.length > maxLength)
      problems.push({ column, sentence: `${label} must be ${maxLength} characters or fewer` });
    else {
      const cell = read?.(text, label, today) ?? { value: text };
      if ('problem' in cell) problems.push({ column, sentence: cell.problem });
      else {
        cells.set(column, cell.value);
        if (cell.note !== undefined) notes.push(cell.note);
      }
    }
  }
  const wrong = new Set(problems.map((problem) => problem.column));
  for (const column of requiredColumns)
    if (!cells.has(column) && !wrong.has(column))
      problems.push({ column, sentence: `Enter the ${inSentence(column)}` });
  return { cells, problems, notes };
}

/** What a row's own cells say against each other. */
function conflictsWithin(cells: Cells): RowProblem[] {
  const problems: RowProblem[] = [];
  const [arrived, authorised] = [cells.get('arrivedAt'), cells.get('detentionAuthorisedAt')];
  if (arrived !== undefined && authorised !== undefined && authorised < arrived)
    problems.push({
      column: 'detentionAuthorisedAt',
      sentence: 'Detention authorised must be the same as or after arrival at the station',
    });
  const [date, time] = [cells.get('offenceDate'), cells.get('offenceTime')];
  if (date !== undefined && time !== undefined && !existed(calendarDaySchema.parse(date), clockTimeSchema.parse(time)))
    problems.push({
      column: 'offenceTime',
      sentence: 'Offence time must be a time that existed: that night the clocks went forward over it',
    });
  const [born, committed] = [cells.get('dateOfBirth'), date];
  if (born !== undefined && committed !== undefined && committed < born)
    problems.push({ column: 'offenceDate', sentence: 'Offence date must be after the date of birth' });
  return problems;
}

/** What a later row says against the row that opened its custody record. What it leaves blank says nothing. */
function conflictsWith(first: OpenPerson, cells: Cells): RowProblem[] {
  const [firstRow] = first.rows;
  return custodyColumnNames
    .filter((column) => columnNamed(column).about === 'person' && column !== 'custodyRecordNumber')
    .filter(
      (column) => cells.has(column) && cells.get(column)?.toLowerCase() !== first.cells.get(column)?.toLowerCase(),
    )
    .map((column) => ({
      column,
      sentence: first.cells.has(column)
        ? `${labelOf(column)} must be the same as in row ${firstRow}, which has the same custody record number`
        : `${labelOf(column)} must stand in row ${firstRow} too, the first with this custody record number`,
    }));
}

/** The fields that are there, as the events' schema has them. They were read to fit it: a refusal is a bug. */
const parsed = <T extends z.ZodType>(schema: T, fields: Readonly<Record<string, unknown>>): z.infer<T> =>
  schema.parse(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

function openedFrom(cells: Cells): AcceptedPerson['opened'] {
  const [urn, officerInCase] = [cells.get('urn'), cells.get('officerInCase')];
  const person = parsed(personSchema, {
    surname: cells.get('surname'),
    forenames: cells.get('forenames'),
    dateOfBirth: cells.get('dateOfBirth'),
    gender: cells.get('gender'),
    address: cells.get('address'),
    phone: cells.get('phone'),
    email: cells.get('email'),
    pncId: cells.get('pncId'),
    croNumber: cells.get('croNumber'),
    ethnicitySelfDefined: cells.get('selfDefinedEthnicity'),
    ethnicityOfficerDefined: cells.get('officerDefinedEthnicity'),
    nationality: cells.get('nationality'),
    language: cells.get('language'),
  });
  const detention = parsed(detentionSchema, {
    arrivedAt: cells.get('arrivedAt'),
    authorisedAt: cells.get('detentionAuthorisedAt'),
  });
  return {
    custodyRecordNumber: cells.get('custodyRecordNumber'),
    ...(urn === undefined ? {} : { urn }),
    ...(officerInCase === undefined ? {} : { officerInCase }),
    person,
    ...(Object.keys(detention).length > 0 ? { detention } : {}),
  };
}

/** The offence of a row: with the reference data's title and class where it has the code, else with the file's title. */
function offenceFrom(
  cells: Cells,
  context: IntakeContext,
): { readonly make: () => OffenceDetails; readonly note?: string } | { readonly problem: RowProblem } {
  const cjsCode = cells.get('offenceCode') ?? '';
  const known = context.offence(cjsCode);
  const fileTitle = cells.get('offenceTitle');
  if (known === null && fileTitle === undefined)
    return {
      problem: {
        column: 'offenceCode',
        sentence: `Offence code ${cjsCode} is not in the national list. Check it, or enter the offence title too`,
      },
    };
  const value = cells.get('offenceValue');
  const make = () =>
    parsed(offenceSchema, {
      offenceId: context.newId(),
      cjsCode,
      title: known?.title ?? fileTitle,
      classHint: known ? { class: known.classHint, source: `${context.offenceSource}, ${known.category}` } : undefined,
      date: cells.get('offenceDate'),
      time: cells.get('offenceTime'),
      place: cells.get('offencePlace'),
      valuePence: value === undefined ? undefined : Number(value),
      wording: cells.get('offenceWording'),
    });
  if (known === null)
    return {
      make,
      note: `Offence code ${cjsCode} is not in the national list. Proviso kept the title in the file; the class is not known`,
    };
  return fileTitle !== undefined && fileTitle.toLowerCase() !== known.title.toLowerCase()
    ? { make, note: `Offence title: Proviso uses the national list's title for ${cjsCode}, not the one in the file` }
    : { make };
}

/** The offence codes that rows name, in the form the reference data has them, so that they can be looked up first. */
export function offenceCodesIn(rows: readonly Readonly<Record<string, unknown>>[], today: CalendarDay): string[] {
  const codes = rows.map((row) => readRow(row, today).cells.get('offenceCode'));
  return [...new Set(codes.filter((code) => code !== undefined))];
}

/**
 * Turns the rows of a custody extract (docs/formats/custody-extract.md) into people and their offences. Every row is
 * either one accepted person's or rejected with every reason that can be told at once. Fails as a whole when the file
 * has no column of a required name, because then no row could be accepted.
 */
export function acceptCustodyRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  context: IntakeContext,
): Result<CustodyIntake, ColumnsMissing> {
  const headings = new Set(rows.flatMap((row) => Object.keys(row)));
  const named = new Set([...headings].map(columnOfHeading));
  const missing = requiredColumns.filter((column) => !named.has(column));
  if (rows.length > 0 && missing.length > 0)
    return failure({
      kind: 'columns-missing',
      columns: missing,
      sentence: `The file must have ${missing.length === 1 ? 'a column' : 'columns'} named ${missing.join(', ')}. Nothing was imported.`,
    });

  const people = new Map<string, OpenPerson>();
  const rejected: RejectedRow[] = [];
  const notes: RowNote[] = [];
  rows.forEach((fields, position) => {
    const row = position + 1;
    const unreadable = context.unreadableRows.get(row);
    if (unreadable !== undefined) {
      rejected.push({ row, problems: [{ column: null, sentence: unreadable }] });
      return;
    }
    const reading = readRow(fields, context.today);
    const { cells } = reading;
    const problems = [...reading.problems, ...conflictsWithin(cells)];
    const number = cells.get('custodyRecordNumber') ?? '';
    const first = people.get(keyOf(number));
    const saying = JSON.stringify(custodyColumnNames.map((column) => cells.get(column)));
    if (number !== '' && context.alreadyHeld(number))
      problems.push({ column: 'custodyRecordNumber', sentence: 'This custody record is already in Proviso' });
    if (first) {
      const sameRow = first.rowsSaying.get(saying);
      if (sameRow === undefined) problems.push(...conflictsWith(first, cells));
      else problems.push({ column: null, sentence: `This row repeats row ${sameRow}` });
    }
    const offence = cells.has('offenceCode') ? offenceFrom(cells, context) : null;
    if (offence !== null && 'problem' in offence) problems.push(offence.problem);
    if (problems.length > 0 || offence === null || 'problem' in offence) {
      rejected.push({ row, problems });
      return;
    }
    const person: OpenPerson = first ?? {
      rows: [],
      opened: openedFrom(cells),
      offences: [],
      source: { kind: 'custody-extract', fileSha256: context.fileSha256, row },
      cells,
      rowsSaying: new Map(),
    };
    people.set(keyOf(number), person);
    person.rows.push(row);
    person.offences.push(offence.make());
    person.rowsSaying.set(saying, row);
    for (const sentence of [...reading.notes, ...(offence.note === undefined ? [] : [offence.note])])
      notes.push({ row, sentence });
  });
  return ok({
    accepted: [...people.values()].map(({ rows, opened, offences, source }) => ({ rows, opened, offences, source })),
    rejected,
    rowsRead: rows.length,
    notes,
    columnsNotUsed: [...headings].filter((heading) => columnOfHeading(heading) === null),
  });
}
