import type { User } from '../../../shared/contract/index.ts';
import {
  type PoliceAuthority,
  policeAuthoritySchema,
  prosecutionAuthoritySchema,
} from '../../../shared/domain/authority/authority-events.ts';
import { type AuthorityNeeded, authoritiesNeeded } from '../../../shared/domain/authority/authority-needed.ts';
import { canAnswer } from '../../../shared/domain/authority/decide-authority.ts';
import type { AuthorityRequested, Case } from '../../../shared/domain/case/case.ts';
import { factsOf } from '../../../shared/domain/case/facts.ts';
import type { LawContext } from '../../../shared/domain/case/lawfulness.ts';
import { authorityWords } from '../../case/words.ts';
import type { TagColour } from '../../components/Tag.tsx';

export interface NeedRow {
  readonly id: string;
  readonly heading: string;
  readonly reason: string;
  readonly citation: string;
  readonly least: AuthorityNeeded['least'];
  /** `Inspector`, or what has to be done where no authority settles it. */
  readonly leastWords: string;
  /** Asked for and not yet answered. */
  readonly isAsked: boolean;
}

/** What still needs somebody's authority before the chosen disposal can be given. Empty until one is chosen. */
export function needRows(subject: Case, context: LawContext): readonly NeedRow[] {
  const chosen = subject.disposal?.disposal;
  if (!chosen || subject.given) return [];
  const open = new Set(subject.authorityRequests.filter(({ answer }) => !answer).flatMap(({ rules }) => rules));
  return authoritiesNeeded(subject, chosen, factsOf(subject, context)).map(({ rule, least }) => ({
    id: rule.id,
    heading: rule.failing.en,
    reason: rule.reason.en,
    citation: rule.citation.text,
    least,
    leastWords: least ? authorityWords[least] : 'Record it in Screening',
    isAsked: open.has(rule.id),
  }));
}

export const isPoliceAuthority = (authority: NeedRow['least']): authority is PoliceAuthority =>
  policeAuthoritySchema.safeParse(authority).success;

/** One request settles every rule that a rank can settle: the highest of the least ranks, for all of them together. */
export function requestFor(rows: readonly NeedRow[]): { authority: PoliceAuthority; rules: string[] } | null {
  const open = rows.filter(({ isAsked }) => !isAsked);
  const police = open.flatMap(({ least }) => (isPoliceAuthority(least) ? [least] : []));
  const authority = policeAuthoritySchema.options.findLast((rank) => police.includes(rank));
  return authority ? { authority, rules: open.flatMap((row) => (isPoliceAuthority(row.least) ? row.id : [])) } : null;
}

/** The rules only a prosecutor or the DPP settles. */
export const forProsecutor = (rows: readonly NeedRow[]) =>
  rows.flatMap(({ id, heading, least }) => {
    const asks = prosecutionAuthoritySchema.safeParse(least);
    return asks.success ? [{ id, heading, asks: asks.data }] : [];
  });

const outcomes = { granted: 'Granted', refused: 'Refused', 'referred-back': 'Referred back' } as const;
const colours: Record<keyof typeof outcomes, TagColour> = {
  granted: 'green',
  refused: 'red',
  'referred-back': 'orange',
};

export const answerMark = ({ answer }: AuthorityRequested): { words: string; colour: TagColour } =>
  answer
    ? { words: outcomes[answer.outcome], colour: colours[answer.outcome] }
    : { words: 'Waiting for an answer', colour: 'purple' };

/** Who of the station's people can answer a request: the rank, and not whoever asked unless the force allows it. */
export const officersFor = (
  { authority, by }: AuthorityRequested,
  users: readonly User[],
  isOwnAllowed: boolean,
): readonly User[] =>
  users.filter(({ rank, userId }) => canAnswer(rank, authority) && (isOwnAllowed || userId !== by.userId));
