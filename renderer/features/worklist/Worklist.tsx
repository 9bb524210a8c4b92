import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { CaseId } from '../../../shared/domain/case/events.ts';
import type { CaseSummary } from '../../../shared/domain/case/summary.ts';
import { peopleOf } from '../../../shared/domain/person/people.ts';
import { go, stepOf } from '../../app/navigation.ts';
import { useUnlocked } from '../../app/session.ts';
import { useWorklist } from '../../app/use-worklist.ts';
import { DetentionTrack } from '../../case/CaseHeader.tsx';
import { Button } from '../../components/Button.tsx';
import { useNow } from '../../components/Clock.tsx';
import { Count } from '../../components/Count.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Flag } from '../../components/Flag.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useShortcut } from '../../components/use-shortcut.ts';
import { worklistSearchOf } from '../../store/search.ts';
import {
  caseOnLine,
  countOf,
  dueFirst,
  flagsInColumn,
  lineFrom,
  previewOf,
  viewWords,
  type WorklistRow,
  type WorklistViewName,
  worklistGroups,
  worklistLines,
  worklistRow,
  worklistViews,
} from './worklist-view.ts';

const rowHeight = 32;

type WorklistProps = Readonly<{ onNewCase: () => void; onImport: () => void }>;

export function Worklist({ onNewCase, onImport }: WorklistProps) {
  const summaries = useWorklist();
  const { user } = useUnlocked();
  const now = useNow();
  const [view, setView] = useState<WorklistViewName>('open');
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<CaseId | null>(null);
  const filter = useRef<HTMLInputElement>(null);
  const region = useRef<HTMLDivElement>(null);

  const groups = useMemo(() => worklistGroups(summaries, view, user), [summaries, view, user]);
  const inOrder = useMemo(() => dueFirst(groups, summaries, now), [groups, summaries, now]);
  const list = useMemo(() => {
    const found = query.trim() === '' ? null : worklistSearchOf(summaries).find(query);
    return worklistLines(inOrder, summaries.length, found);
  }, [inOrder, summaries, query]);
  // Made before the first letter is typed: over 120,000 cases that letter would wait for it.
  useEffect(() => {
    const idle = requestIdleCallback(() => worklistSearchOf(summaries));
    return () => cancelIdleCallback(idle);
  }, [summaries]);
  const counts = useMemo(
    () => new Map(worklistViews.map((name) => [name, countOf(name, summaries, user)])),
    [summaries, user],
  );
  const people = useMemo(() => peopleOf(summaries), [summaries]);
  // Made once a minute for each case that comes in sight: dates and clocks are the dearest part of drawing the list.
  const rowOf = useMemo(() => {
    const made = new Map<CaseSummary, WorklistRow>();
    return (shown: CaseSummary) => {
      const row = made.get(shown) ?? worklistRow(shown, now, user.userId, people.casesOf);
      made.set(shown, row);
      return row;
    };
  }, [now, user, people]);
  const chosen = useMemo(() => summaries.findIndex(({ caseId }) => caseId === selected), [summaries, selected]);
  const chosenLine = chosen < 0 ? -1 : list.lines.indexOf(chosen);
  const position = chosenLine < 0 ? caseOnLine(list, 0) : chosen;
  const summary = position === null ? undefined : summaries[position];

  const virtual = useVirtualizer({
    count: list.lines.length,
    getScrollElement: () => region.current,
    estimateSize: () => rowHeight,
    overscan: 4,
  });
  const visible = virtual.getVirtualItems();
  const before = visible[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (visible.at(-1)?.end ?? 0);

  const open = () => {
    if (summary) go({ screen: 'case', caseId: summary.caseId, step: stepOf(summary.stage) });
  };
  const openPerson = () => {
    if (summary) go({ screen: 'person', caseId: summary.caseId });
  };
  const move = (by: number) => {
    const line = lineFrom(list, position === null ? 0 : list.lines.indexOf(position), by);
    const next = summaries[caseOnLine(list, line) ?? -1];
    if (!next) return;
    setSelected(next.caseId);
    virtual.scrollToIndex(line);
  };
  // The list is where the work is: focus begins there, so that arrows and Enter work at once.
  useEffect(() => region.current?.focus(), []);
  useShortcut('N', onNewCase, { within: region });
  useShortcut('P', openPerson, { within: region });
  useShortcut('I', onImport, { within: region });
  useShortcut('/', () => filter.current?.focus(), { within: region });

  return (
    <div className="pv-page pv-page--wl">
      {worklistViews.map((name, index) => (
        <ViewShortcut key={name} keys={String(index + 1)} within={region} onView={() => setView(name)} />
      ))}
      <div className="pv-pagehead">
        <h1>Worklist</h1>
        <nav className="pv-tabs" aria-label="Views">
          {worklistViews.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={name === view ? 'true' : undefined}
              onClick={() => setView(name)}
            >
              {viewWords[name]} <Count value={counts.get(name) ?? 0} />
            </button>
          ))}
        </nav>
        <span className="pv-push" />
        <Button kind="secondary" icon="download" keys={['I']} onPress={onImport}>
          Import
        </Button>
        <Button icon="plus" keys={['N']} onPress={onNewCase}>
          New case
        </Button>
      </div>
      <div className="pv-split pv-split--preview">
        <section className="pv-pane pv-pane--list" aria-label="Cases">
          <div className="pv-toolbar">
            <div className="pv-search pv-search--wl">
              <Icon name="search" />
              <input
                ref={filter}
                className="govuk-input govuk-input--sm"
                type="search"
                autoComplete="off"
                aria-label="Filter this list"
                placeholder="Filter this list"
                value={query}
                onChange={(event) => setQuery(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' || event.key === 'ArrowDown') {
                    event.preventDefault();
                    region.current?.focus();
                  }
                }}
              />
            </div>
            <span className="pv-push" />
            <span className="pv-t3 pv-sm pv-nowrap">In custody: due soonest first. Others: last change first</span>
          </div>
          {list.caseCount === 0 ? (
            <div className="pv-tablewrap" ref={region} tabIndex={-1} data-single-keys>
              <NoCases hasAny={summaries.length > 0} onNewCase={onNewCase} onImport={onImport} />
            </div>
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: the scrolling region holds the table, arrows move the selection in it.
            <div
              className="pv-tablewrap pv-scroll"
              ref={region}
              tabIndex={0}
              role="region"
              aria-label={`Cases, ${list.caseCount} rows`}
              onKeyDown={(event) => {
                if (event.target !== event.currentTarget) return;
                const moves: Record<string, number> = {
                  ArrowDown: 1,
                  ArrowUp: -1,
                  PageDown: 10,
                  PageUp: -10,
                  Home: -1e9,
                  End: 1e9,
                };
                const by = moves[event.key];
                if (by !== undefined) {
                  event.preventDefault();
                  move(by);
                } else if (event.key === 'Enter') open();
              }}
            >
              <table className="pv-table" aria-rowcount={list.lines.length + 1}>
                <caption className="pv-vh">
                  {viewWords[view]}: {list.caseCount} cases
                </caption>
                <thead>
                  <tr>
                    <th scope="col" className="w-108">
                      Due
                    </th>
                    <th scope="col" className="w-210">
                      Person
                    </th>
                    <th scope="col" className="w-96">
                      Custody
                    </th>
                    <th scope="col">Offence</th>
                    <th scope="col" className="w-120">
                      Stage
                    </th>
                    <th scope="col" className="w-104">
                      Flags
                    </th>
                    <th scope="col" className="w-88">
                      Owner
                    </th>
                    <th scope="col" className="w-64 pv-num">
                      Held
                    </th>
                  </tr>
                </thead>
                <tbody>
                  <Spacer height={before} />
                  {visible.map(({ index }) => {
                    const line = list.lines[index] ?? 0;
                    const heading = list.headings[-line - 1];
                    if (heading) {
                      return (
                        <tr className="pv-grp" key={heading.words}>
                          <th colSpan={8} scope="colgroup">
                            {heading.words} <span className="pv-t3">{heading.count}</span>
                          </th>
                        </tr>
                      );
                    }
                    const shown = summaries[line];
                    return (
                      shown && (
                        <CaseRow
                          key={shown.caseId}
                          row={rowOf(shown)}
                          isSelected={shown === summary}
                          onSelect={() => setSelected(shown.caseId)}
                          onOpen={open}
                        />
                      )
                    );
                  })}
                  <Spacer height={after} />
                </tbody>
              </table>
            </div>
          )}
          <div className="pv-hints">
            <span>
              <Kbd keys={['↑', '↓']} /> move
            </span>
            <span>
              <Kbd keys={['Enter']} /> open
            </span>
            <span>
              <Kbd keys={['P']} /> person
            </span>
            <span>
              <Kbd keys={['/']} /> filter
            </span>
            <span>
              <Kbd keys={['N']} /> new
            </span>
            <span>
              <Kbd keys={['I']} /> import
            </span>
            <span>
              <Kbd keys={['1']} /> to <Kbd keys={[String(worklistViews.length)]} /> views
            </span>
            <span className="pv-push">
              {list.caseCount} of {summaries.length} cases
            </span>
          </div>
        </section>
        {summary && <PreviewPane summary={summary} flags={rowOf(summary).flags} onOpen={open} onPerson={openPerson} />}
      </div>
    </div>
  );
}

type ViewShortcutProps = Readonly<{ keys: string; within: RefObject<HTMLDivElement | null>; onView: () => void }>;

function ViewShortcut({ keys, within, onView }: ViewShortcutProps) {
  useShortcut(keys, onView, { within });
  return null;
}

/** Keeps the scroll height while rows out of sight are not drawn: a row per pixel step, no style attributes. */
function Spacer({ height }: Readonly<{ height: number }>) {
  if (height <= 0) return null;
  return (
    <tr className="pv-spacer">
      <td colSpan={8}>
        <svg width="1" height={height} aria-hidden="true" />
      </td>
    </tr>
  );
}

type CaseRowProps = Readonly<{ row: WorklistRow; isSelected: boolean; onSelect: () => void; onOpen: () => void }>;

function CaseRow({ row, isSelected, onSelect, onOpen }: CaseRowProps) {
  const { shown, more } = flagsInColumn(row.flags);
  return (
    <tr aria-selected={isSelected} onClick={onSelect} onDoubleClick={onOpen}>
      <td>
        <span className={`pv-due pv-due--${row.due.tone}`}>
          <Icon name={row.due.tone === 'late' ? 'warning' : row.due.icon} />
          {row.due.words}
        </span>
      </td>
      <th scope="row" className="pv-person pv-trunc">
        <b>{row.surname}</b>, {row.forenames} <span>{row.sexAndAge}</span>
      </th>
      <td className="pv-t2">{row.custody}</td>
      <td>
        {row.offence} <span className="pv-t3">{row.offenceCode}</span>
      </td>
      <td>
        <Tag colour={row.stageTone}>{row.stage}</Tag>
      </td>
      <td>
        <span className="pv-row pv-row--tight">
          {row.flags.length === 0 ? (
            <span className="pv-t3">None</span>
          ) : (
            shown.map(({ short, long, colour }) => (
              <Flag key={short} colour={colour} meaning={long}>
                {short}
              </Flag>
            ))
          )}
          {more.length > 0 && (
            <Flag colour="grey" meaning={more.map(({ long }) => long).join(', ')}>
              {`+${more.length}`}
            </Flag>
          )}
        </span>
      </td>
      <td className="pv-t2 pv-trunc">{row.owner}</td>
      <td className={`pv-num${row.due.tone === 'soon' || row.due.tone === 'late' ? ' pv-c-warn pv-bold' : ''}`}>
        {row.held}
      </td>
    </tr>
  );
}

type NoCasesProps = Readonly<{ hasAny: boolean; onNewCase: () => void; onImport: () => void }>;

const NoCases = ({ hasAny, onNewCase, onImport }: NoCasesProps) =>
  hasAny ? (
    <EmptyState title="No case fits">Clear the filter or choose another view to see the rest.</EmptyState>
  ) : (
    <EmptyState
      title="No cases yet"
      actions={
        <>
          <Button icon="download" onPress={onImport}>
            Import a custody extract
          </Button>
          <Button kind="secondary" icon="plus" onPress={onNewCase}>
            Type a new case
          </Button>
        </>
      }
    >
      Import people from a custody extract, or type the first case.
    </EmptyState>
  );

type PreviewPaneProps = Readonly<{
  summary: CaseSummary;
  flags: WorklistRow['flags'];
  onOpen: () => void;
  onPerson: () => void;
}>;

function PreviewPane({ summary, flags, onOpen, onPerson }: PreviewPaneProps) {
  const now = useNow();
  const preview = previewOf(summary, now);
  return (
    <aside className="pv-pane pv-pane--side" aria-label="Preview">
      <div className="pv-preview__head">
        <div className="pv-row pv-row--base">
          <h2 className="pv-h1">{preview.name}</h2>
          <span className="pv-push" />
          <LinkButton onPress={onPerson} label={`Person: ${preview.name}`}>
            Person
          </LinkButton>
        </div>
        <span className="pv-row pv-row--6 pv-row--wrap">
          {flags.map(({ kind, long, colour }) => (
            <Flag key={kind} colour={colour}>
              {long}
            </Flag>
          ))}
        </span>
        <p className="pv-t2 pv-md">{preview.born}</p>
        <p className="pv-t2 pv-md">{preview.custody}</p>
      </div>
      <section className="pv-pane__body pv-scroll pv-preview" tabIndex={0} aria-label="Details of the case">
        {preview.clock && (
          <div className="pv-preview__clock">
            <div className="pv-row pv-row--between pv-row--base">
              <span>
                <b className="pv-preview__big">{preview.clock.held}</b> in detention
              </span>
              <b className={`pv-sm${preview.clock.urgency === 'calm' ? '' : ' pv-c-warn'}`}>
                {preview.clock.nextWords}
              </b>
            </div>
            <DetentionTrack
              used={preview.clock.usedPercent}
              review={preview.clock.reviewPercent}
              label={`${preview.clock.held} of 24 hours used`}
            />
            <div className="pv-row pv-row--between pv-sm pv-t3">
              <span>Arrived {preview.clock.arrivedAt}</span>
              {preview.clock.reviewAt && <span>First review {preview.clock.reviewAt}</span>}
              <span>24 h {preview.clock.limitAt}</span>
            </div>
          </div>
        )}
        <SummaryList keys="narrow" rows={preview.facts} />
      </section>
      <div className="pv-pane__foot">
        <Button keys={['Enter']} grow onPress={onOpen}>
          {preview.next}
        </Button>
      </div>
    </aside>
  );
}
