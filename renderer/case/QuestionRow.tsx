import { Segmented } from '../components/Segmented.tsx';
import { Select } from '../components/Select.tsx';
import { answerTo, type Question } from './questions.ts';
import { useWorkspace } from './workspace.ts';

/** One question with its answer, saved as soon as it is chosen. Many options become a list. */
export function QuestionRow({ question }: Readonly<{ question: Question }>) {
  const { subject, run } = useWorkspace();
  const value = answerTo(question, subject.answers) ?? undefined;
  const choose = (chosen: string) => {
    const option = question.options.find((each) => each.value === chosen);
    if (option) void run({ type: 'AnswerScreening', answers: option.answers });
  };
  const words = { id: `question-${question.id}`, label: question.label, hint: question.hint };
  return question.options.length > 5 ? (
    <Select {...words} className="pv-question" options={question.options} value={value} onChange={choose} />
  ) : (
    <Segmented
      {...words}
      className="pv-question"
      layout="row"
      options={question.options}
      value={value}
      onChange={choose}
      disabled={subject.given !== undefined}
    />
  );
}
