import { useState } from 'react';
import type { Victim } from '../../../shared/domain/victims/victim.ts';
import { newId } from '../../app/new-id.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { TextField } from '../../components/TextField.tsx';

/** Name and kind are enough to begin; the rest is asked once the victim is there. */
export function AddVictim({ onAdded }: Readonly<{ onAdded: (victimId: string) => void }>) {
  const { run } = useWorkspace();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Victim['kind']>('person');
  const add = async () => {
    const victimId = newId();
    if (await run({ type: 'AddVictim', victim: { victimId, kind, name: name.trim() } })) onAdded(victimId);
  };
  return (
    <Card heading="Add a victim" level={3}>
      <div className="pv-victimadd">
        <TextField id="victim-new-name" label="Name of the person or business" value={name} onChange={setName} />
        <Segmented
          id="victim-new-kind"
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

export function NoVictim() {
  const { run } = useWorkspace();
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
          onPress={() => void run({ type: 'RecordNoVictim', reason: reason.trim() })}
        >
          Record no victim
        </Button>
      </div>
    </Card>
  );
}
