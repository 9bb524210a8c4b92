import type { Case } from '../../../shared/domain/case/case.ts';
import type { CohortResult } from '../../../shared/domain/cohort/offender-cohort.ts';
import { adjustmentPrompts } from '../../../shared/domain/needs/adjustments.ts';
import { hasDualNeed } from '../../../shared/domain/needs/dual-need.ts';
import {
  type Adjustment,
  type AdjustmentAnswer,
  type Adjustments,
  adjustmentSchema,
  type Exploitation,
  type Need,
} from '../../../shared/domain/needs/needs-events.ts';
import {
  concurrentNeeds,
  type Recording,
  type ServiceGap,
  standingNeeds,
} from '../../../shared/domain/needs/needs-record.ts';
import { type Pathway, pathwaysInUse } from '../../../shared/domain/needs/pathways.ts';
import { type ToldAlready, toldAlready } from '../../../shared/domain/needs/told-already.ts';
import { assessDrugTest } from '../../../shared/domain/risk/recorded-drug-test.ts';
import type { RecordedDrugTest } from '../../../shared/domain/risk/risk-events.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { ageOn, type CalendarDay, clockTimeOf, dayOf, shortDate } from '../../../shared/time.ts';
import {
  adjustmentAnswerWords,
  adjustmentNeedWords,
  adjustmentWords,
  answerWords,
  followUpWords,
  gapReasonWords,
  indicatorWords,
  offerAnswerWords,
  violenceWords,
} from './messages.ts';

export interface PathwayRow extends Pathway {
  /** As it stands. Absent: never saved. */
  readonly need?: Need;
  /** Why it is not asked again, where the person has already told. */
  readonly told?: string;
}

/** Every pathway in use, with its answer or with where the answer already stands. */
export function pathwayRows(subject: Case, settings: ForceSettings): readonly PathwayRow[] {
  const pathways = pathwaysInUse(settings);
  const standing = standingNeeds(subject.needs);
  return pathways.map((pathway) => {
    const need = standing.find((each) => each.pathway === pathway.id);
    const told = need ? null : toldAlready(subject, pathway.id);
    return { ...pathway, ...(need && { need }), ...(told && { told: toldWords(told, pathways) }) };
  });
}

function toldWords(told: ToldAlready, pathways: readonly Pathway[]): string {
  switch (told.by) {
    case 'offence-marker':
      return 'Told already: the offence is marked domestic abuse';
    case 'drug-test':
      return 'Told already: see the drug test';
    case 'exploitation':
      return 'Told already: see exploitation';
    case 'pathway':
      return `Told already under ${nameOf(told.pathway, pathways)}`;
  }
}

const nameOf = (id: string, pathways: readonly Pathway[]) => pathways.find((pathway) => pathway.id === id)?.name ?? id;

export const linkWords = ({ linkedToOffending, linkedToHarm }: Pick<Need, 'linkedToOffending' | 'linkedToHarm'>) =>
  linkedToOffending && linkedToHarm
    ? 'Offending and serious harm'
    : linkedToOffending
      ? 'Offending'
      : linkedToHarm
        ? 'Serious harm'
        : 'Not linked';

export interface NeedsSummary {
  /** `6 of 14 pathways asked`: skipped ones count neither way. */
  readonly asked: string;
  readonly points: readonly {
    readonly pathway: string;
    readonly name: string;
    readonly links: string;
    readonly tone: 'red' | 'orange' | 'grey';
    readonly evidence?: string | undefined;
  }[];
  readonly hasDualNeed: boolean;
  /** `Multiple disadvantage: 3 needs`. Null: fewer than two. */
  readonly disadvantage: string | null;
  /** Every gap once, oldest first: `Drugs and Mental health: no service takes both`. */
  readonly gaps: readonly string[];
  /** `Easy-read papers: agreed`, as last answered. */
  readonly adjustments: readonly string[];
}

/** What the answers point to: needs that are present, those linked to harm first, then those linked to the offending. */
export function needsSummary({ needs }: Case, settings: ForceSettings): NeedsSummary {
  const pathways = pathwaysInUse(settings);
  const standing = standingNeeds(needs);
  const asked = standing.filter(({ present }) => present !== 'not-asked').length;
  const count = concurrentNeeds(needs);
  const weight = (need: Need) => (need.linkedToHarm ? 2 : 0) + (need.linkedToOffending ? 1 : 0);
  return {
    asked: `${asked} of ${pathways.length} pathways asked`,
    points: standing
      .filter(({ present }) => present === 'yes')
      .toSorted((first, second) => weight(second) - weight(first))
      .map((need) => ({
        pathway: need.pathway,
        name: nameOf(need.pathway, pathways),
        links: linkWords(need),
        tone: need.linkedToHarm ? 'red' : need.linkedToOffending ? 'orange' : 'grey',
        evidence: need.evidence,
      })),
    hasDualNeed: hasDualNeed(needs),
    disadvantage: count > 1 ? `Multiple disadvantage: ${count} needs` : null,
    gaps: [...new Set(needs.serviceGaps.map((gap) => gapWords(gap, pathways)))],
    adjustments: answeredAdjustments(needs.adjustments.at(-1)?.answers ?? {}),
  };
}

const gapWords = ({ pathways, reason, details }: ServiceGap, inUse: readonly Pathway[]): string =>
  `${pathways.map((pathway) => nameOf(pathway, inUse)).join(' and ')}: ${gapReasonWords[reason].toLowerCase()}${details === undefined ? '' : `. ${details}`}`;

const answeredAdjustments = (answers: Adjustments): readonly string[] =>
  adjustmentSchema.options.flatMap((adjustment) => {
    const answer = answers[adjustment];
    return answer ? [`${adjustmentWords[adjustment]}: ${adjustmentAnswerWords[answer].toLowerCase()}`] : [];
  });

export interface AdjustmentRow {
  readonly adjustment: Adjustment;
  readonly words: string;
  /** The needs it is offered for: `Neurodiversity, Mental health`. */
  readonly why: string;
  readonly answer: AdjustmentAnswer | undefined;
}

/** The adjustments to ask about, with the answers that stand. */
export function adjustmentRows(subject: Case): readonly AdjustmentRow[] {
  const answers = subject.needs.adjustments.at(-1)?.answers ?? {};
  return adjustmentPrompts(subject).map(({ adjustment, needs }) => ({
    adjustment,
    words: adjustmentWords[adjustment],
    why: needs.map((need) => adjustmentNeedWords[need]).join(', '),
    answer: answers[adjustment],
  }));
}

export interface Save {
  /** `Needs, version 3`, `Risk of violence`. */
  readonly heading: string;
  readonly saved: string;
  readonly what: string;
}

/** Everything that was ever saved in this step, newest first: nothing is written over. */
export function saves({ needs }: Case, settings: ForceSettings): readonly Save[] {
  const pathways = pathwaysInUse(settings);
  const save = (heading: string, { at, by }: Recording, what: string) => ({
    at,
    heading,
    saved: `${shortDate(dayOf(at))} ${clockTimeOf(at)}, ${by.name}`,
    what,
  });
  const answers = (version: readonly Need[]) =>
    version.map(({ pathway, present }) => `${nameOf(pathway, pathways)}: ${answerWords[present].toLowerCase()}`);
  return [
    ...needs.versions.map((each, index) => save(`Needs, version ${index + 1}`, each, answers(each.needs).join('; '))),
    ...needs.riskScores.map((each) =>
      save('Risk of reoffending', each, `${each.percent}%, ${each.instrument} ${each.version}`),
    ),
    ...needs.violenceRisks.map((each) => save('Risk of violence', each, violenceWords[each.level])),
    ...needs.drugTests.map((each) => save('Drug test', each, resultWords(each))),
    ...needs.exploitations.map((each) =>
      save('Exploitation', each, each.indicators.map((sign) => indicatorWords[sign]).join('; ') || 'None'),
    ),
    ...needs.pathwayOffers.map((each) =>
      save('Women’s pathway', each, `${offerAnswerWords[each.answer]}: ${each.reason}`),
    ),
    ...needs.serviceGaps.map((each) => save('Gap in services', each, gapWords(each, pathways))),
    ...needs.adjustments.map((each) => save('Adjustments', each, answeredAdjustments(each.answers).join('; '))),
  ].toSorted((first, second) => second.at.localeCompare(first.at));
}

/** In the cohort, and by which limb of the rule; out of it; or why the rule cannot tell. */
export function cohortWords(result: CohortResult | null): { readonly words: string; readonly isIn: boolean } {
  if (result === null) return { words: 'The force has not loaded whose scores it accepts', isIn: false };
  if (!result.isScoreAccepted) {
    return { words: 'Not counted: the force does not accept scores of this instrument and version', isIn: false };
  }
  return {
    words:
      result.limb === 'a'
        ? 'In the cohort by limb (a): 75% or more'
        : result.limb === 'b'
          ? 'In the cohort by limb (b): 50% or more, with a robbery or burglary in the last 12 months'
          : 'Not in the cohort',
    isIn: result.limb !== null,
  };
}

/** What follows from a recorded test, and whether its result may be used. */
export function drugTestView(test: RecordedDrugTest, dateOfBirth: CalendarDay, settings: ForceSettings) {
  const { followUp, isUsable, fired } = assessDrugTest(test, dateOfBirth, settings);
  const due = followUp.filter((step) => !(step === 'treatment-referral' && test.referredTo !== undefined));
  return {
    result: resultWords(test),
    followUp: due.map((step) => followUpWords[step]),
    warnings: fired
      .filter(({ severity, id }) => severity === 'warning' && id === 'DT-05')
      .map(({ failing }) => failing.en),
    isUsable,
  };
}

function resultWords({ result, isContested, laboratoryResult }: RecordedDrugTest): string {
  if (result === undefined) return 'Not yet known';
  const desk = { positive: 'Positive', negative: 'Negative', refused: 'Refused' }[result];
  if (isContested !== true) return desk;
  return laboratoryResult === undefined
    ? `${desk}, contested`
    : `${desk}, contested: the laboratory says ${laboratoryResult}`;
}

/** What stands in place of a test. */
export function noTestWords(dateOfBirth: CalendarDay | undefined, today: CalendarDay): string {
  if (dateOfBirth === undefined) return 'Enter the date of birth first: it decides whether a test is lawful.';
  return ageOn(dateOfBirth, today) < 18
    ? 'Under 18: no test on arrest (PACE 1984 s63B).'
    : 'No test recorded. An offence that is no trigger offence needs an inspector’s authority first.';
}

/** What must still be done before any disposal, where others seem to exploit the person. */
export function exploitationDue({ indicators, welfareStep, reviewedBy }: Exploitation): readonly string[] {
  if (indicators.length === 0) return [];
  return [
    ...(welfareStep === undefined ? ['Take a step for the person’s welfare, and record it'] : []),
    ...(reviewedBy === undefined ? ['Ask a supervisor to review it, and record who did'] : []),
  ];
}
