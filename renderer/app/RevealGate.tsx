import { type ReactNode, useMemo, useState } from 'react';
import type { CaseId } from '../../shared/domain/case/events.ts';
import { restrictedCases } from '../../shared/domain/person/restricted.ts';
import { dayOf } from '../../shared/time.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { useNow } from '../components/Clock.tsx';
import { ErrorSummary } from '../components/ErrorSummary.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { failureWords } from './failure-words.ts';
import { go } from './navigation.ts';
import { useRevealed } from './revealed.ts';
import { useUnlocked } from './session.ts';
import { useEveryRow } from './use-worklist.ts';

/** What a ledger entry holds besides its first words. */
const longestReason = 260;

/** Lets nothing of a case with restricted access be read before somebody says why, and that is in the ledger. */
export function RevealGate({ caseId, children }: Readonly<{ caseId: CaseId; children: ReactNode }>) {
  const rows = useEveryRow();
  const { cases } = useRevealed();
  const today = dayOf(useNow());
  const isHidden = useMemo(() => restrictedCases(rows, cases, today).has(caseId), [rows, cases, today, caseId]);
  return isHidden ? <Reveal caseId={caseId} /> : children;
}

function Reveal({ caseId }: Readonly<{ caseId: CaseId }>) {
  const { store } = useUnlocked();
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly { fieldId: string; text: string }[]>([]);
  const refuse = (text: string) => setProblems([{ fieldId: 'reveal-reason', text }]);
  const reveal = async () => {
    const why = reason.trim();
    if (why === '') return refuse('Enter why you need to see this record');
    if (why.length > longestReason) return refuse(`The reason must be ${longestReason} characters or fewer`);
    const recorded = await store.record({ action: 'viewed', caseId, detail: `Restricted access: ${why}` });
    if (!recorded.ok) return refuse(failureWords(recorded.error));
    const { cases } = useRevealed.getState();
    useRevealed.setState({ cases: new Set([...cases, caseId]) });
  };
  return (
    <div className="pv-reveal">
      <h1 className="pv-h1">Restricted access</h1>
      <ErrorSummary problems={problems} />
      <Card heading="This record is restricted">
        <div className="pv-stack">
          <p>Say why you need to see it. Your name, the time and your reason are kept in the ledger.</p>
          <TextArea
            id="reveal-reason"
            label="Why you need to see it"
            hint="Do not name the person"
            rows={2}
            limit={longestReason}
            value={reason}
            onChange={setReason}
            error={problems[0]?.text}
          />
          <div className="pv-row">
            <Button onPress={() => void reveal()}>Show the record</Button>
            <Button kind="secondary" onPress={() => go({ screen: 'worklist' })}>
              Go back
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}
