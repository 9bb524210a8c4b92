import { useState } from 'react';
import type { AuthorityRequested } from '../../../shared/domain/case/case.ts';
import { timeOrDay } from '../../app/day-words.ts';
import { newId } from '../../app/new-id.ts';
import { ProsecutorDialog } from '../../case/ProsecutorDialog.tsx';
import { StepFrame } from '../../case/StepFrame.tsx';
import { authorityWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { answerMark, forProsecutor, type NeedRow, needRows, requestFor } from './authority-view.ts';

/** Who else has to agree before the disposal can be given: what the rules ask, the requests and their answers. */
export function Authority() {
  const { subject, today, user, settings } = useWorkspace();
  const rows = needRows(subject, { today, giver: user.rank, settings: settings.settings });
  const [answering, setAnswering] = useState<AuthorityRequested>();
  const [isRecording, setRecording] = useState(false);
  return (
    <StepFrame step="authority" layout="pv-authority pv-scroll">
      <div className="pv-row pv-row--wrap">
        <h2 className="pv-h1" id="step-title">
          Authority
        </h2>
        {subject.disposal && rows.length === 0 && (
          <Tag colour="green" icon="check">
            Nothing more is needed
          </Tag>
        )}
      </div>
      {!subject.disposal && <Notice>Choose a disposal in Screening first: its rules say who has to agree.</Notice>}
      {rows.length > 0 && <Needed rows={rows} onRecord={() => setRecording(true)} />}
      <Requests onAnswer={setAnswering} />
      {subject.authorities.length > 0 && <OnRecord />}
      {answering && <AnswerDialog request={answering} onClose={() => setAnswering(undefined)} />}
      {isRecording && <ProsecutorDialog rows={forProsecutor(rows)} onClose={() => setRecording(false)} />}
    </StepFrame>
  );
}

function Needed({ rows, onRecord }: Readonly<{ rows: readonly NeedRow[]; onRecord: () => void }>) {
  const { run, goTo } = useWorkspace();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const request = requestFor(rows);
  const ask = async () => {
    if (!request) return;
    const why = reason.trim();
    setProblem(why === '' ? 'Enter why you ask' : undefined);
    if (why === '') return;
    const isSaved = await run({ type: 'RequestAuthority', request: { requestId: newId(), reason: why, ...request } });
    if (isSaved) setReason('');
  };
  return (
    <Card heading="What the rules ask">
      <ul className="pv-authority__rows">
        {rows.map((row) => (
          <li key={row.id} className="pv-authority__need">
            <Icon name="authority" />
            <span>
              <b>{row.heading}</b>
              <span className="pv-sm pv-t2">{row.reason}</span>
              <span className="pv-sm pv-t3">
                {row.id}. {row.citation}
              </span>
            </span>
            <Tag colour={row.isAsked ? 'blue' : 'purple'}>{row.isAsked ? 'Asked' : row.leastWords}</Tag>
          </li>
        ))}
      </ul>
      {request && (
        <div className="pv-stack">
          <TextArea
            id="authority-request-reason"
            label={`Why you ask the ${authorityWords[request.authority].toLowerCase()}`}
            value={reason}
            onChange={setReason}
            limit={1000}
            error={problem}
          />
          <div>
            <Button icon="authority" onPress={() => void ask()}>
              Ask the {authorityWords[request.authority].toLowerCase()}
            </Button>
          </div>
        </div>
      )}
      {forProsecutor(rows).length > 0 && (
        <div className="pv-row pv-row--wrap">
          <Button kind="secondary" onPress={onRecord}>
            Record a prosecutor’s decision
          </Button>
        </div>
      )}
      {rows.some(({ least }) => least === null) && (
        <div className="pv-row pv-row--wrap">
          <Button kind="secondary" onPress={() => goTo('screening')}>
            Go to Screening
          </Button>
        </div>
      )}
    </Card>
  );
}

function Requests({ onAnswer }: Readonly<{ onAnswer: (request: AuthorityRequested) => void }>) {
  const { subject, now } = useWorkspace();
  if (subject.authorityRequests.length === 0) {
    return <EmptyState title="No request yet">Requests and their answers stand here, oldest first.</EmptyState>;
  }
  return (
    <Card heading="Requests">
      <ol className="pv-authority__rows">
        {subject.authorityRequests.map((request) => {
          const mark = answerMark(request);
          return (
            <li key={request.requestId}>
              <div className="pv-row pv-row--wrap">
                <b>{authorityWords[request.authority]}</b>
                <Tag colour={mark.colour}>{mark.words}</Tag>
                <span className="pv-sm pv-t3">{request.rules.join(', ')}</span>
              </div>
              <p>
                {request.reason}{' '}
                <span className="pv-sm pv-t3">
                  Asked by {request.by.name}, {timeOrDay(request.at, now)}
                </span>
              </p>
              {request.answer ? (
                <p>
                  {request.answer.reason}{' '}
                  <span className="pv-sm pv-t3">
                    {request.answer.officer.name}, {timeOrDay(request.answer.at, now)}, with their own passphrase
                  </span>
                </p>
              ) : (
                !subject.given && (
                  <Button kind="secondary" onPress={() => onAnswer(request)}>
                    Answer this request
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

function OnRecord() {
  const { subject, now } = useWorkspace();
  return (
    <Card heading="On record">
      <SummaryList
        rows={subject.authorities.map(({ authority, name, reason, reference, rules, at }) => ({
          key: authorityWords[authority],
          value: (
            <>
              {name}. {reason}
              {reference && ` Reference ${reference}.`}{' '}
              <span className="pv-sm pv-t3">
                {rules.join(', ')}, {timeOrDay(at, now)}
              </span>
            </>
          ),
        }))}
      />
    </Card>
  );
}
