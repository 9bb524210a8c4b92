import { useState } from 'react';
import { fingerprintWords, type TrustedSigner } from '../../../shared/domain/pack/pack.ts';
import { call } from '../../app/bridge.ts';
import { session, useUnlocked } from '../../app/session.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { settingsFailureWords } from './messages.ts';

const longestReason = 500;

type WithdrawDialogProps = Readonly<{ signer: TrustedSigner; onClose: () => void }>;

/** Withdraws trust in a signer, with the reason. Versions already adopted stay: cautions were given under them. */
export function WithdrawDialog({ signer, onClose }: WithdrawDialogProps) {
  const { store, configuration } = useUnlocked();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const announce = useAnnounce();

  const withdraw = async () => {
    setFailed(undefined);
    if (reason.trim() === '') return setProblem('Enter why this station no longer trusts the signer');
    setProblem(undefined);
    const answer = await call('stationWithdrawTrust', { publicKey: signer.publicKey, reason: reason.trim() });
    if (!answer.ok) return setFailed(settingsFailureWords(answer.error));
    session.configure({ ...configuration, trustedSigners: answer.value.trustedSigners });
    // The reason stays in the station's own sealed file: an access entry holds no free text.
    await store.record({
      action: 'refused',
      detail: `rules packs signed with ${signer.fingerprint} from now on: trust withdrawn`,
    });
    announce('Trust withdrawn');
    onClose();
  };

  return (
    <Dialog
      title="Withdraw trust in a signer"
      subtitle={`${signer.name}, ${fingerprintWords(signer.fingerprint)}`}
      icon="shield"
      kind="alert"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void withdraw()}>Withdraw trust</Button>
          <Button kind="secondary" onPress={onClose}>
            Keep trusting
          </Button>
        </>
      }
    >
      <div className="pv-stack">
        {failed && (
          <Notice tone="bad" role="alert">
            {failed}
          </Notice>
        )}
        <p>
          Rules packs signed with this key will be refused. Settings already adopted stay in use until you change them
          or adopt another pack, and cautions keep the settings they were given under.
        </p>
        <TextArea
          id="withdraw-reason"
          label="Why"
          hint="Kept with your name and the time"
          limit={longestReason}
          value={reason}
          error={problem}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
