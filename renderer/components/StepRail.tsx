import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';

export type StepState = 'to-do' | 'now' | 'done' | 'warning' | 'authority' | 'problem' | 'locked';

export interface Step<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** A few words: "Complete", "4 rules need attention". */
  readonly status: string;
  readonly state: StepState;
}

type StepRailProps<Id extends string> = Readonly<{
  steps: readonly Step<Id>[];
  current: Id;
  onGo: (id: Id) => void;
  /** Below the steps, above the hint about keys. */
  foot?: ReactNode;
}>;

const stateClass = {
  'to-do': '',
  now: 'is-now',
  done: 'is-done',
  warning: 'is-warn',
  authority: 'is-auth',
  problem: 'is-fix',
  locked: 'is-lock',
} as const satisfies Record<StepState, string>;

export function StepRail<Id extends string>({ steps, current, onGo, foot }: StepRailProps<Id>) {
  const done = steps.filter(({ state }) => state === 'done').length;
  const classOf = ({ id, state }: Step<Id>) => stateClass[id === current && state !== 'done' ? 'now' : state];
  return (
    <nav className="pv-rail" aria-label="Steps">
      <div className="pv-rail__head">
        <div className="pv-row pv-row--between">
          <b>Steps</b>
          <span>
            {done} of {steps.length} complete
          </span>
        </div>
        <div className="pv-rail__bar" aria-hidden="true">
          {steps.map((step) => (
            <i key={step.id} className={classOf(step)} />
          ))}
        </div>
      </div>
      <ol className="govuk-task-list">
        {steps.map((step, index) => (
          <li key={step.id} className={`govuk-task-list__item ${classOf(step)}`}>
            <button
              type="button"
              className="govuk-task-list__link"
              aria-current={step.id === current ? 'step' : undefined}
              onClick={() => onGo(step.id)}
            >
              <span className="pv-stepdot" aria-hidden="true">
                <StepMark state={step.state} number={index + 1} />
              </span>
              <b>{step.title}</b>
              <span className="govuk-task-list__status">{step.status}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className="pv-rail__foot">
        {foot}
        <span className="pv-t3 pv-row pv-row--tight">
          <Kbd keys={['Alt']} /> <Kbd keys={['1']} /> to <Kbd keys={[String(steps.length)]} /> jump to a step
        </span>
      </div>
    </nav>
  );
}

function StepMark({ state, number }: Readonly<{ state: StepState; number: number }>) {
  if (state === 'done') return <Icon name="check" />;
  if (state === 'authority') return <Icon name="authority" />;
  return state === 'warning' || state === 'problem' ? '!' : number;
}
