import { useState } from 'react';
import { LiveRules } from '../../case/LiveRules.tsx';
import { QuestionRow } from '../../case/QuestionRow.tsx';
import { questions } from '../../case/questions.ts';
import { StepFrame } from '../../case/StepFrame.tsx';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { NewOffence, OffenceCard } from './OffenceCard.tsx';
import { personRows, sourceWords } from './offence-and-person-view.ts';
import { PersonDialog } from './PersonDialog.tsx';

const evidenceQuestions = ['evidenceSufficient', 'admission', 'admittedToAuthorisedPerson', 'legalAdvice'];

export function OffenceAndPerson() {
  const { subject, run } = useWorkspace();
  const [isAdding, setAdding] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const { offences, answers, given } = subject;
  const hasNone = offences.length === 0;
  return (
    <StepFrame step="offence-and-person" aside={<LiveRules />}>
      <div className="pv-steptitle">
        <h2 className="pv-h1" id="step-title">
          Offence and person
        </h2>
        <Tag colour="grey" icon={subject.opened.source.kind === 'custody-extract' ? 'download' : undefined}>
          {sourceWords(subject.opened)}
        </Tag>
        <span className="pv-push" />
        {!hasNone && !given && (
          <Button kind="secondary" size="small" icon="plus" onPress={() => setAdding(true)}>
            Add offence
          </Button>
        )}
      </div>
      <div className="pv-formgrid">
        {offences.map((offence, index) => (
          <OffenceCard key={offence.offenceId} offence={offence} number={index + 1} isOnly={offences.length === 1} />
        ))}
        {(hasNone || isAdding) && <NewOffence key={offences.length} isFirst={hasNone} />}
        <Card heading="Evidence and admission" level={3} className="pv-span-4">
          <div className="pv-stack pv-stack--4">
            {questions
              .filter(({ id }) => evidenceQuestions.includes(id))
              .map((question) => (
                <QuestionRow key={question.id} question={question} />
              ))}
            <TextArea
              id="admission-details"
              label="Where and when admitted"
              rows={2}
              value={answers.admissionDetails ?? ''}
              readOnly={given !== undefined}
              onCommit={(text) => {
                if (text.trim()) void run({ type: 'AnswerScreening', answers: { admissionDetails: text.trim() } });
              }}
            />
          </div>
        </Card>
        <Card
          heading="Person"
          level={3}
          className="pv-span-2"
          head={
            <>
              <span className="pv-push" />
              <LinkButton onPress={() => setChanging(true)} label="Change the person's details">
                Change
              </LinkButton>
            </>
          }
        >
          <SummaryList
            keys="narrow"
            rows={personRows(subject).map(({ key, value, source }) => ({
              key,
              value: (
                <>
                  {value}
                  {source && <small className="pv-blk pv-t3 pv-sm">{source}</small>}
                </>
              ),
            }))}
          />
        </Card>
      </div>
      {isChanging && <PersonDialog onClose={() => setChanging(false)} />}
    </StepFrame>
  );
}
