import { memo, startTransition, useMemo, useOptimistic, useRef } from 'react';
import type { Offence } from '../../shared/domain/case/case.ts';
import type { PriorRecord } from '../../shared/domain/case/events.ts';
import { shortDate } from '../../shared/time.ts';
import { newId } from '../app/new-id.ts';
import { useSaving } from '../app/saving.ts';
import { Checkboxes } from '../components/Checkboxes.tsx';
import { LinkButton } from '../components/LinkButton.tsx';
import { SettledSegmented } from '../components/SettledSegmented.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { type AskedCategories, inOrderAsked, missingFacts, type Question } from './questions.ts';
import { categoryWords, priorKindWords } from './words.ts';
import { type CaseWorkspace, useWorkspace } from './workspace.ts';

/**
 * What the rules still ask. An answered question stays where it is while the step is open, so that the keyboard keeps
 * its place; one that follows an answer goes when that answer is taken back. What the step before is still saving is not
 * asked again.
 * @param missing as a view of the rules gives it: what settles most first
 */
export function useAsked(missing: readonly string[]) {
  const { subject } = useWorkspace();
  const { pending } = useSaving();
  const isBegun = useRef(false);
  isBegun.current ||= pending === 0;
  const { questions, categoriesOpen, ...others } = useMemo(() => missingFacts(missing, subject), [missing, subject]);
  const asked = useRef<readonly Question[]>([]);
  asked.current = isBegun.current ? inOrderAsked(asked.current, questions) : questions;
  const categories = useRef<readonly AskedCategories[]>([]);
  const isNew = ({ offence }: AskedCategories) => categories.current.every((each) => each.offence !== offence);
  categories.current = [...categories.current, ...categoriesOpen.filter(isNew)];
  return {
    ...others,
    shown: asked.current.filter(({ follows }) => follows?.when(subject.answers) ?? true),
    categories: categories.current,
  };
}

/** The questions with their answers, or the way to where the answer is given. */
export function StillNeeded({
  shown,
  categories,
  similarOpen,
  elsewhere,
  markersOpen,
}: Readonly<ReturnType<typeof useAsked>>) {
  const { subject, run, goTo, goToSettings } = useWorkspace();
  const isNothing = [shown, categories, similarOpen, elsewhere, markersOpen].every(({ length }) => length === 0);
  if (isNothing) return null;
  const inSettings = elsewhere.filter(({ step }) => step === 'settings').map(({ words }) => words);
  const isEnteredElsewhere = markersOpen.length > 0 || elsewhere.length > 0;
  return (
    <section className="pv-questions" aria-labelledby="still-needed-title">
      <h3 className="pv-h3" id="still-needed-title">
        What the rules still ask
      </h3>
      {shown.map((question) => (
        <QuestionRow key={question.id} question={question} />
      ))}
      {categories.map(({ offence: index, categories: asked }) => {
        const offence = subject.offences[index];
        return (
          offence && (
            <CategoriesRow
              key={offence.offenceId}
              number={index + 1}
              offence={offence}
              categories={asked}
              isGiven={subject.given !== undefined}
              run={run}
            />
          )
        );
      })}
      {similarOpen.map((index) => {
        const record = subject.priorRecords[index];
        return record && <SimilarRow key={record.recordId} record={record} />;
      })}
      {isEnteredElsewhere && (
        <ul className="pv-elsewhere">
          {markersOpen.map((index) => (
            <li key={index}>
              <LinkButton onPress={() => goTo('offence-and-person')}>
                {`Say whether offence ${index + 1} involves domestic abuse, hate, a weapon or harassment`}
              </LinkButton>
            </li>
          ))}
          {elsewhere.map(
            ({ step, words }) =>
              step !== 'settings' && (
                <li key={words}>
                  <LinkButton onPress={() => goTo(step)}>{`Enter ${words}`}</LinkButton>
                </li>
              ),
          )}
          {inSettings.length > 0 && (
            <li className="pv-md">
              {`The force’s settings do not say: ${inSettings.join('; ')}. `}
              <LinkButton onPress={goToSettings}>Open settings</LinkButton>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

type CategoriesRowProps = Readonly<{
  number: number;
  offence: Offence;
  categories: AskedCategories['categories'];
  isGiven: boolean;
  run: CaseWorkspace['run'];
}>;

/**
 * Kinds of offence that the force has a policy on. All are answered at once: what is not ticked is a no. Drawn again
 * only when its own offence changes.
 */
const CategoriesRow = memo(function CategoriesRow({ number, offence, categories, isGiven, run }: CategoriesRowProps) {
  const [answers, setAnswers] = useOptimistic(offence.answers);
  const isNone = categories.every((category) => answers[category] === false);
  return (
    <Checkboxes
      id={`categories-${number}`}
      label={`Is offence ${number}, ${offence.title}, any of these?`}
      inline
      disabled={isGiven}
      options={[
        { value: 'none', label: 'None of these' },
        ...categories.map((category) => ({ value: category as string, label: categoryWords[category] })),
      ]}
      values={[...categories.filter((category) => answers[category]), ...(isNone ? ['none'] : [])]}
      onChange={(values) => {
        const ticksNone = values.includes('none') && !isNone;
        const chosen = Object.fromEntries(
          categories.map((category) => [category, !ticksNone && values.includes(category)]),
        );
        startTransition(async () => {
          setAnswers({ ...answers, ...chosen });
          await run({ type: 'AnswerOffence', offenceId: offence.offenceId, answers: chosen });
        });
      }}
    />
  );
});

/** `Conviction, 3 May 2025, TH68010`. */
export const recordWords = ({ kind, date, cjsCode }: PriorRecord): string =>
  [priorKindWords[kind], shortDate(date), ...(cjsCode ? [cjsCode] : [])].join(', ');

/** Whether an earlier record is similar to an offence in hand: a judgment, asked where a simple caution turns on it. */
export function SimilarRow({ record }: Readonly<{ record: PriorRecord }>) {
  const { subject, run } = useWorkspace();
  // The record is put in anew before the old one goes: a record is never lost in between.
  const answer = async (similar: boolean) => {
    const isAdded = await run({ type: 'AddPriorRecord', record: { ...record, recordId: newId(), similar } });
    if (isAdded) await run({ type: 'RemovePriorRecord', recordId: record.recordId });
  };
  return (
    <SettledSegmented
      id={`similar-${record.recordId}`}
      className="pv-question"
      label="Similar to this offence?"
      hint={recordWords(record)}
      layout="row"
      small
      options={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]}
      value={record.similar === undefined ? undefined : record.similar ? 'yes' : 'no'}
      onChange={(value) => void answer(value === 'yes')}
      disabled={subject.given !== undefined}
    />
  );
}
