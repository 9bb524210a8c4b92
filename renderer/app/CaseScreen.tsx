import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Case } from '../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../shared/domain/case/commands.ts';
import type { CaseId } from '../../shared/domain/case/events.ts';
import { factsOf } from '../../shared/domain/case/facts.ts';
import { lawfulness } from '../../shared/domain/case/lawfulness.ts';
import { evaluate } from '../../shared/frameworks/evaluate.ts';
import { ageOn, type CalendarDay, dayOf } from '../../shared/time.ts';
import { CaseHeader } from '../case/CaseHeader.tsx';
import { disposalRow, rulesView } from '../case/rules-view.ts';
import { railOf } from '../case/steps.ts';
import { disposalOrder, youthDisposals } from '../case/words.ts';
import { type CaseWorkspace, WorkspaceContext } from '../case/workspace.ts';
import { useNow } from '../components/Clock.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { Notice } from '../components/Notice.tsx';
import { StepRail } from '../components/StepRail.tsx';
import { useShortcut } from '../components/use-shortcut.ts';
import { Authority } from '../features/authority/Authority.tsx';
import { Conditions } from '../features/conditions/Conditions.tsx';
import { Detention } from '../features/detention/Detention.tsx';
import { FileCheck } from '../features/file-check/FileCheck.tsx';
import { FileCheckNotice } from '../features/file-check/FileCheckNotice.tsx';
import { GiveAndSign } from '../features/give-and-sign/GiveAndSign.tsx';
import { Handover } from '../features/handover/Handover.tsx';
import { OfferedNotice } from '../features/handover/OfferedNotice.tsx';
import { Needs } from '../features/needs/Needs.tsx';
import { OffenceAndPerson } from '../features/offence-and-person/OffenceAndPerson.tsx';
import { Paperwork } from '../features/paperwork/Paperwork.tsx';
import { Screening } from '../features/screening/Screening.tsx';
import { VictimViews } from '../features/victim-views/VictimViews.tsx';
import { closeCase, execute, openCase, useOpenCase } from './execute.ts';
import { failureWords } from './failure-words.ts';
import { type CaseStep, caseSteps, go } from './navigation.ts';
import { settingsInUse, useUnlocked } from './session.ts';

const screens: Record<CaseStep, () => React.ReactNode> = {
  'offence-and-person': OffenceAndPerson,
  screening: Screening,
  'victim-views': VictimViews,
  needs: Needs,
  conditions: Conditions,
  authority: Authority,
  'give-and-sign': GiveAndSign,
  paperwork: Paperwork,
};

const isChild = ({ person }: Case, today: CalendarDay) =>
  person.dateOfBirth !== undefined && ageOn(person.dateOfBirth, today) < 18;

type CaseScreenProps = Readonly<{ caseId: CaseId; step: CaseStep }>;

export function CaseScreen({ caseId, step }: CaseScreenProps) {
  const { open } = useOpenCase();
  const { user, station, configuration } = useUnlocked();
  const now = useNow();
  const [problem, setProblem] = useState<string | null>(null);
  const settings = settingsInUse(configuration);
  const subject = open?.caseId === caseId ? open.subject : null;
  const today = dayOf(now);

  useEffect(() => {
    setProblem(null);
    void openCase(caseId).then((opened) => {
      if (!opened.ok) setProblem(failureWords(opened.error));
    });
    return closeCase;
  }, [caseId]);

  const views = useMemo(() => {
    if (!subject) return null;
    const context = { today, giver: user.rank, settings: settings.settings };
    const chosen = subject.disposal?.disposal;
    return {
      rules: rulesView(lawfulness(subject, disposalOrder, ['screening'], context)),
      youth: evaluate(factsOf(subject, context), isChild(subject, today) ? youthDisposals : [], ['screening']).map(
        (evaluation) => disposalRow(evaluation),
      ),
      proposal: chosen ? rulesView(lawfulness(subject, [chosen], ['screening', 'conditions'], context)) : null,
    };
  }, [subject, today, user.rank, settings]);

  const run = useCallback(
    async (command: CaseCommand) => {
      const done = await execute(caseId, command);
      setProblem(done.ok ? null : failureWords(done.error));
      return done.ok;
    },
    [caseId],
  );
  const goTo = useCallback(
    (next: CaseStep) => {
      setProblem(null);
      go({ screen: 'case', caseId, step: next });
    },
    [caseId],
  );
  const close = useCallback(() => go({ screen: 'worklist' }), []);
  const goToSettings = useCallback(() => go({ screen: 'settings' }), []);

  if (!subject || !views || !open) {
    return (
      <div className="pv-case" aria-busy={problem === null}>
        {problem && (
          <Notice tone="bad" role="alert">
            {problem}
          </Notice>
        )}
      </div>
    );
  }
  const workspace: CaseWorkspace = {
    subject,
    events: open.events,
    ...views,
    settings,
    user,
    station,
    now,
    today,
    run,
    goTo,
    goToSettings,
    close,
  };
  const Step = screens[step];
  const hasAside = step === 'offence-and-person' || step === 'needs';
  return (
    <WorkspaceContext value={workspace}>
      <div className="pv-case">
        {caseSteps.map((each, index) => (
          <StepShortcut key={each} keys={`Alt+${index + 1}`} onGo={() => goTo(each)} />
        ))}
        <CaseHeader
          actions={
            <>
              <Handover />
              <FileCheck />
            </>
          }
          limit={(words) => <Detention limit={words} />}
        />
        <div className="pv-case__notices">
          <OfferedNotice />
          {problem && (
            <Notice
              tone="bad"
              role="alert"
              className="pv-case__problem"
              action={<IconButton small icon="cross" label="Close this message" onPress={() => setProblem(null)} />}
            >
              {problem}
            </Notice>
          )}
        </div>
        <div className={`pv-case__body pv-case__body--${hasAside ? 'aside' : 'wide'}`}>
          <StepRail steps={railOf(subject, views.rules, views.proposal)} current={step} onGo={goTo} />
          {step === 'paperwork' ? (
            <div className="pv-case__withcheck">
              <FileCheckNotice />
              <Step key={step} />
            </div>
          ) : (
            <Step key={step} />
          )}
        </div>
      </div>
    </WorkspaceContext>
  );
}

function StepShortcut({ keys, onGo }: Readonly<{ keys: string; onGo: () => void }>) {
  useShortcut(keys, onGo);
  return null;
}
