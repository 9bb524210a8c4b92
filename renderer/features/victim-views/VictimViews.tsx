import { useState } from 'react';
import type { Victim } from '../../../shared/domain/case/case.ts';
import { clockTimeOf, dayOf, shortDate } from '../../../shared/time.ts';
import { newId } from '../../app/new-id.ts';
import { StepFrame } from '../../case/StepFrame.tsx';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Select } from '../../components/Select.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { channelWords, contactOutcomeWords, dutyWords } from './victim-views-view.ts';

export function VictimViews() {
  const { subject, run } = useWorkspace();
  const given = subject.given !== undefined;
  return (
    <StepFrame step="victim-views">
      <div className="pv-steptitle">
        <h2 className="pv-h1" id="step-title">
          Victim views
        </h2>
      </div>
      <div className="pv-stack">
        <Notice>{dutyWords(subject.disposal?.disposal)}</Notice>
        {subject.victims.map((victim) => (
          <VictimCard key={victim.victimId} victim={victim} />
        ))}
        {!given && subject.noVictimReason === undefined && <AddVictim />}
        {subject.noVictimReason !== undefined ? (
          <Notice tone="ok">
            <b>No identifiable victim.</b> {subject.noVictimReason}
          </Notice>
        ) : (
          !given &&
          subject.victims.length === 0 && (
            <NoVictim onRecord={(reason) => void run({ type: 'RecordNoVictim', reason })} />
          )
        )}
      </div>
    </StepFrame>
  );
}

function AddVictim() {
  const { run } = useWorkspace();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Victim['kind']>('person');
  const add = async () => {
    if (name.trim() === '') return;
    if (await run({ type: 'AddVictim', victim: { victimId: newId(), kind, name: name.trim() } })) setName('');
  };
  return (
    <Card heading="Add a victim" level={3}>
      <div className="pv-victimadd">
        <TextField id="victim-name" label="Name of the person or business" value={name} onChange={setName} />
        <Segmented
          id="victim-kind"
          label="Kind of victim"
          options={[
            { value: 'person', label: 'Person' },
            { value: 'business', label: 'Business' },
          ]}
          value={kind}
          onChange={setKind}
        />
        <Button
          kind="secondary"
          icon="plus"
          unavailable={name.trim() ? undefined : 'Enter the name first'}
          onPress={() => void add()}
        >
          Add victim
        </Button>
      </div>
    </Card>
  );
}

function NoVictim({ onRecord }: Readonly<{ onRecord: (reason: string) => void }>) {
  const [reason, setReason] = useState('');
  return (
    <Card heading="Or: no identifiable victim" level={3}>
      <div className="pv-victimadd">
        <TextField
          id="no-victim-reason"
          label="Why there is no identifiable victim"
          value={reason}
          onChange={setReason}
        />
        <Button
          kind="secondary"
          unavailable={reason.trim() ? undefined : 'Enter the reason first'}
          onPress={() => onRecord(reason.trim())}
        >
          Record no victim
        </Button>
      </div>
    </Card>
  );
}

type Contact = Victim['contacts'][number];

function VictimCard({ victim }: Readonly<{ victim: Victim }>) {
  const { run, subject } = useWorkspace();
  const [channel, setChannel] = useState<Contact['channel']>('phone');
  const [outcome, setOutcome] = useState<Contact['outcome']>();
  const [views, setViews] = useState('');
  const id = (field: string) => `${field}-${victim.victimId}`;
  const needsViews = outcome === 'views-given' && views.trim() === '';
  const record = async () => {
    if (!outcome || needsViews) return;
    const saved = await run({
      type: 'ContactVictim',
      contact: { victimId: victim.victimId, channel, outcome, ...(views.trim() && { views: views.trim() }) },
    });
    if (saved) {
      setOutcome(undefined);
      setViews('');
    }
  };
  return (
    <Card
      heading={victim.name}
      level={3}
      head={
        <>
          <Tag colour="grey">{victim.kind === 'business' ? 'Business' : 'Person'}</Tag>
          {victim.contacts.length === 0 ? (
            <Tag colour="orange">No attempt recorded</Tag>
          ) : (
            <Tag colour="green">{`${victim.contacts.length} recorded`}</Tag>
          )}
          <span className="pv-push" />
          {!subject.given && victim.contacts.length === 0 && (
            <LinkButton
              label={`Remove ${victim.name}`}
              onPress={() => void run({ type: 'RemoveVictim', victimId: victim.victimId })}
            >
              Remove
            </LinkButton>
          )}
        </>
      }
    >
      <div className="pv-stack">
        {victim.contacts.length > 0 && (
          <ol className="pv-contacts">
            {victim.contacts.map((contact) => (
              <li key={contact.at}>
                <b>{contactOutcomeWords[contact.outcome]}</b>, {channelWords[contact.channel].toLowerCase()}
                {contact.views && <q className="pv-quote">{contact.views}</q>}
                <small className="pv-t3">
                  {shortDate(dayOf(contact.at))}, {clockTimeOf(contact.at)}, {contact.by.name}
                </small>
              </li>
            ))}
          </ol>
        )}
        <div className="pv-victimadd">
          <Select
            id={id('channel')}
            label="How you tried"
            options={(Object.keys(channelWords) as Contact['channel'][]).map((value) => ({
              value,
              label: channelWords[value],
            }))}
            value={channel}
            onChange={setChannel}
          />
          <Segmented
            id={id('outcome')}
            label="What came of it"
            options={(Object.keys(contactOutcomeWords) as Contact['outcome'][]).map((value) => ({
              value,
              label: contactOutcomeWords[value],
            }))}
            value={outcome}
            onChange={setOutcome}
          />
        </div>
        <TextArea
          id={id('views')}
          label="Views, in their own words"
          hint="What they say about the harm, and what they would like the person to do"
          rows={2}
          limit={2000}
          value={views}
          onChange={setViews}
        />
        <div>
          <Button
            kind="secondary"
            unavailable={!outcome ? 'Select what came of it first' : needsViews ? 'Enter the views first' : undefined}
            onPress={() => void record()}
          >
            Record this attempt
          </Button>
        </div>
      </div>
    </Card>
  );
}
