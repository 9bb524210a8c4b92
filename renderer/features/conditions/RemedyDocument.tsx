import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { BurdenMeter } from './BurdenMeter.tsx';

/** What the area's community remedy document offers to ask for: ASBCPA 2014 s101. */
export function RemedyDocument({ remedy }: Readonly<{ remedy: ForceSettings['communityRemedy'] }>) {
  return (
    <aside className="pv-conds__lim" aria-label="Community remedy document">
      <div className="pv-card">
        <div className="pv-card__head">
          <h3 className="pv-h3">Community remedy</h3>
        </div>
        <div className="pv-card__body pv-stack pv-sm">
          {remedy ? (
            <ul className="pv-stack pv-stack--2">
              {remedy.actions.map(({ reference, wording }) => (
                <li key={reference}>
                  <b>{reference}</b> {wording}
                </li>
              ))}
            </ul>
          ) : (
            <p>No community remedy document is loaded in the force’s settings.</p>
          )}
          <BurdenMeter />
        </div>
      </div>
    </aside>
  );
}
