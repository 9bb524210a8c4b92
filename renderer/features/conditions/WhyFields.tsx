import { useState } from 'react';
import { tracesOf } from '../../../shared/domain/conditions/traces.ts';
import { standingNeeds } from '../../../shared/domain/needs/needs-record.ts';
import { pathwaysInUse } from '../../../shared/domain/needs/pathways.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { DraftFieldsProps } from './ActionFields.tsx';
import { answerWords, pathwayName, whyWords } from './conditions-view.ts';

/** What the condition answers on record (S0-26): a library condition says it already, an own one asks. */
export function WhyFields({ draft, set, field }: Pick<DraftFieldsProps, 'draft' | 'set' | 'field'>) {
  const { subject, settings } = useWorkspace();
  const isOwn = draft.libraryId === undefined;
  const [isOpen, setIsOpen] = useState(isOwn || tracesOf(draft).length === 0);
  const pathways = pathwaysInUse(settings.settings);
  const needs = standingNeeds(subject.needs).filter(({ present }) => present === 'yes');
  const reason = field('condition-reason');
  if (!isOpen && !isOwn && reason.error === undefined) {
    return (
      <p className="pv-row pv-row--6 pv-md">
        <span>
          <b>What it answers:</b> {whyWords({ ...draft }, pathways)}
        </span>
        <LinkButton label="Change what it answers" onPress={() => setIsOpen(true)}>
          Change
        </LinkButton>
      </p>
    );
  }
  return (
    <>
      <Checkboxes
        {...field('condition-answers')}
        label="What it answers"
        hint={needs.length === 0 ? 'No need is on record as present' : undefined}
        inline
        options={[
          ...needs.map(({ pathway }) => ({ value: `need ${pathway}`, label: pathwayName(pathway, pathways) })),
          { value: 'harm', label: answerWords.harm },
          ...(subject.victims.length > 0 ? [{ value: 'victim', label: answerWords.victim }] : []),
        ]}
        values={[...(draft.needs ?? []).map((pathway) => `need ${pathway}`), ...(draft.answers ?? [])]}
        onChange={(chosen) => {
          const chosenNeeds = needs
            .map(({ pathway }) => pathway)
            .filter((pathway) => chosen.includes(`need ${pathway}`));
          const answers = (['harm', 'victim'] as const).filter((answer) => chosen.includes(answer));
          set({
            needs: chosenNeeds.length > 0 ? chosenNeeds : undefined,
            answers: answers.length > 0 ? answers : undefined,
          });
        }}
      />
      <TextArea
        {...reason}
        label={isOwn ? 'Why it is not one of the library' : 'Why it is set'}
        rows={2}
        limit={500}
        value={draft.reason ?? ''}
        onChange={(text) => set({ reason: text })}
      />
    </>
  );
}
