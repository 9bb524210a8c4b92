import { useState } from 'react';
import type { Disposal } from '../../../shared/domain/case/events.ts';
import { standingRefusal } from '../../../shared/domain/case/stage.ts';
import { disposalInSentences } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { TextArea } from '../../components/TextArea.tsx';

/** Asked before a refusal is recorded: it takes the disposal off the case. */
export function RefusalDialog({ disposal, onClose }: Readonly<{ disposal: Disposal; onClose: () => void }>) {
  const { run } = useWorkspace();
  const [words, setWords] = useState('');
  const { the } = disposalInSentences[disposal];
  const refuse = async () => {
    const reason = words.trim();
    if (await run({ type: 'RecordConsent', consents: false, ...(reason && { reason }) })) onClose();
  };
  return (
    <Dialog
      kind="alert"
      title={`The person does not accept ${the}?`}
      icon="warning"
      onClose={onClose}
      footer={
        <>
          <Button kind="warning" onPress={() => void refuse()}>
            Record the refusal
          </Button>
          <Button kind="secondary" onPress={onClose}>
            Go back
          </Button>
        </>
      }
    >
      <div className="pv-stack">
        <p>
          It cannot be given then, and screening is open again. What was read out, victims’ views and conditions are
          kept.
        </p>
        <TextArea
          id="refusal-reason"
          label="Why, in their own words"
          hint="Leave empty if they give no reason"
          value={words}
          onChange={setWords}
          limit={1000}
        />
      </div>
    </Dialog>
  );
}

/** What the person refused, while nothing else has been chosen. */
export function RefusedNotice() {
  const { subject, goTo } = useWorkspace();
  const refused = standingRefusal(subject);
  if (!refused) return null;
  const { the } = disposalInSentences[refused.disposal];
  return (
    <Notice tone="warn" action={<LinkButton onPress={() => goTo('screening')}>Open screening</LinkButton>}>
      <b>The person does not accept {the}.</b>{' '}
      {refused.reason === undefined ? 'They gave no reason.' : `In their words: “${refused.reason}”`} Choose another
      disposal in Screening, or refer the case for a charging decision.
    </Notice>
  );
}
