import type { Case, Sourced } from '../../../shared/domain/case/case.ts';
import type { PersonField } from '../../../shared/domain/case/events.ts';
import { clockTimeOf, dayOf, longDate, shortDate } from '../../../shared/time.ts';
import { genderWords } from '../../case/words.ts';

/** `From custody record, 01:48` or `Typed by Sgt Mockford, 19 Nov 2026, 02:03`. */
export function sourceWords({ source, at, by }: Sourced): string {
  const when = `${shortDate(dayOf(at))}, ${clockTimeOf(at)}`;
  return source.kind === 'custody-extract'
    ? `From custody extract, row ${source.row}, ${when}`
    : `Typed by ${by.name}, ${when}`;
}

export interface PersonRow {
  readonly key: string;
  readonly value: string;
  /** Where it came from, when that is not where the case came from. */
  readonly source: string | null;
}

const fieldWords: readonly (readonly [PersonField, string])[] = [
  ['dateOfBirth', 'Born'],
  ['gender', 'Sex'],
  ['address', 'Address'],
  ['phone', 'Phone'],
  ['email', 'Email'],
  ['pncId', 'PNC ID'],
  ['croNumber', 'CRO number'],
  ['ethnicitySelfDefined', 'Self-defined ethnicity'],
  ['ethnicityOfficerDefined', 'Officer-defined ethnicity'],
  ['nationality', 'Nationality'],
  ['language', 'Language'],
];

/** What is known of the person; a fact that came later says where from. Unknown facts are not listed as if they were. */
export const personRows = ({ person, personSources, opened }: Case): readonly PersonRow[] =>
  fieldWords.flatMap(([field, key]) => {
    const value = person[field];
    if (value === undefined) return [];
    const sourced = personSources[field] ?? opened;
    const source = sourced.at === opened.at ? null : sourceWords(sourced);
    if (field === 'dateOfBirth' && person.dateOfBirth) return [{ key, value: longDate(person.dateOfBirth), source }];
    if (field === 'gender' && person.gender) return [{ key, value: genderWords[person.gender], source }];
    return [{ key, value, source }];
  });
