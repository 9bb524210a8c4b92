import type { User } from '../../../shared/contract/index.ts';
import type { Case } from '../../../shared/domain/case/case.ts';
import type { Disposal, SignatoryRole } from '../../../shared/domain/case/events.ts';
import {
  conditionsOutOfPlace,
  isActivityOutstanding,
  isConditionStepComplete,
  procedures,
} from '../../../shared/domain/case/procedure.ts';
import { requiredSignatories, standingSignatures } from '../../../shared/domain/case/signed-facts.ts';
import { standingReadings, statementsFor } from '../../../shared/domain/case/statements.ts';
import type { StatementLanguage } from '../../../shared/domain/settings/statement-wording.ts';
import { notificationDutyTold } from '../../../shared/frameworks/giving/notification-duty.ts';
import { clockTimeOf } from '../../../shared/time.ts';
import type { RulesView } from '../../case/rules-view.ts';
import { disposalInSentences } from '../../case/words.ts';

export interface ReadingRow {
  readonly id: string;
  readonly number: number;
  readonly wording: string;
  /** As in HTML: the language the words are in. */
  readonly lang: 'en' | 'cy';
  readonly citation: string;
  /** Clock time of the reading that stands, or null. */
  readonly readAt: string | null;
  readonly isNow: boolean;
}

export const languageWords: Record<StatementLanguage, string> = {
  en: 'English',
  easyRead: 'Easy read',
  cy: 'Cymraeg',
};

/** The language the case was last read in: the one to go on in. */
export const languageOf = ({ statements }: Case): StatementLanguage => {
  const [first, ...rest] = statements;
  if (!first) return 'en';
  return rest.reduce((last, read) => (read.sequence > last.sequence ? read : last), first).language;
};

/** Each statement in the language it is to be read in; one that was read and stands, in the language it was read in. */
export function readingRows(subject: Case, language: StatementLanguage): readonly ReadingRow[] {
  const read = new Map(standingReadings(subject).map((reading) => [reading.statement, reading]));
  const statements = statementsFor(subject);
  const next = statements.find(({ id }) => !read.has(id))?.id;
  return statements.map(({ id, wording, citation }, index) => {
    const reading = read.get(id);
    const shownIn = reading?.language ?? language;
    return {
      id,
      number: index + 1,
      wording: wording[shownIn],
      lang: shownIn === 'cy' ? 'cy' : 'en',
      citation: `Statement ${index + 1} is asked for by ${citation}.`,
      readAt: reading ? clockTimeOf(reading.at) : null,
      isNow: id === next,
    };
  });
}

/** What the step before has to settle first, or null. */
export function conditionsFirst(subject: Case): string | null {
  if (conditionsOutOfPlace(subject).length > 0) return 'Take away in Conditions what was set for another disposal.';
  if (isConditionStepComplete(subject)) return null;
  switch (subject.disposal?.disposal) {
    case 'PND':
      return 'Choose the tier of the penalty first.';
    case 'O22':
      return 'Add the activity in Conditions first.';
    default:
      return 'Add at least one condition first: a caution must have one.';
  }
}

/** Why the reading cannot begin or go on, in one sentence, or null. */
export function whatStopsReading(subject: Case, proposal: RulesView | null): string | null {
  if (subject.given) return null;
  const chosen = subject.disposal?.disposal;
  if (!chosen) return 'Choose a disposal in Screening first.';
  const before = conditionsFirst(subject);
  if (before) return before;
  const standing = proposal?.disposals[0];
  const { a } = disposalInSentences[chosen];
  switch (standing?.status) {
    case 'barred':
      return `${capitalised(a)} cannot be ${givenWord(chosen)} now: ${standing.why}.`;
    case 'not-yet-known':
      return `It is not yet known whether ${a} can be ${givenWord(chosen)}: answer what Screening and Conditions still ask.`;
    case 'needs-authority':
      return `Authority is needed first: ${standing.why}.`;
    default:
      return null;
  }
}

/** Why nobody can sign yet although everything was read, or null. */
export const whatStopsSigning = (subject: Case): string | null =>
  !subject.given && isActivityOutstanding(subject)
    ? 'Record in Conditions that the activity was completed: outcome 22 is signed and recorded after that.'
    : null;

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const givenWord = (disposal: Disposal) => (disposal === 'O22' ? 'recorded' : 'given');

export const placeLabel = (disposal: Disposal): string =>
  `Place where ${disposalInSentences[disposal].the} is ${givenWord(disposal)}`;

/** What the person is asked once everything is read; null where there is nothing to agree to. */
export function agreementQuestion(disposal: Disposal): string | null {
  const { the } = disposalInSentences[disposal];
  const { isAgreed, conditions } = procedures[disposal];
  if (!isAgreed) return null;
  if (disposal === 'CR') return `Does the person accept ${the} and what it asks?`;
  return `Does the person agree to accept ${the}${conditions === 'needed' ? ' and its conditions' : ''}?`;
}

export function progressWords(subject: Case): string {
  const { given } = subject;
  if (given) return `${capitalised(givenWord(given.disposal))} at ${clockTimeOf(given.at)}, ${given.place}`;
  const statements = statementsFor(subject).length - standingReadings(subject).length;
  const signatures = requiredSignatories(subject).length - standingSignatures(subject).length;
  return `${statements} statement${statements === 1 ? '' : 's'} and ${signatures} signature${signatures === 1 ? '' : 's'} to go`;
}

export function inTheRoom({ answers, disposal }: Case): readonly { readonly key: string; readonly value: string }[] {
  const here = (needed: boolean | undefined, present: boolean | undefined, name: string | undefined) => {
    if (needed === undefined) return 'Not yet answered';
    if (!needed) return 'Not needed';
    return present ? (name ?? 'Here, name not recorded') : 'Needed, not here yet';
  };
  const takesAdmission = disposal !== undefined && procedures[disposal.disposal].admissions.length > 0;
  const advice = {
    'had-advice': 'Advice given',
    declined: 'Advice offered and declined',
    'not-offered': 'Not yet offered',
  };
  return [
    { key: 'Interpreter', value: here(answers.interpreterNeeded, answers.interpreterPresent, answers.interpreterName) },
    {
      key: 'Appropriate adult',
      value: here(answers.vulnerable, answers.appropriateAdultPresent, answers.appropriateAdultName),
    },
    { key: 'Legal advice', value: answers.legalAdvice ? advice[answers.legalAdvice] : 'Not yet answered' },
    { key: 'Fitness', value: answers.fit === undefined ? 'Not yet answered' : answers.fit ? 'Fit' : 'Not fit' },
    ...(takesAdmission
      ? [
          {
            key: 'Admission',
            value: answers.admissionWords ? `“${answers.admissionWords}”` : 'Not recorded in their own words',
          },
        ]
      : []),
  ];
}

/** A caution for an offence of Schedule 3 to the Sexual Offences Act 2003 (ALL-17). */
export const hasNotificationDuty = ({ disposal, offences }: Case): boolean =>
  disposal !== undefined &&
  notificationDutyTold.disposals.includes(disposal.disposal) &&
  offences.some(({ answers }) => answers.sexual === true);

export function nameOf(role: SignatoryRole, { person, answers }: Case, user: User): string {
  switch (role) {
    case 'person':
      return `${person.forenames} ${person.surname}`;
    case 'officer':
      return user.name;
    case 'interpreter':
      return answers.interpreterName ?? '';
    case 'appropriate-adult':
      return answers.appropriateAdultName ?? '';
  }
}

const missingNames: Record<SignatoryRole, string> = {
  person: 'The person',
  officer: 'The officer',
  interpreter: 'Interpreter',
  'appropriate-adult': 'Appropriate adult',
};

export interface SignerRow {
  readonly role: SignatoryRole;
  readonly name: string;
  readonly status: string;
  readonly isSigned: boolean;
}

export function signerRows(subject: Case, user: User, due: SignatoryRole | undefined): readonly SignerRow[] {
  const standing = new Map(standingSignatures(subject).map((signature) => [signature.role, signature]));
  const stale = new Set(subject.signatures.map(({ role }) => role));
  return requiredSignatories(subject).map((role) => {
    const made = standing.get(role);
    return {
      role,
      name: made?.name || nameOf(role, subject, user) || missingNames[role],
      status: made
        ? `Signed ${clockTimeOf(made.at)}`
        : role === due
          ? 'Signs now'
          : stale.has(role)
            ? 'Changed: sign again'
            : role === 'officer'
              ? 'Last'
              : 'After the statements',
      isSigned: made !== undefined,
    };
  });
}
