import { useId, useMemo, useState } from 'react';
import { factsOf } from '../../../shared/domain/case/facts.ts';
import type { Bilingual } from '../../../shared/frameworks/rule.ts';
import { factsReadView } from '../../case/facts-read-view.ts';
import { outcomeLooks } from '../../case/LiveRules.tsx';
import { type RuleRow, ruleWords } from '../../case/rules-view.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { basisWords, inForceWords } from './rule-details-view.ts';
import { asksExceptionalCircumstances, canBeAuthorised, wantsExceptionalCircumstances } from './screening-view.ts';

export type Language = keyof Bilingual;

type RuleListProps = Readonly<{
  rows: readonly RuleRow[];
  language: Language;
  onAuthority: (row: RuleRow) => void;
}>;

/** Rules that speak up, or are not yet known: outcome, what and why, on which authority, for which disposals. */
export const RuleList = ({ rows, language, onAuthority }: RuleListProps) => (
  <ul className="pv-rules">
    {rows.map((row) => (
      <RuleItem
        key={`${row.id} ${row.outcome}`}
        row={row}
        language={language}
        onAuthority={canBeAuthorised(row) ? () => onAuthority(row) : undefined}
      />
    ))}
  </ul>
);

type RuleItemProps = Readonly<{ row: RuleRow; language: Language; onAuthority: (() => void) | undefined }>;

/** A bar falls away with a prosecutor's written decision; any other authority is asked for in its own step. */
const authorityAct = ({ outcome }: RuleRow) =>
  outcome === 'bar' ? 'Record a prosecutor’s decision' : 'Ask for authority';

function RuleItem({ row, language, onAuthority }: RuleItemProps) {
  const { subject, rules } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const look = outcomeLooks[row.outcome];
  const { heading, reason } = ruleWords(row, language);
  return (
    <li className={`pv-rule pv-rule--${look.class}`}>
      <span className={`pv-outcome pv-outcome--${look.class}`}>
        <Icon name={look.icon} />
        {look.words}
      </span>
      <div lang={language}>
        <h3>
          <button
            type="button"
            className="pv-rule__open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {heading}
            <Icon name={isOpen ? 'up' : 'down'} size="small" />
          </button>
        </h3>
        <p>{reason}</p>
      </div>
      <div>
        <div className="pv-cite">
          <span className="pv-cite__kind">{row.citationKind}</span>
          <span>
            {row.citation}{' '}
            <span className="pv-t3">
              {row.id}, {row.rule.citation.basis}
            </span>
          </span>
        </div>
        <div className="pv-affects">
          <span>{row.affects}</span>
          {wantsExceptionalCircumstances(row) && asksExceptionalCircumstances(subject, rules) && (
            <LinkButton onPress={() => document.getElementById('exceptional-circumstances')?.focus()}>
              Enter exceptional circumstances
            </LinkButton>
          )}
          {onAuthority && (
            <Button kind="secondary" size="small" onPress={onAuthority} label={`${authorityAct(row)}: ${row.heading}`}>
              {authorityAct(row)}
            </Button>
          )}
        </div>
      </div>
      {isOpen && <RuleDetails id={detailsId} row={row} language={language} />}
    </li>
  );
}

type PassedRulesProps = Readonly<{ rows: readonly RuleRow[]; language: Language }>;

/** Rules that passed, in two columns. */
export const PassedRules = ({ rows, language }: PassedRulesProps) => (
  <ul className="pv-passgrid">
    {rows.map((row) => (
      <PassedRule key={row.id} row={row} language={language} />
    ))}
  </ul>
);

function PassedRule({ row, language }: Readonly<{ row: RuleRow; language: Language }>) {
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  return (
    <li className={`pv-passrule${isOpen ? ' is-open' : ''}`}>
      <Icon name="check-circle" />
      <div>
        <button
          type="button"
          className="pv-rule__open"
          lang={language}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {ruleWords(row, language).heading}
        </button>
        <small>
          {row.citation}, {row.id}
        </small>
      </div>
      <span className="pv-cite__kind">{row.citationKind}</span>
      {isOpen && <RuleDetails id={detailsId} row={row} language={language} />}
    </li>
  );
}

type RuleDetailsProps = Readonly<{ id: string; row: RuleRow; language: Language }>;

/** Since when it holds, how sure its text is, and what it read: worked out only while it is open. */
function RuleDetails({ id, row: { rule, outcome }, language }: RuleDetailsProps) {
  const { subject, today, user, settings } = useWorkspace();
  const facts = useMemo(
    () => factsOf(subject, { today, giver: user.rank, settings: settings.settings }),
    [subject, today, user.rank, settings],
  );
  return (
    <div className="pv-rule__details" id={id}>
      {outcome === 'pass' || outcome === 'unknown' ? (
        <p lang={language}>
          <b>{rule.failing[language]}</b>: {rule.reason[language]}
        </p>
      ) : null}
      <p>
        {rule.citation.text} ({rule.citation.kind}, {basisWords[rule.citation.basis]}).{' '}
        {inForceWords(rule.citation.effective, settings.settings.part6CommencedOn)}
      </p>
      <h4 className="pv-sm pv-bold">What this rule read</h4>
      <SummaryList
        keys="widest"
        rows={factsReadView(rule.reads, facts).map(({ label, value }) => ({ key: label, value }))}
      />
    </div>
  );
}
