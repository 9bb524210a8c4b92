import { useMemo, useState } from 'react';
import type { Disposal } from '../../../shared/domain/case/events.ts';
import { factsOf } from '../../../shared/domain/case/facts.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { whyNotView } from './why-not-view.ts';

/** Under the disposals: for each that is barred, why, and the least that would have to be different. */
export function WhyNot() {
  const { rules } = useWorkspace();
  const barred = rules.disposals.filter(({ status }) => status === 'barred');
  if (barred.length === 0) return null;
  return (
    <ul className="pv-whynot">
      {barred.map(({ disposal, name }) => (
        <li key={disposal}>
          <Disclosure disposal={disposal} name={name} />
        </li>
      ))}
    </ul>
  );
}

type DisclosureProps = Readonly<{ disposal: Disposal; name: string }>;

/** Worked out only while it is open. */
function Disclosure({ disposal, name }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Why not? {name}</summary>
      {isOpen && <Explanation disposal={disposal} />}
    </details>
  );
}

function Explanation({ disposal }: Readonly<{ disposal: Disposal }>) {
  const { subject, today, user, settings } = useWorkspace();
  const { because, lead, items, note } = useMemo(
    () => whyNotView(factsOf(subject, { today, giver: user.rank, settings: settings.settings }), disposal),
    [subject, today, user.rank, settings, disposal],
  );
  return (
    <div className="pv-whynot__body">
      <p>{because}</p>
      <p>{lead}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className="pv-t3">{note}</p>
    </div>
  );
}
