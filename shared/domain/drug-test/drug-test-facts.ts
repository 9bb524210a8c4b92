import type { PoliceRank } from '../../frameworks/authority-held.ts';
import { inForce } from '../../frameworks/effective.ts';
import type { Citation } from '../../frameworks/rule.ts';
import { ageOn, type CalendarDay } from '../../time.ts';

const section63B: Citation = { text: 'PACE 1984 s63B', kind: 'Act', basis: 'verified', effective: inForce };

/** The age for a test on charge is a force setting. */
export const drugTestAge = { onArrest: 18, citation: section63B } as const;

/** Who may authorise a test for an offence that is not a trigger offence. */
export const drugTestAuthority = { lowestRank: 'inspector', citation: section63B } as const;

/** From this age a positive test brings an initial assessment. */
export const initialAssessmentAge = {
  years: 18,
  citation: { text: 'Drugs Act 2005 s9', kind: 'Act', basis: 'verified', effective: inForce },
} as const;

/** Null: not known. A boolean says whether something was recorded. */
export interface DrugTestFacts {
  readonly stage: 'arrest' | 'charge';
  readonly testOn: CalendarDay;
  readonly dateOfBirth: CalendarDay;
  readonly cjsCode: string;
  readonly authority: {
    readonly rank: PoliceRank;
    readonly groundsRecorded: boolean;
  } | null;
  readonly refusalWarning: boolean;
  readonly areaNotified: boolean;
  readonly result: 'positive' | 'negative' | 'refused' | null;
  /** For refusing. */
  readonly goodCause: boolean | null;
  /** Null: nobody has contested the result, as far as is known. */
  readonly contested: boolean | null;
  readonly laboratoryResult: 'positive' | 'negative' | null;
  readonly assessmentConsidered: boolean;
  readonly settings: {
    readonly triggerOffences: readonly string[];
    readonly triggerListVersion: string;
    readonly currentTriggerListVersion: string;
    /** Whole years. */
    readonly chargeMinimumAge: number;
  };
}

/** Whole years on the day of the test. */
export const ageAtTest = ({ dateOfBirth, testOn }: DrugTestFacts): number => ageOn(dateOfBirth, testOn);

/** The result to act on: the laboratory's once the test is contested. Null: none yet. */
export function settledResult({ result, contested, laboratoryResult }: DrugTestFacts): 'positive' | 'negative' | null {
  if (contested === true) return laboratoryResult;
  return result === 'refused' ? null : result;
}
