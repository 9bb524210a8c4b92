import { describe, expect, test } from 'vitest';
import { caseRecord, caseRecordSchema } from '../../../../electron/services/exchange/case-record.ts';
import { disposalDocument } from '../../../../electron/services/paperwork/disposal-document.ts';
import { textsOf } from '../../../../electron/services/paperwork/render-pdf.ts';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { personEventTypes } from '../../../../shared/domain/person/person-events.ts';
import { authoritiesWithoutFlags, withoutPersonRecord } from '../../../../shared/domain/person/stays-here.ts';
import { givenAt, id, sergeant, station } from '../../../factories/given-case.ts';
import { eventsThrough, packageId } from '../../../factories/open-case.ts';
import {
  curfewFlag,
  licence,
  mappaContact,
  mappaFlag,
  otherCaseId,
  plainFlag,
  recordsContact,
  setsFlag,
  time,
} from '../../../factories/people.ts';

const inspector = { ...sergeant, userId: id('nspctr'), name: 'Mair Sampleton', rank: 'inspector' as const };
const request = {
  requestId: id('request'),
  authority: 'inspector' as const,
  rules: ['S1-07'],
  reason: 'Managed under MAPPA.',
};
const flagged: readonly CaseCommand[] = [
  setsFlag(mappaFlag),
  setsFlag(curfewFlag),
  setsFlag(plainFlag('warrant', { source: 'Warrants desk' })),
  recordsContact({ ...mappaContact, madeAt: time('01:30') }),
  {
    type: 'LinkPerson',
    personId: otherCaseId(1),
    reason: 'Same PNC ID',
    carriedOver: { flags: [], orders: [licence], availability: [{ kind: 'health', words: 'Dialysis' }] },
  },
  { type: 'TellPersonApart', otherCaseId: otherCaseId(2), reason: 'Compared.' },
  { type: 'RecordCharacteristics', characteristics: { religionOrBelief: 'declined' } },
  { type: 'RequestAuthority', request },
  {
    type: 'AnswerAuthority',
    answer: { requestId: request.requestId, outcome: 'granted', reason: 'Contact made, agreed.' },
    officer: inspector,
    attestation: 'f'.repeat(64),
  },
];
/** Every word that would tell of the person beyond this case. */
const telling =
  /MAPPA|S1-07|ViSOR|Warrants desk|curfew|monitoring|Beti Placeholder|objection|Same PNC ID|licence|approved|Dialysis|religion|Compared|PersonFlag|Contact made/i;

describe('given a caution given to a person with flags, a contact, a link and an inspector’s authority', () => {
  const events = eventsThrough('queued', { beforeChoosing: flagged });
  const subject = fold(events);

  test('when the events are kept here › then they tell of it: the test below can fail', () => {
    expect(JSON.stringify(events)).toMatch(telling);
    expect(subject.given?.facts).toMatchObject({ person: { mappa: { isContactRecorded: true } } });
  });

  test('when the case is exported › then nothing in the record tells of it', () => {
    const record = caseRecord(subject, events, { packageId, queuedAt: givenAt, station, documents: subject.documents });
    expect(JSON.stringify(record)).not.toMatch(telling);
    expect(caseRecordSchema.safeParse(JSON.parse(JSON.stringify(record))).success).toBe(true);
    expect(record.disposal?.authorities).toEqual([]);
  });

  test('when the document is made › then nothing on the paper tells of it', () => {
    const paper = [
      ...textsOf(disposalDocument(subject, { station, part6CommencedOn: null, isDraft: false, marking: null })),
    ].join('\n');
    expect(paper).toContain('Testowska');
    expect(paper).not.toMatch(telling);
  });

  test('when its events leave › then the others keep their place and their words', () => {
    const left = withoutPersonRecord(events);
    const gone = new Set([...personEventTypes, 'AuthorityRequested', 'AuthorityAnswered']);
    expect(left.map(({ sequence }) => sequence)).toEqual(
      events.filter(({ body }) => !gone.has(body.type)).map(({ sequence }) => sequence),
    );
    expect(left.find(({ body }) => body.type === 'CaseOpened')).toEqual(events[0]);
  });
});

describe('given an authority that was asked for a flag and for something else', () => {
  test('when it leaves › then it names the something else alone', () => {
    const both = { name: 'Mair Sampleton', rules: ['S1-07', 'ALL-02'] };
    expect(authoritiesWithoutFlags([both, { ...both, rules: ['S1-07'] }, { ...both, rules: ['AC-13'] }])).toEqual([
      { ...both, rules: ['ALL-02'] },
      { ...both, rules: ['AC-13'] },
    ]);
  });

  test('when its request leaves › then its answer does too', () => {
    const events = eventsThrough('queued', {
      beforeChoosing: flagged.map((command) =>
        command.type === 'RequestAuthority'
          ? { type: 'RequestAuthority', request: { ...request, rules: ['S1-07', 'ALL-02'], reason: 'Two reasons.' } }
          : command,
      ),
    });
    const left = withoutPersonRecord(events).map(({ body }) => body);
    expect(left.find(({ type }) => type === 'AuthorityRequested')).toMatchObject({ request: { rules: ['ALL-02'] } });
    expect(left.some(({ type }) => type === 'AuthorityAnswered')).toBe(true);
  });
});

test('given a case without anything of the kind › when it leaves › then it is the whole of it', () => {
  const events = eventsThrough('queued');
  expect(withoutPersonRecord(events)).toEqual(events);
});
