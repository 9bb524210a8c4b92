import type { User } from '../../../shared/contract/index.ts';
import type { Case } from '../../../shared/domain/case/case.ts';
import type { SignatoryRole } from '../../../shared/domain/case/events.ts';
import { requiredSignatories, standingSignatures } from '../../../shared/domain/case/signed-facts.ts';
import { standingReadings, statementsFor } from '../../../shared/domain/case/statements.ts';
import { clockTimeOf } from '../../../shared/time.ts';
import type { RulesView } from '../../case/rules-view.ts';
import { disposalWords } from '../../case/words.ts';

export interface ReadingRow {
  readonly id: string;
  readonly number: number;
  readonly wording: string;
  readonly citation: string;
  /** Clock time of the reading that stands, or null. */
  readonly readAt: string | null;
  readonly isNow: boolean;
}

export function readingRows(subject: Case): readonly ReadingRow[] {
  const read = new Map(standingReadings(subject).map(({ statement, at }) => [statement, clockTimeOf(at)]));
  const statements = statementsFor(subject);
  const next = statements.find(({ id }) => !read.has(id))?.id;
  return statements.map(({ id, wording, citation }, index) => ({
    id,
    number: index + 1,
    wording,
    citation: `Statement ${index + 1} is asked for by ${citation}.`,
    readAt: read.get(id) ?? null,
    isNow: id === next,
  }));
}

/** Why the reading cannot begin or go on, in one sentence, or null. */
export function whatStopsReading(subject: Case, proposal: RulesView | null): string | null {
  if (subject.given) return null;
  const chosen = subject.disposal?.disposal;
  if (!chosen) return 'Choose a disposal in Screening first.';
  if (subject.conditions.length === 0) return 'Add at least one condition first: a caution must have one.';
  const standing = proposal?.disposals[0];
  const name = disposalWords[chosen].toLowerCase();
  switch (standing?.status) {
    case 'barred':
      return `A ${name} cannot be given now: ${standing.why}.`;
    case 'not-yet-known':
      return `It is not yet known whether a ${name} can be given: answer what Screening and Conditions still ask.`;
    case 'needs-authority':
      return `Authority is needed first: ${standing.why}.`;
    default:
      return null;
  }
}

export function progressWords(subject: Case): string {
  if (subject.given) return `Given at ${clockTimeOf(subject.given.at)}, ${subject.given.place}`;
  const statements = readingRows(subject).filter(({ readAt }) => readAt === null).length;
  const signatures = requiredSignatories(subject).length - standingSignatures(subject).length;
  return `${statements} statement${statements === 1 ? '' : 's'} and ${signatures} signature${signatures === 1 ? '' : 's'} to go`;
}

export function inTheRoom({ answers }: Case): readonly { readonly key: string; readonly value: string }[] {
  const here = (needed: boolean | undefined, present: boolean | undefined, name: string | undefined) => {
    if (needed === undefined) return 'Not yet answered';
    if (!needed) return 'Not needed';
    return present ? (name ?? 'Here, name not recorded') : 'Needed, not here yet';
  };
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
  ];
}

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
