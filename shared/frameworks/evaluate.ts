import type { ScreenedDisposal } from './disposals.ts';
import type { Facts, Stage } from './facts.ts';
import { inOrder, type Judgement, judge } from './judge.ts';
import type { DisposalEvaluation, Finding, Rule, Status } from './rule.ts';
import { rules } from './rules.ts';

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

/** A rule that says the same of all its disposals is asked once, most of the time saved. */
function oncePerRule(facts: Facts) {
  const judged = new Map<Rule, Judgement<Rule> | undefined>();
  return (rule: Rule, disposal: ScreenedDisposal): Judgement<Rule> | undefined => {
    if (rule.byDisposal) return judge(rule, rule.test(facts, disposal), facts.settings.severity);
    if (!judged.has(rule)) judged.set(rule, judge(rule, rule.test(facts), facts.settings.severity));
    return judged.get(rule);
  };
}

function statusOf(findings: readonly Finding[], needed: readonly string[]): Status {
  const has = (outcome: Finding['outcome']) => findings.some((finding) => finding.outcome === outcome);
  if (has('bar')) return 'barred';
  if (needed.length > 0) return 'not-yet-known';
  return has('authority') ? 'needs-authority' : 'available';
}
