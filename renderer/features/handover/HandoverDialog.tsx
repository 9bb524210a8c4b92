import { useState } from 'react';
import type { OwnershipCommand } from '../../../shared/domain/ownership/decide-ownership.ts';
import { timeOrDay } from '../../app/day-words.ts';
import { titledName } from '../../app/user-words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { asActor, handoverHistory, handoverView, othersThan } from './handover-view.ts';
import { useStationUsers } from './use-station-users.ts';

type Way = 'offer' | 'withdraw' | 'reassign';

const ways: Readonly<Record<Way, string>> = {
  offer: 'Offer it to somebody',
  withdraw: 'Withdraw the offer',
  reassign: 'Give it to somebody without asking',
};
const buttons: Readonly<Record<Way, string>> = {
  offer: 'Offer the case',
  withdraw: 'Withdraw the offer',
  reassign: 'Give them the case',
};

/** Who owns the case, how it came to them, and what whoever is signed in can do about it. */
export function HandoverDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { subject, events, user, now, run } = useWorkspace();
  const announce = useAnnounce();
  const { isOwner, askedName, canReassign, ownerWords } = handoverView(subject, user);
  const others = othersThan(subject.ownership.owner.userId, useStationUsers());
  const open: readonly Way[] = [
    ...(isOwner ? [askedName === null ? ('offer' as const) : ('withdraw' as const)] : []),
    ...(canReassign ? ['reassign' as const] : []),
  ];
  const [chosen, setWay] = useState<Way>();
  const way = chosen ?? open[0];
  const [userId, setUserId] = useState<string>();
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ readonly who?: string; readonly why?: string }>({});
  const who = others.find((each) => each.userId === userId);

  const act = async () => {
    const why = reason.trim();
    const found = {
      ...(way !== 'withdraw' && !who && { who: 'Select who' }),
      ...(way !== 'offer' && why === '' && { why: 'Enter the reason' }),
    };
    setProblems(found);
    if (!way || Object.keys(found).length > 0) return;
    const command = commandFor(way, who && asActor(who), why);
    if (command && (await run(command))) {
      announce(way === 'withdraw' ? 'The offer is withdrawn' : `${buttons[way]}: ${who?.name ?? ''}`);
      onClose();
    }
  };

  return (
    <Dialog
      title="Who owns this case"
      subtitle={`Owner: ${ownerWords}${askedName === null ? '' : `. Offered to ${askedName}, not answered yet`}`}
      icon="users"
      onClose={onClose}
      footer={
        <>
          {way && (others.length > 0 || way === 'withdraw') && (
            <Button onPress={() => void act()}>{buttons[way]}</Button>
          )}
          <Button kind="secondary" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <div className="pv-stack">
        {open.length > 1 && (
          <Segmented
            id="handover-way"
            label="What do you want to do?"
            options={open.map((value) => ({ value, label: ways[value] }))}
            value={way}
            onChange={setWay}
          />
        )}
        {way && way !== 'withdraw' && others.length > 0 && (
          <Select
            id="handover-to"
            label={way === 'offer' ? 'Who is asked to take it on' : 'Who owns it from now on'}
            hint={way === 'offer' ? 'It stays yours until they accept' : undefined}
            options={others.map((each) => ({ value: each.userId, label: titledName(each) }))}
            value={userId}
            onChange={setUserId}
            error={problems.who}
          />
        )}
        {way && way !== 'withdraw' && others.length === 0 && (
          <Notice>Nobody else has a way into this station. An administrator adds people under People.</Notice>
        )}
        {way && way !== 'offer' && (
          <TextArea
            id="handover-reason"
            label="Reason"
            rows={2}
            limit={500}
            value={reason}
            onChange={setReason}
            error={problems.why}
          />
        )}
        {open.length === 0 && <p>Only the owner hands a case over. An administrator can give it to somebody else.</p>}
        <section className="pv-handover" aria-label="How it changed hands">
          <ol>
            {handoverHistory(events).map(({ sequence, at, words, reason: why }) => (
              <li key={sequence}>
                {words} <span className="pv-sm pv-t3">{timeOrDay(at, now)}</span>
                {why !== undefined && <small>{why}</small>}
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Dialog>
  );
}

function commandFor(way: Way, to: ReturnType<typeof asActor> | undefined, reason: string): OwnershipCommand | null {
  if (way === 'withdraw') return { type: 'WithdrawHandover', reason };
  if (!to) return null;
  return way === 'offer' ? { type: 'OfferHandover', to } : { type: 'ReassignCase', to, reason };
}
