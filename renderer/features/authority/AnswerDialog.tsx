import { useEffect, useState } from 'react';
import type { User } from '../../../shared/contract/index.ts';
import type { AuthorityAnswer } from '../../../shared/domain/authority/authority-events.ts';
import type { AuthorityRequested } from '../../../shared/domain/case/case.ts';
import { call } from '../../app/bridge.ts';
import { titledName } from '../../app/user-words.ts';
import { authorityWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { officersFor } from './authority-view.ts';
import { confirmFailureWords } from './messages.ts';

type AnswerDialogProps = Readonly<{ request: AuthorityRequested; onClose: () => void }>;
type Problem = { readonly fieldId: string; readonly text: string };

const outcomeOptions = [
  { value: 'granted', label: 'Grant' },
  { value: 'refused', label: 'Refuse' },
  { value: 'referred-back', label: 'Refer back' },
] as const satisfies readonly { value: AuthorityAnswer['outcome']; label: string }[];

/** The authorising officer answers with their own passphrase, at whoever's desk; nobody else is signed out. */
export function AnswerDialog({ request, onClose }: AnswerDialogProps) {
  const { subject, settings, run } = useWorkspace();
  const [users, setUsers] = useState<readonly User[]>([]);
  const [userId, setUserId] = useState<string>();
  const [outcome, setOutcome] = useState<AuthorityAnswer['outcome']>();
  const [reason, setReason] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    void call('vaultStatus', {}).then((status) => {
      if (status.ok && status.value.state !== 'new') setUsers(status.value.users);
    });
  }, []);
  const officers = officersFor(request, users, settings.settings.selfAuthority === 'allowed');
  const answer = async () => {
    const found: Problem[] = [
      ...(userId ? [] : [{ fieldId: 'answer-officer', text: 'Select who answers' }]),
      ...(outcome ? [] : [{ fieldId: 'answer-outcome', text: 'Select grant, refuse or refer back' }]),
      ...(reason.trim() ? [] : [{ fieldId: 'answer-reason', text: 'Enter the reason' }]),
      ...(passphrase ? [] : [{ fieldId: 'answer-passphrase', text: 'Enter your passphrase' }]),
    ];
    setProblems(found);
    if (!userId || !outcome || found.length > 0) return;
    const given: AuthorityAnswer = { requestId: request.requestId, outcome, reason: reason.trim() };
    const { requestId, authority, rules, reason: why } = request;
    const confirmed = await call('authorityConfirm', {
      caseId: subject.id,
      request: { requestId, authority, rules, reason: why },
      answer: given,
      userId,
      passphrase,
    });
    setPassphrase('');
    if (!confirmed.ok) {
      setProblems([{ fieldId: 'answer-passphrase', text: confirmFailureWords(confirmed.error) }]);
      return;
    }
    if (await run({ type: 'AnswerAuthority', answer: given, ...confirmed.value })) onClose();
  };
  const errorOf = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Dialog
      title="Answer this request"
      subtitle={`${authorityWords[request.authority]}, for ${request.rules.join(', ')}: ${request.reason}`}
      icon="authority"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void answer()}>Answer</Button>
          <Button kind="secondary" onPress={onClose}>
            Not now
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      {users.length > 0 && officers.length === 0 ? (
        <Notice tone="warn">
          Nobody of that rank, other than whoever asked, has a way into this station. An administrator adds people under
          People.
        </Notice>
      ) : (
        <div className="pv-stack">
          <Select
            id="answer-officer"
            label="Who answers"
            hint="The officer in person, with their own passphrase"
            options={officers.map((user) => ({ value: user.userId, label: titledName(user) }))}
            value={userId}
            onChange={setUserId}
            error={errorOf('answer-officer')}
          />
          <Segmented
            id="answer-outcome"
            label="Decision"
            options={outcomeOptions}
            value={outcome}
            onChange={setOutcome}
            error={errorOf('answer-outcome')}
          />
          <TextArea
            id="answer-reason"
            label="Reason"
            value={reason}
            onChange={setReason}
            limit={1000}
            error={errorOf('answer-reason')}
          />
          <PassphraseField
            id="answer-passphrase"
            label="Passphrase of the officer who answers"
            value={passphrase}
            onChange={setPassphrase}
            error={errorOf('answer-passphrase')}
          />
        </div>
      )}
    </Dialog>
  );
}
