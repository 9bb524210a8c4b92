import type { Victim } from '../../../shared/domain/victims/victim.ts';
import type { VictimViews } from '../../../shared/domain/victims/victim-events.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Card } from '../../components/Card.tsx';
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SettledSegmented } from '../../components/SettledSegmented.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useSettledChoice } from '../../components/use-settled-choice.ts';
import {
  momentInWords,
  noneOfThese,
  onDisposalWords,
  optionsOf,
  type RemedyChoice,
  remedyChoice,
  restorativeWords,
  wantedByAll,
} from './victim-views-view.ts';

/** What the victim thinks and wants, in their words. Nothing here must be answered. */
export function ViewsCard({ victim }: Readonly<{ victim: Victim }>) {
  const { run, subject, settings, today } = useWorkspace();
  const { victimId, views, contactName } = victim;
  const set = (change: { [K in keyof VictimViews]?: VictimViews[K] | undefined }) =>
    void run({ type: 'RecordVictimViews', victimId, change });
  const remedyDocument = settings.settings.communityRemedy;
  const remedy = remedyChoice(remedyDocument, subject.offences, views?.wants);
  const wanted = wantedByAll(subject, remedyDocument);
  return (
    <Card
      heading="Views"
      level={3}
      head={
        <>
          {contactName && <span className="pv-sm pv-t3">from {contactName}</span>}
          <span className="pv-push" />
          {views && (
            <span className="pv-sm pv-t3">
              {`Recorded ${momentInWords(views.recordedAt, today)}, ${views.recordedBy.name}`}
            </span>
          )}
        </>
      }
    >
      <div className="pv-stack">
        <SettledSegmented
          id="views-on-disposal"
          label="On an out-of-court disposal"
          layout="row"
          options={optionsOf(onDisposalWords)}
          value={views?.onDisposal}
          onChange={(onDisposal) => set({ onDisposal })}
        />
        <TextArea
          id="views-words"
          className="pv-vrow"
          label="Views, in their own words"
          hint="The harm, and what they would like the person to do"
          rows={3}
          limit={2000}
          value={views?.words ?? ''}
          onCommit={(words) => set({ words: words.trim() || undefined })}
        />
        {remedy && (
          <RemedyQuestion remedy={remedy} wants={views?.wants} onChange={(wants) => set({ wants: wants || null })} />
        )}
        {wanted && <Notice tone="authority">{wanted}</Notice>}
        <MoneyField
          id="views-compensation"
          className="pv-vrow"
          label="Compensation asked"
          value={views?.compensationPence}
          onCommit={(compensationPence) => set({ compensationPence: compensationPence || undefined })}
        />
        <SettledSegmented
          id="views-restorative"
          label="Restorative justice"
          layout="row"
          options={optionsOf(restorativeWords)}
          value={views?.restorative}
          onChange={(restorative) => set({ restorative })}
        />
      </div>
    </Card>
  );
}

type RemedyQuestionProps = Readonly<{
  remedy: RemedyChoice;
  wants: string | null | undefined;
  /** The reference of the action; empty for none. */
  onChange: (reference: string) => void;
}>;

function RemedyQuestion({ remedy, wants, onChange }: RemedyQuestionProps) {
  const choice = useSettledChoice(wants === null ? noneOfThese : wants, onChange);
  return (
    <>
      <ChoiceGroup
        id="views-wants"
        className="pv-vgroup"
        label="What would put it right?"
        hint={remedy.hint}
        onBlur={choice.settle}
      >
        <div className="pv-vgroup__choices">
          {remedy.options.map(({ value, label }) => (
            <label key={value} className="pv-check">
              <input
                type="radio"
                name="views-wants"
                value={value}
                checked={choice.value === value}
                onChange={() => choice.choose(value)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </ChoiceGroup>
      {remedy.warning && <Notice tone="warn">{remedy.warning}</Notice>}
    </>
  );
}
