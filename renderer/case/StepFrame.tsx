import { type ReactNode, useEffect, useRef } from 'react';
import { type CaseStep, caseSteps } from '../app/navigation.ts';
import { Button } from '../components/Button.tsx';
import { useShortcut } from '../components/use-shortcut.ts';
import { isAuthorityStepNeeded, isNeedsStepBegun, stepTitles } from './steps.ts';
import { useWorkspace } from './workspace.ts';

type StepFrameProps = Readonly<{
  step: CaseStep;
  /** Class of the scrolling body: which layout the step uses. */
  layout?: string | undefined;
  /** One sentence beside the buttons. */
  note?: ReactNode;
  /** Replaces "Save and continue", where the step ends with something weightier. */
  finish?: ReactNode;
  /** Called before moving on; false keeps the step open. */
  onContinue?: (() => Promise<boolean>) | undefined;
  /** Beside the step: live rules. */
  aside?: ReactNode;
  children: ReactNode;
}>;

/** The body of a step with its action bar: back, save and close, on. */
export function StepFrame({ step, layout, note, finish, onContinue, aside, children }: StepFrameProps) {
  const { subject, proposal, goTo, close } = useWorkspace();
  const body = useRef<HTMLDivElement>(null);
  // The next Tab goes to the step's first field, not through the rail again.
  useEffect(() => {
    if (!body.current?.contains(document.activeElement)) body.current?.focus();
  }, []);
  // Needs that nobody records and an authority no rule asks for are in nobody's way; the rail still leads there.
  const isOnTheWay = (each: CaseStep) => {
    if (each === 'needs') return isNeedsStepBegun(subject);
    return each !== 'authority' || isAuthorityStepNeeded(subject, proposal);
  };
  const onTheWay = caseSteps.filter((each) => each === step || isOnTheWay(each));
  const at = onTheWay.indexOf(step);
  const before = onTheWay[at - 1];
  const next = onTheWay[at + 1];
  const goOn = async () => {
    if (!next || (onContinue && !(await onContinue()))) return;
    goTo(next);
  };
  useShortcut('Ctrl+S', close);
  useShortcut('Ctrl+Enter', () => void goOn(), { enabled: finish === undefined });
  return (
    <>
      <section className="pv-work" aria-labelledby="step-title">
        <div ref={body} tabIndex={-1} className={`pv-work__body${layout ? ` ${layout}` : ' pv-scroll'}`}>
          {children}
        </div>
        <div className="pv-actionbar">
          {before && (
            <Button kind="secondary" icon="left" onPress={() => goTo(before)}>
              {stepTitles[before]}
            </Button>
          )}
          <Button kind="secondary" keys={['Ctrl', 'S']} onPress={close}>
            Save and close
          </Button>
          <span className="pv-t3 pv-sm pv-row pv-row--6">{note}</span>
          <span className="pv-push" />
          {finish ??
            (next && (
              <Button keys={['Ctrl', 'Enter']} onPress={() => void goOn()}>
                Save and continue
              </Button>
            ))}
        </div>
      </section>
      {aside}
    </>
  );
}
