import { startTransition, useOptimistic, useState } from 'react';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { Folded } from './Folded.tsx';
import { type GravityLine, type GravityView, gravityView } from './gravity-view.ts';

/** How the gravity score comes about, part by part, from the force's matrix; or that there is none. */
export function GravityCard() {
  const { subject, settings } = useWorkspace();
  const matrix = settings.settings.gravityMatrix;
  const given = subject.given !== undefined;
  if (!matrix) {
    const { gravity } = subject.answers;
    return (
      <section className="pv-card" aria-labelledby="gravity-title">
        <div className="pv-card__head">
          <h3 className="pv-h3 pv-nowrap" id="gravity-title">
            Gravity score {gravity}
          </h3>
          <span className="pv-t3 pv-sm">No matrix is loaded: the officer’s own</span>
        </div>
      </section>
    );
  }
  const view = gravityView(subject, matrix);
  return (
    <Card heading="Gravity score" level={3} head={<span className="pv-t3 pv-sm">{matrix.name}</span>}>
      <ul className="pv-grav">
        {view.lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
        {view.total && <Line line={view.total} isTotal />}
      </ul>
      <p className="pv-sm pv-t2">{view.sum}</p>
      {view.meaning && <p className="pv-md">{view.meaning}</p>}
      {view.departure !== null && <p className="pv-md">Reason: {view.departure}</p>}
      {view.otherOffences.length > 0 && (
        <Folded summary={`${view.otherOffences.length} other offences`}>
          {() => (
            <ul className="pv-grav">
              {view.otherOffences.map((line) => (
                <Line key={line.key} line={line} />
              ))}
            </ul>
          )}
        </Folded>
      )}
      {!given && view.factors.length > 0 && (
        <Folded summary="Add or remove factors">{() => <Factors factors={view.factors} />}</Folded>
      )}
      {!given && view.isBuilt && (
        <Folded summary="Depart from the matrix">{() => <Departure reason={view.departure} />}</Folded>
      )}
    </Card>
  );
}

type LineProps = Readonly<{ line: GravityLine; isTotal?: boolean }>;

const Line = ({ line: { words, figure, cells }, isTotal = false }: LineProps) => (
  <li className={`pv-grav__row${isTotal ? ' pv-grav__row--total' : ''}`}>
    <span>{words}</span>
    <b>{figure}</b>
    <span className="pv-grav__cells" aria-hidden="true">
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells are the places 1 to 4
        <i key={index} className={cell === 'none' ? undefined : `is-${cell}`} />
      ))}
    </span>
  </li>
);

function Factors({ factors }: Readonly<{ factors: GravityView['factors'] }>) {
  const { run } = useWorkspace();
  const [applied, setApplied] = useOptimistic(factors.filter(({ applies }) => applies).map(({ id }) => id));
  return (
    <Checkboxes
      id="gravity-factors"
      label="Factors that apply"
      options={factors.map(({ id, wording }) => ({ value: id, label: wording }))}
      values={applied}
      onChange={(values) =>
        startTransition(async () => {
          setApplied([...values]);
          await run({ type: 'AnswerScreening', answers: { gravityFactors: [...values] } });
        })
      }
    />
  );
}

const ownScores = ['1', '2', '3', '4'] as const;

/** The officer's own score in place of the matrix's, with the reason. */
function Departure({ reason: standing }: Readonly<{ reason: string | null }>) {
  const { subject, run } = useWorkspace();
  const [score, setScore] = useState(ownScores.find((each) => each === String(subject.answers.gravity)));
  const [reason, setReason] = useState(standing ?? '');
  const isComplete = score !== undefined && reason.trim() !== '';
  return (
    <div className="pv-stack pv-stack--4">
      <Segmented
        id="gravity-own-score"
        label="Your score"
        small
        options={ownScores.map((value) => ({ value, label: value }))}
        value={score}
        onChange={setScore}
      />
      <TextArea id="gravity-reason" label="Reason" rows={2} limit={500} value={reason} onChange={setReason} />
      <Button
        kind="secondary"
        size="small"
        unavailable={isComplete ? undefined : 'Choose a score and enter the reason first'}
        onPress={() =>
          void run({
            type: 'AnswerScreening',
            answers: { gravity: Number(score), gravityReason: reason.trim() },
          })
        }
      >
        Record this score
      </Button>
    </div>
  );
}
