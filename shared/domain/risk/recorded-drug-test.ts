import { type CalendarDay, dayOf } from '../../time.ts';
import { type DrugTestAssessment, drugTest } from '../drug-test/drug-test.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import type { RecordedDrugTest } from './risk-events.ts';

/** No younger person is tested on charge while the force has not loaded its age: PACE 1984 s63B. */
const strictestChargeAge = 18;

/**
 * What the law says of a recorded test (PACE 1984 s63B; law.md section 7.1). What the force has not loaded is read
 * strictly: no offence is a trigger offence, and nobody under 18 is tested on charge. An authority counts only with its
 * reason and only when it was given before the test.
 */
export function assessDrugTest(
  test: RecordedDrugTest,
  dateOfBirth: CalendarDay,
  { drugTest: loaded }: Pick<ForceSettings, 'drugTest'>,
): DrugTestAssessment {
  const { authority, area } = test;
  const { notifiedAreas } = loaded ?? {};
  return drugTest({
    stage: test.stage,
    testOn: dayOf(test.testedAt),
    dateOfBirth,
    cjsCode: test.cjsCode,
    authority: authority
      ? { rank: authority.rank, groundsRecorded: authority.reason !== '' && authority.givenAt <= test.testedAt }
      : null,
    refusalWarning: test.isWarned,
    areaNotified: test.isAreaNotified && (notifiedAreas?.includes(area) ?? true),
    result: test.result ?? null,
    goodCause: test.hasGoodCause ?? null,
    contested: test.isContested ?? null,
    laboratoryResult: test.laboratoryResult ?? null,
    assessmentConsidered: test.isAssessmentConsidered,
    settings: {
      triggerOffences: loaded?.triggerOffences ?? [],
      triggerListVersion: loaded?.triggerListVersion ?? '',
      currentTriggerListVersion: loaded?.currentTriggerListVersion ?? '',
      chargeMinimumAge: loaded?.chargeMinimumAge ?? strictestChargeAge,
    },
  });
}
