import type { Condition } from '../../../shared/domain/case/events.ts';

type Draft = { readonly [K in keyof Condition]?: Condition[K] | undefined };

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
  if (hours.trim() !== '') {
    const value = Number(hours);
    need(!Number.isFinite(value) || value <= 0, 'condition-hours', 'Hours must be a number, like 2 or 1.5');
    need(
      Number.isFinite(value) && !Number.isInteger(value * 4),
      'condition-hours',
      'Hours must be in quarters, like 1.25 or 1.5',
    );
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
