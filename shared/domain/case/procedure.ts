import type { Case } from './case.ts';
import type { CaseAnswers, Condition, Disposal } from './events.ts';

/** What giving a disposal takes, beyond its rules. */
export interface Procedure {
  /** What the person must have said of the offence for a document to hold it. */
  readonly admissions: readonly NonNullable<CaseAnswers['admission']>[];
  /** The person agrees to it; without agreement it cannot be given. */
  readonly isAgreed: boolean;
  /** Conditions; for a community resolution what the person is asked to do, for outcome 22 the activity. */
  readonly conditions: 'needed' | 'possible' | 'one-penalty' | 'none';
  /** It is recorded only when its activity is completed. */
  readonly isAfterActivity: boolean;
  /** The person signs. A penalty notice and outcome 22 are signed by the officer alone. */
  readonly isSignedByPerson: boolean;
}

const caution: Procedure = {
  admissions: ['admitted'],
  isAgreed: true,
  conditions: 'needed',
  isAfterActivity: false,
  isSignedByPerson: true,
};
const withoutAdmission: Procedure = { ...caution, admissions: [], isAgreed: false, isSignedByPerson: false };

/** Law.md sections 1.2 (DC, CC), 2.1 (ACC), 2.2 (SC), 2.3 (CR), 2.5 (PND) and 3.3 (O22). */
export const procedures: Readonly<Record<Disposal, Procedure>> = {
  DC: caution,
  CC: caution,
  ACC: caution,
  SC: { ...caution, conditions: 'none' },
  CR: { ...caution, admissions: ['admitted', 'accepts-responsibility'], conditions: 'possible' },
  PND: { ...withoutAdmission, conditions: 'one-penalty' },
  O22: { ...withoutAdmission, isAfterActivity: true },
};

/** The procedure of the disposal chosen; undefined until one is. */
export const procedureOf = ({ disposal }: Case): Procedure | undefined => disposal && procedures[disposal.disposal];

/** Kinds that only a caution with conditions can hold. */
const cautionKinds = new Set<Condition['kind']>(['financial-penalty', 'foreign-offender', 'stay-at-residence']);

/** Whether a disposal can hold this condition at all; the rules then say whether the law allows it. */
export function canHold(disposal: Disposal, { kind, tier }: Pick<Condition, 'kind' | 'tier'>): boolean {
  switch (procedures[disposal].conditions) {
    case 'none':
      return false;
    case 'one-penalty':
      return kind === 'financial-penalty' && tier !== undefined;
    case 'possible':
      return !cautionKinds.has(kind);
    case 'needed':
      return tier === undefined && !(procedures[disposal].isAfterActivity && cautionKinds.has(kind));
  }
}

/** Conditions that were set for another disposal: they are taken away before this one is given. */
export const conditionsOutOfPlace = ({ disposal, conditions }: Case): readonly Condition[] =>
  disposal ? conditions.filter((condition) => !canHold(disposal.disposal, condition)) : [];

/** Whether the conditions are as many and of the kinds that the disposal chosen takes. */
export function isConditionStepComplete(subject: Case): boolean {
  const taken = procedureOf(subject)?.conditions;
  if (taken === undefined || conditionsOutOfPlace(subject).length > 0) return false;
  const { length } = subject.conditions;
  if (taken === 'one-penalty') return length === 1;
  return taken === 'needed' ? length > 0 : true;
}

/** The activity of an outcome 22 that is not yet on record as completed (NPCC guidance on outcome 22). */
export const isActivityOutstanding = (subject: Case): boolean =>
  procedureOf(subject)?.isAfterActivity === true &&
  (subject.answers.outcome22Activity === undefined || subject.answers.outcome22CompletedOn === undefined);
