import { burdenOf } from '../../../shared/domain/conditions/burden.ts';
import { libraryInUse } from '../../../shared/domain/conditions/condition-library.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { burdenWords } from './burden-view.ts';
import { useJudging } from './use-judging.ts';

/** What the conditions ask of the person's time. It has no limit in law: it is for judging what can be kept. */
export function BurdenMeter() {
  const { subject, today, settings } = useWorkspace();
  const { unavailable } = useJudging();
  const library = libraryInUse(settings.settings);
  const { figure, notes } = burdenWords(
    burdenOf(subject.conditions, library, unavailable, today),
    subject.personRecord.availability !== undefined,
  );
  return (
    <div className="pv-meter">
      <div className="pv-meter__top">
        <b>Burden</b>
        <span>{figure}</span>
      </div>
      {notes.map(({ words, isWarning }) => (
        <span key={words} className={`pv-sm ${isWarning ? 'pv-c-warn pv-bold' : 'pv-t3'}`}>
          {words}
        </span>
      ))}
    </div>
  );
}
