import type { StationSettings } from '../../../shared/domain/pack/pack.ts';
import { Card } from '../../components/Card.tsx';
import { historyOf } from './settings-view.ts';

export function History({ versions }: Readonly<{ versions: readonly StationSettings[] }>) {
  return (
    <Card heading="Versions" className="pv-settings__wide">
      <table className="pv-table pv-table--plainhead pv-table--flush pv-table--wrap pv-table--last">
        <caption className="pv-vh">Versions of the settings, newest first</caption>
        <thead>
          <tr>
            <th scope="col" className="w-96">
              Version
            </th>
            <th scope="col" className="w-210">
              When
            </th>
            <th scope="col" className="w-240">
              Who
            </th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {historyOf(versions).map(({ version, when, by, what }) => (
            <tr key={version}>
              <th scope="row">{version}</th>
              <td>{when}</td>
              <td>{by}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
