import { type PoliceRank, rankOf } from '../../frameworks/authority-held.ts';
import { ageOn, type CalendarDay } from '../../time.ts';
import type { StatedRule } from '../evaluate/stated-rule.ts';
import { drugTestAge, drugTestAuthority, drugTestRules, initialAssessmentAge } from './drug-test-rules.ts';

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

export type DrugTestFollowUp = 'laboratory-result' | 'treatment-referral' | 'initial-assessment' | 'refusal-offence';

export interface DrugTestAssessment {
  readonly isLawful: boolean;
  readonly fired: readonly StatedRule[];
  readonly followUp: readonly DrugTestFollowUp[];
  /** Whether the result may count as a need or lead to a condition. */
  readonly isUsable: boolean;
}

/** What stands in the way of the test: PACE 1984 s63B. */
function barsOf({ stage, settings, authority, ...facts }: DrugTestFacts): readonly StatedRule[] {
  const age = ageOn(facts.dateOfBirth, facts.testOn);
  const isAuthorised =
    authority?.groundsRecorded === true && rankOf(authority.rank) >= rankOf(drugTestAuthority.lowestRank);
  const isTooYoungOnCharge = stage === 'charge' && age < settings.chargeMinimumAge;
  return [
    ...(stage === 'arrest' && age < drugTestAge.onArrest ? [drugTestRules.tooYoungOnArrest] : []),
    ...(!settings.triggerOffences.includes(facts.cjsCode) && !isAuthorised ? [drugTestRules.notAuthorised] : []),
    ...(!facts.refusalWarning ? [drugTestRules.notWarned] : []),
    ...(isTooYoungOnCharge || !facts.areaNotified ? [drugTestRules.notTestedHere] : []),
  ];
}

/** The result to act on: the laboratory's once the test is contested. Null: none yet. */
function settledResult({ result, contested, laboratoryResult }: DrugTestFacts): 'positive' | 'negative' | null {
  if (contested === true) return laboratoryResult;
  return result === 'refused' ? null : result;
}

/** Whether a drug test was lawful, what follows from it and whether its result may be used: PACE 1984 s63B; Drugs Act 2005 s9. */
export function drugTest(facts: DrugTestFacts): DrugTestAssessment {
  const { settings } = facts;
  const bars = barsOf(facts);
  const isListCurrent = settings.triggerListVersion === settings.currentTriggerListVersion;
  const warnings = isListCurrent ? [] : [drugTestRules.listNotCurrent];
  if (bars.length > 0) return { isLawful: false, fired: [...bars, ...warnings], followUp: [], isUsable: false };

  const settled = settledResult(facts);
  const isAssessmentDue =
    settled === 'positive' &&
    ageOn(facts.dateOfBirth, facts.testOn) >= initialAssessmentAge.years &&
    !facts.assessmentConsidered;
  const steps: readonly (readonly [DrugTestFollowUp, boolean])[] = [
    ['laboratory-result', facts.contested === true && facts.laboratoryResult === null],
    ['treatment-referral', settled === 'positive'],
    ['initial-assessment', isAssessmentDue],
    ['refusal-offence', facts.result === 'refused' && facts.goodCause !== true],
  ];
  return {
    isLawful: true,
    fired: [...(isAssessmentDue ? [drugTestRules.assessmentNotConsidered] : []), ...warnings],
    followUp: steps.flatMap(([step, isDue]) => (isDue ? [step] : [])),
    isUsable: settled !== null,
  };
}
