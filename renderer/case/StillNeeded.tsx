import { useRef } from 'react';
import { LinkButton } from '../components/LinkButton.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { missingFacts, questions } from './questions.ts';
import { useWorkspace } from './workspace.ts';

/**
 * What the rules still ask. An answered question stays among them while the step is open, so that the keyboard keeps
 * its place.
 */
export function useAsked(missing: readonly string[]) {
  const { subject } = useWorkspace();
  const { questions: open, elsewhere, markersOpen } = missingFacts(missing, subject);
  const asked = useRef(new Set<string>());
  for (const { id } of open) asked.current.add(id);
  return { shown: questions.filter(({ id }) => asked.current.has(id)), elsewhere, markersOpen };
}

/** The questions with their answers, or the way to where the answer is given. */
export function StillNeeded({ shown, elsewhere, markersOpen }: Readonly<ReturnType<typeof useAsked>>) {
  const { goTo, goToSettings } = useWorkspace();
  if (shown.length === 0 && elsewhere.length === 0 && markersOpen.length === 0) return null;
  return (
    <section className="pv-questions" aria-labelledby="still-needed-title">
      <h3 className="pv-h3" id="still-needed-title">
        Questions the rules ask
      </h3>
      {shown.map((question) => (
        <QuestionRow key={question.id} question={question} />
      ))}
      {(elsewhere.length > 0 || markersOpen.length > 0) && (
        <ul className="pv-elsewhere">
          {markersOpen.map((index) => (
            <li key={index}>
              <LinkButton onPress={() => goTo('offence-and-person')}>
                {`Say whether offence ${index + 1} involves domestic abuse, hate, a weapon or harassment`}
              </LinkButton>
            </li>
          ))}
          {elsewhere.map(({ step, words }) => (
            <li key={words}>
              <LinkButton onPress={() => (step === 'settings' ? goToSettings() : goTo(step))}>
                {step === 'settings' ? `The force’s settings do not say: ${words}` : `Enter ${words}`}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
