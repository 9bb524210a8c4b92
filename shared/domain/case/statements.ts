import { type CalendarDay, longDate } from '../../time.ts';
import type { Case, ReadStatement } from './case.ts';
import type { Condition, Disposal } from './events.ts';

/** One statement an officer reads out before a caution is given, and the law that asks for it. */
export interface Statement {
  readonly id: 'admission' | 'choice-and-advice' | 'conditions' | 'failure-warning' | 'effect' | 'agreement';
  readonly wording: string;
  readonly citation: string;
}

export const disposalNames: Record<Disposal, string> = {
  DC: 'Diversionary caution',
  CC: 'Community caution',
  ACC: 'Conditional caution',
};

const citations: Record<Disposal, Record<Statement['id'], string>> = {
  DC: {
    admission: 'PCSC Act 2022 s99(2)(b)',
    'choice-and-advice': 'PCSC Act 2022 s99(2)(c); PACE Code C 6',
    conditions: 'PCSC Act 2022 s98(4), s99(2)(e)(iv)',
    'failure-warning': 'PCSC Act 2022 s99(2)(d)(ii), s105(1), s106(1)',
    effect: 'PCSC Act 2022 s99(2)(d)(i)',
    agreement: 'PCSC Act 2022 s99(2)(c)',
  },
  CC: {
    admission: 'PCSC Act 2022 s108(2)(b)',
    'choice-and-advice': 'PCSC Act 2022 s108(2)(c); PACE Code C 6',
    conditions: 'PCSC Act 2022 s98(4), s108(2)(e)(iv)',
    'failure-warning': 'PCSC Act 2022 s108(2)(d)(ii), s115',
    effect: 'PCSC Act 2022 s108(2)(d)(i)',
    agreement: 'PCSC Act 2022 s108(2)(c)',
  },
  ACC: {
    admission: 'CJA 2003 s23(3)',
    'choice-and-advice': 'CJA 2003 s23(5); PACE Code C 6',
    conditions: 'CJA 2003 s22, s23(5)',
    'failure-warning': 'CJA 2003 s23(4), s24, s24A',
    effect: 'CJA 2003 s23(4)',
    agreement: 'CJA 2003 s23(5)',
  },
};

/** The failure warning: prosecution for DC and ACC, money and never prosecution for CC (trap T11). */
const failureWarnings: Record<Disposal, string> = {
  DC: 'If you do not keep to a condition without a good reason, you may be arrested and prosecuted for this offence.',
  CC: 'If you do not keep to a condition without a good reason, that condition may be replaced by a financial penalty. If you do not pay a penalty, a court can collect it as a fine. You will not be prosecuted for this offence.',
  ACC: 'If you do not keep to a condition without a good reason, you may be arrested and prosecuted for this offence.',
};

const effects: Record<Disposal, string> = {
  DC: 'This caution is not a conviction. It will be recorded, and it may be shown on some checks. It is spent after 3 months, or sooner if the conditions end sooner.',
  CC: 'This caution is not a conviction. It will be recorded, and it may be shown on some checks. It is spent at once.',
  ACC: 'This caution is not a conviction. It will be recorded, and it may be shown on some checks. It is spent after 3 months, or sooner if the conditions end sooner.',
};

/** The statements of the chosen disposal, in the order in which they are read. Empty until a disposal is chosen. */
export function statementsFor(subject: Case): readonly Statement[] {
  const disposal = subject.disposal?.disposal;
  if (!disposal) return [];
  const wordings: Record<Statement['id'], string> = {
    admission: `You have admitted ${offencesInWords(subject)}.`,
    'choice-and-advice': `You do not have to accept this ${disposalNames[disposal].toLowerCase()}. You can get free and independent legal advice before you decide.`,
    conditions: conditionsInWords(subject),
    'failure-warning': failureWarnings[disposal],
    effect: effects[disposal],
    agreement: `Do you understand, and do you agree to accept the ${disposalNames[disposal].toLowerCase()} and its conditions?`,
  };
  return (Object.keys(wordings) as Statement['id'][]).map((id) => ({
    id,
    wording: wordings[id],
    citation: citations[disposal][id],
  }));
}

/**
 * Readings that still stand: the words read are the words as they are now, and each was read after the one before it.
 * When a condition changes, it and all that follows it is read again.
 */
export function standingReadings(subject: Case): readonly ReadStatement[] {
  const standing: ReadStatement[] = [];
  let after = 0;
  for (const { id, wording } of statementsFor(subject)) {
    const read = subject.statements.find(({ statement }) => statement === id);
    if (!read || read.wording !== wording || read.sequence <= after) break;
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

const decapitalised = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

function offencesInWords({ offences }: Case): string {
  const each = offences.map(
    ({ title, place, date }) =>
      `${decapitalised(title)}${place ? ` at ${place}` : ''}${date ? ` on ${longDate(date)}` : ''}`,
  );
  return each.length < 2 ? (each[0] ?? '') : `${each.slice(0, -1).join('; ')}; and ${each.at(-1)}`;
}

function conditionsInWords({ conditions }: Case): string {
  const count = conditions.length;
  const list = conditions.map((condition, index) => `${index + 1}. ${conditionInWords(condition)}`).join(' ');
  const last = conditions
    .map(({ endsOn, payBy }) => endsOn ?? payBy)
    .filter((day): day is CalendarDay => day !== undefined)
    .sort()
    .at(-1);
  return `The caution has ${count} condition${count === 1 ? '' : 's'}. ${list}${last ? ` The last date is ${longDate(last)}.` : ''}`;
}

/** A financial penalty with what it must state: PCSC Act 2022 s102(2), s111(2). */
function conditionInWords({
  wording,
  kind,
  amountPence,
  payee,
  method,
  payBy,
  nonPaymentConsequences,
}: Condition): string {
  if (kind !== 'financial-penalty' || amountPence === undefined) return sentence(wording);
  const pounds = (amountPence / 100).toFixed(2);
  const how = [
    `£${pounds}`,
    payee && `to ${payee}`,
    method && inThatWay(method),
    payBy && `no later than ${longDate(payBy)}`,
  ];
  const consequences = nonPaymentConsequences ? ` ${sentence(nonPaymentConsequences)}` : '';
  return `${wording.replace(/[.!?]$/, '')}: ${how.filter(Boolean).join(', ')}.${consequences}`;
}

/** `By card at the desk` and `card at the desk` are both read as `by card at the desk`. */
const inThatWay = (method: string) =>
  /^(by|at|in|on|online|through|with)\b/i.test(method) ? decapitalised(method) : `by ${method}`;

const sentence = (wording: string) => (/[.!?]$/.test(wording) ? wording : `${wording}.`);
