import { addMonths, type CalendarDay } from '../../time.ts';

const source = { text: 'MOPAC DMPCD 2015-57, paragraph 1.3', kind: 'Policy', basis: 'verified' } as const;

/** The cohort rule of the London offender-management programme. Percentages of the risk score; both ends of the months count. */
export const cohortLimits = {
  scoreAlone: { fromPercent: 75, citation: source },
  scoreWithOffence: { fromPercent: 50, withinMonths: 12, citation: source },
  /** Robbery, burglary other than dwelling and burglary dwelling, by the labels of law.md section 5.3. */
  offences: {
    cjsCodes: ['TH68023', 'TH68037', 'TH68036'],
    citation: { text: 'Theft Act 1968 ss8-9', kind: 'Act', basis: 'derived' },
  },
} as const;

export interface RiskScore {
  readonly instrument: string;
  /** Null: not recorded, and then the score is not accepted. */
  readonly version: string | null;
  /** 0 to 100. */
  readonly percent: number;
}

export interface CohortFacts {
  readonly asOf: CalendarDay;
  readonly score: RiskScore | null;
  readonly offences: readonly { readonly cjsCode: string; readonly date: CalendarDay }[];
  /** Instruments whose scores the force accepts, each in a version. */
  readonly acceptedInstruments: readonly { readonly instrument: string; readonly version: string }[];
}

export interface CohortResult {
  /** The limb that puts the person in the cohort; null: out. */
  readonly limb: 'a' | 'b' | null;
  readonly isScoreAccepted: boolean;
}

/**
 * In by limb a with a score of 75% or more; by limb b from 50% with a robbery or burglary in the 12 months before. A
 * score of another instrument or version never counts (MOPAC DMPCD 2015-57; law.md section 8.1).
 */
export function offenderCohort({ asOf, score, offences, acceptedInstruments }: CohortFacts): CohortResult {
  const isScoreAccepted = acceptedInstruments.some(
    ({ instrument, version }) => instrument === score?.instrument && version === score.version,
  );
  if (score === null || !isScoreAccepted) return { limb: null, isScoreAccepted: false };

  const { scoreAlone, scoreWithOffence } = cohortLimits;
  const since = addMonths(asOf, -scoreWithOffence.withinMonths);
  const hasOffence = offences.some(
    ({ cjsCode, date }) =>
      date >= since && date <= asOf && cohortLimits.offences.cjsCodes.some((listed) => listed === cjsCode),
  );
  if (score.percent >= scoreAlone.fromPercent) return { limb: 'a', isScoreAccepted };
  return { limb: score.percent >= scoreWithOffence.fromPercent && hasOffence ? 'b' : null, isScoreAccepted };
}
