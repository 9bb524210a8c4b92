import { memo } from 'react';
import { Select } from '../components/Select.tsx';
import { SettledSegmented } from '../components/SettledSegmented.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { answerTo, type Question } from './questions.ts';
import { type CaseWorkspace, useWorkspace } from './workspace.ts';

/** One question with its answer, saved as soon as it is chosen. Many options become a list. */
type QuestionRowProps = Readonly<{ question: Question; isNarrow?: boolean }>;

export function QuestionRow({ question, isNarrow = false }: QuestionRowProps) {
  const { subject, run } = useWorkspace();
  const { inWords } = question;
  return (
    <Answer
      question={question}
      isNarrow={isNarrow}
      value={answerTo(question, subject.answers) ?? undefined}
      words={(inWords && subject.answers[inWords.key]) ?? ''}
      isGiven={subject.given !== undefined}
      run={run}
    />
  );
}

type AnswerProps = Required<QuestionRowProps> &
  Readonly<{ value: string | undefined; words: string; isGiven: boolean; run: CaseWorkspace['run'] }>;

/** Drawn again only when its own answer changes: a case in screening has dozens of them. */
const Answer = memo(function Answer({ question, isNarrow, value, words, isGiven, run }: AnswerProps) {
  const choose = (chosen: string) => {
    const option = question.options.find((each) => each.value === chosen);
    if (option) void run({ type: 'AnswerScreening', answers: option.answers });
  };
  const named = { id: `question-${question.id}`, label: question.label, hint: question.hint };
  // Beside other work what was said is there to be corrected, and nobody is asked for it a second time.
  const inWords = value === undefined || (isNarrow && words === '') ? undefined : question.inWords;
  return (
    <>
      {question.options.length > (isNarrow ? 3 : 5) ? (
        <Select
          {...named}
          className="pv-question"
          options={question.options}
          value={value}
          onChange={choose}
          disabled={isGiven}
        />
      ) : (
        <SettledSegmented
          {...named}
          className="pv-question"
          layout="row"
          small
          options={question.options}
          value={value}
          onChange={choose}
          disabled={isGiven}
        />
      )}
      {inWords && (
        <TextArea
          id={`question-${question.id}-words`}
          label={inWords.label}
          rows={2}
          limit={1000}
          value={words}
          readOnly={isGiven}
          onCommit={(text) => {
            if (text.trim()) void run({ type: 'AnswerScreening', answers: { [inWords.key]: text.trim() } });
          }}
        />
      )}
    </>
  );
});
