import { type FormEvent, useEffect, useState } from 'react';
import { fingerprintWords } from '../../../shared/domain/pack/pack.ts';
import { call } from '../../app/bridge.ts';
import { session, useUnlocked } from '../../app/session.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Notice } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { settingsFailureWords } from './messages.ts';
import { fingerprintOf, readPublicKey } from './pack-view.ts';
import type { SettingsProblem } from './settings-view.ts';

/** Adds somebody whose packs this station takes, by the public key, once its fingerprint has been compared. */
export function SignerDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { configuration } = useUnlocked();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [fingerprint, setFingerprint] = useState<string>();
  const [problems, setProblems] = useState<readonly SettingsProblem[]>([]);
  const [failed, setFailed] = useState<string>();
  const announce = useAnnounce();
  const problemOf = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.text;

  useEffect(() => {
    let isCurrent = true;
    setFingerprint(undefined);
    const key = readPublicKey(typed);
    if (key) void fingerprintOf(key.bytes).then((made) => isCurrent && setFingerprint(made));
    return () => {
      isCurrent = false;
    };
  }, [typed]);

  const trust = async () => {
    const key = readPublicKey(typed);
    const found: SettingsProblem[] = [];
    if (name.trim() === '') found.push({ fieldId: 'signer-name', text: 'Enter who signs with this key' });
    if (name.trim().length > 120) {
      found.push({ fieldId: 'signer-name', text: 'Who signs must be 120 characters or fewer' });
    }
    if (!key) found.push({ fieldId: 'signer-key', text: 'Public key must be the 43 characters the issuer published' });
    setProblems(found);
    setFailed(undefined);
    if (found.length > 0 || !key) return;
    const trusted = await call('stationTrustSigner', { publicKey: key.publicKey, name: name.trim() });
    if (!trusted.ok) return setFailed(settingsFailureWords(trusted.error));
    session.configure({ ...configuration, trustedSigners: trusted.value.trustedSigners });
    announce('Signer trusted');
    onClose();
  };

  return (
    <Dialog
      title="Trust a signer"
      subtitle="Rules packs signed with this key can then be adopted at this station."
      icon="shield"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void trust()}>Trust this signer</Button>
          <Button kind="secondary" onPress={onClose}>
            Do not trust
          </Button>
        </>
      }
    >
      <form
        className="pv-stack"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void trust();
        }}
      >
        <ErrorSummary problems={problems} />
        {failed && (
          <Notice tone="bad" role="alert">
            {failed}
          </Notice>
        )}
        <TextField
          id="signer-name"
          label="Who signs with this key"
          value={name}
          error={problemOf('signer-name')}
          onChange={setName}
        />
        <TextField
          id="signer-key"
          label="Public key"
          hint="43 letters, digits, hyphens and underscores"
          value={typed}
          error={problemOf('signer-key')}
          onChange={setTyped}
        />
        <div role="status">
          {fingerprint && (
            <Notice>
              Fingerprint <span className="pv-mono">{fingerprintWords(fingerprint)}</span>. Compare it with the one the
              issuer gives you in person or by telephone, not with one that came with the pack.
            </Notice>
          )}
        </div>
      </form>
    </Dialog>
  );
}
