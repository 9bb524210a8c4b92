import type { Case, Sourced } from '../../../shared/domain/case/case.ts';
import { clockTimeOf, dayOf, shortDate } from '../../../shared/time.ts';
import { personFields, personFieldValue } from '../../case/person-fields.ts';

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

/** What is known of the person; a fact that came later says where from. Unknown facts are not listed as if they were. */
export const personRows = ({ person, personSources, opened }: Case): readonly PersonRow[] =>
  personFields.flatMap(([field, key]) => {
    const value = personFieldValue(person, field);
    if (value === undefined) return [];
    const sourced = personSources[field] ?? opened;
    const source = sourced.at === opened.at ? null : sourceWords(sourced);
    return [{ key, value, source }];
  });
