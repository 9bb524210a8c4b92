import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import {
  type Actor,
  type CaseEvent,
  type CaseEventBody,
  type CaseEventType,
  caseEventSchema,
  caseIdSchema,
} from '../../../../shared/domain/case/events.ts';
import { evolve, fold } from '../../../../shared/domain/case/evolve.ts';
import type { NeedsEventBody } from '../../../../shared/domain/needs/needs-events.ts';
import { nothingAssessed } from '../../../../shared/domain/needs/needs-record.ts';
import type { OwnershipEventBody } from '../../../../shared/domain/ownership/ownership-events.ts';
import type { PersonEventBody } from '../../../../shared/domain/person/person-events.ts';
import { nothingOnRecord } from '../../../../shared/domain/person/person-record.ts';
import type { RiskEventBody } from '../../../../shared/domain/risk/risk-events.ts';
import { frozen } from '../../../factories/frozen.ts';
import {
  attendance,
  day,
  givenCaseId,
  id,
  instant,
  penaltyCondition,
  sergeant,
  shopTheft,
  zofia,
} from '../../../factories/given-case.ts';
import { caseThrough, decidedBy, documentId, eventsThrough, packageId } from '../../../factories/open-case.ts';

const later = instant('2026-11-20T03:30:00.000Z');
const constable: Actor = { userId: id('cnstbl'), name: 'Beti Dummersley', rank: 'constable' };
const typed = { source: { kind: 'typed' }, at: later, by: constable } as const;

const prior = { recordId: id('prior'), kind: 'SC' as const, date: day('2024-02-29') };
/** A case with one of everything, given, documented and delivered. */
const whole = frozen(
  caseThrough('delivered', {
    beforeChoosing: [{ type: 'AddPriorRecord', record: prior }, decidedBy('prosecutor', 'AC-13')],
    conditions: [attendance],
  }),
);
const { given, offences, victims, statements, signatures, documents, exports } = whole;
if (!given) throw new Error('The case was not given');
const [victim] = victims;
const [offence] = offences;
const [document] = documents;
const [exported] = exports;
const victimId = victim?.victimId ?? '';
const anotherOffence = { ...shopTheft, offenceId: id('other') };
const signature = signatures.find(({ role }) => role === 'person');
if (!offence || !victim || !document || !exported || !signature) throw new Error('The case lacks a part');

const next = (subject: Case, body: CaseEventBody): CaseEvent =>
  caseEventSchema.parse({
    schema: 1,
    caseId: givenCaseId,
    sequence: subject.sequence + 1,
    at: later,
    actor: constable,
    body,
  });

interface Effect {
  readonly outcome: string;
  readonly body: CaseEventBody;
  readonly changes: Partial<Case>;
  readonly before?: Case;
}

const frozenWith = { facts: { today: '2026-11-20' }, outcomes: [], rulesVersion: '2026.1', settingsVersion: 1 };
const effectText = {
  id: 'effect' as const,
  citation: 'CJA 2003 s23(4)',
  en: 'Recorded.',
  easyRead: 'Kept.',
  cy: 'Cofnodir.',
};
/** A call an hour before it is recorded. */
const call = {
  contactId: id('cntct', 2),
  victimId,
  madeAt: instant('2026-11-20T02:30:00.000Z'),
  channel: 'in-person' as const,
  madeBy: 'PC Beti Dummersley',
  outcome: 'views-given' as const,
};
const request = {
  requestId: id('askd'),
  authority: 'inspector' as const,
  rules: ['AC-13'],
  reason: 'The course is long.',
};
const words = { language: 'en' as const, question: 'What can happen?', answer: 'I go to court.' };
const saidBack = { type: 'TeachBackRecorded' as const, ...words };
const keptBack = { ...words, sequence: whole.sequence + 1, at: later, by: constable };
const inspector: Actor = { userId: id('nspctr'), name: 'Mair Sampleton', rank: 'inspector' };
const asking = frozen({ ...whole, authorityRequests: [{ ...request, at: given.at, by: sergeant }] });
const answering = (outcome: 'granted' | 'refused' | 'referred-back') => ({
  type: 'AuthorityAnswered' as const,
  answer: { requestId: request.requestId, outcome, reason: 'Considered.' },
  officer: inspector,
  attestation: 'f'.repeat(64),
});
const answered = (outcome: 'granted' | 'refused' | 'referred-back') => ({
  authorityRequests: [
    {
      ...request,
      at: given.at,
      by: sergeant,
      answer: { requestId: request.requestId, outcome, reason: 'Considered.', officer: inspector, at: later },
    },
  ],
});

/** For each event: everything it changes. What is not named stays as it was. Needs, risks, the person and the owner have tests of their own. */
const effects: Record<
  Exclude<
    CaseEventType,
    'CaseOpened' | NeedsEventBody['type'] | RiskEventBody['type'] | PersonEventBody['type'] | OwnershipEventBody['type']
  >,
  readonly Effect[]
> = {
  CustodyDetailsCorrected: [
    {
      outcome: 'the three details are replaced, and one left out is no longer known',
      body: { type: 'CustodyDetailsCorrected', urn: '99NM0000126', officerInCase: 'PC Dummersley' },
      changes: { custodyRecordNumber: undefined, urn: '99NM0000126', officerInCase: 'PC Dummersley' },
    },
  ],
  PersonCorrected: [
    {
      outcome: 'only the fields that changed or came are now typed by the corrector',
      body: { type: 'PersonCorrected', person: { ...zofia, forenames: 'Zofia Anna', phone: '07700 900000' } },
      changes: {
        person: { ...zofia, forenames: 'Zofia Anna', phone: '07700 900000' },
        personSources: { ...whole.personSources, forenames: typed, phone: typed },
      },
    },
  ],
  OffenceSet: [
    {
      outcome: 'a new offence goes to the end, without markers',
      body: { type: 'OffenceSet', offence: anotherOffence, source: { kind: 'typed' } },
      changes: { offences: [offence, { ...anotherOffence, ...typed, answers: {} }] },
    },
    {
      outcome: 'the same offence stays in its place and keeps its markers while its code is the same',
      body: { type: 'OffenceSet', offence: { ...shopTheft, date: day('2026-11-17') }, source: { kind: 'typed' } },
      changes: { offences: [{ ...shopTheft, date: day('2026-11-17'), ...typed, answers: offence.answers }] },
    },
    {
      outcome: 'another code for the same offence leaves every marker open again',
      body: { type: 'OffenceSet', offence: { ...shopTheft, cjsCode: 'CD98070' }, source: { kind: 'typed' } },
      changes: { offences: [{ ...shopTheft, cjsCode: 'CD98070', ...typed, answers: {} }] },
    },
  ],
  OffenceRemoved: [
    {
      outcome: 'it is gone',
      body: { type: 'OffenceRemoved', offenceId: shopTheft.offenceId },
      changes: { offences: [] },
    },
  ],
  ScreeningAnswered: [
    {
      outcome: 'new answers join the old, a changed one replaces, the others stay',
      body: { type: 'ScreeningAnswered', answers: { gravity: 3, legalAdvice: 'had-advice' } },
      changes: { answers: { ...whole.answers, gravity: 3, legalAdvice: 'had-advice' } },
    },
  ],
  OffenceAnswered: [
    {
      outcome: 'the markers of that offence change and its other markers stay',
      body: { type: 'OffenceAnswered', offenceId: shopTheft.offenceId, answers: { hateCrime: true } },
      changes: { offences: [{ ...offence, answers: { ...offence.answers, hateCrime: true } }] },
    },
    {
      outcome: 'another offence does not change',
      body: { type: 'OffenceAnswered', offenceId: id('absent'), answers: { hateCrime: true } },
      changes: {},
    },
  ],
  PriorRecordAdded: [
    {
      outcome: 'it goes to the end',
      body: { type: 'PriorRecordAdded', record: { ...prior, recordId: id('prior', 2) } },
      changes: { priorRecords: [prior, { ...prior, recordId: id('prior', 2) }] },
    },
  ],
  PriorRecordRemoved: [
    {
      outcome: 'it is gone',
      body: { type: 'PriorRecordRemoved', recordId: prior.recordId },
      changes: { priorRecords: [] },
    },
  ],
  AuthorityRequested: [
    {
      outcome: 'it waits for its answer, with who asked and when',
      body: { type: 'AuthorityRequested', request },
      changes: { authorityRequests: [{ ...request, at: later, by: constable }] },
    },
  ],
  AuthorityAnswered: [
    {
      outcome: 'a granted one is an authority of the officer who answered',
      before: asking,
      body: answering('granted'),
      changes: {
        ...answered('granted'),
        authorities: [
          ...whole.authorities,
          {
            authority: 'inspector',
            name: 'Mair Sampleton',
            reason: 'Considered.',
            rules: ['AC-13'],
            at: later,
            by: inspector,
          },
        ],
      },
    },
    {
      outcome: 'a refused one is no authority',
      before: asking,
      body: answering('refused'),
      changes: answered('refused'),
    },
    {
      outcome: 'one referred back is no authority',
      before: asking,
      body: answering('referred-back'),
      changes: answered('referred-back'),
    },
  ],
  DetentionReviewed: [
    {
      outcome: 'reviews stand in the order they were carried out',
      before: frozen({ ...whole, detention: { reviews: [{ at: later, officer: 'Insp Placeholder' }] } }),
      body: {
        type: 'DetentionReviewed',
        review: { at: instant('2026-11-19T20:00:00.000Z'), officer: 'Insp Proxy' },
      },
      changes: {
        detention: {
          reviews: [
            { at: instant('2026-11-19T20:00:00.000Z'), officer: 'Insp Proxy' },
            { at: later, officer: 'Insp Placeholder' },
          ],
        },
      },
    },
  ],
  DetentionExtended: [
    {
      outcome: 'the authority stands with the detention',
      before: frozen({ ...whole, detention: {} }),
      body: { type: 'DetentionExtended', authority: { at: later, officer: 'Supt Proxy' } },
      changes: { detention: { extension: { at: later, officer: 'Supt Proxy' } } },
    },
  ],
  ProsecutorDecided: [
    {
      outcome: 'it is kept with who recorded it and when',
      body: {
        type: 'ProsecutorDecided',
        authority: 'prosecutor',
        name: 'CPS Test',
        reason: 'Agreed.',
        reference: 'CPS/1',
        rules: ['ALL-03'],
      },
      changes: {
        authorities: [
          ...whole.authorities,
          {
            authority: 'prosecutor',
            name: 'CPS Test',
            reason: 'Agreed.',
            reference: 'CPS/1',
            rules: ['ALL-03'],
            at: later,
            by: constable,
          },
        ],
      },
    },
  ],
  VictimAdded: [
    {
      outcome: 'they have no contacts yet, and no reason for having no victim stands',
      before: frozen({ ...whole, victims: [], noVictimReason: 'Nobody was found.' }),
      body: { type: 'VictimAdded', victim: { victimId, kind: 'person', name: 'Anna Sampleton' } },
      changes: {
        noVictimReason: undefined,
        victims: [{ victimId, kind: 'person', name: 'Anna Sampleton', contacts: [] }],
      },
    },
  ],
  VictimRemoved: [{ outcome: 'they are gone', body: { type: 'VictimRemoved', victimId }, changes: { victims: [] } }],
  VictimCorrected: [
    {
      outcome: 'their details are replaced, and what they were asked stays',
      body: { type: 'VictimCorrected', victim: { victimId, kind: 'business', name: 'Nonesuch Stores Ltd' } },
      changes: { victims: [{ victimId, kind: 'business', name: 'Nonesuch Stores Ltd', contacts: victim.contacts }] },
    },
  ],
  VictimContacted: [
    {
      outcome: 'the contact joins the earlier ones with who recorded it and when',
      body: { type: 'VictimContacted', contact: call },
      changes: {
        victims: [{ ...victim, contacts: [...victim.contacts, { ...call, recordedAt: later, recordedBy: constable }] }],
      },
    },
    {
      outcome: 'nobody else is contacted',
      body: { type: 'VictimContacted', contact: { ...call, victimId: id('absent') } },
      changes: {},
    },
  ],
  VictimViewsRecorded: [
    {
      outcome: 'they are kept with who recorded them and when',
      body: {
        type: 'VictimViewsRecorded',
        victimId,
        views: { onDisposal: 'supports', words: 'An apology is enough.' },
      },
      changes: {
        victims: [
          {
            ...victim,
            views: {
              onDisposal: 'supports',
              words: 'An apology is enough.',
              recordedAt: later,
              recordedBy: constable,
            },
          },
        ],
      },
    },
  ],
  VictimDutiesRecorded: [
    {
      outcome: 'they are kept',
      body: { type: 'VictimDutiesRecorded', victimId, duties: { personalStatement: 'offered' } },
      changes: { victims: [{ ...victim, duties: { personalStatement: 'offered' } }] },
    },
  ],
  NoIdentifiableVictim: [
    {
      outcome: 'the reason is kept',
      body: { type: 'NoIdentifiableVictim', reason: 'Nobody was harmed.' },
      changes: { noVictimReason: 'Nobody was harmed.' },
    },
  ],
  DisposalChosen: [
    {
      outcome: 'it replaces the earlier choice, with what it rests on, its words, who chose it and when',
      body: {
        type: 'DisposalChosen',
        disposal: 'DC',
        reason: 'Better suited.',
        ...frozenWith,
        statements: [effectText],
      },
      changes: {
        disposal: {
          disposal: 'DC',
          reason: 'Better suited.',
          ...frozenWith,
          statements: [effectText],
          at: later,
          by: constable,
        },
      },
    },
  ],
  ConditionSet: [
    {
      outcome: 'a new condition goes to the end, and the conditions changed now',
      body: { type: 'ConditionSet', condition: penaltyCondition },
      changes: { conditions: [attendance, penaltyCondition], conditionsChangedAt: later },
    },
    {
      outcome: 'the same condition stays in its place with its new words',
      before: frozen({ ...whole, conditions: [attendance, penaltyCondition] }),
      body: { type: 'ConditionSet', condition: { ...attendance, hours: 4 } },
      changes: { conditions: [{ ...attendance, hours: 4 }, penaltyCondition], conditionsChangedAt: later },
    },
  ],
  ConditionRemoved: [
    {
      outcome: 'it is gone, and the conditions changed now',
      body: { type: 'ConditionRemoved', conditionId: attendance.conditionId },
      changes: { conditions: [], conditionsChangedAt: later },
    },
  ],
  StatementReadOut: [
    {
      outcome: 'a statement read again replaces its first reading in its place',
      body: { type: 'StatementReadOut', statement: 'admission', language: 'cy', wording: 'Rydych wedi cyfaddef.' },
      changes: {
        statements: [
          {
            statement: 'admission',
            language: 'cy',
            wording: 'Rydych wedi cyfaddef.',
            sequence: whole.sequence + 1,
            at: later,
            by: constable,
          },
          ...statements.slice(1),
        ],
      },
    },
    {
      outcome: 'a statement not read before goes to the end',
      before: frozen({ ...whole, statements: [] }),
      body: { type: 'StatementReadOut', statement: 'effect', language: 'easyRead', wording: 'Not a conviction.' },
      changes: {
        statements: [
          {
            statement: 'effect',
            language: 'easyRead',
            wording: 'Not a conviction.',
            sequence: whole.sequence + 1,
            at: later,
            by: constable,
          },
        ],
      },
    },
  ],
  ConsentRecorded: [
    {
      outcome: 'it replaces the earlier answer, with its place in the stream',
      body: { type: 'ConsentRecorded', consents: true },
      changes: { consent: { consents: true, sequence: whole.sequence + 1 } },
    },
    {
      outcome: 'what was refused is kept with the reason, and nothing is chosen or signed any more',
      body: { type: 'ConsentRecorded', consents: false, reason: 'I want my day in court.' },
      changes: {
        consent: { consents: false, sequence: whole.sequence + 1 },
        disposal: undefined,
        signatures: [],
        refusals: [{ disposal: 'ACC', reason: 'I want my day in court.', at: later, by: constable }],
      },
    },
  ],
  TeachBackRecorded: [
    {
      outcome: 'what was understood is kept, and the readings stand',
      body: { ...saidBack, isUnderstood: true },
      changes: { teachBacks: [{ ...keptBack, isUnderstood: true }] },
    },
    {
      outcome: 'what was not understood is kept, and nothing is read, agreed or signed any more',
      body: { ...saidBack, isUnderstood: false },
      changes: {
        teachBacks: [{ ...keptBack, isUnderstood: false }],
        statements: [],
        consent: undefined,
        signatures: [],
      },
    },
  ],
  SignatureMade: [
    {
      outcome: 'a role that signs again has one signature, the newer',
      body: { type: 'SignatureMade', signature: { ...withoutPlace(signature), name: 'Zofia A. Testowska' } },
      changes: {
        signatures: signatures.map((made) =>
          made.role === 'person'
            ? { ...made, name: 'Zofia A. Testowska', sequence: whole.sequence + 1, at: later }
            : made,
        ),
      },
    },
  ],
  SignatureCleared: [
    {
      outcome: 'that role has no signature and the others keep theirs',
      body: { type: 'SignatureCleared', role: 'person' },
      changes: { signatures: signatures.filter(({ role }) => role !== 'person') },
    },
  ],
  DisposalGiven: [
    {
      outcome: 'what was read, signed and found is kept with it',
      before: frozen({ ...whole, given: undefined }),
      body: {
        type: 'DisposalGiven',
        disposal: 'ACC',
        place: 'Quayside Custody',
        signedFacts: given.signedFacts,
        ...frozenWith,
      },
      changes: {
        given: {
          sequence: whole.sequence + 1,
          disposal: 'ACC',
          place: 'Quayside Custody',
          signedFacts: given.signedFacts,
          statements,
          signatures,
          ...frozenWith,
          at: later,
          by: constable,
        },
      },
    },
  ],
  SigningReopened: [
    {
      outcome: 'nothing is read, agreed, signed or given any more, and the earlier giving is kept with the reason',
      body: { type: 'SigningReopened', reason: 'The date was wrong.' },
      changes: {
        given: undefined,
        statements: [],
        signatures: [],
        consent: undefined,
        earlierGivings: [{ ...given, reopened: { reason: 'The date was wrong.', at: later } }],
      },
    },
  ],
  DocumentProduced: [
    {
      outcome: 'it joins the documents with who made it and when',
      body: {
        type: 'DocumentProduced',
        documentId: id('dcmnt', 2),
        document: 'caution',
        templateVersion: '2026.2',
        language: 'en',
        sha256: 'c'.repeat(64),
        byteLength: 1,
        pages: 1,
        throughSequence: 20,
      },
      changes: {
        documents: [
          document,
          {
            documentId: id('dcmnt', 2),
            document: 'caution',
            templateVersion: '2026.2',
            language: 'en',
            sha256: 'c'.repeat(64),
            byteLength: 1,
            pages: 1,
            throughSequence: 20,
            at: later,
            by: constable,
          },
        ],
      },
    },
  ],
  DocumentPrinted: [
    {
      outcome: 'that document was printed now',
      body: { type: 'DocumentPrinted', documentId },
      changes: { documents: [{ ...document, printedAt: later }] },
    },
    {
      outcome: 'another document does not change',
      body: { type: 'DocumentPrinted', documentId: id('absent') },
      changes: {},
    },
  ],
  DocumentSaved: [
    {
      outcome: 'that document was saved now',
      body: { type: 'DocumentSaved', documentId },
      changes: { documents: [{ ...document, savedAt: later }] },
    },
  ],
  ExportQueued: [
    {
      outcome: 'it waits, not delivered',
      before: frozen({ ...whole, exports: [] }),
      body: {
        type: 'ExportQueued',
        packageId,
        recipient: 'Northmere Police records',
        throughSequence: 20,
        documentIds: [documentId],
      },
      changes: {
        exports: [
          {
            packageId,
            recipient: 'Northmere Police records',
            throughSequence: 20,
            documentIds: [documentId],
            queuedAt: later,
          },
        ],
      },
    },
  ],
  ExportDelivered: [
    {
      outcome: 'that package is delivered with the seal of its manifest, and no other',
      before: frozen({
        ...whole,
        exports: [withoutDelivery(exported), { ...withoutDelivery(exported), packageId: 'PV-2026-0000000002' }],
      }),
      body: { type: 'ExportDelivered', packageId, manifestSha256: 'c'.repeat(64) },
      changes: {
        exports: [
          { ...exported, delivered: { at: later, manifestSha256: 'c'.repeat(64) } },
          { ...withoutDelivery(exported), packageId: 'PV-2026-0000000002' },
        ],
      },
    },
  ],
};

function withoutPlace({ at: _, sequence: __, ...made }: Case['signatures'][number]) {
  return { ...made, strokes: made.strokes.map((stroke) => [...stroke]) };
}

function withoutDelivery({ delivered: _, ...waiting }: Case['exports'][number]) {
  return waiting;
}

describe('given a case with one of everything', () => {
  describe.each(Object.entries(effects))('when %s happens', (_, rows) => {
    test.each([...rows])('then $outcome', ({ body, changes, before = whole }) => {
      const event = frozen(next(before, body));
      expect(evolve(before, event)).toEqual({
        ...before,
        ...changes,
        sequence: before.sequence + 1,
        changedAt: later,
        changedBy: constable,
      });
    });
  });
});

describe('given no case', () => {
  const [opening] = eventsThrough('opened');
  if (opening?.body.type !== 'CaseOpened') throw new Error('A case begins with CaseOpened');

  test('when it is opened › then it holds what it was opened with, every field sourced, and nothing else', () => {
    expect(evolve(undefined, frozen(opening))).toEqual({
      id: givenCaseId,
      sequence: 1,
      opened: { source: { kind: 'typed' }, at: opening.at, by: sergeant },
      ownership: { owner: sergeant, since: opening.at },
      changedAt: opening.at,
      changedBy: sergeant,
      custodyRecordNumber: 'NM/QS/26/004127',
      detention: { arrivedAt: instant('2026-11-20T02:14:00.000Z') },
      needs: nothingAssessed,
      personRecord: nothingOnRecord,
      person: zofia,
      personSources: Object.fromEntries(
        Object.keys(zofia).map((field) => [field, { source: { kind: 'typed' }, at: opening.at, by: sergeant }]),
      ),
      offences: [],
      answers: {},
      priorRecords: [],
      authorityRequests: [],
      authorities: [],
      victims: [],
      conditions: [],
      statements: [],
      teachBacks: [],
      refusals: [],
      signatures: [],
      earlierGivings: [],
      documents: [],
      exports: [],
    });
  });

  test('when the stream is empty › then folding it fails', () => {
    expect(() => fold([])).toThrow('A case has at least one event');
  });

  test('when another event comes first › then it fails', () => {
    const [, second] = eventsThrough('opened');
    if (!second) throw new Error('The case has an offence');
    expect(() => evolve(undefined, { ...second, sequence: 1 })).toThrow('A case begins with CaseOpened');
  });

  test('when the opening is not event 1 but 2 › then it fails', () => {
    expect(() => evolve(undefined, { ...opening, sequence: 2 })).toThrow('A case begins with CaseOpened');
  });
});

describe('given a case at event 2', () => {
  const subject = caseThrough('opened');
  const follows = next(subject, { type: 'ScreeningAnswered', answers: { gravity: 1 } });

  test('when event 3 of the same case comes › then it is taken', () => {
    expect(evolve(subject, follows).sequence).toBe(3);
  });

  test.each([
    ['a millisecond before the last change', '2026-11-20T02:13:59.999Z', '2026-11-20T02:14:00.000Z'],
    ['at the last change', '2026-11-20T02:14:00.000Z', '2026-11-20T02:14:00.000Z'],
    ['a millisecond after the last change', '2026-11-20T02:14:00.001Z', '2026-11-20T02:14:00.001Z'],
  ])('when event 3 happens %s › then the case last changed at the later of the two', (_, at, changedAt) => {
    expect(subject.changedAt).toBe('2026-11-20T02:14:00.000Z');
    expect(evolve(subject, { ...follows, at: instant(at) })).toMatchObject({ changedAt, changedBy: constable });
  });

  test.each([
    ['event 2 comes again', { sequence: 2 }],
    ['event 4 leaves a gap', { sequence: 4 }],
    ['event 3 is of another case', { caseId: caseIdSchema.parse(id('another')) }],
  ])('when %s › then it fails', (_, changes) => {
    expect(() => evolve(subject, { ...follows, ...changes })).toThrow('does not follow event 2');
  });

  test('when it is opened a second time › then it fails', () => {
    const [opening] = eventsThrough('opened');
    if (!opening) throw new Error('A case has a first event');
    expect(() => evolve(subject, { ...opening, sequence: 3 })).toThrow('A case is opened once');
  });

  test('when a signing that never was is reopened › then it fails', () => {
    expect(() => evolve(subject, next(subject, { type: 'SigningReopened', reason: 'None.' }))).toThrow(
      'Only a signed caution can be reopened',
    );
  });
});

test('given the stream of a delivered case › when it is folded › then it is what its events leave one by one', () => {
  const events = eventsThrough('delivered', { disposal: 'DC', supported: true });
  let stepwise: Case | undefined;
  for (const event of events) stepwise = evolve(stepwise && frozen(stepwise), frozen(event));
  expect(fold(events)).toEqual(stepwise);
  expect(stepwise?.sequence).toBe(events.length);
});
