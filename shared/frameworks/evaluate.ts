import type { Disposal } from '../domain/case/events.ts';
import type { Facts, Stage } from './facts.ts';
import type { DisposalEvaluation, Finding, Rule, Status } from './rule.ts';
import { rules } from './rules.ts';
import { missingOf } from './truth.ts';

/**
 * What the rules of the given stages say of each disposal, in the order the disposals are asked about. Total and pure:
 * every fact, today included, is in `facts` (vectors/README.md sections 3.2 and 3.3).
 */
export const evaluate = (
  facts: Facts,
  disposals: readonly Disposal[],
  stages: readonly Stage[],
): readonly DisposalEvaluation[] =>
  disposals.map((disposal) => {
    const judgements = rules
      .filter((rule) => stages.includes(rule.stage) && rule.disposals.includes(disposal))
      .flatMap((rule) => judge(rule, facts, disposal) ?? []);
    const findings = judgements.map(({ finding }) => finding);
    const needed = inOrder(judgements.flatMap(({ finding, canStop }) => (canStop ? finding.missing : [])));
    const status = statusOf(findings, needed);
    return { disposal, status, findings, missing: status === 'not-yet-known' ? needed : [] };
  });

interface Judgement {
  readonly finding: Finding;
  /** What is missing could still bar the disposal or ask for an authority. */
  readonly canStop: boolean;
}

function judge(rule: Rule, facts: Facts, disposal: Disposal): Judgement | undefined {
  const tested = rule.test(facts, disposal);
  if (tested === undefined) return undefined;
  const { fires, severity = rule.severity } = tested;
  if (fires === false) return { finding: { rule, outcome: 'pass', missing: [] }, canStop: false };
  if (fires === true) {
    return { finding: { rule, outcome: severity, missing: inOrder(tested.missing ?? []) }, canStop: true };
  }
  return { finding: { rule, outcome: 'unknown', missing: inOrder(missingOf(fires)) }, canStop: severity !== 'warning' };
}

function statusOf(findings: readonly Finding[], needed: readonly string[]): Status {
  const has = (outcome: Finding['outcome']) => findings.some((finding) => finding.outcome === outcome);
  if (has('bar')) return 'barred';
  if (needed.length > 0) return 'not-yet-known';
  return has('authority') ? 'needs-authority' : 'available';
}

/** Each path once, in code-point order. */
const inOrder = (paths: readonly string[]): readonly string[] => [...new Set(paths)].sort();
