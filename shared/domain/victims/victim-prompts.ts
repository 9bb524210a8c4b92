import type { CalendarDay } from '../../time.ts';
import type { Case } from '../case/case.ts';
import type { Victim } from './victim.ts';
import { type PromptPoint, promptPointSchema, type VictimPrompt } from './victim-events.ts';

/** How an opportunity to offer a victim support stands; `due-again` when the day it was put off to has come. */
export type PromptState =
  | { readonly point: PromptPoint; readonly state: 'not-reached' | 'due' }
  | { readonly point: PromptPoint; readonly state: 'answered' | 'deferred' | 'due-again'; readonly day: CalendarDay };

/** The opportunities of a case in their order (S2-21). What was answered early or before a reopening stays answered. */
export const promptsOf = (
  { duties }: Victim,
  subject: Pick<Case, 'disposal' | 'given' | 'earlierGivings'>,
  today: CalendarDay,
): readonly PromptState[] =>
  promptPointSchema.options.map((point) => {
    const prompt = duties?.prompts?.find((each) => each.point === point);
    if (!prompt) return { point, state: isReached(point, subject) ? 'due' : 'not-reached' };
    if (prompt.answer === 'answered') return { point, state: 'answered', day: prompt.on };
    return { point, state: prompt.until > today ? 'deferred' : 'due-again', day: prompt.until };
  });

function isReached(
  point: PromptPoint,
  { disposal, given, earlierGivings }: Pick<Case, 'disposal' | 'given' | 'earlierGivings'>,
): boolean {
  const isGiven = given !== undefined || earlierGivings.length > 0;
  return point === 'intake' || isGiven || (point === 'decision' && disposal !== undefined);
}

/** The prompts with this one in the place of what was said at its point. */
export const withPrompt = (prompts: readonly VictimPrompt[], prompt: VictimPrompt): readonly VictimPrompt[] => [
  ...withoutPrompt(prompts, prompt.point),
  prompt,
];

export const withoutPrompt = (prompts: readonly VictimPrompt[], point: PromptPoint): readonly VictimPrompt[] =>
  prompts.filter((each) => each.point !== point);
