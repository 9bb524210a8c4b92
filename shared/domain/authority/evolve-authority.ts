import type { Authority, AuthorityRequested, Case, Sourced } from '../case/case.ts';
import type { CaseEventBody } from '../case/events.ts';

type AuthorityEvent = Extract<
  CaseEventBody,
  { type: 'AuthorityRequested' | 'AuthorityAnswered' | 'ProsecutorDecided' }
>;

/** What a request, its answer or a recorded decision leaves. A request that is granted is an authority on record. */
export function evolveAuthority(subject: Case, body: AuthorityEvent, { at, by }: Pick<Sourced, 'at' | 'by'>): Case {
  switch (body.type) {
    case 'AuthorityRequested':
      return { ...subject, authorityRequests: [...subject.authorityRequests, { ...body.request, at, by }] };
    case 'AuthorityAnswered': {
      const { answer, officer } = body;
      const asked = subject.authorityRequests.find(({ requestId }) => requestId === answer.requestId);
      if (!asked) throw new Error('Only what was asked for can be answered');
      const answered: AuthorityRequested = { ...asked, answer: { ...answer, officer, at } };
      const granted: Authority = {
        authority: asked.authority,
        name: officer.name,
        reason: answer.reason,
        rules: asked.rules,
        at,
        by: officer,
      };
      return {
        ...subject,
        authorityRequests: subject.authorityRequests.map((request) => (request === asked ? answered : request)),
        authorities: answer.outcome === 'granted' ? [...subject.authorities, granted] : subject.authorities,
      };
    }
    case 'ProsecutorDecided': {
      const { type: _, ...authority } = body;
      return { ...subject, authorities: [...subject.authorities, { ...authority, at, by }] };
    }
  }
}
