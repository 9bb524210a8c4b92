import { DateField } from '../../components/DateField.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftFieldsProps } from './ActionFields.tsx';
import { asYesOrNo, yesOrNo } from './yes-or-no.ts';

/** What a financial penalty must state: PCSC Act 2022 s102(2), s111(2). */
export function PenaltyFields({
  draft,
  set,
  field,
  latestYear,
  hasConsequences,
}: DraftFieldsProps & Readonly<{ hasConsequences: boolean }>) {
  return (
    <>
      <div className="pv-cols-2">
        <MoneyField
          {...field('condition-amount')}
          label="Amount"
          value={draft.amountPence}
          onCommit={(amountPence) => set({ amountPence })}
        />
        <DateField
          {...field('condition-pay-by')}
          label="Pay by"
          latestYear={latestYear}
          value={draft.payBy}
          onCommit={(payBy) => set({ payBy })}
        />
        <TextField
          {...field('condition-payee')}
          label="Paid to"
          value={draft.payee ?? ''}
          onChange={(payee) => set({ payee })}
        />
        <TextField
          {...field('condition-method')}
          label="How it is paid"
          value={draft.method ?? ''}
          onChange={(method) => set({ method })}
        />
      </div>
      <Segmented
        {...field('condition-payee-officer')}
        label="Is the payee the designated officer of a magistrates’ court?"
        options={yesOrNo}
        value={asYesOrNo(draft.payeeIsDesignatedOfficer)}
        onChange={(value) => set({ payeeIsDesignatedOfficer: value === 'yes' })}
      />
      {hasConsequences && (
        <TextArea
          {...field('condition-consequences')}
          label="What follows if it is not paid"
          rows={2}
          value={draft.nonPaymentConsequences ?? ''}
          onChange={(nonPaymentConsequences) => set({ nonPaymentConsequences })}
        />
      )}
    </>
  );
}
