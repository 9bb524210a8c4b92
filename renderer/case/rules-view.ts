import type { Disposal } from '../../shared/domain/case/events.ts';
import type { ScreenedDisposal } from '../../shared/frameworks/disposals.ts';
import type { Bilingual, DisposalEvaluation, Finding, Outcome, Rule, Status } from '../../shared/frameworks/rule.ts';
import { disposalActs, disposalWords, screenedDisposalWords, statusWords } from './words.ts';

export interface RuleRow {
  readonly id: string;
  readonly rule: Rule;
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
  /** What the law leaves open first, then what needs authority, is not yet known, is barred. */
  readonly disposals: readonly DisposalRow[];
  /** Facts the rules still need for any disposal that is not barred anyway, what settles most first. */
  readonly missing: readonly string[];
}

const strictness: Record<Outcome, number> = { bar: 0, authority: 1, warning: 2, unknown: 3, pass: 4 };
const openness: Record<Status, number> = { available: 0, 'needs-authority': 1, 'not-yet-known': 2, barred: 3 };
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

/** Rules that fire while something is merely not recorded: the screen asks for it all the same. */
const askedWhenFiring: Readonly<Record<string, string>> = {
  'ALL-06': 'history',
  'ALL-11': 'person.legalAdviceOffered',
  'P6-15': 'requestedActionReason',
  'CR-03': 'requestedActionReason',
};

const notYetKnown: Bilingual = {
  en: 'Not yet known: answer the questions this rule needs.',
  cy: 'Ddim yn hysbys eto: atebwch y cwestiynau y mae ar y rheol hon eu hangen.',
};

export const hasFired = (outcome: Outcome): boolean =>
  outcome === 'bar' || outcome === 'authority' || outcome === 'warning';

/** The heading and the sentence of a rule as it turned out; a rule that passed needs no sentence. */
export function ruleWords({ rule, outcome }: Pick<Finding, 'rule' | 'outcome'>, language: keyof Bilingual) {
  const heading = hasFired(outcome) ? rule.failing : rule.requirement;
  const reason = hasFired(outcome) ? rule.reason[language] : outcome === 'unknown' ? notYetKnown[language] : '';
  return { heading: heading[language], reason };
}

/**
 * One row per rule and outcome: bars first, then authority, warnings, what is not yet known, what passed; among those,
 * what speaks of most disposals first.
 */
export function rulesView(evaluations: readonly DisposalEvaluation[]): RulesView {
  const found = new Map<string, Finding & { readonly disposals: Set<Disposal> }>();
  for (const { disposal, findings } of evaluations) {
    for (const finding of findings) {
      const key = `${finding.rule.id} ${finding.outcome}`;
      const known = found.get(key);
      if (known) known.disposals.add(disposal);
      else found.set(key, { ...finding, disposals: new Set([disposal]) });
    }
  }
  const rows = [...found.values()]
    .map((finding) => rowOf(finding, [...finding.disposals], evaluations.length))
    .toSorted((a, b) => strictness[a.outcome] - strictness[b.outcome] || b.disposals.length - a.disposals.length);
  const tally: Record<Outcome, number> = { bar: 0, authority: 0, unknown: 0, warning: 0, pass: 0 };
  for (const { outcome } of rows) tally[outcome] += 1;
  return {
    rows,
    tally,
    disposals: evaluations.map(disposalRow).toSorted((a, b) => openness[a.status] - openness[b.status]),
    missing: whatSettlesMost(evaluations),
  };
}

const rowOf = ({ rule, outcome }: Finding, disposals: readonly Disposal[], asked: number): RuleRow => {
  const isEvery = asked > 1 && disposals.length === asked;
  const names = isEvery
    ? 'every disposal'
    : disposals.map((disposal) => disposalWords[disposal].toLowerCase()).join(', ');
  return {
    id: rule.id,
    rule,
    outcome,
    ...ruleWords({ rule, outcome }, 'en'),
    citation: rule.citation.text,
    citationKind: rule.citation.kind,
    affects: `${affectsWords[outcome]}: ${names}`,
    disposals,
  };
};

/**
 * What is still needed, in the order that settles most: each fact counts the rules and disposals that wait for it, bars
 * before authorities before warnings.
 */
function whatSettlesMost(evaluations: readonly DisposalEvaluation[]): readonly string[] {
  const waiting = new Map<string, Record<Rule['severity'], number>>();
  const count = (path: string, { severity }: Rule) => {
    const counts = waiting.get(path) ?? { bar: 0, authority: 0, warning: 0 };
    counts[severity] += 1;
    waiting.set(path, counts);
  };
  for (const { status, findings, missing } of evaluations) {
    if (status === 'barred') continue;
    const needed = new Set(missing);
    for (const finding of findings) {
      for (const path of finding.missing) if (needed.has(path)) count(path, finding.rule);
      const asked = hasFired(finding.outcome) ? askedWhenFiring[finding.rule.id] : undefined;
      if (asked) count(asked, finding.rule);
    }
  }
  return [...waiting]
    .toSorted(
      ([path, a], [otherPath, b]) =>
        b.bar - a.bar || b.authority - a.authority || b.warning - a.warning || (path < otherPath ? -1 : 1),
    )
    .map(([path]) => path);
}

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
