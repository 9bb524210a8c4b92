import { useState } from 'react';
import { operationLogged } from '../../../shared/frameworks/recording/operation-logged.ts';
import { clockTimeOf } from '../../../shared/time.ts';
import { clock } from '../../app/clock.ts';
import { useUnlocked } from '../../app/session.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ledgerWords } from './messages.ts';

type Checked = { readonly entries: number; readonly whole: boolean; readonly at: string };

/** Reads the whole ledger when asked and says whether it is unbroken. */
export function LedgerCheck() {
  const { store } = useUnlocked();
  const [checked, setChecked] = useState<Checked>();
  const [isChecking, setChecking] = useState(false);
  const check = async () => {
    setChecking(true);
    const { entries, whole } = await store.verifyLedger();
    setChecked({ entries, whole, at: clockTimeOf(clock.now()) });
    setChecking(false);
  };
  return (
    <div className="pv-outbox__chain pv-stack pv-stack--4">
      <div role="status">
        {checked?.whole && (
          <div className="pv-seal">
            <svg className="pv-seal__mark" viewBox="0 0 54 54" aria-hidden="true">
              <circle className="s1" cx="27" cy="27" r="25" />
              <circle className="s2" cx="27" cy="27" r="21" />
              <path className="s3" d="m18 28 6 6 12-13" />
            </svg>
            <span>
              <b>{ledgerWords.whole}</b>
              {checked.entries.toLocaleString('en-GB')} entries, {checked.at}. No gaps.
            </span>
          </div>
        )}
        {checked && !checked.whole && (
          <Notice tone="bad">
            <b>{ledgerWords.broken}.</b> {ledgerWords.brokenToDo} {operationLogged.failing.en}. {operationLogged.id},{' '}
            {operationLogged.citation.text}.
          </Notice>
        )}
        {!checked && <p className="pv-sm pv-t2">{ledgerWords.unchecked}</p>}
      </div>
      <Button
        kind="secondary"
        size="small"
        icon="shield"
        onPress={() => void check()}
        unavailable={isChecking ? 'The ledger is being read' : undefined}
      >
        {isChecking ? 'Checking' : 'Check the ledger'}
      </Button>
    </div>
  );
}
