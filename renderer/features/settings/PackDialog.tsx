import { useEffect, useRef, useState } from 'react';
import { mostPackBytes } from '../../../shared/domain/pack/pack.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { dayOf } from '../../../shared/time.ts';
import { call } from '../../app/bridge.ts';
import { clock } from '../../app/clock.ts';
import { failureWords } from '../../app/failure-words.ts';
import { type PackChanges, packChanges } from '../../app/pack-changes.ts';
import { session, settingsInUse, useUnlocked } from '../../app/session.ts';
import { useWorklist } from '../../app/use-worklist.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Meter } from '../../components/Meter.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { packRefusalWords, settingsFailureWords } from './messages.ts';
import { PackChangesTable } from './PackChangesTable.tsx';
import { type AcceptedPack, citationLines, conflictWords, packRows } from './pack-view.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface Accepted {
  readonly bytes: Bytes;
  readonly checked: AcceptedPack;
}

type PackDialogProps = Readonly<{ onClose: () => void; onAdopted: (settings: ForceSettings) => void }>;

/** Checks a rules pack, shows what it would change case by case, and adopts it or leaves everything as it is. */
export function PackDialog({ onClose, onAdopted }: PackDialogProps) {
  const { user, store, configuration } = useUnlocked();
  const rows = useWorklist();
  const inUse = settingsInUse(configuration);
  const input = useRef<HTMLInputElement>(null);
  const summary = useRef<HTMLElement>(null);
  const isGone = useRef(false);
  const [problem, setProblem] = useState<string>();
  const [isChecking, setChecking] = useState(false);
  const [accepted, setAccepted] = useState<Accepted>();
  const [progress, setProgress] = useState<readonly [done: number, total: number]>();
  const [changes, setChanges] = useState<PackChanges>();
  const announce = useAnnounce();
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  useEffect(() => {
    if (accepted) summary.current?.focus();
  }, [accepted]);

  const read = async (file: File) => {
    setProblem(undefined);
    if (file.size > mostPackBytes) return setProblem(packRefusalWords({ reason: 'too-large', about: '' }));
    setChecking(true);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const checked = await call('packsCheck', { bytes });
    setChecking(false);
    if (!checked.ok) return setProblem(settingsFailureWords(checked.error));
    if (checked.value.outcome === 'refused') return setProblem(packRefusalWords(checked.value.refusal));
    setAccepted({ bytes, checked: checked.value });
    await compare(checked.value);
  };

  const compare = async ({ pack, settings }: AcceptedPack) => {
    const found = await packChanges({
      summaries: rows,
      load: store.load.bind(store),
      context: { today: dayOf(clock.now()), giver: user.rank, inUse: inUse.settings, pack: settings },
      report: (done, total) => setProgress([done, total]),
      isStopped: () => isGone.current,
    });
    if (!found) return;
    // What was read of cases is not shown unless that can be logged (DPA 2018 s62).
    const recorded = await store.record({
      action: 'viewed',
      detail: `${found.compared} open cases compared with rules pack ${pack.packId} ${pack.version}`,
    });
    setProgress(undefined);
    if (!recorded.ok) return setProblem(failureWords(recorded.error));
    setChanges(found);
    announce('The open cases have been compared');
  };

  const adopt = async ({ bytes }: Accepted) => {
    setProblem(undefined);
    const adopted = await call('packsAdopt', { bytes });
    if (!adopted.ok) return setProblem(settingsFailureWords(adopted.error));
    if (adopted.value.outcome === 'refused') return setProblem(packRefusalWords(adopted.value.refusal));
    const { added } = adopted.value;
    session.configure({ ...configuration, settings: [...configuration.settings, added] });
    await store.record({
      action: 'imported',
      detail: `rules pack ${added.pack?.packId} ${added.pack?.version}, SHA-256 ${added.pack?.signed?.fileSha256}, as settings version ${added.version}`,
    });
    announce(`Adopted as version ${added.version}`);
    onAdopted(added.settings);
  };

  return (
    <Dialog
      title="Import a rules pack"
      subtitle="A signed file with the force’s settings. Nothing changes until you adopt it."
      icon="download"
      onClose={onClose}
      footer={
        <>
          {accepted ? (
            <Button
              onPress={() => void adopt(accepted)}
              unavailable={changes ? undefined : 'The open cases have not been compared yet'}
            >
              Adopt
            </Button>
          ) : (
            <Button onPress={() => input.current?.click()}>Choose a file</Button>
          )}
          <Button kind="secondary" onPress={onClose}>
            {accepted ? 'Do not adopt' : 'Do not import'}
          </Button>
        </>
      }
    >
      <input
        ref={input}
        className="pv-vh"
        type="file"
        accept=".json,application/json"
        aria-label="Rules pack file"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
      <div className="pv-stack">
        {isChecking && <p role="status">Checking the pack…</p>}
        {problem && (
          <Notice tone="bad" role="alert">
            {problem}
          </Notice>
        )}
        {!accepted && !isChecking && !problem && (
          <p className="pv-t2">
            The pack is checked first: who signed it, whether it was changed since, and when it counts. Then you see
            what it would change for each open case. Cautions already given keep the settings they were given under.
          </p>
        )}
        {accepted && (
          <section ref={summary} tabIndex={-1} aria-label="What the pack is">
            <SummaryList rows={packRows(accepted.checked, inUse.settings)} />
          </section>
        )}
        {accepted && accepted.checked.pack.notes.length > 0 && (
          <Notice tone={accepted.checked.pack.basis === 'draft' ? 'warn' : 'info'}>
            {accepted.checked.pack.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </Notice>
        )}
        {accepted && accepted.checked.conflicts.length > 0 && (
          <Notice tone="warn">
            <p>This pack asks for what the law does not allow. If you adopt it, the law holds:</p>
            <ul className="pv-list">
              {accepted.checked.conflicts.map((conflict) => (
                <li key={conflict.about}>{conflictWords(conflict)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {accepted && accepted.checked.pack.citations.length > 0 && (
          <details>
            <summary>Where its settings come from</summary>
            <ul className="pv-list">
              {citationLines(accepted.checked.pack).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        {progress && (
          <Meter
            label="Comparing open cases"
            figure={`${progress[0].toLocaleString('en-GB')} of ${progress[1].toLocaleString('en-GB')}`}
            percent={(progress[0] / progress[1]) * 100}
          />
        )}
        {changes && <PackChangesTable changes={changes} />}
      </div>
    </Dialog>
  );
}
