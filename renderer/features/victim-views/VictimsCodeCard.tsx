import { useState } from 'react';
import { enhancedRights, enhancedRightsCitation } from '../../../shared/domain/victims/enhanced-rights.ts';
import { noticeOfDecision } from '../../../shared/domain/victims/notice-of-decision.ts';
import type { Victim } from '../../../shared/domain/victims/victim.ts';
import type { VictimDuties } from '../../../shared/domain/victims/victim-events.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Card } from '../../components/Card.tsx';
import { DateField } from '../../components/DateField.tsx';
import { SettledSegmented } from '../../components/SettledSegmented.tsx';
import { Tag } from '../../components/Tag.tsx';
import { SupportPrompts } from './SupportPrompts.tsx';
import { SupportServices } from './SupportServices.tsx';
import { enhancedRightsInWords, noticeInWords, optionsOf, statementWords, toldProblem } from './victim-views-view.ts';

/** What the victim is owed under the Victims’ Code, and when they are told what was decided. */
export function VictimsCodeCard({ victim }: Readonly<{ victim: Victim }>) {
  const { run, subject } = useWorkspace();
  const { victimId, kind, duties } = victim;
  const enhanced = enhancedRightsInWords(enhancedRights(victim, subject.offences));
  const set = (change: { [K in keyof VictimDuties]?: VictimDuties[K] | undefined }) =>
    run({ type: 'RecordVictimDuties', victimId, change });
  return (
    <Card heading="Victims’ Code" level={3} head={<ToldMark victim={victim} />}>
      <div className="pv-stack pv-stack--4">
        {enhanced && (
          <div>
            <Tag colour="purple">{enhanced}</Tag>
            <small className="pv-blk pv-t3 pv-sm">{enhancedRightsCitation.text}</small>
          </div>
        )}
        <ToldOfDecision victim={victim} onTold={(toldOn) => void set({ toldOn })} />
        <SettledSegmented
          id="personal-statement"
          label={kind === 'business' ? 'Impact statement' : 'Personal statement'}
          layout="row"
          small
          options={optionsOf(statementWords)}
          value={duties?.personalStatement}
          onChange={(personalStatement) => void set({ personalStatement })}
        />
        <SupportPrompts victim={victim} onChange={(prompts) => set({ prompts: [...prompts] })} />
        <SupportServices victim={victim} onChange={(support) => set({ support: [...support] })} />
      </div>
    </Card>
  );
}

function useNotice(victim: Victim) {
  const { subject, settings, today } = useWorkspace();
  return noticeOfDecision(victim, subject, settings.settings, today);
}

function ToldMark({ victim }: Readonly<{ victim: Victim }>) {
  const { mark } = noticeInWords(useNotice(victim));
  return (
    <>
      <span className="pv-push" />
      {mark && <Tag colour={mark.colour}>{mark.words}</Tag>}
    </>
  );
}

type ToldOfDecisionProps = Readonly<{ victim: Victim; onTold: (day: CalendarDay | undefined) => void }>;

function ToldOfDecision({ victim, onTold }: ToldOfDecisionProps) {
  const { today } = useWorkspace();
  const [problem, setProblem] = useState<string>();
  const notice = useNotice(victim);
  const { words } = noticeInWords(notice);
  if (notice.state === 'not-begun') return <p className="pv-md pv-t2">{words}</p>;
  return (
    <DateField
      id="told-on"
      label="Told of the decision on"
      hint={words}
      latestYear={Number(today.slice(0, 4))}
      value={victim.duties?.toldOn}
      error={problem}
      onCommit={(day) => {
        const found = day && toldProblem(day, notice.decidedOn, today);
        setProblem(found);
        if (!found) onTold(day);
      }}
    />
  );
}
