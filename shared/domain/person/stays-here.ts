import { mappa } from '../../frameworks/force-practice/mappa.ts';
import type { DecisionBasis } from '../case/case.ts';
import type { CaseEvent, CaseEventBody } from '../case/events.ts';
import { personEventTypes } from './person-events.ts';

/** The rules that speak of a flag: that they were asked would tell of it. */
const flagRules: ReadonlySet<string> = new Set([mappa.id]);

const isElsewhere = (rule: string) => !flagRules.has(rule);

/**
 * The events of a case as they may leave the station: flags, links, contacts, orders, availability and characteristics
 * stay here, and so does every trace of them in a decision or an authority (S1-07). The others keep their sequence
 * numbers, so that gaps show where something stayed.
 */
export function withoutPersonRecord(events: readonly CaseEvent[]): CaseEvent[] {
  const kept = new Set<string>();
  return events.flatMap((event) => {
    const body = leaving(event.body);
    if (!body) return [];
    // An answer goes where its request goes.
    if (body.type === 'AuthorityRequested') kept.add(body.request.requestId);
    if (body.type === 'AuthorityAnswered' && !kept.has(body.answer.requestId)) return [];
    return [{ ...event, body }];
  });
}

function leaving(body: CaseEventBody): CaseEventBody | null {
  if (personEventTypes.has(body.type)) return null;
  switch (body.type) {
    case 'DisposalChosen':
    case 'DisposalGiven':
      return { ...body, ...basisWithoutFlags(body) };
    case 'AuthorityRequested': {
      const rules = body.request.rules.filter(isElsewhere);
      return rules.length === 0 ? null : { ...body, request: { ...body.request, rules } };
    }
    case 'ProsecutorDecided': {
      const rules = body.rules.filter(isElsewhere);
      return rules.length === 0 ? null : { ...body, rules };
    }
    default:
      return body;
  }
}

/** What a decision rested on, as it may leave the station. */
export function basisWithoutFlags<T extends Pick<DecisionBasis, 'facts' | 'outcomes'>>({
  facts,
  outcomes,
}: T): { facts: Record<string, unknown>; outcomes: DecisionBasis['outcomes'][number][] } {
  const { person } = facts;
  const told = Object.entries(person ?? {}).filter(([fact]) => fact !== 'mappa');
  return {
    facts: { ...facts, person: Object.fromEntries(told) },
    outcomes: outcomes.filter(({ rule }) => isElsewhere(rule)),
  };
}

/** The authorities that may be told of outside, each with the rules it was asked for; none that was asked for a flag alone. */
export const authoritiesWithoutFlags = <T extends { readonly rules: readonly string[] }>(
  authorities: readonly T[],
): readonly T[] =>
  authorities.flatMap((authority) => {
    const rules = authority.rules.filter(isElsewhere);
    return rules.length === 0 ? [] : [{ ...authority, rules }];
  });
