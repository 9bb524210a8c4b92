import type { Case, Signature } from './case.ts';
import type { SignatoryRole, SignedFacts } from './events.ts';

/**
 * The four parts of the one document as the case now has them: offences, admission, consent and conditions (PCSC Act
 * 2022 s99(2)(e), s108(2)(e); CJA 2003 s23(5)). Null while a part is missing: the disposal, the date of birth, an
 * offence or its date, an admission, the consent or a condition.
 */
export function currentSignedFacts(subject: Case): SignedFacts | null {
  const { answers, conditions, disposal, person } = subject;
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
  if (disposal === undefined || person.dateOfBirth === undefined) return null;
  if (offences.length === 0 || offences.length < subject.offences.length || conditions.length === 0) return null;
  if (answers.admission !== 'admitted' || subject.consents !== true) return null;
  return {
    disposal: disposal.disposal,
    person: { surname: person.surname, forenames: person.forenames, dateOfBirth: person.dateOfBirth },
    offences,
    admission: offences.length === 1 ? 'I admit this offence.' : 'I admit these offences.',
    consent: 'I agree to accept this caution and its conditions.',
    conditions: [...conditions],
  };
}

/** Whether two documents say the same, in whatever order their keys are. Never true of an incomplete one (null). */
export const sameSignedFacts = (a: SignedFacts | null, b: SignedFacts | null): boolean =>
  a !== null && b !== null && canonical(a) === canonical(b);

/** Who has to sign, in the order in which they do: the person after their interpreter, the officer last. */
export const requiredSignatories = ({ answers }: Case): readonly SignatoryRole[] => [
  ...(answers.interpreterNeeded === true ? (['interpreter'] as const) : []),
  'person',
  ...(answers.vulnerable === true ? (['appropriate-adult'] as const) : []),
  'officer',
];

/** The signatures that still stand: what was signed is what the case now says. */
export function standingSignatures(subject: Case): readonly Signature[] {
  const current = currentSignedFacts(subject);
  return subject.signatures.filter(({ signedFacts }) => sameSignedFacts(signedFacts, current));
}

/** JSON with sorted keys; JSON itself leaves out what is undefined. */
const canonical = (facts: SignedFacts): string =>
  JSON.stringify(facts, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
