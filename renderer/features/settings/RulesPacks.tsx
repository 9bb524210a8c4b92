import { fingerprintWords, type TrustedSigner } from '../../../shared/domain/pack/pack.ts';
import { dayOf, longDate } from '../../../shared/time.ts';
import { useUnlocked } from '../../app/session.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useNow } from '../../components/Clock.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { isDraftInUse, newestOf, overSince, packInUseRows } from './pack-view.ts';

type RulesPacksProps = Readonly<{
  isReadOnly: boolean;
  hasChanges: boolean;
  onImport: () => void;
  onTrust: () => void;
  onWithdraw: (signer: TrustedSigner) => void;
}>;

/** The rules pack in use and those whose packs this station takes. */
export function RulesPacks({ isReadOnly, hasChanges, onImport, onTrust, onWithdraw }: RulesPacksProps) {
  const { configuration } = useUnlocked();
  const inUse = newestOf(configuration);
  const over = overSince(inUse, dayOf(useNow()));
  const { trustedSigners = [] } = configuration;
  return (
    <Card heading="Rules packs" className="pv-settings__wide">
      <div className="pv-stack">
        {over && (
          <Notice tone="warn">
            The pack in use has expired: its last day was {longDate(over)}. Its settings still hold. Ask its issuer for
            a newer one.
          </Notice>
        )}
        {isDraftInUse(configuration.settings) && (
          <Notice tone="warn">
            The settings in use rest on a draft: law or guidance that is not in force. What is decided under them says
            so.
          </Notice>
        )}
        <SummaryList keys="wide" rows={packInUseRows(configuration.settings)} />
        {trustedSigners.length === 0 ? (
          <p className="pv-t2 pv-md">Nobody’s packs are trusted yet. Trust a signer before you import a pack.</p>
        ) : (
          <table className="pv-table pv-table--plainhead pv-table--flush pv-table--wrap">
            <caption className="pv-vh">Signers this station trusts or trusted</caption>
            <thead>
              <tr>
                <th scope="col">Signer</th>
                <th scope="col">Fingerprint</th>
                <th scope="col">Trusted by</th>
                <th scope="col">Withdrawn</th>
              </tr>
            </thead>
            <tbody>
              {trustedSigners.map((signer) => (
                <tr key={`${signer.publicKey} ${signer.addedAt}`}>
                  <th scope="row">{signer.name}</th>
                  <td className="pv-mono">{fingerprintWords(signer.fingerprint)}</td>
                  <td>
                    {signer.addedBy}, {longDate(dayOf(signer.addedAt))}
                  </td>
                  <td>
                    {signer.withdrawn ? (
                      <>
                        {signer.withdrawn.by}, {longDate(dayOf(signer.withdrawn.at))}: {signer.withdrawn.reason}
                      </>
                    ) : isReadOnly ? (
                      'No'
                    ) : (
                      <Button kind="secondary" size="small" onPress={() => onWithdraw(signer)}>
                        Withdraw trust<span className="pv-vh"> in {signer.name}</span>
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {!isReadOnly && (
          <div className="pv-row">
            <Button
              kind="secondary"
              size="small"
              icon="download"
              onPress={onImport}
              unavailable={hasChanges ? 'Save or undo your changes first' : undefined}
            >
              Import a rules pack
            </Button>
            <Button kind="secondary" size="small" icon="shield" onPress={onTrust}>
              Trust a signer
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
