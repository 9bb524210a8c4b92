import { useState } from 'react';
import {
  type Condition,
  type ConditionKind,
  type ConditionObject,
  conditionKindSchema,
  type Disposal,
} from '../../../shared/domain/case/events.ts';
import { canHold } from '../../../shared/domain/case/procedure.ts';
import { conditionKindWords, objectWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { conditionOf, fieldsShown, problemsOf } from './condition-form.ts';
import { stepWords } from './conditions-view.ts';

type Draft = { [K in keyof Condition]?: Condition[K] | undefined } & Pick<
  Condition,
  'conditionId' | 'kind' | 'objects' | 'wording'
>;

type ConditionDialogProps = Readonly<{
  condition: Condition;
  disposal: Disposal;
  isNew: boolean;
  templates: readonly { readonly words: string; readonly make: () => Condition }[];
  onClose: () => void;
}>;

const noAction = '';
const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;
const asYesOrNo = (answer: boolean | undefined) => (answer === undefined ? undefined : answer ? 'yes' : 'no');
const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
const objects: readonly ConditionObject[] = ['rehabilitation', 'reparation', 'punishment'];
const timed = new Set<ConditionKind>(['attendance', 'unpaid-work']);

export function ConditionDialog({ condition, disposal, isNew, templates, onClose }: ConditionDialogProps) {
  const { run, today, settings } = useWorkspace();
  const [draft, setDraft] = useState<Draft>(condition);
  const [hours, setHours] = useState(condition.hours === undefined ? '' : String(condition.hours));
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const isPenalty = draft.kind === 'financial-penalty';
  const shown = fieldsShown(disposal, draft, settings.settings);
  const { one } = stepWords[disposal];
  const kinds = conditionKindSchema.options.filter((kind) => canHold(disposal, { kind }));
  const year = Number(today.slice(0, 4)) + 2;
  const save = async () => {
    const found = problemsOf(draft, hours);
    setProblems(found);
    if (found.length > 0) return;
    if (await run({ type: 'SetCondition', condition: conditionOf(draft, hours) })) onClose();
  };
  const field = (id: string) => ({ id, error: problems.find(({ fieldId }) => fieldId === id)?.text });
  return (
    <Dialog
      title={isNew ? `Add ${withArticle(one)}` : `Change the ${one}`}
      icon="note"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>{`Save ${one}`}</Button>
          <Button kind="secondary" onPress={onClose}>
            {isNew ? 'Do not add it' : 'Keep as it was'}
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-stack">
        {isNew && (
          <Select
            id="condition-template"
            label="Start from the library"
            empty="Write it yourself, or choose"
            options={templates.map(({ words }) => ({ value: words, label: words }))}
            value={templates.find(({ words }) => words === draft.wording)?.words}
            onChange={(words) => {
              const made = templates.find((template) => template.words === words)?.make();
              if (!made) return;
              setDraft(made);
              setHours(made.hours === undefined ? '' : String(made.hours));
            }}
          />
        )}
        <TextArea
          {...field('condition-wording')}
          label="What the person must do, or not do"
          hint={shown.isSigned ? 'They read these words, and sign them' : undefined}
          rows={2}
          limit={600}
          value={draft.wording}
          onChange={(wording) => set({ wording })}
        />
        <div className="pv-cols-2">
          <Select
            {...field('condition-kind')}
            label="Kind"
            options={kinds.map((value) => ({ value, label: conditionKindWords[value] }))}
            value={draft.kind}
            onChange={(kind) => set({ kind })}
          />
          <Checkboxes
            {...field('condition-objects')}
            label="What it is for"
            inline
            options={objects.map((value) => ({ value, label: objectWords[value] }))}
            values={draft.objects}
            onChange={(chosen) => set({ objects: [...chosen] })}
          />
        </div>
        {isPenalty ? (
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
                latestYear={year}
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
            {shown.hasConsequences && (
              <TextArea
                {...field('condition-consequences')}
                label="What follows if it is not paid"
                rows={2}
                value={draft.nonPaymentConsequences ?? ''}
                onChange={(nonPaymentConsequences) => set({ nonPaymentConsequences })}
              />
            )}
          </>
        ) : (
          <>
            <div className="pv-cols-2">
              <TextField
                {...field('condition-provider')}
                label="Who runs it or checks it"
                value={draft.provider ?? ''}
                onChange={(provider) => set({ provider })}
              />
              <DateField
                {...field('condition-ends')}
                label="To be done by, or lasts until"
                latestYear={year}
                value={draft.endsOn}
                onCommit={(endsOn) => set({ endsOn })}
              />
              {timed.has(draft.kind) && (
                <TextField
                  {...field('condition-hours')}
                  label="Hours"
                  width={5}
                  inputMode="decimal"
                  value={hours}
                  onChange={setHours}
                />
              )}
              {draft.kind === 'stay-away' && (
                <Segmented
                  {...field('condition-in-uk')}
                  label="Is the place in the United Kingdom?"
                  options={yesOrNo}
                  value={asYesOrNo(draft.inUk)}
                  onChange={(value) => set({ inUk: value === 'yes' })}
                />
              )}
            </div>
            <TextField
              {...field('condition-proof')}
              label="How it is shown to be done"
              value={draft.proof ?? ''}
              onChange={(proof) => set({ proof })}
            />
            {shown.hasFee && (
              <div className="pv-cols-2">
                <MoneyField
                  {...field('condition-fee')}
                  label="What the person pays to attend"
                  value={draft.feePence}
                  onCommit={(feePence) => set({ feePence })}
                />
                {draft.feePence !== undefined && (
                  <Segmented
                    {...field('condition-fee-reasonable')}
                    label="Is this cost reasonable?"
                    options={yesOrNo}
                    value={asYesOrNo(draft.feeReasonable)}
                    onChange={(value) => set({ feeReasonable: value === 'yes' })}
                  />
                )}
              </div>
            )}
            {shown.hasOpenDetails && (
              <>
                <Checkbox
                  id="condition-details-open"
                  label="Details such as times are given later"
                  checked={draft.detailsLeftOpen === true}
                  onChange={(detailsLeftOpen) => set({ detailsLeftOpen })}
                />
                {draft.detailsLeftOpen && (
                  <TextField
                    {...field('condition-details-supplied-by')}
                    label="Who gives them"
                    hint="The person, or the kind of person, named in the caution"
                    value={draft.detailsSuppliedBy ?? ''}
                    onChange={(detailsSuppliedBy) => set({ detailsSuppliedBy })}
                  />
                )}
              </>
            )}
            {shown.remedyActions.length > 0 && (
              <Select
                {...field('condition-remedy-action')}
                label="Action of the community remedy document it carries out"
                options={[
                  { value: noAction, label: 'None of them' },
                  ...shown.remedyActions.map(({ reference, wording }) => ({
                    value: reference,
                    label: `${reference}: ${wording}`,
                  })),
                ]}
                value={draft.remedyAction ?? noAction}
                onChange={(reference) => set({ remedyAction: reference === noAction ? undefined : reference })}
              />
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
