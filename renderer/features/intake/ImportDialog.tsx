import { useEffect, useRef, useState } from 'react';
import { execute } from '../../app/execute.ts';
import { failureWords } from '../../app/failure-words.ts';
import { useUnlocked } from '../../app/session.ts';
import { useWorklist } from '../../app/use-worklist.ts';
import { newCaseId } from '../../app/new-id.ts';
import { Button } from '../../components/Button.tsx';
import { useNow } from '../../components/Clock.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { dayOf } from '../../../shared/time.ts';
import { type ImportReport, readExtract } from './import-extract.ts';

/** Reads a custody extract, opens a case for each person it accepts, and tells what became of every row. */
export function ImportDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { store } = useUnlocked();
  const worklist = useWorklist();
  const now = useNow();
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<string | null>(null);
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (report) done.current?.focus();
  }, [report]);

  const read = async (file: File) => {
    setProblem(null);
    setReport(null);
    setProgress('Reading the file…');
    const held = new Set(worklist.map(({ custodyRecordNumber }) => custodyRecordNumber));
    const extract = await readExtract(new Uint8Array(await file.arrayBuffer()), {
      today: dayOf(now),
      alreadyHeld: (number) => held.has(number),
    });
    if (!extract.ok) {
      setProgress(null);
      setProblem(extract.error.words);
      return;
    }
    const { accepted, rejected, rowsRead, notUsed } = extract.value;
    let opened = 0;
    let openedRows = 0;
    for (const { opened: details, offences, source, rows } of accepted) {
      setProgress(`Opening case ${opened + 1} of ${accepted.length}…`);
      const result = await execute(newCaseId(), { type: 'OpenCase', source, offences, ...details });
      if (!result.ok) {
        setProblem(`${failureWords(result.error)} ${opened} of ${accepted.length} cases were opened; import the file again for the rest: those already here are left as they are.`);
        break;
      }
      opened += 1;
      openedRows += rows.length;
    }
    await store.record({
      action: 'imported',
      detail: `${rowsRead} rows read, ${openedRows} accepted, ${rejected.length} rejected`,
    });
    setProgress(null);
    setReport({ opened, openedRows, rowsRead, rejected, notUsed });
  };

  return (
    <Dialog
      title="Import a custody extract"
      subtitle="CSV or JSON, as docs/formats/custody-extract.md describes. Several people may stand in one file."
      icon="download"
      onClose={onClose}
      footer={
        <>
          {report ? (
            <Button ref={done} onPress={onClose}>
              Go to the worklist
            </Button>
          ) : (
            <Button onPress={() => input.current?.click()}>Choose a file</Button>
          )}
          {!report && (
            <Button kind="secondary" onPress={onClose}>
              Do not import
            </Button>
          )}
        </>
      }
    >
      <input
        ref={input}
        className="pv-vh"
        type="file"
        accept=".csv,.json,.txt,text/csv,application/json"
        aria-label="Custody extract file"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
      <div className="pv-stack">
        {progress && <p role="status">{progress}</p>}
        {problem && (
          <Notice tone="bad" role="alert">
            {problem}
          </Notice>
        )}
        {!report && !progress && !problem && (
          <p className="pv-t2">
            Each person becomes a case. Each fact keeps where it came from. Rows that cannot be read are listed with the
            reason, and nothing is dropped silently.
          </p>
        )}
        {report && <Report report={report} />}
      </div>
    </Dialog>
  );
}

function Report({ report }: Readonly<{ report: ImportReport }>) {
  const { opened, openedRows, rowsRead, rejected, notUsed } = report;
  return (
    <>
      <p role="status">
        <b>{rowsRead} rows read</b>: {openedRows} accepted in {opened} {opened === 1 ? 'case' : 'cases'}, {rejected.length} rejected.
      </p>
      {notUsed.length > 0 && <p className="pv-sm pv-t2">Columns not used: {notUsed.join(', ')}.</p>}
      {rejected.length > 0 && (
        <section className="pv-scroll pv-importreport" tabIndex={0} aria-label="Rejected rows">
          <table className="pv-table pv-table--wrap">
            <caption className="pv-vh">Rejected rows with the reason</caption>
            <thead>
              <tr>
                <th scope="col" className="w-64">
                  Row
                </th>
                <th scope="col">Why it was not accepted</th>
              </tr>
            </thead>
            <tbody>
              {rejected.map(({ row, reasons }) => (
                <tr key={row}>
                  <th scope="row">{row}</th>
                  <td>{reasons.join('. ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
