import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseId } from '../../../shared/domain/case/events.ts';
import { dayOf } from '../../../shared/time.ts';
import { execute } from '../../app/execute.ts';
import { failureWords } from '../../app/failure-words.ts';
import { newCaseId } from '../../app/new-id.ts';
import { useUnlocked } from '../../app/session.ts';
import { useEveryRow } from '../../app/use-worklist.ts';
import { SamePersonProposals } from '../../case/SamePersonProposals.tsx';
import { useLikelySame } from '../../case/use-likely-same.ts';
import { listName } from '../../case/words.ts';
import { Button } from '../../components/Button.tsx';
import { useNow } from '../../components/Clock.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { type Extract, type RowReport, readExtract } from './import-extract.ts';

/** What became of every row of the file. */
interface ImportReport {
  readonly opened: readonly CaseId[];
  readonly openedRows: number;
  readonly extract: Extract;
}

/** Reads a custody extract, opens a case for each person it accepts, and tells what became of every row. */
export function ImportDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { store } = useUnlocked();
  const worklist = useEveryRow();
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
    const { accepted, rejected, rowsRead } = extract.value;
    const opened: CaseId[] = [];
    let openedRows = 0;
    for (const { opened: details, offences, source, rows } of accepted) {
      setProgress(`Opening case ${opened.length + 1} of ${accepted.length}…`);
      const caseId = newCaseId();
      const result = await execute(caseId, {
        type: 'OpenCase',
        source,
        // Each offence came from a row of its own.
        offences: offences.map((offence, index) => ({
          offence,
          source: { ...source, row: rows[index] ?? source.row },
        })),
        ...details,
      });
      if (!result.ok) {
        setProblem(
          `${failureWords(result.error)} ${opened.length} of ${accepted.length} cases were opened; import the file again for the rest: those already here are left as they are.`,
        );
        break;
      }
      opened.push(caseId);
      openedRows += rows.length;
    }
    await store.record({
      action: 'imported',
      detail: `${rowsRead} rows read, ${openedRows} accepted, ${rejected.length} rejected`,
    });
    setProgress(null);
    setReport({ opened, openedRows, extract: extract.value });
  };

  return (
    <Dialog
      title="Import a custody extract"
      subtitle="A CSV or JSON file from the custody system. Several people may stand in one file."
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
  const { opened, openedRows, extract } = report;
  const { rowsRead, rejected, notes, columnsNotUsed, fileNotes } = extract;
  return (
    <>
      <p role="status">
        <b>{rowsRead} rows read</b>: {openedRows} accepted in {opened.length} {opened.length === 1 ? 'case' : 'cases'},{' '}
        {rejected.length} rejected.
      </p>
      {fileNotes.map((note) => (
        <p key={note} className="pv-sm pv-t2">
          {note}
        </p>
      ))}
      {columnsNotUsed.length > 0 && <p className="pv-sm pv-t2">Columns not used: {columnsNotUsed.join(', ')}.</p>}
      <Proposals opened={opened} />
      <RowTable caption="Rejected rows, with the reason" rows={rejected} />
      <RowTable caption="Accepted rows to look at" rows={notes} />
    </>
  );
}

/** Of the people just imported, those who may be here already. It can be left for later: the person's page asks again. */
function Proposals({ opened }: Pick<ImportReport, 'opened'>) {
  const { likelySameAs } = useLikelySame();
  const rows = useEveryRow();
  const proposed = useMemo(
    () =>
      opened
        .map((caseId) => ({
          caseId,
          name: rows.find((row) => row.caseId === caseId),
          found: likelySameAs(caseId),
        }))
        .filter(({ found }) => found.length > 0),
    [opened, rows, likelySameAs],
  );
  if (proposed.length === 0) return null;
  return (
    <section className="pv-stack pv-stack--4" aria-label="May be here already">
      <p role="status">
        <b>{proposed.length === 1 ? 'One of them' : `${proposed.length} of them`} may be here already.</b> You can also
        answer later, on the person’s page.
      </p>
      {proposed.map(({ caseId, name, found }) => (
        <div key={caseId}>
          <h3 className="pv-h4">{name && listName(name)}</h3>
          <SamePersonProposals caseId={caseId} rows={found} />
        </div>
      ))}
    </section>
  );
}

function RowTable({ caption, rows }: Readonly<{ caption: string; rows: readonly RowReport[] }>) {
  if (rows.length === 0) return null;
  return (
    <section className="pv-scroll pv-importreport" tabIndex={0} aria-label={caption}>
      <table className="pv-table pv-table--wrap">
        <caption className="pv-importreport__caption">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-64">
              Row
            </th>
            <th scope="col">What is wrong, or worth knowing</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, sentences }) => (
            <tr key={`${row} ${sentences[0]}`}>
              <th scope="row">{row}</th>
              <td>{sentences.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
