import { useState } from 'react';
import { useUnlocked } from '../../app/session.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { type Checked, checkAgain, type DecisionView, decisionViews } from './decision-view.ts';

/** The decision on record, and whether it still comes out the same. */
export function DecisionCard() {
  const { subject } = useWorkspace();
  const { configuration } = useUnlocked();
  return decisionViews(subject, configuration.settings).map((view) => (
    // A new decision has not been checked: its card starts anew.
    <Decision key={`${view.kind} ${subject.disposal?.at}`} view={view} />
  ));
}

function Decision({ view: { kind, rows } }: Readonly<{ view: DecisionView }>) {
  const { subject, events } = useWorkspace();
  const { configuration } = useUnlocked();
  const [checked, setChecked] = useState<Checked | null>(null);
  return (
    <Card heading={kind === 'chosen' ? 'Decision' : 'Giving'} level={3}>
      <div className="pv-stack pv-stack--4">
        <SummaryList keys="narrow" rows={rows} />
        <Button
          kind="secondary"
          size="small"
          onPress={() => setChecked(checkAgain(kind, subject, events, configuration.settings))}
        >
          {kind === 'chosen' ? 'Check this decision again' : 'Check this giving again'}
        </Button>
        {checked && (
          <Notice tone={checked.isSame ? 'ok' : 'bad'} role="status">
            {checked.words}
            {checked.rules.length > 0 && (
              <ul className="pv-plainlist">
                {checked.rules.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
            )}
          </Notice>
        )}
      </div>
    </Card>
  );
}
