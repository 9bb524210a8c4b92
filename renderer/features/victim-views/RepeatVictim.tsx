import { useMemo } from 'react';
import { otherCasesOf } from '../../../shared/domain/victims/repeat-victim.ts';
import type { Victim } from '../../../shared/domain/victims/victim.ts';
import { go } from '../../app/navigation.ts';
import { useWorklist } from '../../app/use-worklist.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { detailsOf, victimOf } from './victim-form.ts';
import { otherCasesView } from './victim-views-view.ts';

/** Other cases with the same victim. That they are a repeat victim is for the officer to say. */
export function RepeatVictim({ victim }: Readonly<{ victim: Victim }>) {
  const { subject, run } = useWorkspace();
  const rows = useWorklist();
  const view = useMemo(() => otherCasesView(otherCasesOf(victim, subject.id, rows)), [victim, subject.id, rows]);
  if (!view) return null;
  const { vulnerabilities = [] } = victim;
  const mark = () => {
    const read = victimOf({ ...detailsOf(victim), vulnerabilities: [...vulnerabilities, 'repeat'] });
    if ('victim' in read) void run({ type: 'CorrectVictim', victim: read.victim });
  };
  return (
    <Notice
      action={!vulnerabilities.includes('repeat') && <LinkButton onPress={mark}>Mark as a repeat victim</LinkButton>}
    >
      {`${view.sentence}: `}
      {view.links.map(({ caseId, words }, index) => (
        <span key={caseId}>
          {index > 0 && '; '}
          <LinkButton onPress={() => go({ screen: 'case', caseId, step: 'victim-views' })}>{words}</LinkButton>
        </span>
      ))}
      {view.more && ` ${view.more}`}
    </Notice>
  );
}
