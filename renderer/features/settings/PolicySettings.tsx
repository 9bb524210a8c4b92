import { disposalWords } from '../../case/words.ts';
import { Card } from '../../components/Card.tsx';
import { Select } from '../../components/Select.tsx';
import { notLoadedWords } from './messages.ts';
import type { SettingsPart } from './settings-part.ts';
import { policyChoices, policyDisposals, policyKinds } from './settings-view.ts';

/** Who must agree, under the force's own policy, for kinds of case the law leaves open. */
export function PolicySettings({ draft, set, isReadOnly }: SettingsPart) {
  return (
    <Card
      heading="Force policy: who must agree"
      className="pv-settings__wide"
      head={<span className="pv-t3 pv-sm">{notLoadedWords}</span>}
    >
      <table className="pv-table pv-table--plainhead pv-table--flush pv-table--last pv-settings__policy">
        <caption className="pv-vh">Who must agree, by kind of case and disposal</caption>
        <thead>
          <tr>
            <th scope="col">Kind of case</th>
            {policyDisposals.map((disposal) => (
              <th scope="col" key={disposal}>
                {disposalWords[disposal]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {policyKinds.map(({ kind, label }) => (
            <tr key={kind}>
              <th scope="row">{label}</th>
              {policyDisposals.map((disposal) => (
                <td key={disposal}>
                  <Select
                    id={`policy-${kind}-${disposal}`}
                    label={`${label}, ${disposalWords[disposal].toLowerCase()}`}
                    hideLabel
                    small
                    options={policyChoices}
                    value={draft.policy[kind][disposal]}
                    disabled={isReadOnly}
                    onChange={(choice) =>
                      set({ policy: { ...draft.policy, [kind]: { ...draft.policy[kind], [disposal]: choice } } })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
