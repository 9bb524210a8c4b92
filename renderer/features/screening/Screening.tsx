import { useState } from 'react';
import type { Disposal } from '../../../shared/domain/case/events.ts';
import type { Outcome } from '../../../shared/frameworks/rule.ts';
import { outcomeLooks } from '../../case/LiveRules.tsx';
import { QuestionRow } from '../../case/QuestionRow.tsx';
import { questions } from '../../case/questions.ts';
import type { RuleRow } from '../../case/rules-view.ts';
import { StepFrame } from '../../case/StepFrame.tsx';
import { StillNeeded, useAsked } from '../../case/StillNeeded.tsx';
import { authorityWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RadioCards } from '../../components/RadioCards.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { AuthorityDialog } from './AuthorityDialog.tsx';
import { EarlierRecords } from './EarlierRecords.tsx';
import {
  answeredQuestions,
  asksExceptionalCircumstances,
  otherOutcomesWords,
  outcomesShown,
  showFilters,
} from './screening-view.ts';
import { WhyNot } from './WhyNot.tsx';

export function Screening() {
  const { subject, rules, run } = useWorkspace();
  const announce = useAnnounce();
  const asked = useAsked(rules.missing);
  const [filter, setFilter] = useState<Outcome | 'all'>('all');
  const [disposal, setDisposal] = useState<Disposal | undefined>(subject.disposal?.disposal);
  const [reason, setReason] = useState(subject.disposal?.reason ?? '');
  const [authorityFor, setAuthorityFor] = useState<RuleRow | null>(null);
  const given = subject.given !== undefined;
  const shown = outcomesShown(rules.rows, filter);
  const passed = shown.filter(({ outcome }) => outcome === 'pass');
  const unknown = shown.filter(({ outcome }) => outcome === 'unknown');
  const fired = shown.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'unknown');
  const isChosen = subject.disposal?.disposal === disposal && subject.disposal?.reason === reason.trim();

  const choose = async () => {
    if (given || (isChosen && subject.disposal)) return true;
    if (!disposal) {
      announce('Choose a disposal');
      document.getElementById('disposal')?.querySelector('input')?.focus();
      return false;
    }
    if (reason.trim() === '') {
      announce('Enter why this disposal');
      document.getElementById('disposal-reason')?.focus();
      return false;
    }
    return run({ type: 'ChooseDisposal', disposal, reason: reason.trim() });
  };

  return (
    <StepFrame
      step="screening"
      layout="pv-screen"
      onContinue={choose}
      note={noteOf(subject.disposal !== undefined, disposal)}
    >
      <div className="pv-card pv-card--flex">
        <div className="pv-card__head pv-card__head--lg">
          <h2 className="pv-h1" id="step-title">
            Screening
          </h2>
          <span className="pv-t3 pv-sm">{rules.rows.length} findings</span>
          <span className="pv-push" />
          <Segmented
            id="show-outcomes"
            label="Show outcomes"
            hideLabel
            options={showFilters(rules.tally)}
            value={filter}
            onChange={setFilter}
          />
        </div>
        <section className="pv-card__scroll pv-scroll" tabIndex={0} aria-label="Questions and rules">
          <StillNeeded {...asked} />
          <RuleList rows={fired} onAuthority={setAuthorityFor} />
          {unknown.length > 0 && (
            <details className="pv-unknown" open={filter === 'unknown'}>
              <summary>
                <span className="pv-outcome pv-outcome--unknown">
                  <Icon name="info" />
                  {unknown.length} not yet known
                </span>
              </summary>
              <RuleList rows={unknown} onAuthority={setAuthorityFor} />
            </details>
          )}
          {passed.length > 0 && (
            <>
              <h3 className="pv-passhead">
                <span className="pv-outcome pv-outcome--pass">
                  <Icon name="check-circle" />
                  {passed.length} rules passed
                </span>
              </h3>
              <ul className="pv-passgrid">
                {passed.map(({ id, heading, citation, citationKind }) => (
                  <li className="pv-passrule" key={id}>
                    <Icon name="check-circle" />
                    <div>
                      <b>{heading}</b>
                      <small>
                        {citation} {id}
                      </small>
                    </div>
                    <span className="pv-cite__kind">{citationKind}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
      <div className="pv-stack pv-screen__side">
        <RadioCards
          id="disposal"
          label="Disposals"
          options={rules.disposals.map((row) => ({
            value: row.disposal,
            label: row.name,
            detail: row.why,
            status: <Tag colour={row.tone}>{row.statusWords}</Tag>,
            barred: given || row.status === 'barred',
          }))}
          value={disposal}
          onChange={setDisposal}
        />
        <WhyNot />
        <OtherOutcomes />
        <TextArea
          id="disposal-reason"
          label="Why this disposal?"
          rows={3}
          limit={1500}
          value={reason}
          readOnly={given}
          onChange={setReason}
        />
        {asksExceptionalCircumstances(subject) && (
          <TextArea
            id="exceptional-circumstances"
            label="Exceptional circumstances"
            hint="About the person or the offence. Leave empty if there are none."
            rows={2}
            value={subject.answers.exceptionalCircumstances ?? ''}
            readOnly={given}
            onCommit={(text) => {
              if (text.trim())
                void run({ type: 'AnswerScreening', answers: { exceptionalCircumstances: text.trim() } });
            }}
          />
        )}
        {subject.authorities.map((authority) => (
          <Notice key={`${authority.at} ${authority.authority}`} tone="authority">
            <b>{authorityWords[authority.authority]}</b>: {authority.name}. {authority.reason}
          </Notice>
        ))}
        <EarlierRecords />
        <Card heading="Answers" level={3}>
          <div className="pv-stack pv-stack--4">
            {answeredQuestions(questions, subject.answers)
              .filter((question) => !asked.shown.includes(question))
              .map((question) => (
                <QuestionRow key={question.id} question={question} isNarrow />
              ))}
          </div>
        </Card>
      </div>
      {authorityFor && <AuthorityDialog row={authorityFor} onClose={() => setAuthorityFor(null)} />}
    </StepFrame>
  );
}

const noteOf = (isSaved: boolean, picked: Disposal | undefined) =>
  isSaved || picked ? undefined : (
    <>
      <Icon name="info" />
      Choose a disposal and say why to continue
    </>
  );

/** What else the law leaves open, so that the choice is made in sight of it. */
function OtherOutcomes() {
  const { others } = useWorkspace();
  return (
    <details className="pv-others">
      <summary>{otherOutcomesWords(others.map(({ status }) => status))}</summary>
      <ul className="pv-availlist">
        {others.map(({ disposal, name, why, tone, statusWords }) => (
          <li className="pv-avail" key={disposal}>
            <span className="pv-avail__t">
              {name}
              <small>{why}</small>
            </span>
            <Tag colour={tone}>{statusWords}</Tag>
          </li>
        ))}
      </ul>
      <p className="pv-sm pv-t3">
        Proviso screens these. They are given and recorded in the force’s own systems for now.
      </p>
    </details>
  );
}

type RuleListProps = Readonly<{ rows: readonly RuleRow[]; onAuthority: (row: RuleRow) => void }>;

const RuleList = ({ rows, onAuthority }: RuleListProps) => (
  <ul className="pv-rules">
    {rows.map((row) => (
      <RuleItem key={`${row.id} ${row.outcome}`} row={row} onAuthority={() => onAuthority(row)} />
    ))}
  </ul>
);

type RuleItemProps = Readonly<{ row: RuleRow; onAuthority: () => void }>;

function RuleItem({ row, onAuthority }: RuleItemProps) {
  const look = outcomeLooks[row.outcome];
  return (
    <li className={`pv-rule pv-rule--${look.class}`}>
      <span className={`pv-outcome pv-outcome--${look.class}`}>
        <Icon name={look.icon} />
        {look.words}
      </span>
      <div>
        <h3>{row.heading}</h3>
        <p>{row.reason}</p>
      </div>
      <div>
        <div className="pv-cite">
          <span className="pv-cite__kind">{row.citationKind}</span>
          <span>
            {row.citation} <span className="pv-t3">{row.id}</span>
          </span>
        </div>
        <div className="pv-affects">
          <span>{row.affects}</span>
          {row.outcome === 'authority' && (
            <Button kind="secondary" size="small" onPress={onAuthority} label={`Record authority: ${row.heading}`}>
              Record authority
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
