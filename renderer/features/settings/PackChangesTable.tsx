import { useState } from 'react';
import type { PackChanges } from '../../app/pack-changes.ts';
import { Button } from '../../components/Button.tsx';
import { caseWords, totalWords } from './pack-view.ts';

/** Rows drawn at a time: a pack that commences Part 6 changes every open case. */
const casesAtATime = 100;

/** What a pack would change, in all and case by case. */
export function PackChangesTable({ changes }: Readonly<{ changes: PackChanges }>) {
  const [shown, setShown] = useState(casesAtATime);
  const { summary, lines } = totalWords(changes);
  const more = changes.changed.length - shown;
  return (
    <>
      <p>
        <b>{summary}</b>
      </p>
      {lines.length > 0 && (
        <>
          <ul className="pv-list">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <section className="pv-scroll pv-importreport" tabIndex={0} aria-label="What changes, case by case">
            <table className="pv-table pv-table--wrap">
              <caption className="pv-importreport__caption">What changes, case by case</caption>
              <thead>
                <tr>
                  <th scope="col" className="w-176">
                    Case
                  </th>
                  <th scope="col">What changes, and the first rule that makes it so</th>
                </tr>
              </thead>
              <tbody>
                {changes.changed.slice(0, shown).map((changed) => {
                  const words = caseWords(changed);
                  return (
                    <tr key={words.caseId}>
                      <th scope="row">
                        {words.name}
                        {words.custodyRecordNumber && <div className="pv-sm pv-t3">{words.custodyRecordNumber}</div>}
                      </th>
                      <td>
                        {words.chosenChanges && <p>{words.chosenChanges}</p>}
                        {words.changes.map(({ disposal, what, why }) => (
                          <p key={disposal}>
                            <b>{what}.</b> {why}
                          </p>
                        ))}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
          {more > 0 && (
            <div>
              <Button kind="secondary" size="small" onPress={() => setShown(shown + casesAtATime)}>
                Show more: {more.toLocaleString('en-GB')} {more === 1 ? 'case is' : 'cases are'} not in the list yet
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
