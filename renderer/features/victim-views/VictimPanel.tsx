import { useState } from 'react';
import { isEffortRecorded, type Victim } from '../../../shared/domain/victims/victim.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Card } from '../../components/Card.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { AttemptsCard } from './AttemptsCard.tsx';
import { RepeatVictim } from './RepeatVictim.tsx';
import { VictimDialog } from './VictimDialog.tsx';
import { VictimsCodeCard } from './VictimsCodeCard.tsx';
import { ViewsCard } from './ViewsCard.tsx';
import { contactRows } from './victim-views-view.ts';

type VictimProps = Readonly<{ victim: Victim }>;

/** All that is asked about one victim. */
export function VictimPanel({ victim }: VictimProps) {
  return (
    <>
      <div className="pv-stack">
        <ViewsCard victim={victim} />
        <InfluenceCard victim={victim} />
      </div>
      <div className="pv-stack">
        {victim.safeContact && <Notice tone="warn">{`Reach them safely: ${victim.safeContact}`}</Notice>}
        <RepeatVictim victim={victim} />
        <AttemptsCard victim={victim} />
        <VictimsCodeCard victim={victim} />
        <DetailsCard victim={victim} />
      </div>
    </>
  );
}

/** The views are to be taken into account: PCSC Act 2022 s100(3)(b), s109(3)(b). */
function InfluenceCard({ victim }: VictimProps) {
  const { run } = useWorkspace();
  return (
    <Card heading="How these views changed the decision" level={3}>
      <TextArea
        id="views-influence"
        label="How these views changed the decision"
        hideLabel
        rows={3}
        limit={1500}
        value={victim.duties?.viewsTakenIntoAccount ?? ''}
        onCommit={(words) =>
          void run({
            type: 'RecordVictimDuties',
            victimId: victim.victimId,
            change: { viewsTakenIntoAccount: words.trim() || undefined },
          })
        }
      />
    </Card>
  );
}

function DetailsCard({ victim }: VictimProps) {
  const { run, subject } = useWorkspace();
  const [isChanging, setChanging] = useState(false);
  const isUntouched = !isEffortRecorded(victim) && victim.duties === undefined;
  return (
    <Card
      heading="Reaching them"
      level={3}
      head={
        <>
          <span className="pv-push" />
          {!subject.given && isUntouched && (
            <LinkButton
              label={`Remove ${victim.name}`}
              onPress={() => void run({ type: 'RemoveVictim', victimId: victim.victimId })}
            >
              Remove
            </LinkButton>
          )}
          <LinkButton label={`Change the details of ${victim.name}`} onPress={() => setChanging(true)}>
            Change
          </LinkButton>
        </>
      }
    >
      <SummaryList keys="narrow" rows={contactRows(victim)} />
      {isChanging && <VictimDialog victim={victim} onClose={() => setChanging(false)} />}
    </Card>
  );
}
