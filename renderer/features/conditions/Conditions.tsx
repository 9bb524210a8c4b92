import { useState } from 'react';
import {
  type CautionWithConditions,
  type Condition,
  cautionWithConditionsSchema,
  type Disposal,
} from '../../../shared/domain/case/events.ts';
import { conditionsOutOfPlace } from '../../../shared/domain/case/procedure.ts';
import {
  type ConditionTemplate,
  libraryFor,
  suggestedConditions,
} from '../../../shared/domain/conditions/condition-library.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { addDays, type CalendarDay } from '../../../shared/time.ts';
import { newId } from '../../app/new-id.ts';
import { StepFrame } from '../../case/StepFrame.tsx';
import { StillNeeded, useAsked } from '../../case/StillNeeded.tsx';
import { disposalWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Meter } from '../../components/Meter.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Tag } from '../../components/Tag.tsx';
import { CompletedActivity } from './CompletedActivity.tsx';
import { ConditionDialog } from './ConditionDialog.tsx';
import {
  type ConditionRow,
  conditionRows,
  limitsOf,
  type SmartCheck,
  type StepWords,
  stepWords,
  timelineOf,
  toFixBefore,
  toneOf,
} from './conditions-view.ts';
import { PenaltyTier } from './PenaltyTier.tsx';

export function Conditions() {
  const { subject, run, goTo } = useWorkspace();
  const chosen = subject.disposal?.disposal;
  const outOfPlace = conditionsOutOfPlace(subject);
  const takeAway = async () => {
    for (const { conditionId } of outOfPlace) await run({ type: 'RemoveCondition', conditionId });
  };
  return (
    <StepFrame step="conditions" layout="pv-conds pv-scroll" note={<ConditionsNote />}>
      {outOfPlace.length > 0 && (
        <Notice tone="warn" action={<LinkButton onPress={() => void takeAway()}>Take them away</LinkButton>}>
          <b>Set for another disposal:</b> {outOfPlace.map(({ wording }) => wording).join('; ')}
        </Notice>
      )}
      {chosen ? (
        <ChosenConditions disposal={chosen} />
      ) : (
        <Notice tone="warn" action={<LinkButton onPress={() => goTo('screening')}>Open screening</LinkButton>}>
          <h2 className="pv-h3" id="step-title">
            Conditions
          </h2>
          Choose a disposal in Screening first: it decides which conditions the law allows.
        </Notice>
      )}
    </StepFrame>
  );
}

function ChosenConditions({ disposal }: Readonly<{ disposal: Disposal }>) {
  switch (disposal) {
    case 'SC': {
      const { title, none } = stepWords.SC;
      return (
        <section className="pv-card" aria-labelledby="step-title">
          <div className="pv-card__head">
            <h2 className="pv-h1" id="step-title">
              {title}
            </h2>
            <Tag colour="blue">{disposalWords.SC}</Tag>
          </div>
          <p className="pv-card__body">{none}</p>
        </section>
      );
    }
    case 'PND':
      return <PenaltyTier />;
    default:
      return <ConditionList disposal={disposal} />;
  }
}

type ConditionListProps = Readonly<{ disposal: Exclude<Disposal, 'SC' | 'PND'> }>;

function ConditionList({ disposal }: ConditionListProps) {
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
          {words.explains && <p className="pv-card__body pv-sm pv-t2">{words.explains}</p>}
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

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

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

type LimitsProps = Readonly<{ disposal: CautionWithConditions; isWithin: boolean }>;

function Limits({ disposal, isWithin }: LimitsProps) {
  const { subject, today, settings } = useWorkspace();
  return (
    <aside className="pv-conds__lim" aria-label="Limits">
      <div className="pv-card">
        <div className="pv-card__head">
          <h3 className="pv-h3">Limits</h3>
          <span className="pv-push" />
          {isWithin ? <Tag colour="green">Within limits</Tag> : <Tag colour="red">See below</Tag>}
        </div>
        <div className="pv-card__body pv-stack">
          {limitsOf(subject.conditions, disposal, today, settings.settings).map(
            ({ name, words, percent, reached, citation }) => (
              <Meter
                key={name}
                label={name}
                figure={words}
                percent={percent}
                tone={reached ? 'warn' : undefined}
                note={citation}
              />
            ),
          )}
        </div>
      </div>
    </aside>
  );
}

/** What the area's community remedy document offers to ask for: ASBCPA 2014 s101. */
function RemedyDocument({ remedy }: Readonly<{ remedy: ForceSettings['communityRemedy'] }>) {
  return (
    <aside className="pv-conds__lim" aria-label="Community remedy document">
      <div className="pv-card">
        <div className="pv-card__head">
          <h3 className="pv-h3">Community remedy</h3>
        </div>
        <div className="pv-card__body pv-stack pv-sm">
          {remedy ? (
            <ul className="pv-stack pv-stack--2">
              {remedy.actions.map(({ reference, wording }) => (
                <li key={reference}>
                  <b>{reference}</b> {wording}
                </li>
              ))}
            </ul>
          ) : (
            <p>No community remedy document is loaded in the force’s settings.</p>
          )}
        </div>
      </div>
    </aside>
  );
}

function ConditionsNote() {
  const { subject } = useWorkspace();
  const words = toFixBefore(subject);
  return words ? (
    <>
      <Icon name="warning" />
      {words}
    </>
  ) : null;
}

const ToneKey = ({ tone, words }: Readonly<{ tone: string; words: string }>) => (
  <span className="pv-key">
    <i className={`pv-kind pv-kind--s pv-kind--${tone}`} />
    {words}
  </span>
);

type ConditionTableProps = Readonly<{
  rows: readonly ConditionRow[];
  words: StepWords;
  given: boolean;
  onEdit: (conditionId: string) => void;
  onRemove: (conditionId: string) => void;
}>;

function ConditionTable({ rows, words: { title, one, none }, given, onEdit, onRemove }: ConditionTableProps) {
  if (rows.length === 0) return <p className="pv-card__body pv-t2">{none}</p>;
  return (
    <table className="pv-table pv-table--inset pv-table--cond pv-table--last">
      <caption className="pv-vh">{title}, chosen</caption>
      <thead>
        <tr>
          <th scope="col" className="w-34">
            <span className="pv-vh">Number</span>
          </th>
          <th scope="col">{capitalised(one)}</th>
          <th scope="col" className="w-176">
            Who runs or checks it
          </th>
          <th scope="col" className="w-48 pv-num">
            Hours
          </th>
          <th scope="col" className="w-96">
            Due
          </th>
          <th scope="col" className="w-112">
            SMART
          </th>
          <th scope="col" className="w-72">
            <span className="pv-vh">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.conditionId}>
            <td className="pv-t3">{row.number}</td>
            <th scope="row">
              <div className="pv-row pv-row--top">
                <span className={`pv-kind pv-kind--${row.tone}`} />
                <span>
                  <b>{row.wording}</b>
                  <small>{row.kind}</small>
                </span>
              </div>
            </th>
            <td>{row.provider}</td>
            <td className="pv-num">{row.hours}</td>
            <td>{row.due}</td>
            <td>
              <SmartMark checks={row.smart} />
            </td>
            <td>
              {!given && (
                <span className="pv-row pv-row--tight">
                  <IconButton
                    small
                    icon="note"
                    label={`Change ${one} ${row.number}`}
                    onPress={() => onEdit(row.conditionId)}
                  />
                  <IconButton
                    small
                    icon="trash"
                    label={`Remove ${one} ${row.number}`}
                    onPress={() => onRemove(row.conditionId)}
                  />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SmartMark({ checks }: Readonly<{ checks: readonly SmartCheck[] }>) {
  const met = checks.filter((check) => check.met).length;
  return (
    <span className="pv-smart" role="img" aria-label={`SMART check: ${met} of ${checks.length}`}>
      {checks.map(({ letter, met: isMet }) => (
        <i key={letter} className={isMet ? undefined : 'is-off'}>
          {letter}
        </i>
      ))}
    </span>
  );
}

function Timeline() {
  const { subject, today } = useWorkspace();
  const { until, weeks, lanes } = timelineOf(subject.conditions, today);
  return (
    <section className="pv-card pv-conds__tl" aria-label="16 week timeline. The table above gives the same dates.">
      <div className="pv-tl" aria-hidden="true">
        <div className="pv-tl__label pv-tl__label--h">
          <b>16 weeks</b>
          <span className="pv-t3">to {until}</span>
        </div>
        <div className="pv-tl__wk">
          {weeks.map(({ number, begins }) => (
            <span key={number}>
              <b>{number}</b>
              {begins}
            </span>
          ))}
        </div>
        {lanes.map(({ label, tone, span }) => (
          <TimelineLane key={label} label={label} tone={tone} span={span} />
        ))}
      </div>
    </section>
  );
}

type TimelineLaneProps = Readonly<{ label: string; tone: string; span: number | null }>;

const TimelineLane = ({ label, tone, span }: TimelineLaneProps) => (
  <>
    <div className="pv-tl__label">
      <span className={`pv-kind pv-kind--s pv-kind--${tone}`} />
      <span className="pv-trunc">{label}</span>
    </div>
    <div className="pv-tl__lane">
      {span !== null && (
        <>
          <i className={`pv-tl__bar pv-tl__bar--${tone}`} data-d={1} data-span={span} />
          <i className={`pv-tl__pt pv-tl__pt--due pv-tl__pt--${tone}`} data-d={span} />
        </>
      )}
    </div>
  </>
);
