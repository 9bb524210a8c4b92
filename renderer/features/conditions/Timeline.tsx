import { useWorkspace } from '../../case/workspace.ts';
import { timelineOf } from './conditions-view.ts';

/** The sixteen weeks from today with a lane for each condition; the table above gives the same dates. */
export function Timeline() {
  const { subject, today } = useWorkspace();
  const { until, weeks, lanes } = timelineOf(subject.conditions, today);
  return (
    <section className="pv-card pv-conds__tl" aria-label="16 week timeline. The table above gives the same dates.">
      <div className="pv-tl" aria-hidden="true">
        <div className="pv-tl__label pv-tl__label--h">
          <b>16 weeks</b>
          <span className="pv-t3">to {until}</span>
        </div>
        <div className="pv-tl__wk">
          {weeks.map(({ number, begins }) => (
            <span key={number}>
              <b>{number}</b>
              {begins}
            </span>
          ))}
        </div>
        {lanes.map(({ label, tone, span }) => (
          <TimelineLane key={label} label={label} tone={tone} span={span} />
        ))}
      </div>
    </section>
  );
}

type TimelineLaneProps = Readonly<{ label: string; tone: string; span: number | null }>;

const TimelineLane = ({ label, tone, span }: TimelineLaneProps) => (
  <>
    <div className="pv-tl__label">
      <span className={`pv-kind pv-kind--s pv-kind--${tone}`} />
      <span className="pv-trunc">{label}</span>
    </div>
    <div className="pv-tl__lane">
      {span !== null && (
        <>
          <i className={`pv-tl__bar pv-tl__bar--${tone}`} data-d={1} data-span={span} />
          <i className={`pv-tl__pt pv-tl__pt--due pv-tl__pt--${tone}`} data-d={span} />
        </>
      )}
    </div>
  </>
);
