import { useState } from 'react';
import type { Disposal } from '../../../shared/domain/case/events.ts';
import type { Outcome } from '../../../shared/frameworks/rule.ts';
import { ProsecutorDialog } from '../../case/ProsecutorDialog.tsx';
import { QuestionRow } from '../../case/QuestionRow.tsx';
import { questions } from '../../case/questions.ts';
import { hasFired, type RuleRow } from '../../case/rules-view.ts';
import { StepFrame } from '../../case/StepFrame.tsx';
import { StillNeeded, useAsked } from '../../case/StillNeeded.tsx';
import { authorityWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Card } from '../../components/Card.tsx';
import { Icon } from '../../components/Icon.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { Disposals } from './Disposals.tsx';
import { EarlierRecords } from './EarlierRecords.tsx';
import { Folded } from './Folded.tsx';
import { GravityCard } from './GravityCard.tsx';
import { type Language, PassedRules, RuleList } from './RuleList.tsx';
import { answeredQuestions, asksExceptionalCircumstances, outcomesShown, showFilters } from './screening-view.ts';
import { WhyNot } from './WhyNot.tsx';

export function Screening() {
  const { subject, rules, youth, run, goTo } = useWorkspace();
  const announce = useAnnounce();
  const [disposal, setDisposal] = useState<Disposal | undefined>(subject.disposal?.disposal);
  const [reason, setReason] = useState(subject.disposal?.reason ?? '');
  const [decisionFor, setDecisionFor] = useState<RuleRow | null>(null);
  const given = subject.given !== undefined;
  /** Under 18: the case is stopped here and referred, so that nothing more is asked. */
  const isReferred = youth.length > 0;
  const asked = useAsked(isReferred ? [] : rules.missing);
  const isChosen = subject.disposal?.disposal === disposal && subject.disposal?.reason === reason.trim();

  const choose = async () => {
    if (given || (isChosen && subject.disposal)) return true;
    if (isReferred) {
      announce('Under 18: refer to the youth justice service');
      return false;
    }
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
      note={isReferred ? undefined : noteOf(subject.disposal !== undefined, disposal)}
    >
      <Findings
        asked={asked}
        onAuthority={(row) => (row.outcome === 'bar' ? setDecisionFor(row) : goTo('authority'))}
      />
      <div className="pv-stack pv-screen__side">
        {isReferred ? <Referral /> : <GravityCard />}
        <Disposals value={disposal} isReferred={isReferred} onChange={setDisposal} />
        {!isReferred && (
          <TextArea
            id="disposal-reason"
            label="Why this disposal?"
            rows={3}
            limit={1500}
            value={reason}
            readOnly={given}
            onChange={setReason}
          />
        )}
        {!isReferred && asksExceptionalCircumstances(subject, rules) && (
          <TextArea
            id="exceptional-circumstances"
            label="Exceptional circumstances"
            hint="About the person or the offence. Leave empty if there are none."
            rows={2}
            limit={1000}
            value={subject.answers.exceptionalCircumstances ?? ''}
            readOnly={given}
            onCommit={(text) => {
              if (text.trim())
                void run({ type: 'AnswerScreening', answers: { exceptionalCircumstances: text.trim() } });
            }}
          />
        )}
        <WhyNot />
        {subject.authorities.map((authority) => (
          <Notice key={`${authority.at} ${authority.authority}`} tone="authority">
            <b>{authorityWords[authority.authority]}</b>: {authority.name}. {authority.reason}
          </Notice>
        ))}
        <DecisionCard />
        <EarlierRecords />
        <Answers shownAbove={asked.shown.map(({ id }) => id)} />
      </div>
      {decisionFor?.rule.liftedBy && (
        <ProsecutorDialog
          rows={[{ ...decisionFor, asks: decisionFor.rule.liftedBy }]}
          onClose={() => setDecisionFor(null)}
        />
      )}
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

type FindingsProps = Readonly<{ asked: ReturnType<typeof useAsked>; onAuthority: (row: RuleRow) => void }>;

/** What the rules ask and what they found, in English or Welsh. */
function Findings({ asked, onAuthority }: FindingsProps) {
  const { rules } = useWorkspace();
  const [filter, setFilter] = useState<Outcome | 'all'>('all');
  const [language, setLanguage] = useState<Language>('en');
  const shown = outcomesShown(rules.rows, filter);
  const fired = shown.filter(({ outcome }) => hasFired(outcome));
  const unknown = shown.filter(({ outcome }) => outcome === 'unknown');
  const passed = shown.filter(({ outcome }) => outcome === 'pass');
  return (
    <div className="pv-card pv-card--flex">
      <div className="pv-card__head pv-card__head--lg">
        <h2 className="pv-h1" id="step-title">
          Screening
        </h2>
        <LanguageSwitch language={language} onChange={setLanguage} />
        <span className="pv-push" />
        <Segmented
          id="show-outcomes"
          label="Show outcomes"
          hideLabel
          small
          options={showFilters(rules.tally)}
          value={filter}
          onChange={setFilter}
        />
      </div>
      <section className="pv-card__scroll pv-scroll" tabIndex={0} aria-label="Questions and rules">
        <StillNeeded {...asked} />
        <RuleList rows={fired} language={language} onAuthority={onAuthority} />
        {unknown.length > 0 && (
          <Folded
            key={`unknown ${filter}`}
            startsOpen={filter === 'unknown'}
            className="pv-folded pv-folded--unknown"
            summary={
              <span className="pv-outcome pv-outcome--unknown">
                <Icon name="info" />
                {unknown.length} not yet known
              </span>
            }
          >
            {() => <RuleList rows={unknown} language={language} onAuthority={onAuthority} />}
          </Folded>
        )}
        {passed.length > 0 && (
          <Folded
            key={`passed ${filter}`}
            startsOpen={filter === 'pass'}
            className="pv-folded pv-folded--pass"
            summary={
              <span className="pv-outcome pv-outcome--pass">
                <Icon name="check-circle" />
                {passed.length} rules passed
              </span>
            }
          >
            {() => <PassedRules rows={passed} language={language} />}
          </Folded>
        )}
      </section>
    </div>
  );
}

type LanguageSwitchProps = Readonly<{ language: Language; onChange: (language: Language) => void }>;

/** Each offers the other, in its own words. */
const LanguageSwitch = ({ language, onChange }: LanguageSwitchProps) => {
  const other = language === 'en' ? 'cy' : 'en';
  return (
    <span lang={other} className="pv-md">
      <LinkButton
        onPress={() => onChange(other)}
        label={other === 'cy' ? 'Cymraeg: y rheolau yn Gymraeg' : 'English: the rules in English'}
      >
        {other === 'cy' ? 'Cymraeg' : 'English'}
      </LinkButton>
    </span>
  );
};

/** A person under 18: the plain stop, and where the case goes. */
function Referral() {
  const { youth } = useWorkspace();
  return (
    <Notice tone="bad" icon="stop">
      <b>Under 18: no adult disposal.</b> Refer the case to the youth justice service. A youth caution or a youth
      conditional caution is decided there.
      <ul className="pv-availlist">
        {youth.map(({ disposal, name, why, tone, statusWords }) => (
          <li className="pv-avail" key={disposal}>
            <span className="pv-avail__t">
              {name}
              <small>{why}</small>
            </span>
            <Tag colour={tone}>{statusWords}</Tag>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What was answered earlier, to be corrected. A score that the matrix gives is changed where it is built up. */
function Answers({ shownAbove }: Readonly<{ shownAbove: readonly string[] }>) {
  const { subject, settings } = useWorkspace();
  const isBuilt = Boolean(settings.settings.gravityMatrix);
  const answered = answeredQuestions(questions, subject.answers).filter(
    ({ id }) => !shownAbove.includes(id) && !(isBuilt && id === 'gravity'),
  );
  return (
    <Card heading="Answers" level={3}>
      <div className="pv-stack pv-stack--4">
        {answered.map((question) => (
          <QuestionRow key={question.id} question={question} isNarrow />
        ))}
      </div>
    </Card>
  );
}
