import { useState } from 'react';
import { type Role, roleSchema, type User } from '../../../shared/contract/index.ts';
import { type Rank, rankSchema } from '../../../shared/domain/case/identity.ts';
import { call } from '../../app/bridge.ts';
import { roleWords } from '../../app/user-words.ts';
import { rankWords } from '../../case/words.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { usersFailureWords } from './messages.ts';

type AddUserDialogProps = Readonly<{ onAdded: (users: readonly User[]) => void; onClose: () => void }>;

const ranks = rankSchema.options.map((value) => ({ value, label: rankWords[value] }));
const roles = roleSchema.options.map((value) => ({ value, label: roleWords[value] }));

/** Gives one more person a way in. They type their own passphrase: nobody else knows it. */
export function AddUserDialog({ onAdded, onClose }: AddUserDialogProps) {
  const [name, setName] = useState('');
  const [rank, setRank] = useState<Rank>();
  const [role, setRole] = useState<Role>();
  const [collarNumber, setCollarNumber] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const announce = useAnnounce();
  const add = async () => {
    const found = [
      ...(name.trim() ? [] : [{ fieldId: 'user-name', text: 'Enter the name' }]),
      ...(rank ? [] : [{ fieldId: 'user-rank', text: 'Select the rank' }]),
      ...(role ? [] : [{ fieldId: 'user-role', text: 'Select what they do at this station' }]),
      ...(passphrase ? [] : [{ fieldId: 'user-passphrase', text: 'Enter the passphrase they have chosen' }]),
    ];
    setProblems(found);
    if (!rank || !role || found.length > 0) return;
    const details = { name: name.trim(), rank, role, passphrase };
    const collar = collarNumber.trim();
    const added = await call('usersAdd', collar === '' ? details : { ...details, collarNumber: collar });
    if (!added.ok) {
      setProblems([{ fieldId: 'user-passphrase', text: usersFailureWords(added.error) }]);
      return;
    }
    onAdded(added.value.users);
    announce(`${details.name} can now unlock this station`);
    onClose();
  };
  const errorOf = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Dialog
      title="Add a person"
      subtitle="They sit at this desk and type their own passphrase."
      icon="user"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void add()}>Add them</Button>
          <Button kind="secondary" onPress={onClose}>
            Not now
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-stack">
        <TextField id="user-name" label="Name" value={name} onChange={setName} error={errorOf('user-name')} />
        <Select
          id="user-rank"
          label="Rank"
          options={ranks}
          value={rank}
          onChange={setRank}
          error={errorOf('user-rank')}
        />
        <TextField id="user-collar" label="Collar number, if any" value={collarNumber} onChange={setCollarNumber} />
        <Select
          id="user-role"
          label="What they do here"
          options={roles}
          value={role}
          onChange={setRole}
          error={errorOf('user-role')}
        />
        <PassphraseField
          id="user-passphrase"
          label="Their passphrase"
          hint="Four or more unusual words. Nobody can look it up or set it back"
          value={passphrase}
          onChange={setPassphrase}
          error={errorOf('user-passphrase')}
        />
      </div>
    </Dialog>
  );
}
