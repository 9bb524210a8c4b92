import type { Case, Signature } from './case.ts';
import type { CaseAnswers, Disposal, SignatoryRole, SignedFacts } from './events.ts';
import { isActivityOutstanding, isConditionStepComplete, type Procedure, procedureOf } from './procedure.ts';
import { signedAfter, standingConsent } from './statements.ts';

/**
 * The four parts of the one document as the case now has them: offences, admission, consent and conditions (PCSC Act
 * 2022 s99(2)(e), s108(2)(e); CJA 2003 s23(5)). Null while a part that the disposal needs is missing: the
 * disposal, the date of birth, an offence or its date, an admission, what the disposal takes of conditions, a completed
 * activity, or a consent given to the words as they now are.
 */
export function currentSignedFacts(subject: Case): SignedFacts | null {
  const { answers, conditions, disposal, person } = subject;
  const procedure = procedureOf(subject);
  const offences = subject.offences.flatMap(({ cjsCode, title, date, place, wording }) =>
    date === undefined
      ? []
      : {
          cjsCode,
          title,
          date,
          ...(place === undefined ? {} : { place }),
          ...(wording === undefined ? {} : { wording }),
        },
  );
  if (disposal === undefined || procedure === undefined || person.dateOfBirth === undefined) return null;
  if (offences.length === 0 || offences.length < subject.offences.length) return null;
  if (!isConditionStepComplete(subject) || isActivityOutstanding(subject)) return null;
  if (!hasAdmitted(procedure, answers.admission)) return null;
  if (procedure.isAgreed && standingConsent(subject) !== true) return null;
  return {
    disposal: disposal.disposal,
    person: { surname: person.surname, forenames: person.forenames, dateOfBirth: person.dateOfBirth },
    offences,
    admission: admissionInWords(answers.admission, offences.length, procedure),
    consent: consents[disposal.disposal],
    conditions: [...conditions],
    ...activityOf(subject),
  };
}

/** Outcome 22 rests on an activity that was completed; every other disposal has none. */
function activityOf({ answers, disposal }: Case): Pick<SignedFacts, 'activity'> {
  const { outcome22Activity: what, outcome22CompletedOn: completedOn } = answers;
  return disposal?.disposal === 'O22' && what && completedOn ? { activity: { what, completedOn } } : {};
}

const hasAdmitted = ({ admissions }: Procedure, admission: CaseAnswers['admission']): boolean =>
  admissions.length === 0 || (admission !== undefined && admissions.includes(admission));

function admissionInWords(admission: CaseAnswers['admission'], offences: number, { admissions }: Procedure) {
  if (admissions.length === 0) return null;
  const what = offences === 1 ? 'this offence' : 'these offences';
  return admission === 'accepts-responsibility' ? `I accept responsibility for ${what}.` : `I admit ${what}.`;
}

/** What the person agrees to by signing; null where nothing is agreed. */
const consents: Readonly<Record<Disposal, string | null>> = {
  DC: 'I agree to accept this caution and its conditions.',
  CC: 'I agree to accept this caution and its conditions.',
  ACC: 'I agree to accept this caution and its conditions.',
  SC: 'I agree to accept this caution.',
  CR: 'I agree to this community resolution and to what it asks of me.',
  PND: null,
  O22: null,
};

/** Whether two documents say the same, in whatever order their keys are. Never true of an incomplete one (null). */
export const sameSignedFacts = (a: SignedFacts | null, b: SignedFacts | null): boolean =>
  a !== null && b !== null && sameContent(a, b);

/** Who has to sign, in the order in which they do: the person after their interpreter, the officer last. */
export const requiredSignatories = (subject: Case): readonly SignatoryRole[] => [
  ...(subject.answers.interpreterNeeded === true ? (['interpreter'] as const) : []),
  ...(procedureOf(subject)?.isSignedByPerson === false ? [] : (['person'] as const)),
  ...(subject.answers.vulnerable === true ? (['appropriate-adult'] as const) : []),
  'officer',
];

/**
 * The signatures that still stand: what was signed is what the case now says, and everyone who signs before has signed
 * before. A signature made again voids those that came after it: the officer is always last.
 */
export function standingSignatures(subject: Case): readonly Signature[] {
  if (subject.signatures.length === 0) return [];
  const current = currentSignedFacts(subject);
  const standing: Signature[] = [];
  let after = signedAfter(subject);
  for (const role of requiredSignatories(subject)) {
    const made = subject.signatures.find((signature) => signature.role === role);
    if (!made || made.sequence <= after || !sameSignedFacts(made.signedFacts, current)) break;
    standing.push(made);
    after = made.sequence;
  }
  return standing;
}

/** Equal as JSON, in whatever order the keys are; JSON itself leaves out what is undefined. */
export const sameContent = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
