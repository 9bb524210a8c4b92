import { ethnicityHeldApart } from '../../frameworks/insight/ethnicity-held-apart.ts';
import { dayOf } from '../../time.ts';
import type { Case } from '../case/case.ts';
import { frozenOutcomes, type LawContext, lawfulness } from '../case/lawfulness.ts';
import { procedures } from '../case/procedure.ts';
import { documentsOfGiving, exportOfGiving, standingRefusal } from '../case/stage.ts';
import { standingReadings } from '../case/statements.ts';
import { standingTeachBack } from '../case/teach-back.ts';
import { spentRules } from '../dates/spent.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import { enhancedRights } from '../victims/enhanced-rights.ts';
import { noticeOfDecision } from '../victims/notice-of-decision.ts';
import { hasViews, isEffortRecorded, type Victim } from '../victims/victim.ts';

/**
 * How grave a gap is. `must`: the law, or the record of what was given, cannot stand without it. `should`: a reviewer or
 * a prosecutor sends the file back for it. `note`: good to have, or still to come.
 */
export type GapGrade = 'must' | 'should' | 'note';

/** What is missing of the case as a whole. */
export type CaseGapKind =
  | 'no-offence'
  | 'nothing-chosen'
  | 'refused'
  | 'not-given'
  | 'evidence-summary'
  | 'admission-details'
  | 'admission-words'
  | 'ethnicity'
  | 'language'
  | 'interpreter-name'
  | 'appropriate-adult-name'
  | 'victims-not-said'
  | 'needs'
  | 'teach-back'
  | 'spent-not-told'
  | 'document-not-made'
  | 'document-not-handed-over'
  | 'not-exported';
export type OffenceGapKind = 'offence-incomplete' | 'offence-place';
export type VictimGapKind =
  | 'victim-not-asked'
  | 'victim-views'
  | 'victim-influence'
  | 'victim-vulnerability'
  | 'victim-statement'
  | 'victim-support'
  | 'victim-not-told'
  | 'victim-told-late';
export type ConditionGapKind = 'condition-why' | 'condition-provider' | 'condition-proof' | 'condition-end';

type ChecklistQuestion = NonNullable<ForceSettings['checklist']>[number];

/** One thing a reviewer or a prosecutor would raise, and of what it is missing. */
export type FileGap = { readonly grade: GapGrade } & (
  | { readonly kind: CaseGapKind }
  /** Of the nth of the case, counting from 1. */
  | { readonly kind: OffenceGapKind | ConditionGapKind; readonly number: number }
  | { readonly kind: VictimGapKind; readonly victimId: string; readonly name: string }
  /** A rule that stands in the way or warns, in the words of the day. */
  | {
      readonly kind: 'rule-bars' | 'rule-asks-authority' | 'rule-warns';
      readonly rule: string;
      readonly sentence: string;
      readonly citation: string;
    }
  /** A fact or setting that the rules still need, by path. */
  | { readonly kind: 'fact-missing'; readonly path: string }
  /** A question of the force's own checklist that nothing on the case answers. */
  | { readonly kind: 'checklist-question'; readonly question: ChecklistQuestion }
);

/** Questions of law.md section 3.2 that the rules and the other gaps answer, by the ids the default pack gives them. */
const answeredByTheCase = new Set([
  'age',
  'identity-and-history',
  'evidence',
  'admission',
  'offence-open',
  'history-allows',
  'special-category',
  'gravity',
  'victim',
  'understanding',
  'conditions',
  'authority',
]);

const grades: readonly GapGrade[] = ['must', 'should', 'note'];

/**
 * Every gap that a reviewer or a prosecutor would raise of a case as it stands, gravest first: before the person leaves
 * is when they can still be closed. Nothing in the list stops anything; what the law stops is in `decide`.
 */
export function fileCheck(subject: Case, context: LawContext): readonly FileGap[] {
  const gaps = [
    ...decisionGaps(subject),
    ...ruleGaps(subject, context),
    ...offenceGaps(subject),
    ...evidenceGaps(subject),
    ...personGaps(subject),
    ...victimGaps(subject, context),
    ...needsGaps(subject),
    ...conditionGaps(subject),
    ...givingGaps(subject),
    ...paperworkGaps(subject),
    ...checklistGaps(subject, context),
  ];
  return gaps.toSorted((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
}

/** A gap, where there is one. */
const when = (isMissing: boolean, ...gaps: readonly FileGap[]): readonly FileGap[] => (isMissing ? gaps : []);

function decisionGaps(subject: Case): readonly FileGap[] {
  if (subject.given) return [];
  if (subject.disposal) return [{ kind: 'not-given', grade: 'must' }];
  return [{ kind: standingRefusal(subject) ? 'refused' : 'nothing-chosen', grade: 'must' }];
}

/**
 * What the rules find of the disposal chosen. What only the giving itself settles (reading, agreement, signatures) is one
 * gap, not one for each rule. Of a disposal that was given, the warnings it was given with that hold to this day.
 */
function ruleGaps(subject: Case, context: LawContext): readonly FileGap[] {
  const { disposal, given } = subject;
  if (!disposal) return [];
  const today = given ? dayOf(given.at) : context.today;
  const asked = (stages: Parameters<typeof lawfulness>[2]) =>
    lawfulness(subject, [disposal.disposal], stages, { ...context, today });
  const before = asked(['screening', 'conditions']);
  const atGiving = asked(['giving']);
  const found = [...before, ...atGiving].flatMap(frozenOutcomes);
  const missing = [...before, ...atGiving].flatMap(({ findings }) =>
    findings.flatMap((finding) =>
      finding.outcome === 'unknown' && finding.rule.severity !== 'warning' ? finding.missing : [],
    ),
  );
  const warnings = found.filter(
    ({ rule, outcome }) =>
      outcome === 'warning' &&
      (!given || given.outcomes.some((kept) => kept.rule === rule && kept.outcome === 'warning')),
  );
  const gap =
    (kind: 'rule-bars' | 'rule-asks-authority' | 'rule-warns', grade: GapGrade) =>
    ({ rule, sentence, citation }: (typeof found)[number]): FileGap => ({ kind, grade, rule, sentence, citation });
  const warned = warnings.map(gap('rule-warns', 'should'));
  if (given) return warned;
  const isBar = ({ outcome }: (typeof found)[number]) => outcome === 'bar';
  return [
    ...before.flatMap(frozenOutcomes).filter(isBar).map(gap('rule-bars', 'must')),
    ...found.filter(({ outcome }) => outcome === 'authority').map(gap('rule-asks-authority', 'must')),
    ...[...new Set(missing)]
      .filter((path) => !path.startsWith('giving.'))
      .map((path): FileGap => ({ kind: 'fact-missing', grade: 'must', path })),
    ...warned,
  ];
}

const offenceGaps = ({ offences }: Case): readonly FileGap[] => [
  ...when(offences.length === 0, { kind: 'no-offence', grade: 'must' }),
  ...offences.flatMap((offence, index) => [
    ...when(offence.class === undefined || offence.date === undefined, {
      kind: 'offence-incomplete',
      grade: 'must',
      number: index + 1,
    }),
    ...when(offence.place === undefined, { kind: 'offence-place', grade: 'should', number: index + 1 }),
  ]),
];

/** An admission is asked about only where the disposal takes one, or while none is chosen. */
function evidenceGaps({ answers, disposal }: Case): readonly FileGap[] {
  const takesAdmission = !disposal || procedures[disposal.disposal].admissions.length > 0;
  const isAdmitted = answers.admission === 'admitted' || answers.admission === 'accepts-responsibility';
  return [
    ...when(answers.evidenceSummary === undefined, { kind: 'evidence-summary', grade: 'should' }),
    ...when(takesAdmission && isAdmitted && answers.admissionDetails === undefined, {
      kind: 'admission-details',
      grade: 'should',
    }),
    ...when(takesAdmission && isAdmitted && answers.admissionWords === undefined, {
      kind: 'admission-words',
      grade: 'should',
    }),
  ];
}

function personGaps({ person, answers }: Case): readonly FileGap[] {
  // Somebody who was asked and would not say has answered: code NS says as much.
  const selfDefined = person.ethnicitySelfDefined ?? (person.ethnicityNotSelfDefined === 'declined' ? 'NS' : null);
  const ethnicity = ethnicityHeldApart.test({ selfDefined, officerDefined: person.ethnicityOfficerDefined ?? null });
  return [
    ...when(ethnicity?.fires === true, { kind: 'ethnicity', grade: 'should' }),
    ...when(answers.interpreterNeeded === true && person.language === undefined, { kind: 'language', grade: 'note' }),
    ...when(answers.interpreterNeeded === true && answers.interpreterName === undefined, {
      kind: 'interpreter-name',
      grade: 'should',
    }),
    ...when(answers.vulnerable === true && answers.appropriateAdultName === undefined, {
      kind: 'appropriate-adult-name',
      grade: 'should',
    }),
  ];
}

const victimGaps = (subject: Case, context: LawContext): readonly FileGap[] => [
  ...when(subject.victims.length === 0 && subject.noVictimReason === undefined, {
    kind: 'victims-not-said',
    grade: 'must',
  }),
  ...subject.victims.flatMap((victim) => gapsOfVictim(victim, subject, context)),
];

function gapsOfVictim(victim: Victim, subject: Case, { settings, today }: LawContext): readonly FileGap[] {
  const { victimId, name, contacts, duties } = victim;
  const gap = (kind: VictimGapKind, grade: GapGrade): FileGap => ({ kind, grade, victimId, name });
  const hasDeclined = contacts.at(-1)?.outcome === 'declined';
  const isAsked = isEffortRecorded(victim);
  const isEnhanced = enhancedRights(victim, subject.offences).length > 0;
  const notice = noticeOfDecision(victim, subject, settings, today).state;
  return [
    ...when(!isAsked, gap('victim-not-asked', 'must')),
    ...when(isAsked && !hasViews(victim) && !hasDeclined, gap('victim-views', 'should')),
    ...when(hasViews(victim) && duties?.viewsTakenIntoAccount === undefined, gap('victim-influence', 'should')),
    ...when(victim.vulnerabilities === undefined, gap('victim-vulnerability', 'should')),
    ...when(!duties?.support?.length, gap('victim-support', isEnhanced ? 'should' : 'note')),
    ...when(duties?.personalStatement === undefined, gap('victim-statement', 'note')),
    ...when(notice === 'late', gap('victim-told-late', 'should')),
    ...when(
      (notice === 'due' || notice === 'not-loaded') && duties?.toldOn === undefined,
      gap('victim-not-told', 'note'),
    ),
  ];
}

/** What lies behind the offending is what conditions are chosen for; asking is never forced. */
const needsGaps = ({ disposal, needs }: Case): readonly FileGap[] =>
  when(disposal !== undefined && procedures[disposal.disposal].conditions === 'needed' && needs.versions.length === 0, {
    kind: 'needs',
    grade: 'note',
  });

/** The terms of a penalty are the rules' own matter. */
const conditionGaps = ({ conditions }: Case): readonly FileGap[] =>
  conditions.flatMap(({ kind, needs, answers, reason, provider, proof, endsOn }, index) => {
    if (kind === 'financial-penalty') return [];
    const gap = (missing: ConditionGapKind): FileGap => ({ kind: missing, grade: 'should', number: index + 1 });
    return [
      ...when(!needs?.length && !answers?.length && reason === undefined, gap('condition-why')),
      ...when(provider === undefined, gap('condition-provider')),
      ...when(proof === undefined, gap('condition-proof')),
      ...when(endsOn === undefined, gap('condition-end')),
    ];
  });

function givingGaps(subject: Case): readonly FileGap[] {
  const { disposal } = subject;
  if (!disposal) return [];
  const { length } = disposal.statements;
  const isAllRead = length > 0 && standingReadings(subject).length === length;
  const isSpent = spentRules[disposal.disposal].spent !== 'never';
  return [
    ...when(isAllRead && !standingTeachBack(subject), { kind: 'teach-back', grade: 'should' }),
    ...when(isSpent && disposal.statements.every(({ id }) => id !== 'effect'), {
      kind: 'spent-not-told',
      grade: 'must',
    }),
  ];
}

function paperworkGaps(subject: Case): readonly FileGap[] {
  if (!subject.given) return [];
  const documents = documentsOfGiving(subject);
  const isHandedOver = documents.some(({ printedAt, savedAt }) => printedAt !== undefined || savedAt !== undefined);
  return [
    ...when(documents.length === 0, { kind: 'document-not-made', grade: 'must' }),
    ...when(documents.length > 0 && !isHandedOver, { kind: 'document-not-handed-over', grade: 'should' }),
    ...when(!exportOfGiving(subject), { kind: 'not-exported', grade: 'note' }),
  ];
}

const checklistGaps = ({ answers }: Case, { settings }: LawContext): readonly FileGap[] =>
  (settings.checklist ?? [])
    .filter(({ id }) => !answeredByTheCase.has(id) && !answers.checklistConfirmed?.includes(id))
    .map((question) => ({ kind: 'checklist-question', grade: 'note', question }));
