import { assessDrugTest } from '../../../shared/domain/risk/recorded-drug-test.ts';
import type { RecordedDrugTest, RecordedScore, ViolenceRisk } from '../../../shared/domain/risk/risk-events.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { type CalendarDay, type ClockTime, clockTimeOf, dayOf, type Instant, instantOf } from '../../../shared/time.ts';

/** What was typed in the dialogs of the Needs step, and what is kept of it. */

export interface Problem {
  readonly fieldId: string;
  readonly text: string;
}
/** What is kept, or what must be put right first. */
type Read<T> = { readonly problems: readonly Problem[]; readonly value?: T };
type Draft<T> = { readonly [K in keyof T]?: T[K] | undefined };

const missing = (isMissing: boolean, fieldId: string, text: string): readonly Problem[] =>
  isMissing ? [{ fieldId, text }] : [];

const dayProblems = (assessedOn: CalendarDay | undefined, fieldId: string, today: CalendarDay) => [
  ...missing(assessedOn === undefined, fieldId, 'Enter the date of the assessment'),
  ...missing(
    assessedOn !== undefined && assessedOn > today,
    fieldId,
    'The date of the assessment must not be in the future',
  ),
];

export type ScoreDraft = Draft<Omit<RecordedScore, 'percent'>> & { readonly percent: string };

/** A score as another system gave it. */
export function readScore({ percent, assessedOn, ...draft }: ScoreDraft, today: CalendarDay): Read<RecordedScore> {
  const [instrument, version, source] = [draft.instrument, draft.version, draft.source].map((text) => text?.trim());
  const value = percent.trim() === '' ? Number.NaN : Number(percent.replace('%', ''));
  const problems = [
    ...missing(!instrument, 'score-instrument', 'Enter the instrument'),
    ...missing(!version, 'score-version', 'Enter the version of the instrument'),
    ...missing(!(value >= 0 && value <= 100), 'score-percent', 'The score must be a percentage from 0 to 100'),
    ...dayProblems(assessedOn, 'score-assessed-on', today),
    ...missing(!source, 'score-source', 'Enter where the score came from'),
  ];
  return problems.length > 0 || !instrument || !version || !assessedOn || !source
    ? { problems }
    : { problems, value: { instrument, version, percent: value, assessedOn, source } };
}

/** A level of risk of violence as somebody assessed it. */
export function readViolenceRisk(
  { level, assessedOn, ...draft }: Draft<ViolenceRisk>,
  today: CalendarDay,
): Read<ViolenceRisk> {
  const [instrument, assessor] = [draft.instrument, draft.assessor].map((text) => text?.trim());
  const problems = [
    ...missing(!level, 'violence-level', 'Select the level of risk'),
    ...missing(!instrument, 'violence-instrument', 'Enter how it was assessed'),
    ...dayProblems(assessedOn, 'violence-assessed-on', today),
    ...missing(!assessor, 'violence-assessor', 'Enter who assessed it'),
  ];
  return problems.length > 0 || !level || !instrument || !assessedOn || !assessor
    ? { problems }
    : { problems, value: { level, instrument, assessedOn, assessor } };
}

type Authority = NonNullable<RecordedDrugTest['authority']>;

export interface DrugTestDraft extends Draft<Omit<RecordedDrugTest, 'testedAt' | 'authority'>> {
  readonly testedOn?: CalendarDay | undefined;
  readonly testedTime?: ClockTime | undefined;
  readonly authorityName?: string | undefined;
  readonly authorityRank?: Authority['rank'] | undefined;
  readonly authorityOn?: CalendarDay | undefined;
  readonly authorityTime?: ClockTime | undefined;
  readonly authorityReason?: string | undefined;
}

/** A recorded test, to be put right or followed up. */
export const draftOfTest = ({ testedAt, authority, ...test }: RecordedDrugTest): DrugTestDraft => ({
  ...test,
  testedOn: dayOf(testedAt),
  testedTime: clockTimeOf(testedAt),
  ...(authority && {
    authorityName: authority.name,
    authorityRank: authority.rank,
    authorityOn: dayOf(authority.givenAt),
    authorityTime: clockTimeOf(authority.givenAt),
    authorityReason: authority.reason,
  }),
});

export interface DrugTestContext {
  readonly now: Instant;
  readonly dateOfBirth: CalendarDay;
  readonly settings: ForceSettings;
}

/** Whether the offence needs an inspector's authority, as far as the force has loaded its trigger offences. */
export const needsAuthority = ({ cjsCode }: DrugTestDraft, { drugTest }: ForceSettings): boolean =>
  cjsCode !== undefined && !drugTest?.triggerOffences?.includes(cjsCode);

/** The test as it is kept; otherwise what is missing, or every bar of the law in its own words. */
export function readDrugTest(draft: DrugTestDraft, context: DrugTestContext): Read<RecordedDrugTest> {
  const { now, dateOfBirth, settings } = context;
  const { stage, cjsCode, testedOn, testedTime } = draft;
  const area = draft.area?.trim();
  const testedAt = testedOn && testedTime && instantOf(testedOn, testedTime);
  const isAuthorityNeeded = needsAuthority(draft, settings);
  const authority = isAuthorityNeeded ? authorityOf(draft) : undefined;
  const problems = [
    ...missing(!stage, 'test-stage', 'Select when the test was made'),
    ...missing(!cjsCode, 'test-offence', 'Select the offence'),
    ...missing(!testedOn, 'test-on', 'Enter the date of the test'),
    ...missing(!testedTime, 'test-time', 'Enter the time of the test'),
    ...missing(testedAt !== undefined && testedAt > now, 'test-on', 'The test must not be in the future'),
    ...missing(!area, 'test-area', 'Enter the police area of the test'),
    ...missing(
      isAuthorityNeeded && authority === undefined,
      'test-authority-name',
      'Enter the inspector’s name, rank, time and reason',
    ),
  ];
  if (problems.length > 0 || !stage || !cjsCode || !testedAt || !area) return { problems };
  const value: RecordedDrugTest = {
    stage,
    testedAt,
    cjsCode,
    area,
    ...(authority && { authority }),
    isWarned: draft.isWarned ?? false,
    isAreaNotified: settings.drugTest?.notifiedAreas?.includes(area) ?? draft.isAreaNotified ?? false,
    isAssessmentConsidered: draft.isAssessmentConsidered ?? false,
    ...resultOf(draft),
  };
  const bars = assessDrugTest(value, dateOfBirth, settings).fired.filter(({ severity }) => severity === 'bar');
  return bars.length === 0
    ? { problems, value }
    : {
        problems: bars.map(({ id, failing, citation }) => ({
          fieldId: fieldOfRule[id] ?? 'test-stage',
          text: `${failing.en} (${citation.text})`,
        })),
      };
}

const fieldOfRule: Readonly<Record<string, string>> = {
  'DT-02': 'test-authority-name',
  'DT-03': 'test-warned',
  'LAW-7.1': 'test-area',
};

function authorityOf(draft: DrugTestDraft): Authority | undefined {
  const [name, reason] = [draft.authorityName, draft.authorityReason].map((text) => text?.trim());
  const { authorityRank: rank, authorityOn, authorityTime } = draft;
  return name && rank && authorityOn && authorityTime && reason
    ? { name, rank, givenAt: instantOf(authorityOn, authorityTime), reason }
    : undefined;
}

/** What belongs to the result that stands, without what was chosen for another one before. */
function resultOf({ result, hasGoodCause, isContested, laboratoryResult, referredTo }: DrugTestDraft) {
  const isTested = result === 'positive' || result === 'negative';
  return {
    ...(result && { result }),
    ...(result === 'refused' && hasGoodCause !== undefined && { hasGoodCause }),
    ...(isTested && isContested && { isContested, ...(laboratoryResult && { laboratoryResult }) }),
    ...(referredTo?.trim() && { referredTo: referredTo.trim() }),
  };
}
