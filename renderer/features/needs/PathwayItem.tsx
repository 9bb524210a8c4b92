import { useState } from 'react';
import { evidenceSourceSchema, type Need, needAnswerSchema } from '../../../shared/domain/needs/needs-events.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SettledSegmented } from '../../components/SettledSegmented.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { answerWords, sensitiveWarning, sourceWords } from './messages.ts';
import type { PathwayRow } from './needs-view.ts';
import { PathwayIcon } from './PathwayIcon.tsx';

const answers = needAnswerSchema.options.map((value) => ({ value, label: answerWords[value] }));
const sources = evidenceSourceSchema.options.map((value) => ({ value, label: sourceWords[value] }));

/** One pathway. What is chosen is saved at once, as a version; what may hurt is asked only after a warning. */
export function PathwayItem({ row }: Readonly<{ row: PathwayRow }>) {
  const { run } = useWorkspace();
  const { id: pathway, name, isSensitive, need, told } = row;
  const [draft, setDraft] = useState<Need>(
    need ?? { pathway, present: 'not-asked', linkedToOffending: false, linkedToHarm: false, sources: [] },
  );
  const [isAsked, setAsked] = useState(need !== undefined || !(isSensitive || told));
  const [isOpen, setOpen] = useState(false);
  const save = async (change: Partial<Need>) => {
    const next = { ...draft, ...change };
    const isPresent = next.present === 'yes';
    const kept = {
      ...next,
      linkedToOffending: isPresent && next.linkedToOffending,
      linkedToHarm: isPresent && next.linkedToHarm,
    };
    setDraft(kept);
    if (!(await run({ type: 'AssessNeeds', needs: [kept] }))) setDraft(draft);
  };
  const id = `need-${pathway}`;
  return (
    <li className={`pv-need${isOpen ? ' pv-need--open' : ''}`}>
      <PathwayIcon pathway={pathway} />
      <span className="pv-need__t">
        <b>{name}</b>
        {(told ?? isSensitive) && <small>{told ?? 'Ask in private'}</small>}
      </span>
      {isAsked ? (
        <>
          <SettledSegmented
            id={id}
            label={`${name}: is it a need?`}
            hideLabel
            small
            className="pv-need__scale"
            options={answers}
            value={need ? draft.present : undefined}
            onChange={(present) => void save({ present })}
          />
          <fieldset className="pv-need__links" aria-label={`${name}: linked to`}>
            <Checkbox
              id={`${id}-offending`}
              label="Offending"
              checked={draft.linkedToOffending}
              disabled={draft.present !== 'yes'}
              onChange={(linkedToOffending) => void save({ linkedToOffending })}
            />
            <Checkbox
              id={`${id}-harm`}
              label="Serious harm"
              checked={draft.linkedToHarm}
              disabled={draft.present !== 'yes'}
              onChange={(linkedToHarm) => void save({ linkedToHarm })}
            />
          </fieldset>
          <span className={`pv-need__why${draft.evidence ? '' : ' pv-t3'}`}>{draft.evidence ?? 'Add a reason'}</span>
          <IconButton
            small
            icon={isOpen ? 'up' : 'down'}
            label={isOpen ? `Close ${name}` : `Reason and source: ${name}`}
            onPress={() => setOpen(!isOpen)}
          />
        </>
      ) : (
        <span className="pv-need__ask">
          <Button
            kind="secondary"
            size="small"
            label={told ? `Record it as a need: ${name}` : `Ask about it: ${name}`}
            onPress={() => {
              setAsked(true);
              setOpen(true);
            }}
          >
            {told ? 'Record it as a need' : 'Ask about it'}
          </Button>
        </span>
      )}
      {isOpen && (
        <div className="pv-need__more">
          {(isSensitive || told) && (
            <Notice tone="warn">{told ? `${told}. Do not ask again.` : sensitiveWarning}</Notice>
          )}
          <TextArea
            id={`${id}-evidence`}
            label="What shows it"
            rows={2}
            limit={1000}
            value={draft.evidence ?? ''}
            onCommit={(text) => void save({ evidence: text.trim() === '' ? undefined : text.trim() })}
          />
          <Checkboxes
            id={`${id}-sources`}
            label="Told by"
            layout="row"
            inline
            options={sources}
            values={draft.sources}
            onChange={(chosen) => void save({ sources: [...chosen] })}
          />
        </div>
      )}
    </li>
  );
}
