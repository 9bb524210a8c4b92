import { rulesLeftToTheForce } from './changed-severities.ts';
import type { ScreenedDisposal } from './disposals.ts';
import type { Facts, Stage } from './facts.ts';
import type { DisposalEvaluation, Finding, Rule, Status } from './rule.ts';
import { rules } from './rules.ts';
import { missingOf } from './truth.ts';

/**
 * What the rules of the given stages say of each disposal, in the order the disposals are asked about. Total and pure:
 * every fact, today included, is in `facts` (vectors/README.md sections 3.2 and 3.3). `asked` is the rules of another
 * version, when an old decision is asked again.
 */
export const evaluate = <D extends ScreenedDisposal>(
  facts: Facts,
  disposals: readonly D[],
  stages: readonly Stage[],
  asked: readonly Rule[] = rules,
): readonly DisposalEvaluation<D>[] => {
  const judgeOnce = oncePerRule(facts);
  return disposals.map((disposal) => {
    const judgements = asked
      .filter((rule) => stages.includes(rule.stage) && rule.disposals.includes(disposal))
      .flatMap((rule) => judgeOnce(rule, disposal) ?? []);
    const findings = judgements.map(({ finding }) => finding);
    const needed = inOrder(judgements.flatMap(({ finding, canStop }) => (canStop ? finding.missing : [])));
    const status = statusOf(findings, needed);
    return { disposal, status, findings, missing: status === 'not-yet-known' ? needed : [] };
  });
};

/** A rule whose test does not take the disposal says the same of all: it is asked once, most of the time saved. */
function oncePerRule(facts: Facts) {
  const judged = new Map<Rule, Judgement | undefined>();
  return (rule: Rule, disposal: ScreenedDisposal): Judgement | undefined => {
    if (rule.test.length > 1) return judge(rule, facts, disposal);
    if (!judged.has(rule)) judged.set(rule, judge(rule, facts, disposal));
    return judged.get(rule);
  };
}

interface Judgement {
  readonly finding: Finding;
  /** What is missing could still bar the disposal or ask for an authority. */
  readonly canStop: boolean;
}

/**
 * A severity the force has changed is the whole answer: the rule fires on the same facts, no milder and no stricter;
 * `off` is not evaluated at all (vectors/README.md section 2).
 */
function judge(rule: Rule, facts: Facts, disposal: ScreenedDisposal): Judgement | undefined {
  const changed = rulesLeftToTheForce.has(rule.id) ? facts.settings.severity?.[rule.id] : undefined;
  if (changed === 'off') return undefined;
  const tested = rule.test(facts, disposal);
  if (tested === undefined) return undefined;
  const { fires } = tested;
  const severity = changed ?? tested.severity ?? rule.severity;
  if (fires === false) return { finding: { rule, outcome: 'pass', missing: [] }, canStop: false };
  if (fires === true) {
    const missing = changed === undefined ? inOrder(tested.missing ?? []) : [];
    return { finding: { rule, outcome: severity, missing }, canStop: true };
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
