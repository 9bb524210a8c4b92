import type { Condition } from '../../../shared/domain/case/events.ts';

type Draft = { readonly [K in keyof Condition]?: Condition[K] | undefined };

const penaltyFields = new Set<string>([
  'amountPence',
  'payee',
  'payeeIsDesignatedOfficer',
  'method',
  'payBy',
  'nonPaymentConsequences',
]);
const actionFields = new Set<string>(['hours', 'provider', 'proof', 'endsOn', 'inUk', 'detailsSuppliedBy']);

/** What is kept of a draft: what was typed, without what belongs to a kind that was chosen before and left again. */
export function conditionOf(draft: Draft, hours: string): Condition {
  const isPenalty = draft.kind === 'financial-penalty';
  const kept = Object.entries({ ...draft, hours: hours.trim() === '' ? undefined : Number(hours) }).filter(
    ([field, value]) => value !== undefined && value !== '' && !(isPenalty ? actionFields : penaltyFields).has(field),
  );
  return Object.fromEntries(kept) as Condition;
}

/** What must be put right before a condition can be kept. The law's own limits are asked when it is saved. */
export function problemsOf(
  draft: Draft,
  hours: string,
): readonly { readonly fieldId: string; readonly text: string }[] {
  const problems: { fieldId: string; text: string }[] = [];
  const need = (isMissing: boolean, fieldId: string, text: string) => {
    if (isMissing) problems.push({ fieldId, text });
  };
  need(!draft.wording?.trim(), 'condition-wording', 'Enter what the person must do');
  need(draft.wording?.includes('£0.00') ?? false, 'condition-wording', 'Enter the amount in place of £0.00');
  need(
    (draft.wording?.length ?? 0) > 600,
    'condition-wording',
    'What the person must do must be 600 characters or fewer',
  );
  need(draft.kind === 'unpaid-work' && hours.trim() === '', 'condition-hours', 'Enter the hours of unpaid work');
  if (hours.trim() !== '') {
    const value = Number(hours);
    const isHours = Number.isFinite(value) && value > 0 && value <= 1000;
    need(!isHours, 'condition-hours', 'Hours must be a number up to 1,000, like 2 or 1.5');
    need(isHours && !Number.isInteger(value * 4), 'condition-hours', 'Hours must be in quarters, like 1.25 or 1.5');
  }
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
