import { conditionModeSchema } from '../../../shared/domain/case/events.ts';
import { usualProof } from '../../../shared/domain/conditions/built-in-library.ts';
import type { LibraryEntry } from '../../../shared/domain/conditions/condition-library.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DateField } from '../../components/DateField.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type ConditionDraft, type Draft, type fieldsShown, isTimed, type Typed } from './condition-form.ts';
import { modeWords } from './suggestion-words.ts';
import { asYesOrNo, yesOrNo } from './yes-or-no.ts';

export type DraftFieldsProps = Readonly<{
  draft: ConditionDraft;
  set: (change: Partial<ConditionDraft>) => void;
  /** The id of a field with what is wrong in it. */
  field: (id: string) => { readonly id: string; readonly error: string | undefined };
  latestYear: number;
}>;

type ActionFieldsProps = DraftFieldsProps &
  Readonly<{
    /** The entry of the library it was made from. */
    entry: LibraryEntry | undefined;
    typed: Typed;
    onType: (change: Partial<Typed>) => void;
    shown: ReturnType<typeof fieldsShown>;
  }>;

const noAction = '';

/** Who runs it, until when, how long, and how it is shown to be done. */
export function ActionFields({ draft, set, field, latestYear, entry, typed, onType, shown }: ActionFieldsProps) {
  const { kind } = draft;
  const modes = entry?.modes?.map(({ mode }) => mode) ?? (kind === 'attendance' ? conditionModeSchema.options : []);
  const proofOf = (mode: NonNullable<Draft['mode']>) =>
    entry?.modes?.find((each) => each.mode === mode)?.proof ?? usualProof[mode];
  return (
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
          latestYear={latestYear}
          value={draft.endsOn}
          onCommit={(endsOn) => set({ endsOn })}
        />
        {modes.length > 0 && (
          <Select
            {...field('condition-mode')}
            label="How it is kept"
            options={modes.map((mode) => ({ value: mode, label: modeWords[mode] }))}
            value={draft.mode}
            onChange={(mode) => {
              // Evidence goes with the mode (S1-15), unless the officer wrote their own.
              const isUsual = !draft.proof || (draft.mode !== undefined && draft.proof === proofOf(draft.mode));
              set({ mode, ...(isUsual && { proof: proofOf(mode) }) });
            }}
          />
        )}
        {isTimed(draft) && (
          <div className="pv-cols-2">
            <TextField
              {...field('condition-hours')}
              label="Hours"
              width={5}
              inputMode="decimal"
              value={typed.hours}
              onChange={(hours) => onType({ hours })}
            />
            <TextField
              {...field('condition-sessions')}
              label="Appointments"
              width={5}
              inputMode="numeric"
              value={typed.sessions}
              onChange={(sessions) => onType({ sessions })}
            />
          </div>
        )}
        {kind === 'stay-away' && (
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
  );
}
