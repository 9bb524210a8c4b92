import { useState } from 'react';
import type { Condition } from '../../../shared/domain/case/events.ts';
import { type PeriodLimit, periodLimit } from '../../../shared/domain/conditions/period-limit.ts';
import { longDate, shortDate } from '../../../shared/time.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { capitalised, isCautionWithConditions, stepWords } from './conditions-view.ts';
import { dayAt, dueOn, dueWords, type TimelineLane, timelineOf } from './timeline-view.ts';

/** The weeks from today with a lane for each condition, and the end of the period. Dates are moved on it. */
export function Timeline() {
  const { subject, today, settings } = useWorkspace();
  const disposal = subject.disposal?.disposal;
  const limit =
    disposal && isCautionWithConditions(disposal) ? periodLimit(subject.offences, today, settings.settings) : null;
  const { heading, until, days, weeks, lanes, limits } = timelineOf(subject.conditions, today, limit);
  const isMovable = subject.given === undefined;
  return (
    <section className="pv-card pv-conds__tl" aria-label="Timeline">
      <div className="pv-tl">
        <div className="pv-tl__label pv-tl__label--h">
          <b>{heading}</b>
          <span className="pv-t3">{until}</span>
        </div>
        <div className="pv-tl__wk" data-days={days} aria-hidden="true">
          {weeks.map(({ number, begins, first }) => (
            <span key={number} data-d={first} data-span={7}>
              <b>{number}</b>
              {begins}
            </span>
          ))}
        </div>
        {lanes.map((lane) => {
          const condition = subject.conditions.find(({ conditionId }) => conditionId === lane.conditionId);
          return (
            <div className="pv-tl__row" key={lane.conditionId}>
              <div className="pv-tl__label" aria-hidden="true">
                <span className={`pv-kind pv-kind--s pv-kind--${lane.tone}`} />
                <span className="pv-trunc">{lane.label}</span>
              </div>
              <div className="pv-tl__lane" data-days={days}>
                {limits.map(({ day, tone }) => (
                  <i key={tone} className={`pv-tl__limit pv-tl__limit--${tone}`} data-d={day} />
                ))}
                {condition && lane.due !== null && (
                  <DueDate
                    condition={condition}
                    lane={{ ...lane, due: lane.due }}
                    days={days}
                    limit={limit}
                    isMovable={isMovable}
                  />
                )}
              </div>
            </div>
          );
        })}
      </div>
      <p className="pv-tlfoot pv-t3">
        {isMovable && (
          <span>
            Due date: drag it, or <Kbd keys={['←', '→']} /> a day, with <Kbd keys={['Shift']} /> a week
          </span>
        )}
        {limit && (
          <span className="pv-key">
            <i className="pv-tl__limitkey" />
            End of the period. Authority is needed past {longDate(limit.authorityAfter)}
          </span>
        )}
      </p>
    </section>
  );
}

type DueDateProps = Readonly<{
  condition: Condition;
  lane: TimelineLane & { readonly due: number };
  days: number;
  limit: PeriodLimit | null;
  isMovable: boolean;
}>;

/**
 * A native slider: mouse, touch and arrow keys move it alike, and it says its day at every step. The day is kept when it
 * is let go, Enter is pressed or focus leaves: one change, however many steps it took. Escape puts it back.
 */
function DueDate({ condition, lane: { number, tone, due }, days, limit, isMovable }: DueDateProps) {
  const { run, subject, today } = useWorkspace();
  const announce = useAnnounce();
  const [moved, setMoved] = useState<number | null>(null);
  const place = moved ?? due;
  const day = dayAt(place, today);
  const one = stepWords[subject.disposal?.disposal ?? 'ACC'].one;
  const keep = async () => {
    if (moved === null) return;
    const isKept = moved === due || (await run({ type: 'SetCondition', condition: dueOn(condition, day) }));
    setMoved(null);
    if (isKept && moved !== due) announce(`${capitalised(one)} ${number} is now due ${dueWords(day, limit)}`);
  };
  return (
    <>
      <i className={`pv-tl__bar pv-tl__bar--${tone}`} data-d={1} data-span={place} />
      {isMovable ? (
        <input
          type="range"
          className={`pv-tl__due pv-tl__due--${tone}`}
          aria-label={`Due date of ${one} ${number}`}
          aria-valuetext={dueWords(day, limit)}
          min={1}
          max={days}
          step={1}
          value={place}
          onChange={(event) => setMoved(Number(event.target.value))}
          onPointerUp={() => void keep()}
          onBlur={() => void keep()}
          onKeyDown={(event) => {
            const week = event.shiftKey ? weekSteps[event.key] : undefined;
            if (week !== undefined) {
              event.preventDefault();
              setMoved(Math.min(days, Math.max(1, place + week)));
            } else if (event.key === 'Enter') {
              event.preventDefault();
              void keep();
            } else if (event.key === 'Escape') setMoved(null);
          }}
        />
      ) : (
        <i className={`pv-tl__pt pv-tl__pt--due pv-tl__pt--${tone}`} data-d={place} />
      )}
      {moved !== null && (
        <output className="pv-tl__moved" data-d={place}>
          {shortDate(day)}
        </output>
      )}
    </>
  );
}

const weekSteps: Readonly<Record<string, number>> = { ArrowLeft: -7, ArrowDown: -7, ArrowRight: 7, ArrowUp: 7 };
