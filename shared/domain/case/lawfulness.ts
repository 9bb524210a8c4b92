import type { z } from 'zod';
import { evaluate } from '../../frameworks/evaluate.ts';
import type { Facts, Stage } from '../../frameworks/facts.ts';
import type { DisposalEvaluation, Finding, Rule } from '../../frameworks/rule.ts';
import type { CalendarDay } from '../../time.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import type { Authority, Case } from './case.ts';
import type { Disposal, frozenOutcomeSchema, Rank } from './events.ts';
import { factsOf } from './facts.ts';

export interface LawContext {
  readonly today: CalendarDay;
  readonly giver: Rank;
  readonly settings: ForceSettings;
}

/**
 * What the law says of disposals for this case: bars, authorities, warnings and what is not yet known. An authority on
 * record settles the condition rules it names; screening rules read the recorded authorities themselves.
 */
export function lawfulness(
  subject: Case,
  disposals: readonly Disposal[],
  stages: readonly Stage[],
  context: LawContext,
): readonly DisposalEvaluation[] {
  return lawfulnessOf(factsOf(subject, context), subject.authorities, disposals, stages);
}

/** The same for facts already taken from a case; with `rules`, as the rules of that version see it. */
export function lawfulnessOf(
  facts: Facts,
  authorities: readonly Authority[],
  disposals: readonly Disposal[],
  stages: readonly Stage[],
  rules?: readonly Rule[],
): readonly DisposalEvaluation[] {
  return evaluate(facts, disposals, stages, rules).map((evaluation) => {
    const findings = evaluation.findings.map((finding) =>
      isSettled(finding, authorities) ? { ...finding, outcome: 'pass' as const } : finding,
    );
    const stillNeeded = findings.some(({ outcome }) => outcome === 'authority');
    const status = evaluation.status === 'needs-authority' && !stillNeeded ? 'available' : evaluation.status;
    return { ...evaluation, findings, status };
  });
}

const seniorEnough = new Set<Authority['authority']>(['inspector', 'superintendent', 'prosecutor']);

const isSettled = ({ rule, outcome }: Finding, authorities: readonly Authority[]): boolean =>
  outcome === 'authority' &&
  rule.stage !== 'screening' &&
  authorities.some(({ authority, rules }) => seniorEnough.has(authority) && rules.includes(rule.id));

/** The outcome of each rule in the words of the day, to be kept with a decision (S0-52). */
export const frozenOutcomes = (evaluation: DisposalEvaluation): z.infer<typeof frozenOutcomeSchema>[] =>
  evaluation.findings.map(({ rule, outcome }) => ({
    rule: rule.id,
    outcome,
    sentence: outcome === 'pass' ? rule.requirement.en : `${rule.failing.en}. ${rule.reason.en}`,
    citation: rule.citation.text,
  }));
