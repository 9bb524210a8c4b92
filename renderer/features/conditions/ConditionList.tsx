import { useState } from 'react';
import {
  type CautionWithConditions,
  type Condition,
  cautionWithConditionsSchema,
  type Disposal,
} from '../../../shared/domain/case/events.ts';
import {
  type ConditionTemplate,
  libraryFor,
  suggestedConditions,
} from '../../../shared/domain/conditions/condition-library.ts';
import { addDays, type CalendarDay } from '../../../shared/time.ts';
import { newId } from '../../app/new-id.ts';
import { StillNeeded, useAsked } from '../../case/StillNeeded.tsx';
import { disposalWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Tag } from '../../components/Tag.tsx';
import { CompletedActivity } from './CompletedActivity.tsx';
import { ConditionDialog } from './ConditionDialog.tsx';
import { ConditionTable, SmartMark } from './ConditionTable.tsx';
import { capitalised, conditionRows, stepWords, toneOf } from './conditions-view.ts';
import { Limits } from './Limits.tsx';
import { RemedyDocument } from './RemedyDocument.tsx';
import { Timeline } from './Timeline.tsx';

type ConditionListProps = Readonly<{ disposal: Exclude<Disposal, 'SC' | 'PND'> }>;

/** Conditions, the actions of a resolution or the activity of an outcome 22: chosen, written, judged and drawn. */
export function ConditionList({ disposal }: ConditionListProps) {
  const { subject, run, today, proposal, settings } = useWorkspace();
  const [editing, setEditing] = useState<Condition | null>(null);
  const asked = useAsked(proposal?.missing ?? []);
  const given = subject.given !== undefined;
  const words = stepWords[disposal];
  const rows = conditionRows(subject.conditions);
  const firstToFix = rows.find(({ toFix }) => toFix !== null);
  const suggestions = suggestedConditions(
    disposal,
    subject.offences.map(({ cjsCode }) => cjsCode),
    subject.conditions.map(({ wording }) => wording),
  );
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
          {!given && suggestions.length > 0 && (
            <ul className="pv-suggests" aria-label="Suggested for the offence">
              <li className="pv-suggests__t">Suggested for the offence</li>
              {suggestions.map((template) => (
                <li className="pv-suggest" key={template.id}>
                  <span className={`pv-kind pv-kind--${toneOf(template)}`} />
                  <span className="pv-grow">
                    <b className="pv-trunc">{template.wording}</b>
                    <small className="pv-trunc">
                      {template.hours ? `${template.hours} hours` : `${template.weeks} weeks`}
                    </small>
                  </span>
                  <IconButton
                    small
                    icon="plus"
                    label={`Add: ${template.wording}`}
                    onPress={() => setEditing(fromTemplate(template, today))}
                  />
                </li>
              ))}
            </ul>
          )}
          <ConditionTable
            rows={rows}
            words={words}
            given={given}
            onEdit={edit}
            onRemove={(conditionId) => void run({ type: 'RemoveCondition', conditionId })}
          />
          {firstToFix && (
            <div className="pv-fix">
              <SmartMark checks={firstToFix.smart.filter(({ met }) => !met).slice(0, 1)} />
              <span>
                <b>
                  {capitalised(words.one)} {firstToFix.number} could be clearer.
                </b>{' '}
                {firstToFix.toFix}
              </span>
              <span className="pv-push" />
              {!given && (
                <LinkButton
                  label={`Change ${words.one} ${firstToFix.number}`}
                  onPress={() => edit(firstToFix.conditionId)}
                >
                  Change
                </LinkButton>
              )}
            </div>
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
          templates={libraryFor(disposal).map((template) => ({
            words: template.wording,
            make: () => fromTemplate(template, today),
          }))}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

const isCautionWithConditions = (disposal: Disposal): disposal is CautionWithConditions =>
  cautionWithConditionsSchema.safeParse(disposal).success;

/** A condition as the library suggests it, counted from today. */
const fromTemplate = (
  { id: _, weeks, suggestedFor: __, hours, provider, proof, objects, ...template }: ConditionTemplate,
  today: CalendarDay,
): Condition => ({
  ...template,
  conditionId: newId(),
  objects: [...objects],
  ...(hours !== undefined && { hours }),
  ...(provider !== undefined && { provider }),
  ...(proof !== undefined && { proof }),
  ...(template.kind === 'financial-penalty'
    ? { payBy: addDays(today, 27), payeeIsDesignatedOfficer: true }
    : { endsOn: addDays(today, weeks * 7), ...(template.kind === 'stay-away' && { inUk: true }) }),
});

const ToneKey = ({ tone, words }: Readonly<{ tone: string; words: string }>) => (
  <span className="pv-key">
    <i className={`pv-kind pv-kind--s pv-kind--${tone}`} />
    {words}
  </span>
);
