import { startTransition, useOptimistic } from 'react';
import type { OffenceHit } from '../../../shared/contract/index.ts';
import type { Offence } from '../../../shared/domain/case/case.ts';
import type { OffenceChange } from '../../../shared/domain/case/commands.ts';
import { type OffenceClass, offenceMarkers } from '../../../shared/domain/case/events.ts';
import { newId } from '../../app/new-id.ts';
import { markerOptions } from '../../case/questions.ts';
import { offenceClassWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { DateField } from '../../components/DateField.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { SettledSegmented } from '../../components/SettledSegmented.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { OffenceSearch } from './OffenceSearch.tsx';
import { sourceWords } from './offence-and-person-view.ts';

const classes: readonly OffenceClass[] = ['summary', 'either-way', 'indictable-only'];

type OffenceCardProps = Readonly<{ offence: Offence; number: number; isOnly: boolean }>;

export function OffenceCard({ offence, number, isOnly }: OffenceCardProps) {
  const { run, subject, settings, today } = useWorkspace();
  const remedyArea = settings.settings.communityRemedy?.area;
  const set = (change: OffenceChange) => void run({ type: 'ChangeOffence', offenceId: offence.offenceId, change });
  const [markers, setMarkers] = useOptimistic(offence.answers);
  const id = (field: string) => `offence-${number}-${field}`;
  const given = subject.given !== undefined;
  return (
    <fieldset className="pv-card pv-span-6" disabled={given}>
      <legend className="pv-vh">Offence {number}</legend>
      <div className="pv-card__head">
        <h3 className="pv-h3">Offence {number}</h3>
        {offence.class && <Tag colour="blue">{offenceClassWords[offence.class]}</Tag>}
        <Tag colour="grey">{sourceWords(offence)}</Tag>
        <span className="pv-push" />
        {!isOnly && (
          <LinkButton
            onPress={() => void run({ type: 'RemoveOffence', offenceId: offence.offenceId })}
            label={`Remove offence ${number}`}
          >
            Remove
          </LinkButton>
        )}
      </div>
      <div className="pv-card__body pv-formgrid">
        <div className="pv-span-4">
          <OffenceSearch
            id={id('search')}
            chosen={`${offence.cjsCode} ${offence.title}`}
            onChoose={(hit) => set({ ...fromHit(hit), class: undefined })}
          />
        </div>
        <SettledSegmented
          id={id('class')}
          className="pv-span-2"
          label="Class, confirmed by you"
          hint={
            offence.classHint ? `${offence.classHint.source}: ${offenceClassWords[offence.classHint.class]}` : undefined
          }
          small
          options={classes.map((value) => ({ value, label: offenceClassWords[value] }))}
          value={offence.class}
          onChange={(value) => set({ class: value })}
          disabled={given}
        />
        <DateField
          id={id('date')}
          className="pv-span-1"
          label="Date"
          latestYear={Number(today.slice(0, 4))}
          value={offence.date}
          onCommit={(date) => set({ date })}
        />
        <TimeField
          id={id('time')}
          className="pv-span-1"
          label="Time"
          value={offence.time}
          onCommit={(time) => set({ time })}
        />
        <TextField
          id={id('place')}
          className="pv-span-3"
          label="Place"
          value={offence.place ?? ''}
          onCommit={(text) => set({ place: text.trim() || undefined })}
        />
        <MoneyField
          id={id('value')}
          className="pv-span-1"
          label="Value"
          value={offence.valuePence}
          onCommit={(valuePence) => set({ valuePence })}
        />
        {(remedyArea !== undefined || offence.area !== undefined) && (
          <TextField
            id={id('area')}
            className="pv-span-6"
            label="Police area where it happened"
            hint={remedyArea && `The community remedy document in use is that of ${remedyArea}`}
            value={offence.area ?? ''}
            onCommit={(text) => set({ area: text.trim() || undefined })}
          />
        )}
        <TextArea
          id={id('wording')}
          className="pv-span-6"
          label="Wording, as it will be read out and printed"
          rows={2}
          value={offence.wording ?? ''}
          onCommit={(text) => set({ wording: text.trim() || undefined })}
        />
        <Checkboxes
          id={id('markers')}
          className="pv-span-6"
          label="Does this offence involve any of these?"
          inline
          options={[
            { value: 'none', label: 'None of these' },
            ...markerOptions.map(({ marker, label }) => ({ value: marker as string, label })),
          ]}
          values={[
            ...offenceMarkers.filter((marker) => markers[marker]),
            ...(offenceMarkers.every((marker) => markers[marker] === false) ? ['none'] : []),
          ]}
          onChange={(values) => {
            const chosen = new Set(values);
            const isNone = chosen.has('none') && !offenceMarkers.every((marker) => markers[marker] === false);
            const answers = Object.fromEntries(offenceMarkers.map((marker) => [marker, !isNone && chosen.has(marker)]));
            startTransition(async () => {
              setMarkers(answers);
              await run({ type: 'AnswerOffence', offenceId: offence.offenceId, answers });
            });
          }}
          disabled={given}
        />
      </div>
    </fieldset>
  );
}

/** A search to add an offence: choosing one adds it. */
export function NewOffence({ isFirst }: Readonly<{ isFirst: boolean }>) {
  const { run } = useWorkspace();
  return (
    <div className="pv-card pv-span-6">
      <div className="pv-card__body">
        <OffenceSearch
          id="new-offence"
          chosen=""
          hint={isFirst ? 'Choose the offence to begin' : 'Add another offence'}
          autoFocus={isFirst}
          onChoose={(hit) => void run({ type: 'AddOffence', offence: { offenceId: newId(), ...fromHit(hit) } })}
        />
      </div>
    </div>
  );
}

const fromHit = ({ cjsCode, title, classHint, category }: OffenceHit) => ({
  cjsCode,
  title,
  classHint: { class: classHint, source: `MoJ standing data, category ${category}` },
});
