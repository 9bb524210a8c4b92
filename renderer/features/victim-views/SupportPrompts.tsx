import { useState } from 'react';
import type { Victim } from '../../../shared/domain/victims/victim.ts';
import type { PromptPoint, VictimPrompt } from '../../../shared/domain/victims/victim-events.ts';
import {
  type PromptState,
  promptsOf,
  withoutPrompt,
  withPrompt,
} from '../../../shared/domain/victims/victim-prompts.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Tag } from '../../components/Tag.tsx';
import { promptMark, promptPointWords, putOffProblem } from './victim-views-view.ts';

type SupportPromptsProps = Readonly<{
  victim: Victim;
  onChange: (prompts: readonly VictimPrompt[]) => Promise<boolean>;
}>;

/** Support is offered at every opportunity: each offer is answered, or put off until a day. */
export function SupportPrompts({ victim, onChange }: SupportPromptsProps) {
  const { subject, today } = useWorkspace();
  const prompts = victim.duties?.prompts ?? [];
  return (
    <fieldset className="pv-support">
      <legend className="govuk-label">Offers of support</legend>
      <ul className="pv-support__offers">
        {promptsOf(victim, subject, today).map((prompt) => (
          <PromptRow
            key={prompt.point}
            prompt={prompt}
            onAnswer={(answer) => onChange(withPrompt(prompts, answer))}
            onUndo={() => void onChange(withoutPrompt(prompts, prompt.point))}
          />
        ))}
      </ul>
    </fieldset>
  );
}

type PromptRowProps = Readonly<{
  prompt: PromptState;
  onAnswer: (prompt: VictimPrompt) => Promise<boolean>;
  onUndo: () => void;
}>;

function PromptRow({ prompt, onAnswer, onUndo }: PromptRowProps) {
  const { today } = useWorkspace();
  const [isPuttingOff, setPuttingOff] = useState(false);
  const { point, state } = prompt;
  const words = promptPointWords[point];
  const mark = promptMark(prompt);
  const isDue = state === 'due' || state === 'due-again';
  return (
    <>
      <li>
        <span className="pv-grow">{words}</span>
        <Tag colour={mark.colour}>{mark.words}</Tag>
        {isDue && (
          <>
            <Button
              kind="secondary"
              size="small"
              label={`${words}: answered today`}
              onPress={() => void onAnswer({ answer: 'answered', point, on: today })}
            >
              Answered today
            </Button>
            <LinkButton label={`${words}: put off`} onPress={() => setPuttingOff(!isPuttingOff)}>
              Put off
            </LinkButton>
          </>
        )}
        {(state === 'answered' || state === 'deferred') && (
          <LinkButton label={`${words}: change`} onPress={onUndo}>
            Change
          </LinkButton>
        )}
      </li>
      {isDue && isPuttingOff && (
        <li>
          <PutOffUntil
            point={point}
            onPutOff={async (until) => {
              if (await onAnswer({ answer: 'deferred', point, until })) setPuttingOff(false);
            }}
          />
        </li>
      )}
    </>
  );
}

type PutOffUntilProps = Readonly<{
  point: PromptPoint;
  onPutOff: (until: Extract<VictimPrompt, { answer: 'deferred' }>['until']) => Promise<void>;
}>;

function PutOffUntil({ point, onPutOff }: PutOffUntilProps) {
  const { today } = useWorkspace();
  const [problem, setProblem] = useState<string>();
  return (
    <DateField
      id={`put-off-${point}`}
      label="Put off until"
      latestYear={Number(today.slice(0, 4)) + 1}
      value={undefined}
      error={problem}
      onCommit={(day) => {
        if (!day) return;
        const found = putOffProblem(day, today);
        setProblem(found);
        if (!found) void onPutOff(day);
      }}
    />
  );
}
