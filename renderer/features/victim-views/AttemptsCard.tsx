import { useRef, useState } from 'react';
import type { Victim } from '../../../shared/domain/victims/victim.ts';
import { clockTimeOf } from '../../../shared/time.ts';
import { newId } from '../../app/new-id.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Count } from '../../components/Count.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useShortcut } from '../../components/use-shortcut.ts';
import { AttemptDialog } from './AttemptDialog.tsx';
import { type AttemptDraft, draftOf } from './attempt-form.ts';
import { attemptRows } from './victim-views-view.ts';

/** The ledger of attempts: what shows that the efforts were reasonable. */
export function AttemptsCard({ victim }: Readonly<{ victim: Victim }>) {
  const { today, now, user } = useWorkspace();
  const [editing, setEditing] = useState<AttemptDraft>();
  const card = useRef<HTMLElement>(null);
  const rows = attemptRows(victim, today);
  const add = () =>
    setEditing({
      contactId: newId(),
      victimId: victim.victimId,
      day: today,
      time: clockTimeOf(now),
      channel: 'phone',
      madeBy: user.name,
      outcome: undefined,
      note: '',
    });
  useShortcut('T', add, { within: card });
  return (
    <section className="pv-card" aria-labelledby="attempts-title" ref={card}>
      <div className="pv-card__head">
        <h3 className="pv-h3" id="attempts-title">
          Contact attempts
        </h3>
        {rows.length > 0 && <Count value={rows.length} />}
        <span className="pv-push" />
        <Button kind="secondary" size="small" icon="plus" keys={['T']} onPress={add}>
          Add attempt
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className="pv-card__body pv-t2 pv-md">No attempt yet. Views written down count as well.</p>
      ) : (
        <table className="pv-table pv-table--inset pv-table--last pv-table--wrap">
          <caption className="pv-vh">Contact attempts</caption>
          <thead>
            <tr>
              <th scope="col" className="w-112">
                When
              </th>
              <th scope="col" className="w-88">
                How
              </th>
              <th scope="col">By</th>
              <th scope="col" className="w-120">
                Result
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ contactId, when, how, by, result, note }) => (
              <tr key={contactId}>
                <th scope="row">
                  <LinkButton
                    label={`Change the attempt of ${when}`}
                    onPress={() => {
                      const contact = victim.contacts.find((each) => each.contactId === contactId);
                      if (contact) setEditing(draftOf(contact));
                    }}
                  >
                    {when}
                  </LinkButton>
                </th>
                <td>{how}</td>
                <td>
                  {by}
                  {note && <small className="pv-blk pv-t3 pv-sm">{note}</small>}
                </td>
                <td>
                  <Tag colour={result.colour}>{result.words}</Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {editing && (
        <AttemptDialog attempt={editing} safeContact={victim.safeContact} onClose={() => setEditing(undefined)} />
      )}
    </section>
  );
}
