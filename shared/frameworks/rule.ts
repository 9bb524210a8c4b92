import type { Disposal } from '../domain/case/events.ts';
import type { CalendarDay } from '../time.ts';
import type { ScreenedDisposal } from './disposals.ts';
import type { PathOf } from './fact-path.ts';
import type { Facts, Stage } from './facts.ts';

export type Severity = 'bar' | 'authority' | 'warning';
export type Outcome = 'pass' | Severity | 'unknown';

/** A statement about the facts: true, false, or unknown with the facts it still needs, by path. */
export type Truth = true | false | { readonly missing: readonly string[] };

/** What a rule says of one disposal. `severity` replaces the rule's own where force policy decides how strict it is. */
export interface RuleTest {
  readonly fires: Truth;
  readonly severity?: Severity;
  /** Of a rule that fires: the facts and settings that could still make it stricter. */
  readonly missing?: readonly string[];
}

/** The same words in the two languages of the law of England and Wales. */
export interface Bilingual {
  readonly en: string;
  readonly cy: string;
}

/**
 * The days a provision is in force: the first and the last, both included. `part-6-commencement` is a setting of the
 * force (law.md section 12 item 1), the first day or, as `until`, the day before it. Null: no such day is known from
 * law.md. As `until` of a repealed Act it is the end for offences of that day or later: the repeals of the 2003 and 2001
 * Acts do not affect earlier ones (PCSC Act 2022 s118(4)).
 */
export interface Effective {
  readonly from: CalendarDay | 'part-6-commencement' | null;
  readonly until: CalendarDay | 'part-6-commencement' | null;
}

export interface Citation {
  /** As it is printed: `PCSC Act 2022 s99(2)(b), s108(2)(b)`. */
  readonly text: string;
  readonly kind: 'Act' | 'Regulations' | 'Code' | 'Guidance' | 'Policy' | 'Case law' | 'Practice';
  /** How sure law.md is of the text (column B of section 11). */
  readonly basis: 'verified' | 'derived' | 'recalled';
  readonly effective: Effective;
}

/** When a rule is asked: while a case goes towards a disposal (a stage), or of what lies beside it and after it. */
export type Occasion = Stage | 'detention' | 'drug-test' | 'victims-code' | 'breach' | 'recording' | 'insight';

/** What a rule says, whoever asks it: enough to list, print and cite it. */
export interface RuleStatement {
  /** As in law.md section 11: `P6-03`. */
  readonly id: string;
  readonly disposals: readonly ScreenedDisposal[];
  readonly stage: Occasion;
  readonly severity: Severity;
  /** What the law wants, as a short heading: `Aged 18 or over`. Shown when the rule passes. */
  readonly requirement: Bilingual;
  /** The heading when it fires: `Under 18`. */
  readonly failing: Bilingual;
  /** One plain sentence shown when it fires: why, and what to do. */
  readonly reason: Bilingual;
  readonly citation: Citation;
  /** Of a bar that stands only until a prosecutor's decision, or the DPP's consent, is on record: whose. */
  readonly liftedBy?: 'prosecutor' | 'dpp-consent';
  /** Every fact and setting the test may read. */
  readonly reads: readonly string[];
}

/** A test that says the same of every disposal the rule speaks for. */
export interface TestedOnce<Subject> {
  readonly byDisposal?: never;
  /** Undefined: the rule has nothing to say on these facts. */
  readonly test: (facts: Subject) => RuleTest | undefined;
}

/** A test whose answer depends on which of the rule's disposals is asked about. */
export interface TestedByDisposal<Subject> {
  readonly byDisposal: true;
  /** Undefined: the rule has nothing to say about this disposal on these facts. */
  readonly test: (facts: Subject, disposal: ScreenedDisposal) => RuleTest | undefined;
}

/** A rule over the facts of its family: `Facts` while a case goes towards a disposal, other facts on other occasions. */
export type Rule<Subject = Facts> = RuleStatement & {
  readonly reads: readonly PathOf<Subject>[];
} & (Subject extends Facts
    ? { readonly stage: Stage } & (TestedOnce<Subject> | TestedByDisposal<Subject>)
    : TestedOnce<Subject>);

export interface Finding<R extends RuleStatement = Rule> {
  readonly rule: R;
  readonly outcome: Outcome;
  /** Paths of the facts and settings still needed: to decide it, or to know that it is no stricter than its outcome. */
  readonly missing: readonly string[];
}

export type Status = 'available' | 'needs-authority' | 'barred' | 'not-yet-known';

export interface DisposalEvaluation<D extends ScreenedDisposal = Disposal> {
  readonly disposal: D;
  readonly status: Status;
  readonly findings: readonly Finding[];
  /** Everything still needed before bars and authorities can be decided, each once, in code-point order. */
  readonly missing: readonly string[];
}
