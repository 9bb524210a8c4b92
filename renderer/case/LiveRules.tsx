import type { Outcome } from '../../shared/frameworks/rule.ts';
import { Icon, type IconName } from '../components/Icon.tsx';
import { LinkButton } from '../components/LinkButton.tsx';
import { Tag } from '../components/Tag.tsx';
import { useWorkspace } from './workspace.ts';

export const outcomeLooks: Record<
  Outcome,
  { readonly words: string; readonly icon: IconName; readonly class: string }
> = {
  bar: { words: 'Bar', icon: 'stop', class: 'bar' },
  authority: { words: 'Needs authority', icon: 'authority', class: 'auth' },
  unknown: { words: 'Not yet known', icon: 'info', class: 'unknown' },
  warning: { words: 'Warning', icon: 'warning', class: 'warn' },
  pass: { words: 'Pass', icon: 'check-circle', class: 'pass' },
};

/** The law as it stands for the case, beside what is being typed. */
export function LiveRules() {
  const { rules, goTo } = useWorkspace();
  const attention = rules.rows.filter(
    ({ outcome }) => outcome === 'bar' || outcome === 'authority' || outcome === 'warning',
  );
  return (
    <aside className="pv-aside" aria-label="Live rules">
      <div className="pv-pane__head">
        <h2 className="pv-h3">Live rules</h2>
        <span className="pv-t3 pv-sm">change as you save</span>
        <span className="pv-push pv-sm">
          <LinkButton onPress={() => goTo('screening')}>Open screening</LinkButton>
        </span>
      </div>
      <section className="pv-pane__body pv-scroll pv-stack" tabIndex={0} aria-label="Rules summary">
        <div className="pv-tally">
          <span className="t-bar">
            <b>{rules.tally.bar}</b>Bar
          </span>
          <span className="t-auth">
            <b>{rules.tally.authority}</b>Authority
          </span>
          <span className="t-warn">
            <b>{rules.tally.unknown}</b>Not known
          </span>
          <span className="t-pass">
            <b>{rules.tally.pass}</b>Pass
          </span>
        </div>
        <div>
          <h3 className="pv-h4">Disposals</h3>
          <ul className="pv-availlist">
            {rules.disposals.map((row) => (
              <li className="pv-avail" key={row.disposal}>
                <span className="pv-avail__t">
                  {row.name}
                  <small>{row.why}</small>
                </span>
                <Tag colour={row.tone}>{row.statusWords}</Tag>
              </li>
            ))}
          </ul>
        </div>
        <ul className="pv-minirules">
          {attention.map(({ id, outcome, heading, affects }) => (
            <li className="pv-minirule" key={`${id} ${outcome}`}>
              <span className={`pv-outcome pv-outcome--${outcomeLooks[outcome].class}`}>
                <Icon name={outcomeLooks[outcome].icon} />
                {outcomeLooks[outcome].words}
              </span>
              <span>
                {heading}
                <small>{affects}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
