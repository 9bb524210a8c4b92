import type { Condition, Disposal } from '../../../shared/domain/case/events.ts';
import { procedures } from '../../../shared/domain/case/procedure.ts';
import { type Placeholder, unfilledIn } from '../../../shared/domain/conditions/condition-library.ts';
import { needsReason } from '../../../shared/domain/conditions/traces.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';

/** A condition while it is written: any part may be missing. */
export type Draft = { readonly [K in keyof Condition]?: Condition[K] | undefined };
/** As the dialog holds it: what every condition has, and whatever else was typed. */
export type ConditionDraft = Draft & Pick<Condition, 'conditionId' | 'kind' | 'objects' | 'wording'>;

const penaltyFields = new Set<string>([
  'amountPence',
  'payee',
  'payeeIsDesignatedOfficer',
  'method',
  'payBy',
  'nonPaymentConsequences',
]);
const actionFields = new Set<string>([
  'hours',
  'sessions',
  'mode',
  'clashReason',
  'provider',
  'proof',
  'endsOn',
  'inUk',
  'detailsLeftOpen',
  'detailsSuppliedBy',
  'feePence',
  'feeReasonable',
]);

const timed = new Set<Condition['kind']>(['attendance', 'unpaid-work']);

/** Whether it is kept at appointments of some hours; another condition is where it says how. */
export const isTimed = ({ kind, mode }: Draft): boolean =>
  kind !== undefined && (timed.has(kind) || (kind === 'other' && mode !== undefined));

/** What only counts while another answer of the draft stands. */
function isLeftOver(field: string, draft: Draft): boolean {
  const { kind, detailsLeftOpen, feePence } = draft;
  if (field === 'detailsSuppliedBy') return detailsLeftOpen !== true;
  if (field === 'feePence') return kind !== 'attendance';
  if (field === 'mode' || field === 'sessions' || field === 'hours') return !isTimed(draft);
  if (field === 'feeReasonable') return kind !== 'attendance' || feePence === undefined;
  return false;
}

/** Disposals the statute or the guidance ties to the community remedy document: P6-15, CR-03, CR-04. */
const remedyDisposals = new Set<Disposal>(['DC', 'CC', 'CR']);
/** Those of Part 6: PCSC Act 2022 s101(7) and (9), s110(7) and (9). */
const part6 = new Set<Disposal>(['DC', 'CC']);

/** Which fields can matter for this disposal and kind: the others are not asked. */
export const fieldsShown = (disposal: Disposal, { kind }: Draft, { communityRemedy }: ForceSettings) => ({
  isSigned: procedures[disposal].isSignedByPerson,
  /** PCSC Act 2022 s111(2)(e). */
  hasConsequences: disposal === 'CC',
  hasFee: part6.has(disposal) && kind === 'attendance',
  hasOpenDetails: part6.has(disposal),
  remedyActions: remedyDisposals.has(disposal) ? (communityRemedy?.actions ?? []) : [],
});

/** Numbers as they are typed. */
export interface Typed {
  readonly hours: string;
  readonly sessions: string;
}

const countOf = (typed: string): number | undefined => (typed.trim() === '' ? undefined : Number(typed));

/** What is kept of a draft: what was typed, without what belongs to a kind that was chosen before and left again. */
export function conditionOf(draft: Draft, { hours, sessions }: Typed): Condition {
  const isPenalty = draft.kind === 'financial-penalty';
  const counted = { hours: countOf(hours), sessions: countOf(sessions) };
  const kept = Object.entries({ ...draft, ...counted, reason: draft.reason?.trim() }).filter(
    ([field, value]) =>
      value !== undefined &&
      value !== '' &&
      !(isPenalty ? actionFields : penaltyFields).has(field) &&
      !isLeftOver(field, draft),
  );
  return Object.fromEntries(kept) as Condition;
}

const placeWords: Readonly<Record<Placeholder, string>> = {
  amount: 'the amount',
  place: 'the place',
  name: 'the name',
  sessions: 'the number of appointments',
};

/** What must be put right before a condition can be kept. The law's own limits are asked when it is saved. */
export function problemsOf(
  draft: Draft,
  { hours, sessions }: Typed,
  isClashing: boolean,
): readonly { readonly fieldId: string; readonly text: string }[] {
  const problems: { fieldId: string; text: string }[] = [];
  const need = (isMissing: boolean, fieldId: string, text: string) => {
    if (isMissing) problems.push({ fieldId, text });
  };
  need(!draft.wording?.trim(), 'condition-wording', 'Enter what the person must do');
  for (const place of unfilledIn(draft.wording ?? '')) {
    need(true, 'condition-wording', `Enter ${placeWords[place]} in place of {${place}}`);
  }
  need(
    (draft.wording?.length ?? 0) > 600,
    'condition-wording',
    'What the person must do must be 600 characters or fewer',
  );
  need(draft.kind === 'unpaid-work' && hours.trim() === '', 'condition-hours', 'Enter the hours of unpaid work');
  if (isTimed(draft) && hours.trim() !== '') {
    const value = Number(hours);
    const isHours = Number.isFinite(value) && value > 0 && value <= 1000;
    need(!isHours, 'condition-hours', 'Hours must be a number up to 1,000, like 2 or 1.5');
    need(isHours && !Number.isInteger(value * 4), 'condition-hours', 'Hours must be in quarters, like 1.25 or 1.5');
  }
  if (isTimed(draft) && sessions.trim() !== '') {
    const isCount = /^\d{1,3}$/.test(sessions.trim()) && Number(sessions) >= 1 && Number(sessions) <= 200;
    need(!isCount, 'condition-sessions', 'Appointments must be a whole number up to 200, like 2');
  }
  const { kind, objects = [] } = draft;
  const isUnexplained = kind !== undefined && needsReason({ ...draft, kind, objects }) && !draft.reason?.trim();
  need(isUnexplained, 'condition-reason', 'Say why it is set: it answers no need, harm or wish on record');
  need(isClashing && !draft.clashReason?.trim(), 'condition-clash-reason', 'Say why the clash cannot be avoided');
  if (draft.kind === 'financial-penalty') {
    need(!draft.amountPence, 'condition-amount', 'Enter the amount');
    need(!draft.payBy, 'condition-pay-by', 'Enter the date to pay by');
    need(!draft.payee?.trim(), 'condition-payee', 'Enter who it is paid to');
    need(!draft.method?.trim(), 'condition-method', 'Enter how it is paid');
  } else {
    need(!draft.endsOn, 'condition-ends', 'Enter the date it must be done by');
  }
  return problems;
}
