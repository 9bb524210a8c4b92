import type { Disposal } from '../../shared/domain/case/events.ts';
import type { ScreenedDisposal } from '../../shared/frameworks/disposals.ts';
import type { DisposalEvaluation, Finding, Outcome, Status } from '../../shared/frameworks/rule.ts';
import { disposalActs, disposalWords, screenedDisposalWords, statusWords } from './words.ts';

export interface RuleRow {
  readonly id: string;
  readonly outcome: Outcome;
  readonly heading: string;
  readonly reason: string;
  readonly citation: string;
  readonly citationKind: string;
  /** `Stops: Community caution`, or what it asks for. */
  readonly affects: string;
  /** The disposals this outcome was found for. */
  readonly disposals: readonly Disposal[];
}

export interface DisposalRow<D extends ScreenedDisposal = Disposal> {
  readonly disposal: D;
  readonly name: string;
  readonly status: Status;
  readonly statusWords: string;
  readonly tone: 'green' | 'purple' | 'red' | 'grey';
  /** Why it stands as it does, in a few words. */
  readonly why: string;
}

export interface RulesView {
  readonly rows: readonly RuleRow[];
  readonly tally: Record<Outcome, number>;
  readonly disposals: readonly DisposalRow[];
  /** Facts the rules still need for any disposal that is not barred anyway. */
  readonly missing: readonly string[];
}

const strictness: Record<Outcome, number> = { bar: 0, authority: 1, warning: 2, unknown: 3, pass: 4 };
const affectsWords: Record<Outcome, string> = {
  bar: 'Stops',
  authority: 'Needs authority for',
  unknown: 'Not yet known for',
  warning: 'Affects',
  pass: 'Checked for',
};
const tones: Record<Status, DisposalRow['tone']> = {
  available: 'green',
  'needs-authority': 'purple',
  barred: 'red',
  'not-yet-known': 'grey',
};

/** Two rules only warn while nobody has answered: the screen asks all the same. */
const askedByWarning: Record<string, string> = { 'ALL-06': 'history', 'ALL-11': 'person.legalAdviceOffered' };

/** One row per rule and outcome, bars first, then authority, warnings, what is not yet known, what passed. */
export function rulesView(evaluations: readonly DisposalEvaluation[]): RulesView {
  const rows = new Map<string, RuleRow>();
  for (const { disposal, findings } of evaluations) {
    for (const finding of findings) {
      const key = `${finding.rule.id} ${finding.outcome}`;
      const existing = rows.get(key);
      rows.set(key, existing ? joined(existing, disposal) : rowOf(finding, disposal));
    }
  }
  const sorted = [...rows.values()].toSorted((a, b) => strictness[a.outcome] - strictness[b.outcome]);
  const tally: Record<Outcome, number> = { bar: 0, authority: 0, unknown: 0, warning: 0, pass: 0 };
  for (const { outcome } of sorted) tally[outcome] += 1;
  const missing = evaluations.flatMap((evaluation) => (evaluation.status === 'barred' ? [] : evaluation.missing));
  const asked = sorted.flatMap(({ id, outcome }) => (outcome === 'warning' ? (askedByWarning[id] ?? []) : []));
  return {
    rows: sorted,
    tally,
    disposals: evaluations.map(disposalRow),
    missing: [...new Set([...missing, ...asked])].toSorted(),
  };
}

function rowOf({ rule, outcome }: Finding, disposal: Disposal): RuleRow {
  const fired = outcome === 'bar' || outcome === 'authority' || outcome === 'warning';
  return withAffects({
    id: rule.id,
    outcome,
    heading: fired ? rule.failing.en : rule.requirement.en,
    reason: fired
      ? rule.reason.en
      : outcome === 'unknown'
        ? 'Not yet known: answer the questions this rule needs.'
        : '',
    citation: rule.citation.text,
    citationKind: rule.citation.kind,
    affects: '',
    disposals: [disposal],
  });
}

const joined = (row: RuleRow, disposal: Disposal): RuleRow =>
  withAffects({ ...row, disposals: [...row.disposals, disposal] });

const withAffects = (row: RuleRow): RuleRow => ({
  ...row,
  affects: `${affectsWords[row.outcome]}: ${row.disposals.map((disposal) => disposalWords[disposal].toLowerCase()).join(', ')}`,
});

/** One disposal with how it stands and why. */
export function disposalRow<D extends ScreenedDisposal>(evaluation: DisposalEvaluation<D>): DisposalRow<D> {
  const { disposal, status, findings } = evaluation;
  const first = (outcome: Outcome) => findings.find((finding) => finding.outcome === outcome)?.rule.failing.en;
  const why: Record<Status, string | undefined> = {
    available: disposalActs[disposal],
    'needs-authority': first('authority'),
    barred: first('bar'),
    'not-yet-known': 'Facts still needed',
  };
  return {
    disposal,
    name: screenedDisposalWords[disposal],
    status,
    statusWords: statusWords[status],
    tone: tones[status],
    why: why[status] ?? '',
  };
}
