import type { Person, PersonField } from '../../shared/domain/case/events.ts';
import {
  type EthnicityCode,
  officerDefinedEthnicities,
  selfDefinedEthnicities,
} from '../../shared/reference/ethnicity-codes.ts';
import { longDate } from '../../shared/time.ts';
import { genderWords } from './words.ts';

/** The details of a person besides their name, in the order in which they are shown. */
export const personFields: readonly (readonly [PersonField, string])[] = [
  ['dateOfBirth', 'Born'],
  ['gender', 'Sex'],
  ['address', 'Address'],
  ['phone', 'Phone'],
  ['email', 'Email'],
  ['pncId', 'PNC ID'],
  ['croNumber', 'CRO number'],
  ['ethnicitySelfDefined', 'Self-defined ethnicity'],
  ['ethnicityNotSelfDefined', 'Self-defined ethnicity'],
  ['ethnicityOfficerDefined', 'Officer-defined ethnicity'],
  ['nationality', 'Nationality'],
  ['language', 'Language'],
];

/** Why no code is recorded for the ethnicity the person would have given themselves. */
export const notSelfDefinedWords: Readonly<Record<NonNullable<Person['ethnicityNotSelfDefined']>, string>> = {
  'not-asked': 'Not asked',
  declined: 'Declined to say',
  unknown: 'Unknown',
};

/** A detail in the words of a screen. Undefined: it is not recorded. */
export function personFieldValue(person: Person, field: PersonField): string | undefined {
  switch (field) {
    case 'dateOfBirth':
      return person.dateOfBirth && longDate(person.dateOfBirth);
    case 'gender':
      return person.gender && genderWords[person.gender];
    case 'ethnicitySelfDefined':
      return inWords(selfDefinedEthnicities, person.ethnicitySelfDefined);
    case 'ethnicityOfficerDefined':
      return inWords(officerDefinedEthnicities, person.ethnicityOfficerDefined);
    case 'ethnicityNotSelfDefined':
      return person.ethnicityNotSelfDefined && notSelfDefinedWords[person.ethnicityNotSelfDefined];
    default:
      return person[field];
  }
}

/** `W9 Any other White background`. A code of another list stands alone. */
function inWords(codes: readonly EthnicityCode[], code: string | undefined): string | undefined {
  const known = codes.find((each) => each.code === code);
  return known ? `${known.code} ${known.meaning}` : code;
}
