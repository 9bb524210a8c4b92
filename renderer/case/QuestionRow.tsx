import { Select } from '../components/Select.tsx';
import { SettledSegmented } from '../components/SettledSegmented.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { answerTo, type Question } from './questions.ts';
import { useWorkspace } from './workspace.ts';

/** One question with its answer, saved as soon as it is chosen. Many options become a list. */
type QuestionRowProps = Readonly<{ question: Question; isNarrow?: boolean }>;

export function QuestionRow({ question, isNarrow = false }: QuestionRowProps) {
  const { subject, run } = useWorkspace();
  const value = answerTo(question, subject.answers) ?? undefined;
  const given = subject.given !== undefined;
  const choose = (chosen: string) => {
    const option = question.options.find((each) => each.value === chosen);
    if (option) void run({ type: 'AnswerScreening', answers: option.answers });
  };
  const words = { id: `question-${question.id}`, label: question.label, hint: question.hint };
  const inWords = value === undefined ? undefined : question.inWords;
  return (
    <>
      {question.options.length > (isNarrow ? 3 : 5) ? (
        <Select
          {...words}
          className="pv-question"
          options={question.options}
          value={value}
          onChange={choose}
          disabled={given}
        />
      ) : (
        <SettledSegmented
          {...words}
          className="pv-question"
          layout="row"
          small
          options={question.options}
          value={value}
          onChange={choose}
          disabled={given}
        />
      )}
      {inWords && (
        <TextArea
          id={`question-${question.id}-words`}
          label={inWords.label}
          rows={2}
          limit={1000}
          value={subject.answers[inWords.key] ?? ''}
          readOnly={given}
          onCommit={(text) => {
            if (text.trim()) void run({ type: 'AnswerScreening', answers: { [inWords.key]: text.trim() } });
          }}
        />
      )}
    </>
  );
}
