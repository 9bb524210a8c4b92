import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { Card } from '../../components/Card.tsx';
import { leftToTheForceRows } from './left-to-the-force-view.ts';
import { notLoadedWords } from './messages.ts';

/** Everything the law leaves to regulations, a code or the force: what is loaded, and which rules need it. */
export function LeftToTheForce({ settings }: Readonly<{ settings: ForceSettings }>) {
  return (
    <Card
      heading="What the law leaves to the force"
      className="pv-settings__wide"
      head={<span className="pv-t3 pv-sm">{notLoadedWords}</span>}
    >
      <table className="pv-table pv-table--plainhead pv-table--flush pv-table--wrap pv-table--last">
        <caption className="pv-vh">What the law leaves to the force, and what is loaded</caption>
        <thead>
          <tr>
            <th scope="col" className="w-34">
              No.
            </th>
            <th scope="col">What</th>
            <th scope="col">Loaded</th>
            <th scope="col" className="w-240">
              Rules that need it
            </th>
          </tr>
        </thead>
        <tbody>
          {leftToTheForceRows(settings).map(({ item, what, purpose, state, loaded, rules }) => (
            <tr key={what}>
              <td>{item}</td>
              <th scope="row">
                {what}
                <div className="pv-sm pv-t3">{purpose}</div>
              </th>
              <td>
                {state !== 'Loaded' && <p className="pv-t2">{state}</p>}
                {loaded.map(({ short, lines }) =>
                  lines && lines.length > 0 ? (
                    <details key={short}>
                      <summary>{short}</summary>
                      <ul className="pv-list">
                        {lines.map((line) => (
                          <li key={line}>{line}</li>
                        ))}
                      </ul>
                    </details>
                  ) : (
                    <p key={short}>{short}</p>
                  ),
                )}
              </td>
              <td>{rules === '' ? 'None' : rules}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
