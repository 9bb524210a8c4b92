import { describe, expect, test } from 'vitest';
import { readEventStream } from '../../../../electron/services/case-stream.ts';
import { type CaseEvent, type CaseEventBody, caseEventSchema } from '../../../../shared/domain/case/events.ts';

const opened: CaseEventBody = {
  type: 'CaseOpened',
  source: { kind: 'typed' },
  person: { surname: 'Testowska', forenames: 'Dummersley' },
};
const consent: CaseEventBody = { type: 'ConsentRecorded', consents: true };
const reopened: CaseEventBody = { type: 'SigningReopened', reason: 'Never signed' };

const event = (sequence: number, body: CaseEventBody, caseId = '1'.repeat(26)): CaseEvent =>
  caseEventSchema.parse({
    schema: 1,
    caseId,
    sequence,
    at: '2026-11-20T02:14:06.000Z',
    actor: { userId: '2'.repeat(26), name: 'Sampleton Officer', rank: 'sergeant' },
    body,
  });

describe('given a stream of events from the bridge', () => {
  test('when it is one case from its first event, then the case is what they leave', () => {
    const read = readEventStream([event(1, opened), event(2, consent)]);
    expect(read).toMatchObject({ ok: true, value: { id: '1'.repeat(26), sequence: 2, consent: { consents: true } } });
  });

  test.each([
    ['empty', []],
    ['begun in the middle', [event(2, consent)]],
    ['not begun by opening', [event(1, consent)]],
    ['with a gap from 1 to 3', [event(1, opened), event(3, consent)]],
    ['with 2 twice', [event(1, opened), event(2, consent), event(2, consent)]],
    ['in another order', [event(1, opened), event(3, consent), event(2, consent)]],
    ['opened twice', [event(1, opened), event(2, opened)]],
    ['of two cases', [event(1, opened), event(2, consent, '3'.repeat(26))]],
    ['reopened before it was signed', [event(1, opened), event(2, reopened)]],
  ])('when it is %s, then it is not consistent, and no word of it is told', (_, events) => {
    expect(readEventStream(events)).toEqual({ ok: false, error: { kind: 'events-not-consistent' } });
  });
});
