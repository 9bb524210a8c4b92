import { fingerprintWords } from '../../../shared/domain/pack/pack.ts';
import { dayOf, longDate } from '../../../shared/time.ts';
import { useUnlocked } from '../../app/session.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useNow } from '../../components/Clock.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { newestOf, overSince, packInUseRows } from './pack-view.ts';

type RulesPacksProps = Readonly<{
  isReadOnly: boolean;
  hasChanges: boolean;
  onImport: () => void;
  onTrust: () => void;
}>;

/** The rules pack in use and those whose packs this station takes. */
export function RulesPacks({ isReadOnly, hasChanges, onImport, onTrust }: RulesPacksProps) {
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
        <SummaryList keys="wide" rows={packInUseRows(inUse)} />
        {trustedSigners.length === 0 ? (
          <p className="pv-t2 pv-md">Nobody’s packs are trusted yet. Trust a signer before you import a pack.</p>
        ) : (
          <table className="pv-table pv-table--plainhead pv-table--flush pv-table--wrap">
            <caption className="pv-vh">Signers this station trusts</caption>
            <thead>
              <tr>
                <th scope="col">Signer</th>
                <th scope="col">Fingerprint</th>
                <th scope="col" className="w-240">
                  Trusted by
                </th>
              </tr>
            </thead>
            <tbody>
              {trustedSigners.map(({ publicKey, name, fingerprint, addedAt, addedBy }) => (
                <tr key={publicKey}>
                  <th scope="row">{name}</th>
                  <td className="pv-mono">{fingerprintWords(fingerprint)}</td>
                  <td>
                    {addedBy}, {longDate(dayOf(addedAt))}
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
