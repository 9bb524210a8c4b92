import { useState } from 'react';
import { call } from '../../app/bridge.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { usersFailureWords } from './messages.ts';

/** Changes the passphrase of whoever is signed in, who proves that they know the present one. */
export function ChangePassphraseDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const [passphrase, setPassphrase] = useState('');
  const [next, setNext] = useState('');
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const announce = useAnnounce();
  const change = async () => {
    const found = [
      ...(passphrase ? [] : [{ fieldId: 'passphrase-now', text: 'Enter your present passphrase' }]),
      ...(next ? [] : [{ fieldId: 'passphrase-next', text: 'Enter the passphrase you want from now on' }]),
    ];
    setProblems(found);
    if (found.length > 0) return;
    const changed = await call('usersChangePassphrase', { passphrase, next });
    if (!changed.ok) {
      const fieldId = changed.error.kind === 'passphrase-too-weak' ? 'passphrase-next' : 'passphrase-now';
      setProblems([{ fieldId, text: usersFailureWords(changed.error) }]);
      return;
    }
    announce('Your passphrase was changed');
    onClose();
  };
  const errorOf = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Dialog
      title="Change my passphrase"
      icon="lock"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void change()}>Change it</Button>
          <Button kind="secondary" onPress={onClose}>
            Keep the present one
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-stack">
        <PassphraseField
          id="passphrase-now"
          label="Present passphrase"
          value={passphrase}
          onChange={setPassphrase}
          error={errorOf('passphrase-now')}
        />
        <PassphraseField
          id="passphrase-next"
          label="Passphrase from now on"
          hint="Four or more unusual words. Nobody can look it up or set it back"
          value={next}
          onChange={setNext}
          error={errorOf('passphrase-next')}
        />
      </div>
    </Dialog>
  );
}
