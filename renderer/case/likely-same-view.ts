import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import type { LikelySame, Likeness } from '../../shared/domain/person/likely-same.ts';
import { longDate } from '../../shared/time.ts';
import { genderWords, listName } from './words.ts';

const likenessWords: Readonly<Record<Likeness, string>> = {
  'same-pnc-id': 'same PNC ID',
  'same-cro-number': 'same CRO number',
  'same-birth-date': 'same date of birth',
  'birth-day-and-month-swapped': 'day and month of birth swapped',
  'birth-date-one-digit-out': 'one digit of the date of birth differs',
  'birth-date-not-known': 'no date of birth to compare',
  'same-surname': 'same surname',
  'double-barrelled-surname': 'part of a double surname',
  'surname-one-letter-out': 'surname one letter out',
  'surname-sounds-alike': 'surname sounds alike',
  'same-forenames': 'same forenames',
  'forenames-in-part': 'one forename the same',
  'forenames-one-letter-out': 'forename one letter out',
  'forenames-sound-alike': 'forename sounds alike',
  'surname-and-forenames-swapped': 'surname and forenames swapped',
  'birth-dates-differ': 'but the dates of birth differ',
  'pnc-ids-differ': 'but the PNC IDs differ',
};

export interface LikelySameRow {
  readonly caseId: CaseSummary['caseId'];
  /** `TESTOWSKA, Zofia`, or that the record is restricted. */
  readonly name: string;
  readonly detail: string;
  /** It has restricted access, and nobody has said why they look. */
  readonly isHidden: boolean;
  readonly score: number;
  /** `Same PNC ID, same surname, but the dates of birth differ`. */
  readonly why: string;
}

/**
 * Proposals as they may be shown: each person once, by their likeliest case. Of a record with restricted access only
 * that there is one.
 */
export function likelySameRows(
  found: readonly LikelySame<CaseSummary>[],
  casesOf: (row: CaseSummary) => readonly CaseSummary[],
  hidden: ReadonlySet<CaseSummary['caseId']>,
): readonly LikelySameRow[] {
  const met = new Set<CaseSummary['caseId']>();
  return found.flatMap(({ record, score, reasons }) => {
    if (met.has(record.caseId)) return [];
    const cases = casesOf(record);
    for (const { caseId } of cases) met.add(caseId);
    const isHidden = hidden.has(record.caseId);
    const { caseId, dateOfBirth, gender, custodyRecordNumber } = record;
    const born = dateOfBirth ? `born ${longDate(dateOfBirth)}` : 'date of birth not recorded';
    const count = cases.length === 1 ? '1 case' : `${cases.length} cases`;
    return [
      {
        caseId,
        score,
        isHidden,
        name: isHidden ? 'A record with restricted access' : listName(record),
        detail: isHidden
          ? 'Open it and give a reason to compare'
          : [gender && genderWords[gender], born, custodyRecordNumber, count].filter((part) => part).join(', '),
        why: whyWords(reasons),
      },
    ];
  });
}

export function whyWords(reasons: readonly Likeness[]): string {
  const words = reasons.map((reason) => likenessWords[reason]).join(', ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
