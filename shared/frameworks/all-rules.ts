import { breachRules } from './breach/breach-rules.ts';
import { noticeAnswered } from './breach/notice-answered.ts';
import { detentionReviewedInTime } from './detention/reviewed-in-time.ts';
import { detentionWithin24Hours } from './detention/within-24-hours.ts';
import { testAssessmentConsidered } from './drug-test/assessment-considered.ts';
import { lawfulTestRules } from './drug-test/drug-test-rules.ts';
import { testListCurrent } from './drug-test/list-current.ts';
import { ethnicityHeldApart } from './insight/ethnicity-held-apart.ts';
import { panelAdvises } from './insight/panel-advises.ts';
import { ratesOfTheStageBefore } from './insight/rates-of-the-stage-before.ts';
import { decidedByAPerson } from './recording/decided-by-a-person.ts';
import { documentMarked } from './recording/document-marked.ts';
import { operationLogged } from './recording/operation-logged.ts';
import { recipientRecorded } from './recording/recipient-recorded.ts';
import { recordReviewedInTime } from './recording/reviewed-in-time.ts';
import type { RuleStatement } from './rule.ts';
import { rules } from './rules.ts';
import { victimToldInTime } from './victims-code/victim-told-in-time.ts';

/** The families of law.md section 11, in its order; then what it gives no id, and after that force practice. */
const sections = ['P6', 'DC', 'CC', 'AC', 'SC', 'CR', 'YC', 'PN', 'O22', 'ALL', 'CU', 'DT', 'RC', 'MI', 'LAW'];

function placeOf({ id }: RuleStatement): number {
  const [section = '', number = ''] = id.split('-');
  const at = sections.indexOf(section);
  return (at === -1 ? sections.length : at) * 1_000 + Number(number);
}

/**
 * Every rule of the program and where it is asked (`stage`), in the order of law.md section 11. What is asked on several
 * occasions stands there once for each.
 */
export const allRules: readonly RuleStatement[] = [
  ...rules,
  ...breachRules,
  noticeAnswered,
  victimToldInTime,
  detentionReviewedInTime,
  detentionWithin24Hours,
  ...lawfulTestRules,
  testAssessmentConsidered,
  testListCurrent,
  operationLogged,
  recipientRecorded,
  documentMarked,
  recordReviewedInTime,
  decidedByAPerson,
  ethnicityHeldApart,
  ratesOfTheStageBefore,
  panelAdvises,
].toSorted((first, second) => placeOf(first) - placeOf(second));
