import { useState } from 'react';
import type { Condition, Disposal } from '../../../shared/domain/case/events.ts';
import { newId } from '../../app/new-id.ts';
import { StillNeeded, useAsked } from '../../case/StillNeeded.tsx';
import { disposalWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Tag } from '../../components/Tag.tsx';
import { CompletedActivity } from './CompletedActivity.tsx';
import { ConditionDialog } from './ConditionDialog.tsx';
import { ConditionTable, SmartMark } from './ConditionTable.tsx';
import { capitalised, conditionRows, isCautionWithConditions, stepWords } from './conditions-view.ts';
import { Limits } from './Limits.tsx';
import { RemedyDocument } from './RemedyDocument.tsx';
import { Suggestions } from './Suggestions.tsx';
import { Timeline } from './Timeline.tsx';
import { useJudging } from './use-judging.ts';

type ConditionListProps = Readonly<{ disposal: Exclude<Disposal, 'SC' | 'PND'> }>;

/** Conditions, the actions of a resolution or the activity of an outcome 22: chosen, written, judged and drawn. */
export function ConditionList({ disposal }: ConditionListProps) {
  const { subject, run, proposal, settings } = useWorkspace();
  const judging = useJudging();
  const [editing, setEditing] = useState<Condition | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const asked = useAsked(proposal?.missing ?? []);
  const given = subject.given !== undefined;
  const words = stepWords[disposal];
  const rows = conditionRows(subject.conditions, { ...judging, disposal });
  const unclear = rows.filter(({ toFix }) => toFix !== null);
  const inTheWay = proposal?.rows.filter(({ outcome }) => outcome === 'bar' || outcome === 'authority') ?? [];
  const blank = (): Condition => ({
    conditionId: newId(),
    kind: isCautionWithConditions(disposal) ? 'attendance' : 'other',
    wording: '',
    objects: [],
  });
  const edit = (conditionId: string) => {
    const found = subject.conditions.find((condition) => condition.conditionId === conditionId);
    if (found) setEditing(found);
  };
  return (
    <>
      {words.explains && <Notice>{words.explains}</Notice>}
      <div className="pv-conds__top">
        <div className="pv-card pv-card--flex">
          <div className="pv-card__head">
            <h2 className="pv-h1" id="step-title">
              {words.title}
            </h2>
            <Tag colour="blue">{disposalWords[disposal]}</Tag>
            <span className="pv-push" />
            <span className="pv-row pv-row--6 pv-sm pv-t2">
              <ToneKey tone="reh" words="Rehabilitate" />
              <ToneKey tone="rep" words="Repair" />
              <ToneKey tone="res" words="Restrict" />
              {isCautionWithConditions(disposal) && <ToneKey tone="fin" words="Pay" />}
            </span>
            {!given && (
              <Button kind="secondary" size="small" icon="plus" onPress={() => setEditing(blank())}>
                Write one
              </Button>
            )}
          </div>
          {!given && (
            <Suggestions
              disposal={disposal}
              onAdd={(condition) => setEditing({ ...condition, conditionId: newId() })}
            />
          )}
          <ConditionTable
            rows={rows}
            words={words}
            given={given}
            saved={saved}
            onEdit={edit}
            onRemove={(conditionId) => void run({ type: 'RemoveCondition', conditionId })}
          />
          {unclear.length > 0 && (
            <ul className="pv-fixes" aria-label="What could be clearer">
              {unclear.map(({ conditionId, number, smart, toFix }) => (
                <li className="pv-fix" key={conditionId}>
                  <SmartMark checks={smart.filter(({ missing }) => missing !== null)} />
                  <span>
                    <b>
                      {capitalised(words.one)} {number} could be clearer.
                    </b>{' '}
                    {toFix}
                  </span>
                  <span className="pv-push" />
                  {!given && (
                    <LinkButton
                      label={`Change what is unclear in ${words.one} ${number}`}
                      onPress={() => edit(conditionId)}
                    >
                      Change
                    </LinkButton>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
        {isCautionWithConditions(disposal) ? (
          <Limits disposal={disposal} isWithin={inTheWay.length === 0} />
        ) : disposal === 'O22' ? (
          <CompletedActivity />
        ) : (
          <RemedyDocument remedy={settings.settings.communityRemedy} />
        )}
      </div>
      {!given && <StillNeeded {...asked} />}
      {inTheWay.map(({ id, heading, reason, citation, outcome }) => (
        <Notice key={id} tone={outcome === 'bar' ? 'bad' : 'authority'}>
          <b>{heading}.</b> {reason} {citation}
        </Notice>
      ))}
      {rows.length > 0 && <Timeline />}
      {editing && (
        <ConditionDialog
          condition={editing}
          disposal={disposal}
          isNew={!subject.conditions.some(({ conditionId }) => conditionId === editing.conditionId)}
          onSaved={setSaved}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

const ToneKey = ({ tone, words }: Readonly<{ tone: string; words: string }>) => (
  <span className="pv-key">
    <i className={`pv-kind pv-kind--s pv-kind--${tone}`} />
    {words}
  </span>
);
