import { useState } from 'react';
import {
  type Condition,
  type ConditionObject,
  conditionKindSchema,
  type Disposal,
} from '../../../shared/domain/case/events.ts';
import { canHold } from '../../../shared/domain/case/procedure.ts';
import { clashesOfCondition } from '../../../shared/domain/conditions/burden.ts';
import {
  type Fillings,
  libraryFor,
  libraryInUse,
  unfilledIn,
  wordingOf,
} from '../../../shared/domain/conditions/condition-library.ts';
import { conditionForCase, fillingsOf } from '../../../shared/domain/conditions/suggestions.ts';
import { conditionKindWords, objectWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ActionFields } from './ActionFields.tsx';
import { type ConditionDraft, conditionOf, type Draft, fieldsShown, problemsOf, type Typed } from './condition-form.ts';
import { stepWords } from './conditions-view.ts';
import { PenaltyFields } from './PenaltyFields.tsx';
import { clashWords, openWords } from './suggestion-words.ts';
import { useJudging } from './use-judging.ts';
import { WhyFields } from './WhyFields.tsx';

type ConditionDialogProps = Readonly<{
  condition: Condition;
  disposal: Disposal;
  isNew: boolean;
  onSaved: (conditionId: string) => void;
  onClose: () => void;
}>;

const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
const objects: readonly ConditionObject[] = ['rehabilitation', 'reparation', 'punishment'];
const typedOf = ({ hours, sessions }: Draft): Typed => ({
  hours: hours === undefined ? '' : String(hours),
  sessions: sessions === undefined ? '' : String(sessions),
});

export function ConditionDialog({ condition, disposal, isNew, onSaved, onClose }: ConditionDialogProps) {
  const { subject, run, today, user, settings } = useWorkspace();
  const { unavailable } = useJudging();
  const [draft, setDraft] = useState<ConditionDraft>(condition);
  const [typed, setTyped] = useState(typedOf(condition));
  const [fillings, setFillings] = useState<Fillings>(fillingsOf(subject));
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const set = (change: Partial<ConditionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const library = libraryInUse(settings.settings);
  const entry = library.find(({ id }) => id === draft.libraryId);
  const shown = fieldsShown(disposal, draft, settings.settings);
  const { one } = stepWords[disposal];
  const kinds = conditionKindSchema.options.filter((kind) => canHold(disposal, { kind }));
  const latestYear = Number(today.slice(0, 4)) + 2;
  const clashes = clashesOfCondition(conditionOf(draft, typed), library, unavailable, today);
  const canStartFromLibrary = isNew && condition.libraryId === undefined;
  const isWelsh = /welsh|cymraeg/i.test(subject.person.language ?? '');

  const startFrom = (id: string) => {
    const chosen = library.find((each) => each.id === id);
    if (!chosen) return;
    const context = { today, giver: user.rank, settings: settings.settings, unavailable };
    const made = { ...conditionForCase(chosen, subject, context), conditionId: draft.conditionId };
    setDraft(made);
    setTyped(typedOf(made));
  };
  /** The words follow what fills their places until the officer writes their own. */
  const refill = (next: Fillings, sessions: string) => {
    if (entry && draft.wording === wordsWith(fillings, typed.sessions)?.wording) {
      set({ ...wordingOf(entry, { ...next, sessions: countOf(sessions) }) });
    }
    setFillings(next);
  };
  const wordsWith = (values: Fillings, sessions: string) =>
    entry && wordingOf(entry, { ...values, sessions: countOf(sessions) });
  const places = isNew && entry ? unfilledIn(entry.en) : [];

  const save = async () => {
    const found = problemsOf(draft, typed, clashes.length > 0);
    setProblems(found);
    if (found.length > 0) return;
    if (!(await run({ type: 'SetCondition', condition: conditionOf(draft, typed) }))) return;
    onSaved(draft.conditionId);
    onClose();
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
        {canStartFromLibrary && (
          <Select
            id="condition-template"
            label="Start from the library"
            empty="Write it yourself, or choose"
            options={libraryFor(disposal, settings.settings).map((each) => ({
              value: each.id,
              label: openWords(wordingOf(each, { sessions: each.sessions ?? undefined }).wording),
            }))}
            value={draft.libraryId}
            onChange={startFrom}
          />
        )}
        <TextArea
          {...field('condition-wording')}
          label="What the person must do, or not do"
          hint={shown.isSigned ? 'They read these words, and sign them' : undefined}
          rows={2}
          limit={600}
          value={draft.wording}
          // What stands in Welsh says something else once the English is changed.
          onChange={(wording) => set({ wording, wordingCy: undefined })}
        />
        {isWelsh && (
          <TextArea
            {...field('condition-wording-cy')}
            label="The same in Welsh"
            rows={2}
            limit={600}
            value={draft.wordingCy ?? ''}
            onChange={(wordingCy) => set({ wordingCy })}
          />
        )}
        {places.some((place) => place !== 'sessions') && (
          <div className="pv-cols-2">
            {places.includes('amount') && (
              <MoneyField
                id="condition-fill-amount"
                label="Amount in its words"
                value={fillings.amountPence}
                onCommit={(amountPence) => refill({ ...fillings, amountPence }, typed.sessions)}
              />
            )}
            {places.includes('place') && (
              <TextField
                id="condition-fill-place"
                label="Place in its words"
                value={fillings.place ?? ''}
                onChange={(place) => refill({ ...fillings, place }, typed.sessions)}
              />
            )}
            {places.includes('name') && (
              <TextField
                id="condition-fill-name"
                label="Name in its words"
                value={fillings.name ?? ''}
                onChange={(name) => refill({ ...fillings, name }, typed.sessions)}
              />
            )}
          </div>
        )}
        {entry ? (
          <p className="pv-md pv-t2">
            {[conditionKindWords[draft.kind], ...draft.objects.map((object) => objectWords[object])].join('. ')}
          </p>
        ) : (
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
        )}
        {draft.kind === 'financial-penalty' ? (
          <PenaltyFields {...{ draft, set, field, latestYear }} hasConsequences={shown.hasConsequences} />
        ) : (
          <ActionFields
            {...{ draft, set, field, latestYear, entry, typed, shown }}
            onType={(change) => {
              const next = { ...typed, ...change };
              refill(fillings, next.sessions);
              setTyped(next);
            }}
          />
        )}
        {clashes.length > 0 && (
          <>
            <Notice tone="warn">
              <b>Every time it is offered clashes with:</b> {clashWords(clashes)}
            </Notice>
            <TextField
              {...field('condition-clash-reason')}
              label="Why the clash cannot be avoided"
              value={draft.clashReason ?? ''}
              onChange={(clashReason) => set({ clashReason })}
            />
          </>
        )}
        {draft.kind !== 'financial-penalty' && <WhyFields key={draft.libraryId} {...{ draft, set, field }} />}
      </div>
    </Dialog>
  );
}

/** A number of appointments as it is typed, once it is one. */
const countOf = (typed: string): number | undefined =>
  /^[1-9]\d{0,2}$/.test(typed.trim()) ? Number(typed) : undefined;
