import type { CautionWithConditions } from '../../../shared/domain/case/events.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Meter } from '../../components/Meter.tsx';
import { Tag } from '../../components/Tag.tsx';
import { BurdenMeter } from './BurdenMeter.tsx';
import { limitsOf } from './conditions-view.ts';

type LimitsProps = Readonly<{ disposal: CautionWithConditions; isWithin: boolean }>;

/** How near the conditions of a caution stand to each limit. */
export function Limits({ disposal, isWithin }: LimitsProps) {
  const { subject, today, settings } = useWorkspace();
  return (
    <aside className="pv-conds__lim" aria-label="Limits">
      <div className="pv-card">
        <div className="pv-card__head">
          <h3 className="pv-h3">Limits</h3>
          <span className="pv-push" />
          {isWithin ? <Tag colour="green">Within limits</Tag> : <Tag colour="red">See below</Tag>}
        </div>
        <div className="pv-card__body pv-stack">
          {limitsOf(subject.conditions, disposal, today, settings.settings).map(
            ({ name, words, percent, reached, citation }) => (
              <Meter
                key={name}
                label={name}
                figure={words}
                percent={percent}
                tone={reached ? 'warn' : undefined}
                note={citation}
              />
            ),
          )}
          <BurdenMeter />
        </div>
      </div>
    </aside>
  );
}
