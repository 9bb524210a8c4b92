import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Victim } from '../../../shared/domain/victims/victim.ts';
import { StepFrame } from '../../case/StepFrame.tsx';
import { useWorkspace } from '../../case/workspace.ts';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Tag } from '../../components/Tag.tsx';
import { AddVictim, NoVictim } from './AddVictim.tsx';
import { VictimPanel } from './VictimPanel.tsx';
import { dutyFor, stepMark, victimMark } from './victim-views-view.ts';

export function VictimViews() {
  const { subject } = useWorkspace();
  const { victims, noVictimReason } = subject;
  const isGiven = subject.given !== undefined;
  const [chosen, setChosen] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const [wasAdded, setWasAdded] = useState(false);
  // A new victim's form is gone: the next Tab goes on in what is asked about them.
  useEffect(() => {
    if (wasAdded) panel.current?.focus({ preventScroll: true });
    setWasAdded(false);
  }, [wasAdded]);
  const shown = victims.find(({ victimId }) => victimId === chosen) ?? victims[0];
  const mark = stepMark(subject);
  const duty = dutyFor(subject.disposal?.disposal);
  const isFirst = victims.length === 0 && noVictimReason === undefined;
  return (
    <StepFrame step="victim-views" layout="pv-victim">
      <div className="pv-victim__top">
        <div className="pv-row pv-row--wrap">
          <h2 className="pv-h1" id="step-title">
            Victim views
          </h2>
          <Tag colour={mark.colour} icon={mark.icon}>
            {mark.words}
          </Tag>
          <span className="pv-sm pv-t3">{duty.citation}</span>
        </div>
        <div className="pv-vtabs">
          {victims.length > 0 && (
            <VictimTabs
              victims={victims}
              shown={isAdding ? undefined : shown?.victimId}
              onShow={(victimId) => {
                setChosen(victimId);
                setAdding(false);
              }}
            />
          )}
          {!isGiven && victims.length > 0 && (
            <IconButton icon="plus" label="Add a victim" pressed={isAdding} onPress={() => setAdding(!isAdding)} />
          )}
        </div>
      </div>
      {victims.some(({ contacts, views }) => contacts.length === 0 && !views) && <Notice>{duty.sentence}</Notice>}
      {isFirst && <Notice>{duty.sentence}</Notice>}
      {noVictimReason !== undefined && (
        <Notice
          tone="ok"
          action={
            !isGiven && !isAdding && <LinkButton onPress={() => setAdding(true)}>Add a victim after all</LinkButton>
          }
        >
          <b>No identifiable victim.</b> {noVictimReason}
        </Notice>
      )}
      {!isGiven && (isAdding || isFirst) && (
        <AddVictim
          onAdded={(victimId) => {
            setChosen(victimId);
            setAdding(false);
            setWasAdded(true);
          }}
        />
      )}
      {!isGiven && isFirst && <NoVictim />}
      {shown && !isAdding && (
        <div
          ref={panel}
          tabIndex={-1}
          role="tabpanel"
          id="victim-panel"
          aria-labelledby={`victim-tab-${shown.victimId}`}
          className="pv-victim__grid"
        >
          <VictimPanel key={shown.victimId} victim={shown} />
        </div>
      )}
    </StepFrame>
  );
}

type VictimTabsProps = Readonly<{
  victims: readonly Victim[];
  shown: string | undefined;
  onShow: (victimId: string) => void;
}>;

/** One tab a victim. Tab reaches the row, arrows go along it. */
function VictimTabs({ victims, shown, onShow }: VictimTabsProps) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = victims.findIndex(({ victimId }) => victimId === shown);
    const to = (at + step + victims.length) % victims.length;
    const victim = victims[to];
    if (!victim) return;
    onShow(victim.victimId);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div role="tablist" aria-label="Victims" ref={row} onKeyDown={move}>
      {victims.map((victim, index) => {
        const mark = victimMark(victim);
        const isShown = victim.victimId === shown;
        return (
          <button
            key={victim.victimId}
            id={`victim-tab-${victim.victimId}`}
            type="button"
            role="tab"
            className="pv-vtab"
            aria-selected={isShown}
            aria-controls={isShown ? 'victim-panel' : undefined}
            tabIndex={isShown || (shown === undefined && index === 0) ? 0 : -1}
            onClick={() => onShow(victim.victimId)}
          >
            <Icon name={victim.kind === 'business' ? 'shop' : 'user'} size="large" />
            <span>
              <b>{victim.name}</b>
              <small>{victim.kind === 'business' ? 'Business' : 'Person'}</small>
            </span>
            <Tag colour={mark.colour}>{mark.words}</Tag>
          </button>
        );
      })}
    </div>
  );
}
