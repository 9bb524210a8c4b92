import type { Stage } from '../../frameworks/facts.ts';
import { firing } from '../../frameworks/firing.ts';
import { decidedByAPerson } from '../../frameworks/recording/decided-by-a-person.ts';
import type { DisposalEvaluation, Finding, RuleStatement } from '../../frameworks/rule.ts';
import { rulesOf, rulesVersion } from '../../frameworks/rules.ts';
import { failure, ok } from '../../result.ts';
import { dayOf } from '../../time.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './commands.ts';
import type { Decision, DecisionContext, StandingRule } from './decision.ts';
import type { CaseEventBody, Disposal } from './events.ts';
import { factsOf } from './facts.ts';
import { frozenOutcomes, lawfulnessOf } from './lawfulness.ts';
import { factsAsJson } from './replay.ts';
import { isBeforeSettings } from './settings-in-use.ts';

const lawContext = ({ now, actor, settings }: DecisionContext) => ({
  today: dayOf(now),
  giver: actor.rank,
  settings: settings.settings,
});

export const standingRules = (findings: readonly Finding[], outcome: Finding['outcome']): readonly StandingRule[] =>
  findings.filter((finding) => finding.outcome === outcome).map(({ rule }) => asStanding(rule));

export const asStanding = ({ id, failing, reason, citation }: RuleStatement): StandingRule => ({
  rule: id,
  failing: failing.en,
  reason: reason.en,
  citation: citation.text,
});

export function evaluateFor(subject: Case, disposal: Disposal, stages: readonly Stage[], context: DecisionContext) {
  const facts = factsOf(subject, lawContext(context));
  const rules = rulesOf(context.rulesVersion ?? rulesVersion);
  if (!rules) throw new Error(`No rules of version ${context.rulesVersion}`);
  const [evaluation] = lawfulnessOf(facts, subject.authorities, [disposal], stages, rules);
  if (!evaluation) throw new Error(`No evaluation for ${disposal}`);
  return evaluation;
}

/** What the decision rests on, kept with it (S0-52). */
export function basisOf(subject: Case, evaluation: DisposalEvaluation, context: DecisionContext) {
  const { settings: _, ...facts } = factsOf(subject, lawContext(context));
  return {
    facts: factsAsJson(facts),
    outcomes: frozenOutcomes(evaluation),
    rulesVersion: context.rulesVersion ?? rulesVersion,
    settingsVersion: context.settings.version,
  };
}

/** A disposal that needs authority can be chosen while authority is sought; one that is barred or unsettled cannot. */
export function chooseDisposal(
  subject: Case,
  { disposal, reason }: CaseCommand & { type: 'ChooseDisposal' },
  context: DecisionContext,
): Decision {
  if (isBeforeSettings(context)) return failure({ kind: 'clock-set-back' });
  const decided = { isDeciderNamed: context.actor.name.trim() !== '', hasReason: reason.trim() !== '' };
  const undecided = firing([decidedByAPerson], decided);
  if (undecided.length > 0) return failure({ kind: 'disposal-barred', rules: undecided.map(asStanding) });
  const evaluation = evaluateFor(subject, disposal, ['screening'], context);
  if (evaluation.status === 'barred') {
    return failure({ kind: 'disposal-barred', rules: standingRules(evaluation.findings, 'bar') });
  }
  if (evaluation.status === 'not-yet-known') return failure({ kind: 'not-yet-known', missing: evaluation.missing });
  const statements = context.settings.settings.wording?.[disposal];
  if (!statements) return failure({ kind: 'not-yet-known', missing: [`settings.wording.${disposal}`] });
  return ok([
    {
      type: 'DisposalChosen',
      disposal,
      reason,
      ...basisOf(subject, evaluation, context),
      statements,
    },
  ]);
}

/** Refuses a condition that brings in a bar the set did not have before: one hour over is refused with its section. */
export function setCondition(
  subject: Case,
  { condition }: CaseCommand & { type: 'SetCondition' },
  context: DecisionContext,
): Decision {
  const chosen = subject.disposal;
  if (!chosen) return failure({ kind: 'disposal-not-chosen' });
  const decision: readonly CaseEventBody[] = [{ type: 'ConditionSet', condition }];
  const without = subject.conditions.filter(({ conditionId }) => conditionId !== condition.conditionId);
  const barsOf = (conditions: Case['conditions']) =>
    standingRules(evaluateFor({ ...subject, conditions }, chosen.disposal, ['conditions'], context).findings, 'bar');
  const barredBefore = new Set(barsOf(without).map(({ rule }) => rule));
  const broughtIn = barsOf([...without, condition]).filter(({ rule }) => !barredBefore.has(rule));
  return broughtIn.length > 0 ? failure({ kind: 'disposal-barred', rules: broughtIn }) : ok(decision);
}
