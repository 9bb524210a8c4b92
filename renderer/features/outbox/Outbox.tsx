import { type KeyboardEvent, useRef, useState } from 'react';
import { tryNow, useDelivery } from '../../app/delivery.ts';
import { go } from '../../app/navigation.ts';
import { useWorklist } from '../../app/use-worklist.ts';
import { Button } from '../../components/Button.tsx';
import { useNow } from '../../components/Clock.tsx';
import { Count } from '../../components/Count.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ProgressDots } from '../../components/ProgressDots.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useShortcut } from '../../components/use-shortcut.ts';
import { LedgerCheck } from './LedgerCheck.tsx';
import { type OutboxViewName, outboxView, outboxViews, type PackageRow, rowByKey, shown } from './outbox-view.ts';

const viewWords: Record<OutboxViewName, string> = {
  all: 'All packages',
  attention: 'Needs attention',
  waiting: 'Waiting',
  delivered: 'Delivered',
};

export function Outbox() {
  const now = useNow();
  const delivery = useDelivery();
  const view = outboxView(useWorklist(), delivery, now);
  const [name, setName] = useState<OutboxViewName>('all');
  const [chosen, setChosen] = useState<string>();
  const list = useRef<HTMLElement>(null);
  const rows = shown(view.rows, name);
  const selected = rows.find(({ packageId }) => packageId === chosen) ?? rows[0];
  const isBusy = delivery.delivering !== undefined;
  useShortcut('T', tryNow, { within: list });

  return (
    <div className="pv-page">
      <div className="pv-pagehead">
        <h1>Outbox</h1>
        <nav className="pv-tabs" aria-label="Outbox views">
          {outboxViews.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={each === name ? 'true' : undefined}
              onClick={() => setName(each)}
            >
              {viewWords[each]}{' '}
              <Count
                value={view.counts[each]}
                tone={each === 'attention' && view.counts.attention > 0 ? 'red' : undefined}
              />
            </button>
          ))}
        </nav>
      </div>
      <div className={`pv-outbox${selected ? '' : ' pv-outbox--whole'}`}>
        <aside className="pv-pane pv-outbox__dest" aria-label="Destination">
          <div className="pv-pane__head">
            <h2 className="pv-h3">Destination</h2>
          </div>
          <ul className="pv-list pv-list--dest">
            <li>
              <i className={`pv-dot pv-dot--${view.folder.tone}`} />
              <span className="pv-grow">
                <b>Force folder</b>
                <small className="pv-outbox__path">{view.folder.path}</small>
                <small className={view.folder.tone === 'bad' ? 'pv-c-bar pv-bold' : undefined}>
                  {view.folder.words}
                </small>
              </span>
            </li>
          </ul>
          <LedgerCheck />
        </aside>
        <section className="pv-pane" aria-label="Package list" ref={list}>
          {view.banner && (
            <Notice
              tone="bad"
              role="status"
              className="pv-outbox__note"
              action={
                <Button kind="secondary" size="small" icon="refresh" onPress={tryNow}>
                  Try now
                </Button>
              }
            >
              <b>{view.banner.what}</b> {view.banner.assurance}
            </Notice>
          )}
          {rows.length > 0 ? (
            <Packages rows={rows} selected={selected} onSelect={setChosen} />
          ) : (
            <EmptyState title={name === 'all' ? 'No packages yet' : `Nothing here: ${viewWords[name].toLowerCase()}`}>
              When a case is exported its package stands here until it has arrived in the force’s folder, and after.
            </EmptyState>
          )}
          <div className="pv-hints">
            <span className="pv-legend">
              <span>1 Queued</span>
              <span>2 Written</span>
              <span>3 Delivered</span>
            </span>
            <span className="pv-push" />
            <span>
              <Kbd keys={['↑', '↓']} /> choose
            </span>
            <span>
              <Kbd keys={['Enter']} /> open the case
            </span>
            <span>
              <Kbd keys={['T']} /> try now
            </span>
          </div>
        </section>
        {selected && <Details row={selected} isBusy={isBusy} />}
      </div>
    </div>
  );
}

type PackagesProps = Readonly<{
  rows: readonly PackageRow[];
  selected: PackageRow | undefined;
  onSelect: (packageId: string) => void;
}>;

function Packages({ rows, selected, onSelect }: PackagesProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent, row: PackageRow) => {
    if (event.key === 'Enter') openCaseOf(row);
    const next = rowByKey(event.key, rows.indexOf(row), rows.length);
    const target = next === null ? undefined : rows[next];
    if (!target) return;
    event.preventDefault();
    onSelect(target.packageId);
    body.current?.rows[next ?? 0]?.focus();
  };
  return (
    <div className="pv-tablewrap pv-scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys choose a row, which makes it a grid. */}
      <table className="pv-table pv-table--inset" role="grid" data-single-keys>
        <caption className="pv-vh">Packages</caption>
        <thead>
          <tr>
            <th scope="col" className="w-176">
              Package
            </th>
            <th scope="col">Person</th>
            <th scope="col">What</th>
            <th scope="col" className="w-88">
              Progress
            </th>
            <th scope="col" className="w-160">
              State
            </th>
            <th scope="col" className="w-112">
              When
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <tr
              key={row.packageId}
              aria-selected={row === selected}
              tabIndex={row === selected ? 0 : -1}
              onClick={() => onSelect(row.packageId)}
              onKeyDown={(event) => onKeyDown(event, row)}
            >
              <th scope="row">
                <b>{row.packageId}</b>
              </th>
              <td>{row.person}</td>
              <td className="pv-t2">{row.what}</td>
              <td>
                <ProgressDots dots={row.dots} label={row.progressWords} />
              </td>
              <td>
                <Tag colour={row.stateColour}>{row.stateWords}</Tag>
              </td>
              <td className="pv-t2">{row.when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type DetailsProps = Readonly<{ row: PackageRow; isBusy: boolean }>;

function Details({ row, isBusy }: DetailsProps) {
  return (
    <aside className="pv-pane pv-pane--side" aria-label="Package details">
      <div className="pv-pane__head pv-drawer__head">
        <div className="pv-grow">
          <h2 className="pv-h2">{row.packageId}</h2>
          <p className="pv-t2 pv-md">{row.what}</p>
        </div>
      </div>
      <section className="pv-pane__body pv-scroll pv-stack" tabIndex={0} aria-label="About this package">
        {row.problem && <Notice tone="bad">{row.problem}</Notice>}
        <SummaryList keys="narrow" rows={row.facts} />
        <div>
          <h3 className="pv-h4 pv-mb">Attempts</h3>
          <ol className="moj-timeline">
            {row.attempts.map(({ words, when, tone }, index) => (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: attempts have no name, and only the first place gains one.
                key={row.attempts.length - index}
                className={`moj-timeline__item moj-timeline__item--${tone}`}
              >
                {words}
                <small>{when}</small>
              </li>
            ))}
          </ol>
        </div>
      </section>
      <div className="pv-pane__foot">
        {row.state === 'delivered' ? (
          <Button kind="secondary" grow onPress={() => openCaseOf(row)}>
            Open the case
          </Button>
        ) : (
          <>
            <Button
              grow
              icon="refresh"
              keys={['T']}
              onPress={tryNow}
              unavailable={isBusy ? 'A package is being written now' : undefined}
            >
              Try now
            </Button>
            <Button kind="secondary" onPress={() => openCaseOf(row)}>
              Open the case
            </Button>
          </>
        )}
      </div>
    </aside>
  );
}

const openCaseOf = ({ caseId }: PackageRow) => go({ screen: 'case', caseId, step: 'paperwork' });
