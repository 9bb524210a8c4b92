import { type CalendarDay, longDate, longDateInWelsh } from '../../time.ts';
import type { Placeholder, StatementLanguage, StatementTemplate } from '../settings/statement-wording.ts';
import type { Case, ReadStatement } from './case.ts';
import type { Condition, Disposal } from './events.ts';
import { procedureOf } from './procedure.ts';

/** One statement an officer reads out before a disposal is given, and the law that asks for it. */
export interface Statement {
  readonly id: StatementTemplate['id'];
  readonly wording: Readonly<Record<StatementLanguage, string>>;
  readonly citation: string;
}

export const disposalNames: Readonly<Record<Disposal, string>> = {
  DC: 'Diversionary caution',
  CC: 'Community caution',
  ACC: 'Conditional caution',
  SC: 'Simple caution',
  CR: 'Community resolution',
  PND: 'Penalty notice',
  O22: 'Outcome 22',
};

const welshDisposalNames: Readonly<Record<Disposal, string>> = {
  DC: 'Rhybudd dargyfeiriol',
  CC: 'Rhybudd cymunedol',
  ACC: 'Rhybudd amodol',
  SC: 'Rhybudd syml',
  CR: 'Datrysiad cymunedol',
  PND: 'Hysbysiad cosb',
  O22: 'Canlyniad 22',
};

/** The program's own words around what was written of offences and conditions. */
interface JoiningWords {
  readonly disposals: Readonly<Record<Disposal, string>>;
  readonly offence: (title: string, place: string | undefined, date: CalendarDay | undefined) => string;
  readonly lastOffence: string;
  readonly payee: string;
  readonly method: (method: string) => string;
  readonly payBy: (day: CalendarDay) => string;
  readonly lastDate: (day: CalendarDay) => string;
  /** A condition in this language where it was written in it, else as it was written. */
  readonly wordingOf: (condition: Pick<Condition, 'wording' | 'wordingCy'>) => string;
}

const inEnglish: JoiningWords = {
  disposals: disposalNames,
  offence: (title, place, date) => `${title}${place ? ` at ${place}` : ''}${date ? ` on ${longDate(date)}` : ''}`,
  lastOffence: 'and ',
  payee: 'to ',
  method: (method) => (/^(by|at|in|on|online|through|with)\b/i.test(method) ? decapitalised(method) : `by ${method}`),
  payBy: (day) => `no later than ${longDate(day)}`,
  lastDate: (day) => `The last date is ${longDate(day)}.`,
  wordingOf: ({ wording }) => wording,
};

/** Place and day stand in brackets: a Welsh preposition would change the name after it. */
const inWelsh: JoiningWords = {
  disposals: welshDisposalNames,
  offence: (title, place, date) => {
    const where = [place, date && longDateInWelsh(date)].filter(Boolean).join(', ');
    return where ? `${title} (${where})` : title;
  },
  lastOffence: '',
  payee: 'i ',
  method: decapitalised,
  payBy: (day) => `erbyn ${longDateInWelsh(day)} fan bellaf`,
  lastDate: (day) => `Y dyddiad olaf yw ${longDateInWelsh(day)}.`,
  wordingOf: ({ wording, wordingCy }) => wordingCy ?? wording,
};

/**
 * The statements of the chosen disposal, in the order in which they are read: the texts its decision kept, filled in
 * for this case. Empty until a disposal is chosen. Offences and conditions stand as they were written.
 */
export function statementsFor(subject: Case): readonly Statement[] {
  const chosen = subject.disposal;
  if (!chosen) return [];
  const english = fillings(subject, chosen.disposal, inEnglish);
  const welsh = fillings(subject, chosen.disposal, inWelsh);
  // A text about conditions says nothing where there are none.
  const templates = chosen.statements.filter(({ en }) => subject.conditions.length > 0 || !en.includes('{conditions}'));
  return templates.map(({ id, citation, en, easyRead, cy }) => ({
    id,
    citation,
    wording: { en: filled(en, english), easyRead: filled(easyRead, english), cy: filled(cy, welsh) },
  }));
}

type Fillings = Readonly<Record<Placeholder, string>>;

const fillings = (subject: Case, disposal: Disposal, words: JoiningWords): Fillings => ({
  disposal: decapitalised(words.disposals[disposal]),
  conditions: conditionsInWords(subject.conditions, words),
  offences: offencesInWords(subject, words),
});

const filled = (template: string, words: Fillings): string =>
  template.replace(/\{(offences|conditions|disposal)\}/g, (_, name: Placeholder) => words[name]);

/**
 * Readings that still stand: the words read are the words as they are now, and each was read after the one before it.
 * When a condition changes, it and all that follows it is read again.
 */
export function standingReadings(subject: Case): readonly ReadStatement[] {
  // Most cases on a list have nothing read yet: their statements need not be filled in.
  if (subject.statements.length === 0) return [];
  const standing: ReadStatement[] = [];
  let after = 0;
  for (const { id, wording } of statementsFor(subject)) {
    const read = subject.statements.find(({ statement }) => statement === id);
    if (!read || read.wording !== wording[read.language] || read.sequence <= after) break;
    standing.push(read);
    after = read.sequence;
  }
  return standing;
}

/** What the person answered after every statement had been read as it now is; undefined when they have not. */
export function standingConsent(subject: Case): boolean | undefined {
  const readings = standingReadings(subject);
  const last = readings.at(-1);
  if (!last || !subject.consent || readings.length < statementsFor(subject).length) return undefined;
  return subject.consent.sequence > last.sequence ? subject.consent.consents : undefined;
}

/** The sequence after which signatures count: of the agreement, or where none is asked for, of the last reading. */
export const signedAfter = (subject: Case): number =>
  (procedureOf(subject)?.isAgreed ? subject.consent?.sequence : standingReadings(subject).at(-1)?.sequence) ?? 0;

function decapitalised(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function offencesInWords({ offences }: Case, { offence, lastOffence }: JoiningWords): string {
  const each = offences.map(({ title, place, date }) => offence(decapitalised(title), place, date));
  return each.length < 2 ? (each[0] ?? '') : `${each.slice(0, -1).join('; ')}; ${lastOffence}${each.at(-1)}`;
}

function conditionsInWords(conditions: readonly Condition[], words: JoiningWords): string {
  const numbered = conditions.map((condition, index) => `${index + 1}. ${conditionInWords(condition, words)}`);
  const last = lastDay(conditions);
  return [...numbered, ...(last ? [words.lastDate(last)] : [])].join(' ');
}

const lastDay = (conditions: readonly Condition[]): CalendarDay | undefined =>
  conditions
    .map(({ endsOn, payBy }) => endsOn ?? payBy)
    .filter((day): day is CalendarDay => day !== undefined)
    .sort()
    .at(-1);

/** A financial penalty with what it must state: PCSC Act 2022 s102(2), s111(2). */
function conditionInWords(
  { kind, amountPence, payee, method, payBy, nonPaymentConsequences, ...condition }: Condition,
  words: JoiningWords,
): string {
  const wording = words.wordingOf(condition);
  if (kind !== 'financial-penalty' || amountPence === undefined) return sentence(wording);
  const how = [
    `£${(amountPence / 100).toFixed(2)}`,
    payee && `${words.payee}${payee}`,
    method && words.method(method),
    payBy && words.payBy(payBy),
  ];
  const consequences = nonPaymentConsequences ? ` ${sentence(nonPaymentConsequences)}` : '';
  return `${wording.replace(/[.!?]$/, '')}: ${how.filter(Boolean).join(', ')}.${consequences}`;
}

const sentence = (wording: string) => (/[.!?]$/.test(wording) ? wording : `${wording}.`);
