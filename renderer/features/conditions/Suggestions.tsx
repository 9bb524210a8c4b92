import { useState } from 'react';
import type { Disposal } from '../../../shared/domain/case/events.ts';
import type { NewCondition } from '../../../shared/domain/conditions/condition-library.ts';
import { type Suggestion, suggestionsFor } from '../../../shared/domain/conditions/suggestions.ts';
import { standingNeeds } from '../../../shared/domain/needs/needs-record.ts';
import { pathwaysInUse } from '../../../shared/domain/needs/pathways.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { toneOf } from './conditions-view.ts';
import { extentWords, openWords, reasonWords } from './suggestion-words.ts';
import { useJudging } from './use-judging.ts';

type SuggestionsProps = Readonly<{ disposal: Disposal; onAdd: (condition: NewCondition) => void }>;

const shownFirst = 6;

/** What the library holds for this person, best first, each with its reasons. The officer chooses. */
export function Suggestions({ disposal, onAdd }: SuggestionsProps) {
  const { subject, today, user, settings } = useWorkspace();
  const { unavailable } = useJudging();
  const [isWhole, setIsWhole] = useState(false);
  const { suggested, isDualNeedUnmet } = suggestionsFor(subject, disposal, {
    today,
    giver: user.rank,
    settings: settings.settings,
    unavailable,
  });
  const isNeurodivergent =
    unavailable.some(({ kind }) => kind === 'neurodiversity') ||
    standingNeeds(subject.needs).some(({ pathway, present }) => pathway === 'neurodiversity' && present === 'yes');
  const shown = isWhole ? suggested : suggested.slice(0, shownFirst);
  const more = suggested.length - shownFirst;
  return (
    <>
      {isDualNeedUnmet && (
        <Notice tone="warn">
          <b>No service for both needs.</b> Nothing in the library takes substance misuse and mental health together,
          and neither is matched to a service that turns the other away.
        </Notice>
      )}
      {isNeurodivergent && (
        <Notice>
          <b>Neurodiversity is on record.</b> Use the easy-read words, choose shorter sessions, and ask the provider to
          send reminders.
        </Notice>
      )}
      {suggested.length > 0 && (
        <div className="pv-suggests">
          <div className="pv-suggests__t">
            <b id="suggested">Suggested</b>
            {more > 0 && (
              <LinkButton
                label={isWhole ? 'Show fewer suggestions' : `Show ${more} more suggestions`}
                onPress={() => setIsWhole(!isWhole)}
              >
                {isWhole ? 'Fewer' : `${more} more`}
              </LinkButton>
            )}
          </div>
          <ul aria-labelledby="suggested">
            {shown.map((suggestion) => (
              <SuggestionCard key={suggestion.entry.id} {...suggestion} onAdd={() => onAdd(suggestion.condition)} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function SuggestionCard({ entry, condition, reasons, onAdd }: Suggestion & Readonly<{ onAdd: () => void }>) {
  const { settings } = useWorkspace();
  const words = openWords(condition.wording);
  const why = reasons.map((reason) => reasonWords(reason, pathwaysInUse(settings.settings))).join('. ');
  return (
    <li className="pv-suggest">
      <span className={`pv-kind pv-kind--${toneOf(condition)}`} />
      <span className="pv-grow">
        <b>{words}</b>
        <small>{`${extentWords(condition, entry)}. ${why}`}</small>
      </span>
      <IconButton small icon="plus" label={`Add: ${words}`} onPress={onAdd} />
    </li>
  );
}
