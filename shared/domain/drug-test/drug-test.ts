import { testAssessmentConsidered } from '../../frameworks/drug-test/assessment-considered.ts';
import { lawfulTestRules } from '../../frameworks/drug-test/drug-test-rules.ts';
import { testListCurrent } from '../../frameworks/drug-test/list-current.ts';
import { firing } from '../../frameworks/firing.ts';
import type { RuleStatement } from '../../frameworks/rule.ts';
import { type DrugTestFacts, settledResult } from './drug-test-facts.ts';

export type DrugTestFollowUp = 'laboratory-result' | 'treatment-referral' | 'initial-assessment' | 'refusal-offence';

export interface DrugTestAssessment {
  readonly isLawful: boolean;
  readonly fired: readonly RuleStatement[];
  readonly followUp: readonly DrugTestFollowUp[];
  /** Whether the result may count as a need or lead to a condition. */
  readonly isUsable: boolean;
}

/** Whether a drug test was lawful, what follows from it and whether its result may be used: PACE 1984 s63B; Drugs Act 2005 s9. */
export function drugTest(facts: DrugTestFacts): DrugTestAssessment {
  const bars = firing(lawfulTestRules, facts);
  const listWarning = firing([testListCurrent], facts);
  if (bars.length > 0) return { isLawful: false, fired: [...bars, ...listWarning], followUp: [], isUsable: false };

  const settled = settledResult(facts);
  const assessmentWarning = firing([testAssessmentConsidered], facts);
  const steps: readonly (readonly [DrugTestFollowUp, boolean])[] = [
    ['laboratory-result', facts.contested === true && facts.laboratoryResult === null],
    ['treatment-referral', settled === 'positive'],
    ['initial-assessment', assessmentWarning.length > 0],
    ['refusal-offence', facts.result === 'refused' && facts.goodCause !== true],
  ];
  return {
    isLawful: true,
    fired: [...assessmentWarning, ...listWarning],
    followUp: steps.flatMap(([step, isDue]) => (isDue ? [step] : [])),
    isUsable: settled !== null,
  };
}
