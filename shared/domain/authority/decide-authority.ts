import { failure, ok, type Result } from '../../result.ts';
import type { Case } from '../case/case.ts';
import type { Actor, CaseEventBody, Rank } from '../case/events.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import type { AuthorityAnswer, AuthorityRequest, PoliceAuthority, ProsecutionAuthority } from './authority-events.ts';

export type AuthorityCommand =
  | { readonly type: 'RequestAuthority'; readonly request: AuthorityRequest }
  | {
      readonly type: 'AnswerAuthority';
      readonly answer: AuthorityAnswer;
      /** Who unlocked to answer, and what the main process vouches for. */
      readonly officer: Actor;
      readonly attestation: string;
    }
  | {
      readonly type: 'RecordProsecutorDecision';
      readonly authority: ProsecutionAuthority;
      readonly name: string;
      readonly reason: string;
      readonly reference: string;
      readonly rules: readonly string[];
    };

export type AuthorityRefusal =
  | { readonly kind: 'already-on-this-case' }
  | { readonly kind: 'authority-request-not-open' }
  | { readonly kind: 'authority-rank-too-low' }
  | { readonly kind: 'authority-own-request' };

/** Police ranks that can agree, lowest first. */
const ranks: readonly Rank[] = ['sergeant', 'inspector', 'superintendent'];

/** Whether an officer of this rank can answer a request for this authority: theirs, or a lower one. */
export const canAnswer = (rank: Rank, asked: PoliceAuthority): boolean => ranks.indexOf(rank) >= ranks.indexOf(asked);

/**
 * Requests for an authority and the answers to them. An answer needs the rank, and unless the force allows it nobody
 * answers what they asked for themselves.
 */
export function decideAuthority(
  { authorityRequests }: Case,
  command: AuthorityCommand,
  { selfAuthority }: ForceSettings,
): Result<readonly CaseEventBody[], AuthorityRefusal> {
  switch (command.type) {
    case 'RequestAuthority':
      return authorityRequests.some(({ requestId }) => requestId === command.request.requestId)
        ? failure({ kind: 'already-on-this-case' })
        : ok([{ type: 'AuthorityRequested', request: command.request }]);
    case 'AnswerAuthority': {
      const { answer, officer, attestation } = command;
      const asked = authorityRequests.find(({ requestId }) => requestId === answer.requestId);
      if (!asked || asked.answer) return failure({ kind: 'authority-request-not-open' });
      if (!canAnswer(officer.rank, asked.authority)) return failure({ kind: 'authority-rank-too-low' });
      const isOwn = officer.userId === asked.by.userId;
      if (isOwn && selfAuthority !== 'allowed') return failure({ kind: 'authority-own-request' });
      return ok([{ type: 'AuthorityAnswered', answer, officer, attestation }]);
    }
    case 'RecordProsecutorDecision': {
      const { type: _, rules, ...authority } = command;
      return ok([{ type: 'ProsecutorDecided', ...authority, rules: [...rules] }]);
    }
  }
}
