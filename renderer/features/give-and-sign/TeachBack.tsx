import { useEffect, useRef, useState } from 'react';
import { standingTeachBack, teachBackQuestions } from '../../../shared/domain/case/teach-back.ts';
import type { StatementLanguage } from '../../../shared/domain/settings/statement-wording.ts';
import { clockTimeOf } from '../../../shared/time.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { TextArea } from '../../components/TextArea.tsx';

/** The person says back what matters most. When they have not understood, everything is read to them again. */
export function TeachBack({ language }: Readonly<{ language: StatementLanguage }>) {
  const { subject, run } = useWorkspace();
  const announce = useAnnounce();
  const [answer, setAnswer] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const said = standingTeachBack(subject);
  useEffect(() => field.current?.focus(), []);
  if (!subject.disposal) return null;
  const record = async (isUnderstood: boolean) => {
    setProblem(answer.trim() ? undefined : 'Enter what the person said');
    if (!answer.trim()) return field.current?.focus();
    const isSaved = await run({ type: 'RecordTeachBack', language, answer: answer.trim(), isUnderstood });
    if (isSaved && !isUnderstood) announce('Read the statements out again');
  };
  const question = said?.question ?? teachBackQuestions[subject.disposal.disposal][language];
  return (
    <section className="pv-consent" aria-labelledby="teach-back-title">
      <h3 className="pv-h3" id="teach-back-title" lang={(said?.language ?? language) === 'cy' ? 'cy' : 'en'}>
        {question}
      </h3>
      {said ? (
        <p className="pv-row pv-row--6">
          <Icon name="check" />
          <span>
            “{said.answer}” <span className="pv-sm pv-t3">Understood, {clockTimeOf(said.at)}</span>
          </span>
        </p>
      ) : (
        !subject.given && (
          <>
            <TextArea
              ref={field}
              id="teach-back-answer"
              label="Answer, in the person’s own words"
              rows={2}
              limit={1000}
              value={answer}
              onChange={setAnswer}
              error={problem}
            />
            <div className="pv-row pv-row--wrap">
              <Button kind="secondary" onPress={() => void record(true)}>
                Understood
              </Button>
              <Button kind="secondary" onPress={() => void record(false)}>
                Not understood: read again
              </Button>
            </div>
          </>
        )
      )}
    </section>
  );
}
