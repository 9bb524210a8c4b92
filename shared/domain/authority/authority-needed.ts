import type { Facts, Stage } from '../../frameworks/facts.ts';
import type { Rule } from '../../frameworks/rule.ts';
import type { Authority, Case } from '../case/case.ts';
import type { AuthorityKind, Disposal } from '../case/events.ts';
import { lawfulnessOf } from '../case/lawfulness.ts';

/** A rule that asks for authority, and the least authority that settles it. */
export interface AuthorityNeeded {
  readonly rule: Rule;
  /** Null: no authority settles it by itself; its sentence says what has to be recorded. */
  readonly least: AuthorityKind | null;
}

const kinds: readonly AuthorityKind[] = ['sergeant', 'inspector', 'superintendent', 'prosecutor', 'dpp-consent'];
const stages: readonly Stage[] = ['screening', 'conditions'];

/**
 * The rules that ask for authority before a disposal can be given, each with the least authority that would settle it:
 * found by asking the rules again as if it were on record, so that force policy and ranks are read in one place.
 */
export function authoritiesNeeded(subject: Case, disposal: Disposal, facts: Facts): readonly AuthorityNeeded[] {
  const asking = (authorities: readonly Authority[], asked: Facts) =>
    lawfulnessOf(asked, authorities, [disposal], stages).flatMap(({ findings }) =>
      findings.flatMap(({ rule, outcome }) => (outcome === 'authority' ? [rule] : [])),
    );
  return asking(subject.authorities, facts).map((rule) => {
    const settles = (authority: AuthorityKind) => {
      const { at, by } = subject.opened;
      const held: Authority = { authority, name: by.name, reason: rule.id, rules: [rule.id], at, by };
      const asked = { ...facts, authorities: [...facts.authorities, authority] };
      return !asking([...subject.authorities, held], asked).includes(rule);
    };
    return { rule, least: kinds.find(settles) ?? null };
  });
}
