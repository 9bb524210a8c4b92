import { useEffect, useRef, useState } from 'react';
import { requiredSignatories, standingSignatures } from '../../../shared/domain/case/signed-facts.ts';
import { standingRefusal } from '../../../shared/domain/case/stage.ts';
import { standingConsent } from '../../../shared/domain/case/statements.ts';
import { standingTeachBack } from '../../../shared/domain/case/teach-back.ts';
import { type StatementLanguage, statementLanguageSchema } from '../../../shared/domain/settings/statement-wording.ts';
import { FlagsHere } from '../../case/FlagsHere.tsx';
import { StepFrame } from '../../case/StepFrame.tsx';
import { stepTitles } from '../../case/steps.ts';
import { disposalInSentences } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Icon } from '../../components/Icon.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useShortcut } from '../../components/use-shortcut.ts';
import {
  agreementQuestion,
  hasNotificationDuty,
  inTheRoom,
  languageOf,
  languageWords,
  placeLabel,
  progressWords,
  type ReadingRow,
  readingRows,
  whatStopsReading,
  whatStopsSigning,
} from './give-and-sign-view.ts';
import { RefusalDialog, RefusedNotice } from './Refusal.tsx';
import { Signatures } from './Signatures.tsx';
import { TeachBack } from './TeachBack.tsx';

const languages = statementLanguageSchema.options.map((value) => ({ value, label: languageWords[value] }));

export function GiveAndSign() {
  const { subject, proposal, run, goTo, station } = useWorkspace();
  const [place, setPlace] = useState(station.name);
  const [isReopening, setReopening] = useState(false);
  const [isRefusing, setRefusing] = useState(false);
  const [language, setLanguage] = useState<StatementLanguage>(languageOf(subject));
  const rows = readingRows(subject, language);
  const disposal = subject.disposal?.disposal;
  const question = disposal ? agreementQuestion(disposal) : null;
  const stopped = whatStopsReading(subject, proposal);
  const allRead = rows.length > 0 && rows.every(({ readAt }) => readAt !== null);
  const standing = new Set(standingSignatures(subject).map(({ role }) => role));
  const allSigned = requiredSignatories(subject).every((role) => standing.has(role));
  const given = subject.given;
  const waits = whatStopsSigning(subject);
  const maySign = allRead && waits === null && (question === null || standingConsent(subject) === true);
  const canGive = !given && maySign && allSigned;
  const give = async () => {
    if (canGive && (await run({ type: 'GiveDisposal', place: place.trim() || station.name }))) goTo('paperwork');
  };
  useShortcut('Ctrl+Enter', () => void (given ? goTo('paperwork') : give()));
  return (
    <StepFrame
      step="give-and-sign"
      layout="pv-give"
      note={progressWords(subject)}
      finish={
        given ? (
          <Button keys={['Ctrl', 'Enter']} onPress={() => goTo('paperwork')}>
            {stepTitles.paperwork}
          </Button>
        ) : (
          <Button
            icon={canGive ? 'shield' : 'lock'}
            keys={['Ctrl', 'Enter']}
            unavailable={canGive ? undefined : (stopped ?? waits ?? progressWords(subject))}
            onPress={() => void give()}
          >
            {disposal ? disposalInSentences[disposal].give : 'Give and sign'}
          </Button>
        )
      }
    >
      <div className="pv-card pv-card--flex">
        <div className="pv-card__head pv-card__head--lg">
          <h2 className="pv-h1" id="step-title">
            Give and sign
          </h2>
          <span className="pv-sm pv-t3">Read each statement out loud, in order</span>
          <span className="pv-push" />
          {!given && disposal && (
            <Segmented
              id="reading-language"
              label="Read in"
              layout="row"
              small
              options={languages}
              value={language}
              onChange={setLanguage}
            />
          )}
        </div>
        <section className="pv-card__scroll pv-scroll" tabIndex={0} aria-label="Statements to read out">
          <RefusedNotice />
          {stopped && !standingRefusal(subject) && (
            <Notice tone="warn" action={<LinkButton onPress={() => goTo('screening')}>Open screening</LinkButton>}>
              {stopped}
            </Notice>
          )}
          <Reading rows={rows} language={language} isStopped={stopped !== null} />
          {allRead && <TeachBack language={language} />}
          {allRead && !given && question && <Consent question={question} onRefuse={() => setRefusing(true)} />}
          {allRead && waits && (
            <Notice tone="warn" action={<LinkButton onPress={() => goTo('conditions')}>Open conditions</LinkButton>}>
              {waits}
            </Notice>
          )}
        </section>
        <div className="pv-fix pv-fix--plain">
          <Icon name="info" />
          <span className="pv-sm pv-t2">
            {rows.find(({ isNow }) => isNow)?.citation ??
              rows.at(-1)?.citation ??
              'Choose a disposal in Screening first'}
          </span>
        </div>
      </div>
      <div className="pv-stack pv-give__side">
        <FlagsHere />
        <Card heading="In the room" level={3}>
          <SummaryList keys="wide" rows={inTheRoom(subject)} />
          {!given && <RoomNames />}
          {hasNotificationDuty(subject) && <NotificationDuty />}
        </Card>
        <Signatures mayBegin={maySign} />
        {canGive && disposal && (
          <TextField id="giving-place" label={placeLabel(disposal)} value={place} onChange={setPlace} />
        )}
        {given && (
          <Notice tone="ok" action={<LinkButton onPress={() => setReopening(true)}>Reopen the signing</LinkButton>}>
            <b>Given and signed.</b> What was signed is frozen. To correct it, reopen the signing: everyone reads and
            signs again.
          </Notice>
        )}
      </div>
      {isReopening && <ReopenDialog onClose={() => setReopening(false)} />}
      {isRefusing && disposal && <RefusalDialog disposal={disposal} onClose={() => setRefusing(false)} />}
    </StepFrame>
  );
}

type ReadingProps = Readonly<{ rows: readonly ReadingRow[]; language: StatementLanguage; isStopped: boolean }>;

/** The statements one by one. Each tick is saved with its time; Space ticks, and focus moves to the next. */
function Reading({ rows, language, isStopped }: ReadingProps) {
  const { subject, run } = useWorkspace();
  const next = useRef<HTMLButtonElement>(null);
  const readCount = rows.filter(({ readAt }) => readAt !== null).length;
  const countBefore = useRef(readCount);
  useEffect(() => {
    if (readCount !== countBefore.current) next.current?.focus();
    countBefore.current = readCount;
  }, [readCount]);
  return (
    <ol className="pv-read">
      {rows.map(({ id, number, wording, lang, readAt, isNow }) => (
        <li key={id} className={`pv-read__item${readAt ? ' is-done' : isNow ? ' is-now' : ''}`}>
          <span className="pv-read__n">{readAt ? <Icon name="check" /> : number}</span>
          <p>
            <span lang={lang}>{wording}</span>
          </p>
          <button
            ref={isNow ? next : undefined}
            type="button"
            className="pv-tickbtn"
            aria-pressed={readAt !== null}
            aria-label={readAt ? `Statement ${number}, read out at ${readAt}` : `Statement ${number}: read out`}
            disabled={!isNow || isStopped || subject.given !== undefined}
            onClick={() => void run({ type: 'ReadStatement', statement: id, language })}
          >
            {readAt ? (
              <>
                <Icon name="check" />
                {readAt}
              </>
            ) : (
              'Read out'
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Consent({ question, onRefuse }: Readonly<{ question: string; onRefuse: () => void }>) {
  const { subject, run } = useWorkspace();
  const consents = standingConsent(subject);
  const accept = useRef<HTMLButtonElement>(null);
  const isSaidBack = standingTeachBack(subject) !== undefined;
  useEffect(() => {
    if (isSaidBack) accept.current?.focus();
  }, [isSaidBack]);
  return (
    <section className="pv-consent" aria-labelledby="consent-title">
      <h3 className="pv-h3" id="consent-title">
        {question}
      </h3>
      <div className="pv-row">
        <Button
          ref={accept}
          kind="secondary"
          icon={consents ? 'check' : undefined}
          onPress={() => void run({ type: 'RecordConsent', consents: true })}
        >
          {consents ? 'Accepts, recorded' : 'Person accepts'}
        </Button>
        <Button kind="secondary" onPress={onRefuse}>
          Person does not accept
        </Button>
      </div>
    </section>
  );
}

/** Names of those who help the person understand, kept before anyone signs. */
function RoomNames() {
  const { subject, run } = useWorkspace();
  const { answers } = subject;
  return (
    <div className="pv-stack pv-stack--4">
      {answers.interpreterNeeded && (
        <TextField
          id="interpreter-name"
          label="Interpreter’s name"
          value={answers.interpreterName ?? ''}
          onCommit={(text) => {
            if (text.trim()) void run({ type: 'AnswerScreening', answers: { interpreterName: text.trim() } });
          }}
        />
      )}
      {answers.vulnerable && (
        <TextField
          id="appropriate-adult-name"
          label="Appropriate adult’s name"
          value={answers.appropriateAdultName ?? ''}
          onCommit={(text) => {
            if (text.trim()) void run({ type: 'AnswerScreening', answers: { appropriateAdultName: text.trim() } });
          }}
        />
      )}
    </div>
  );
}

/** A caution for this offence brings a duty that the person has to be told of: Sexual Offences Act 2003 ss80-83. */
function NotificationDuty() {
  const { subject, run } = useWorkspace();
  return (
    <Checkbox
      id="notification-duty-told"
      label="Told of the duty to notify the police"
      detail="Sexual Offences Act 2003 ss80-83"
      checked={subject.answers.notificationDutyTold === true}
      disabled={subject.given !== undefined}
      onChange={(isTold) => void run({ type: 'AnswerScreening', answers: { notificationDutyTold: isTold } })}
    />
  );
}

function ReopenDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { run } = useWorkspace();
  const [reason, setReason] = useState('');
  const reopen = async () => {
    if (reason.trim() && (await run({ type: 'ReopenSigning', reason: reason.trim() }))) onClose();
  };
  return (
    <Dialog
      kind="alert"
      title="Reopen the signing?"
      icon="warning"
      onClose={onClose}
      footer={
        <>
          <Button
            kind="warning"
            unavailable={reason.trim() ? undefined : 'Enter the reason first'}
            onPress={() => void reopen()}
          >
            Reopen the signing
          </Button>
          <Button kind="secondary" onPress={onClose}>
            Keep it as signed
          </Button>
        </>
      }
    >
      <div className="pv-stack">
        <p>
          Every signature becomes void. What was signed stays in the history. Nothing can be printed or exported until
          it has been read out and signed again.
        </p>
        <TextArea id="reopen-reason" label="Why it has to change" value={reason} onChange={setReason} limit={1000} />
      </div>
    </Dialog>
  );
}
