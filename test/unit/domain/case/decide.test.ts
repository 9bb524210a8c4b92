import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { CaseCommand, OffenceChange } from '../../../../shared/domain/case/commands.ts';
import { decide } from '../../../../shared/domain/case/decide.ts';
import type { DecisionContext, Refusal } from '../../../../shared/domain/case/decision.ts';
import { type Actor, type Disposal, rankSchema } from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { standingSignatures } from '../../../../shared/domain/case/signed-facts.ts';
import type { NeedsCommand } from '../../../../shared/domain/needs/needs-commands.ts';
import type { OwnershipCommand, OwnershipRefusal } from '../../../../shared/domain/ownership/decide-ownership.ts';
import { defaultWording } from '../../../../shared/domain/pack/default-wording.ts';
import type { PersonCommand } from '../../../../shared/domain/person/decide-person.ts';
import { rulesVersion } from '../../../../shared/frameworks/rules.ts';
import { frozen } from '../../../factories/frozen.ts';
import {
  attendance,
  day,
  id,
  instant,
  penaltyCondition,
  sergeant,
  shopTheft,
  zofia,
} from '../../../factories/given-case.ts';
import {
  authorisedBy,
  carryOut,
  caseThrough,
  contextFor,
  decidedBy,
  delivers,
  documentId,
  eventsThrough,
  gives,
  type OpenCaseTraits,
  packageId,
  queues,
  readings,
  recordsDocument,
  settingsWith,
  signs,
  unpaidWork,
} from '../../../factories/open-case.ts';

const disposals: readonly Disposal[] = ['ACC', 'DC', 'CC'];

/** Decides, on a case nobody can write to. */
const asked = (subject: Case | undefined, command: CaseCommand, context: DecisionContext = contextFor()) =>
  decide(subject && frozen(subject), frozen(command), context);

function refusal(subject: Case | undefined, command: CaseCommand, context?: DecisionContext): Refusal | 'carried out' {
  const decision = asked(subject, command, context);
  return decision.ok ? 'carried out' : decision.error;
}

const kindOf = (subject: Case | undefined, command: CaseCommand, context?: DecisionContext) => {
  const refused = refusal(subject, command, context);
  return refused === 'carried out' ? refused : refused.kind;
};

/** The rules a refusal names, with their citations. */
function standing(subject: Case | undefined, command: CaseCommand, context?: DecisionContext) {
  const refused = refusal(subject, command, context);
  return refused !== 'carried out' && 'rules' in refused
    ? { kind: refused.kind, rules: refused.rules.map(({ rule, citation }) => `${rule} ${citation}`) }
    : refused;
}

/** What a case at a point becomes after more commands. */
const following = (
  subjectEvents: ReturnType<typeof eventsThrough>,
  commands: readonly CaseCommand[],
  context = contextFor(),
) => fold(carryOut(subjectEvents, commands, context));

const chooses = (disposal: Disposal): CaseCommand => ({ type: 'ChooseDisposal', disposal, reason: 'First offence.' });
const sets = (condition: typeof attendance): CaseCommand => ({ type: 'SetCondition', condition });
const consents: CaseCommand = { type: 'RecordConsent', consents: true };
const reopens: CaseCommand = { type: 'ReopenSigning', reason: 'The date was wrong.' };
const opens: CaseCommand = {
  type: 'OpenCase',
  source: { kind: 'custody-extract', fileSha256: 'd'.repeat(64), row: 3 },
  custodyRecordNumber: 'NM/QS/26/004127',
  person: zofia,
  offences: [
    { offence: shopTheft, source: { kind: 'typed' } },
    { offence: { ...shopTheft, offenceId: id('other') }, source: { kind: 'typed' } },
  ],
};

const opened = caseThrough('opened');

const review = { at: instant('2026-11-20T01:30:00.000Z'), officer: 'Insp Placeholder' };
const detained: Case = {
  ...opened,
  detention: { arrivedAt: instant('2026-11-19T20:00:00.000Z'), authorisedAt: instant('2026-11-19T20:30:00.000Z') },
};
const screened = caseThrough('screened');
const chosen = caseThrough('chosen');
const conditioned = caseThrough('conditioned');
const read = caseThrough('read');
const consented = caseThrough('consented');
const signed = caseThrough('signed');
const given = caseThrough('given');
const documented = caseThrough('documented');
const queued = caseThrough('queued');
const delivered = caseThrough('delivered');

const victimId = screened.victims[0]?.victimId ?? '';
const prior = { recordId: id('prior'), kind: 'SC' as const, date: day('2024-02-29') };

describe('given no case', () => {
  test('when it is opened with two offences › then it is opened and the offences follow, each with its source', () => {
    expect(asked(undefined, opens)).toEqual({
      ok: true,
      value: [
        {
          type: 'CaseOpened',
          source: { kind: 'custody-extract', fileSha256: 'd'.repeat(64), row: 3 },
          custodyRecordNumber: 'NM/QS/26/004127',
          person: zofia,
        },
        { type: 'OffenceSet', offence: shopTheft, source: { kind: 'typed' } },
        { type: 'OffenceSet', offence: { ...shopTheft, offenceId: id('other') }, source: { kind: 'typed' } },
      ],
    });
  });

  test('when anything else is asked of it › then that is a bug and throws', () => {
    expect(() => asked(undefined, gives)).toThrow('A case is opened before anything else is asked of it');
  });
});

const { place: _place, ...unplaced } = shopTheft;

/** A call an hour before it is recorded. */
const call = {
  contactId: id('cntct', 2),
  victimId,
  madeAt: instant('2026-11-20T01:14:00.000Z'),
  channel: 'letter' as const,
  madeBy: 'Alun Mockford',
  outcome: 'asked-to-wait' as const,
};
const request = {
  requestId: id('askd'),
  authority: 'inspector' as const,
  rules: ['AC-13'],
  reason: 'The course starts late.',
};
const inspector: Actor = { userId: id('nspctr'), name: 'Mair Sampleton', rank: 'inspector' };
const requests: CaseCommand = { type: 'RequestAuthority', request };
const answers = (officer: Actor = inspector, requestId = request.requestId): CaseCommand => ({
  type: 'AnswerAuthority',
  answer: { requestId, outcome: 'granted', reason: 'Considered.' },
  officer,
  attestation: 'f'.repeat(64),
});
const requested = following(eventsThrough('opened'), [requests]);

/** Each command as it is carried out, with the events it leads to. Needs, risks, the person and the owner have tests of their own. */
const carriedOut: Record<
  Exclude<CaseCommand['type'], 'OpenCase' | NeedsCommand['type'] | PersonCommand['type'] | OwnershipCommand['type']>,
  readonly [Case, CaseCommand, object]
> = {
  CorrectCustodyDetails: [
    opened,
    { type: 'CorrectCustodyDetails', urn: '99NM0000126' },
    { type: 'CustodyDetailsCorrected', urn: '99NM0000126' },
  ],
  CorrectPerson: [
    opened,
    { type: 'CorrectPerson', person: { ...zofia, forenames: 'Zofia Anna' } },
    { type: 'PersonCorrected', person: { ...zofia, forenames: 'Zofia Anna' } },
  ],
  AddOffence: [
    opened,
    { type: 'AddOffence', offence: { ...shopTheft, offenceId: id('other') } },
    { type: 'OffenceSet', offence: { ...shopTheft, offenceId: id('other') }, source: { kind: 'typed' } },
  ],
  ChangeOffence: [
    opened,
    {
      type: 'ChangeOffence',
      offenceId: shopTheft.offenceId,
      change: { date: day('2026-11-17'), place: undefined },
    },
    { type: 'OffenceSet', offence: { ...unplaced, date: day('2026-11-17') }, source: { kind: 'typed' } },
  ],
  RemoveOffence: [
    opened,
    { type: 'RemoveOffence', offenceId: shopTheft.offenceId },
    { type: 'OffenceRemoved', offenceId: shopTheft.offenceId },
  ],
  AnswerScreening: [
    opened,
    { type: 'AnswerScreening', answers: { gravity: 2 } },
    { type: 'ScreeningAnswered', answers: { gravity: 2 } },
  ],
  AnswerOffence: [
    opened,
    { type: 'AnswerOffence', offenceId: shopTheft.offenceId, answers: { hateCrime: false } },
    { type: 'OffenceAnswered', offenceId: shopTheft.offenceId, answers: { hateCrime: false } },
  ],
  RecordDetentionReview: [detained, { type: 'RecordDetentionReview', review }, { type: 'DetentionReviewed', review }],
  RecordDetentionExtension: [
    detained,
    { type: 'RecordDetentionExtension', authority: review },
    { type: 'DetentionExtended', authority: review },
  ],
  AddPriorRecord: [opened, { type: 'AddPriorRecord', record: prior }, { type: 'PriorRecordAdded', record: prior }],
  RemovePriorRecord: [
    fold(carryOut(eventsThrough('opened'), [{ type: 'AddPriorRecord', record: prior }])),
    { type: 'RemovePriorRecord', recordId: prior.recordId },
    { type: 'PriorRecordRemoved', recordId: prior.recordId },
  ],
  RecordProsecutorDecision: [
    opened,
    {
      type: 'RecordProsecutorDecision',
      authority: 'prosecutor',
      name: 'CPS Placeholder',
      reason: 'Agreed.',
      reference: 'NM/1',
      rules: ['AC-13'],
    },
    {
      type: 'ProsecutorDecided',
      authority: 'prosecutor',
      name: 'CPS Placeholder',
      reason: 'Agreed.',
      reference: 'NM/1',
      rules: ['AC-13'],
    },
  ],
  RequestAuthority: [opened, requests, { type: 'AuthorityRequested', request }],
  AnswerAuthority: [
    requested,
    answers(),
    {
      type: 'AuthorityAnswered',
      answer: { requestId: request.requestId, outcome: 'granted', reason: 'Considered.' },
      officer: inspector,
      attestation: 'f'.repeat(64),
    },
  ],
  AddVictim: [
    opened,
    { type: 'AddVictim', victim: { victimId, kind: 'person', name: 'Anna Sampleton' } },
    { type: 'VictimAdded', victim: { victimId, kind: 'person', name: 'Anna Sampleton' } },
  ],
  RemoveVictim: [screened, { type: 'RemoveVictim', victimId }, { type: 'VictimRemoved', victimId }],
  CorrectVictim: [
    screened,
    { type: 'CorrectVictim', victim: { victimId, kind: 'business', name: 'Nonesuch Stores Ltd' } },
    { type: 'VictimCorrected', victim: { victimId, kind: 'business', name: 'Nonesuch Stores Ltd' } },
  ],
  ContactVictim: [screened, { type: 'ContactVictim', contact: call }, { type: 'VictimContacted', contact: call }],
  RecordVictimViews: [
    screened,
    { type: 'RecordVictimViews', victimId, change: { words: 'An apology is enough.' } },
    { type: 'VictimViewsRecorded', victimId, views: { words: 'An apology is enough.' } },
  ],
  RecordVictimDuties: [
    screened,
    { type: 'RecordVictimDuties', victimId, change: { personalStatement: 'offered' } },
    { type: 'VictimDutiesRecorded', victimId, duties: { personalStatement: 'offered' } },
  ],
  RecordNoVictim: [
    opened,
    { type: 'RecordNoVictim', reason: 'Nobody was harmed.' },
    { type: 'NoIdentifiableVictim', reason: 'Nobody was harmed.' },
  ],
  ChooseDisposal: [
    screened,
    chooses('ACC'),
    {
      type: 'DisposalChosen',
      disposal: 'ACC',
      reason: 'First offence.',
      facts: expect.objectContaining({ today: '2026-11-20', evidenceSufficient: true, gravity: 2 }),
      statements: defaultWording.ACC,
      outcomes: expect.arrayContaining([
        { rule: 'AC-01', outcome: 'pass', sentence: 'Aged 18 or over', citation: 'CJA 2003 s22(1)-(2)' },
      ]),
      rulesVersion,
      settingsVersion: 1,
    },
  ],
  SetCondition: [chosen, sets(attendance), { type: 'ConditionSet', condition: attendance }],
  RemoveCondition: [
    conditioned,
    { type: 'RemoveCondition', conditionId: attendance.conditionId },
    { type: 'ConditionRemoved', conditionId: attendance.conditionId },
  ],
  ReadStatement: [
    conditioned,
    { type: 'ReadStatement', statement: 'admission', language: 'en' },
    {
      type: 'StatementReadOut',
      statement: 'admission',
      language: 'en',
      wording: 'You have admitted theft from a shop at Nonesuch Stores, Bridge Street, Northmere on 18 November 2026.',
    },
  ],
  RecordTeachBack: [
    read,
    { type: 'RecordTeachBack', language: 'easyRead', answer: 'You can take me to court.', isUnderstood: true },
    {
      type: 'TeachBackRecorded',
      language: 'easyRead',
      question: 'Now you tell me: what can happen if you do not do one of these things?',
      answer: 'You can take me to court.',
      isUnderstood: true,
    },
  ],
  RecordConsent: [read, { type: 'RecordConsent', consents: false }, { type: 'ConsentRecorded', consents: false }],
  Sign: [
    consented,
    signs('person'),
    {
      type: 'SignatureMade',
      signature: {
        role: 'person',
        name: 'Zofia Testowska',
        strokes: expect.any(Array),
        signedFacts: expect.objectContaining({ disposal: 'ACC', conditions: [attendance] }),
      },
    },
  ],
  ClearSignature: [signed, { type: 'ClearSignature', role: 'person' }, { type: 'SignatureCleared', role: 'person' }],
  GiveDisposal: [
    signed,
    gives,
    {
      type: 'DisposalGiven',
      disposal: 'ACC',
      place: 'Quayside Custody',
      signedFacts: signed.signatures[0]?.signedFacts,
      facts: expect.objectContaining({ giver: 'sergeant', conditions: [expect.objectContaining({ hours: 3 })] }),
      outcomes: expect.arrayContaining([
        {
          rule: 'AC-07',
          outcome: 'pass',
          sentence: 'Document signed with all four parts',
          citation: 'CJA 2003 s23(5)',
        },
      ]),
      rulesVersion,
      settingsVersion: 1,
    },
  ],
  ReopenSigning: [given, reopens, { type: 'SigningReopened', reason: 'The date was wrong.' }],
  RecordDocument: [
    given,
    recordsDocument(given.sequence),
    {
      type: 'DocumentProduced',
      documentId,
      document: 'caution',
      language: 'en',
      templateVersion: '2026.1',
      sha256: 'a'.repeat(64),
      byteLength: 40_000,
      pages: 2,
      throughSequence: given.sequence,
    },
  ],
  RecordPrinted: [documented, { type: 'RecordPrinted', documentId }, { type: 'DocumentPrinted', documentId }],
  RecordSaved: [documented, { type: 'RecordSaved', documentId }, { type: 'DocumentSaved', documentId }],
  QueueExport: [
    documented,
    queues,
    {
      type: 'ExportQueued',
      packageId,
      recipient: 'Northmere Police records',
      throughSequence: documented.sequence,
      documentIds: [documentId],
    },
  ],
  RecordDelivery: [queued, delivers, { type: 'ExportDelivered', packageId, manifestSha256: 'b'.repeat(64) }],
};

describe('given a case that is ready for it', () => {
  test.each(Object.entries(carriedOut))('when it is asked to %s › then that, and only that, happened', (_, row) => {
    const [subject, command, event] = row;
    expect(asked(subject, command)).toStrictEqual({ ok: true, value: [event] });
  });
});

type WithSubject = readonly [when: string, subject: Case, command: CaseCommand];
interface RefusedAndCarriedOut {
  readonly refused: readonly WithSubject[];
  /** The nearest thing that is carried out. */
  readonly beside: WithSubject;
}

const activityRead = caseThrough('read', { disposal: 'O22' });

/** The law's own refusals, and those of the clock, have tests of their own below, those of needs and risks elsewhere; the workflow's are here, each beside what passes. */
const workflow: Record<
  Exclude<
    Refusal['kind'],
    | 'disposal-barred'
    | 'not-yet-known'
    | 'authority-needed'
    | 'clock-set-back'
    | 'not-yet-happened'
    | 'drug-test-unlawful'
    | OwnershipRefusal['kind']
  >,
  RefusedAndCarriedOut
> = {
  'case-already-open': {
    refused: [['an open case is opened', opened, opens]],
    beside: ['its person is corrected instead', opened, { type: 'CorrectPerson', person: zofia }],
  },
  'not-on-this-case': {
    refused: [
      [
        'an offence that is not on it is changed',
        opened,
        { type: 'ChangeOffence', offenceId: id('absent'), change: { place: 'Northmere' } },
      ],
      ['an offence that is not on it is removed', opened, { type: 'RemoveOffence', offenceId: id('absent') }],
      [
        'an offence that is not on it is answered',
        opened,
        { type: 'AnswerOffence', offenceId: id('absent'), answers: { hateCrime: false } },
      ],
      ['a record that is not on it is removed', opened, { type: 'RemovePriorRecord', recordId: prior.recordId }],
      ['a victim who is not on it is removed', screened, { type: 'RemoveVictim', victimId: id('absent') }],
      [
        'a victim who is not on it is contacted',
        screened,
        { type: 'ContactVictim', contact: { ...call, victimId: id('absent') } },
      ],
      ['a condition that is not on it is removed', conditioned, { type: 'RemoveCondition', conditionId: id('absent') }],
      ['a signature that was not made is cleared', consented, { type: 'ClearSignature', role: 'person' }],
      ['a document shows the case as it was before the giving', given, recordsDocument(given.sequence - 1)],
      ['a document shows more than has happened', given, recordsDocument(given.sequence + 1)],
    ],
    beside: ['an offence that is on it is removed', opened, { type: 'RemoveOffence', offenceId: shopTheft.offenceId }],
  },
  'already-on-this-case': {
    refused: [
      ['the same offence is added again', opened, { type: 'AddOffence', offence: shopTheft }],
      [
        'the same earlier record is added again',
        following(eventsThrough('opened'), [{ type: 'AddPriorRecord', record: prior }]),
        { type: 'AddPriorRecord', record: prior },
      ],
      [
        'the same victim is added again',
        screened,
        { type: 'AddVictim', victim: { victimId, kind: 'person', name: 'Anna Sampleton' } },
      ],
      ['a document has the id of an earlier one', documented, recordsDocument(documented.sequence, 'e'.repeat(64))],
      ['no victim is recorded though there is one', screened, { type: 'RecordNoVictim', reason: 'None found.' }],
    ],
    beside: [
      'another victim is added',
      screened,
      { type: 'AddVictim', victim: { victimId: id('vctm', 2), kind: 'person', name: 'Anna Sampleton' } },
    ],
  },
  'signed-facts-frozen': {
    refused: [
      [
        'the name on a signed document is corrected',
        given,
        { type: 'CorrectPerson', person: { ...zofia, surname: 'Testowski' } },
      ],
      [
        'the date of birth on a signed document is corrected',
        given,
        { type: 'CorrectPerson', person: { ...zofia, dateOfBirth: day('1994-03-15') } },
      ],
    ],
    beside: [
      'a phone number that was not signed is added',
      given,
      { type: 'CorrectPerson', person: { ...zofia, phone: '07700 900000' } },
    ],
  },
  'disposal-not-given': {
    refused: [
      ['a signed caution that was not given is reopened', signed, reopens],
      ['a document is recorded before the giving', signed, recordsDocument(signed.sequence)],
      ['an export is queued before the giving', signed, queues],
    ],
    beside: ['a document is recorded after the giving', given, recordsDocument(given.sequence)],
  },
  'disposal-not-chosen': {
    refused: [
      ['a condition is set', screened, sets(attendance)],
      ['a statement is read', screened, { type: 'ReadStatement', statement: 'admission', language: 'en' }],
      ['the caution is given', screened, gives],
    ],
    beside: ['a condition is set once a disposal is chosen', chosen, sets(attendance)],
  },
  'statements-not-read': {
    refused: [
      ['agreement is recorded before anything is read', conditioned, consents],
      [
        'agreement is recorded with five of six statements read',
        following(eventsThrough('conditioned'), readings.slice(0, 5)),
        consents,
      ],
      [
        'the person signs with five of six read',
        following(eventsThrough('conditioned'), readings.slice(0, 5)),
        signs('person'),
      ],
      ['the caution is given with nothing read', conditioned, gives],
    ],
    beside: ['agreement is recorded with all six read', read, consents],
  },
  'statement-out-of-order': {
    refused: [
      [
        'the second statement is read first',
        conditioned,
        { type: 'ReadStatement', statement: 'choice-and-advice', language: 'en' },
      ],
      [
        'the first statement is read again',
        following(eventsThrough('conditioned'), readings.slice(0, 1)),
        { type: 'ReadStatement', statement: 'admission', language: 'en' },
      ],
      [
        'the third statement is read second',
        following(eventsThrough('conditioned'), readings.slice(0, 1)),
        { type: 'ReadStatement', statement: 'conditions', language: 'en' },
      ],
      [
        'a statement of no caution is read',
        conditioned,
        { type: 'ReadStatement', statement: 'rights', language: 'en' },
      ],
      [
        'all are read and the last is read again',
        read,
        { type: 'ReadStatement', statement: 'agreement', language: 'en' },
      ],
    ],
    beside: [
      'the second statement is read second',
      following(eventsThrough('conditioned'), readings.slice(0, 1)),
      { type: 'ReadStatement', statement: 'choice-and-advice', language: 'en' },
    ],
  },
  'consent-not-given': {
    refused: [
      ['the person signs before they agreed', read, signs('person')],
      ['the caution is given without agreement', read, gives],
    ],
    beside: ['the person signs after they agreed', consented, signs('person')],
  },
  'nothing-to-agree': {
    refused: [
      ['agreement to a penalty notice is recorded', caseThrough('read', { disposal: 'PND' }), consents],
      ['agreement to an outcome 22 is recorded', caseThrough('read', { disposal: 'O22' }), consents],
      ['agreement is recorded before a disposal is chosen', screened, consents],
    ],
    beside: ['agreement to a conditional caution is recorded', read, consents],
  },
  'signed-facts-incomplete': {
    refused: [
      [
        'the person signs after they refused',
        following(eventsThrough('read'), [{ type: 'RecordConsent', consents: false }]),
        signs('person'),
      ],
      [
        'the person signs a case whose date of birth is gone',
        { ...consented, person: { ...consented.person, dateOfBirth: undefined } },
        signs('person'),
      ],
      [
        'the officer signs an outcome 22 whose activity is not completed',
        { ...activityRead, answers: { ...activityRead.answers, outcome22CompletedOn: undefined } },
        signs('officer'),
      ],
    ],
    beside: ['the officer signs an outcome 22 whose activity is completed', activityRead, signs('officer')],
  },
  'authority-request-not-open': {
    refused: [
      ['a request that was never made is answered', opened, answers()],
      ['a request is answered again', following(eventsThrough('opened'), [requests, answers()]), answers()],
    ],
    beside: ['an open request is answered', requested, answers()],
  },
  'authority-rank-too-low': {
    refused: [
      ['a sergeant answers for an inspector', requested, answers({ ...inspector, rank: 'sergeant' })],
      ['a constable answers for an inspector', requested, answers({ ...inspector, rank: 'constable' })],
    ],
    beside: ['a superintendent answers for an inspector', requested, answers({ ...inspector, rank: 'superintendent' })],
  },
  'not-detained': {
    refused: [['a review is recorded of somebody not detained', opened, { type: 'RecordDetentionReview', review }]],
    beside: ['one is recorded of somebody who is', detained, { type: 'RecordDetentionReview', review }],
  },
  'authority-own-request': {
    refused: [['the one who asked answers', requested, answers({ ...sergeant, rank: 'inspector' })]],
    beside: ['another inspector answers', requested, answers()],
  },
  'signature-not-due': {
    refused: [
      ['the officer signs before the person', consented, signs('officer')],
      ['an interpreter signs where none is needed', consented, signs('interpreter')],
      [
        'an interpreter signs where none is needed, after the person',
        following(eventsThrough('consented'), [signs('person')]),
        signs('interpreter'),
      ],
      ['an appropriate adult signs where none is needed', consented, signs('appropriate-adult')],
      ['the person signs before their interpreter', caseThrough('consented', { supported: true }), signs('person')],
      [
        'the officer signs before the appropriate adult',
        following(eventsThrough('consented', { supported: true }), [signs('interpreter'), signs('person')]),
        signs('officer'),
      ],
    ],
    beside: [
      'the officer signs after the person',
      following(eventsThrough('consented'), [signs('person')]),
      signs('officer'),
    ],
  },
  'signatures-missing': {
    refused: [
      ['nobody has signed', consented, gives],
      ['only the person has signed', following(eventsThrough('consented'), [signs('person')]), gives],
      [
        'the person’s signature was cleared',
        following(eventsThrough('signed'), [{ type: 'ClearSignature', role: 'person' }]),
        gives,
      ],
      [
        'the appropriate adult has not signed',
        following(eventsThrough('signed', { supported: true }), [
          { type: 'ClearSignature', role: 'appropriate-adult' },
        ]),
        gives,
      ],
    ],
    beside: ['everyone has signed', signed, gives],
  },
  'document-not-produced': {
    refused: [
      ['an export is queued without a document', given, queues],
      ['a document that was not made is printed', documented, { type: 'RecordPrinted', documentId: id('absent') }],
      ['a document that was not made is saved', documented, { type: 'RecordSaved', documentId: id('absent') }],
    ],
    beside: ['an export is queued with a document', documented, queues],
  },
  'document-already-produced': {
    refused: [
      [
        'the same bytes are recorded again',
        documented,
        recordsDocument(documented.sequence, 'a'.repeat(64), id('dcmnt', 2)),
      ],
    ],
    beside: [
      'a document with other bytes is recorded',
      documented,
      recordsDocument(documented.sequence, 'e'.repeat(64), id('dcmnt', 2)),
    ],
  },
  'export-already-queued': {
    refused: [
      [
        'a second package is queued while the first waits',
        queued,
        { type: 'QueueExport', packageId: 'PV-2026-0000000002', recipient: 'Northmere Police records' },
      ],
      [
        'a second package is queued after delivery',
        delivered,
        { type: 'QueueExport', packageId: 'PV-2026-0000000002', recipient: 'Northmere Police records' },
      ],
    ],
    beside: ['the first package is queued', documented, queues],
  },
  'export-not-queued': {
    refused: [
      ['a package that was never queued is delivered', documented, delivers],
      ['a delivered package is delivered again', delivered, delivers],
    ],
    beside: ['a queued package is delivered', queued, delivers],
  },
};

describe.each(Object.entries(workflow))('the refusal %s', (kind, { refused, beside }) => {
  test.each([...refused])('when %s › then it is refused so', (_, subject, command) => {
    expect(refusal(subject, command)).toEqual({ kind });
  });

  test(`when ${beside[0]} › then it is carried out`, () => {
    const [, subject, command] = beside;
    expect(refusal(subject, command)).toBe('carried out');
  });
});

describe('given a case that was delivered, reopened and given again', () => {
  const again = carryOut(eventsThrough('delivered'), [
    reopens,
    ...readings,
    consents,
    signs('person'),
    signs('officer'),
    gives,
  ]);

  const withDocument = carryOut(again, [recordsDocument(again.length, 'a'.repeat(64), id('dcmnt', 2))]);

  test('when the new document is given the id of the old › then it is refused', () => {
    expect(kindOf(fold(again), recordsDocument(again.length))).toBe('already-on-this-case');
  });

  test('when the new document shows the case as it was given first › then it is refused', () => {
    const other = (throughSequence: number) => recordsDocument(throughSequence, 'a'.repeat(64), id('dcmnt', 2));
    const givenFirst = delivered.given?.sequence ?? Number.NaN;
    expect(kindOf(fold(again), other(givenFirst))).toBe('not-on-this-case');
    expect(kindOf(fold(again), other(again.length - 1))).toBe('not-on-this-case');
    expect(kindOf(fold(again), other(again.length))).toBe('carried out');
  });

  test('when the new package is given the id of the delivered one › then it is refused', () => {
    expect(kindOf(fold(withDocument), queues)).toBe('export-already-queued');
  });

  test('when an export is queued before the new document › then the old document does not count', () => {
    expect(kindOf(fold(again), queues)).toBe('document-not-produced');
  });

  test('when the same bytes are recorded, and then queued › then both are carried out once more', () => {
    expect(
      asked(fold(withDocument), {
        type: 'QueueExport',
        packageId: 'PV-2026-0000000002',
        recipient: 'Northmere Police records',
      }),
    ).toEqual({
      ok: true,
      value: [
        {
          type: 'ExportQueued',
          packageId: 'PV-2026-0000000002',
          recipient: 'Northmere Police records',
          throughSequence: withDocument.length,
          documentIds: [id('dcmnt', 2)],
        },
      ],
    });
  });
});

describe('given everyone has signed', () => {
  const rewords = sets({ ...attendance, wording: 'Go to 3 sessions of the Harbwr alcohol awareness course.' });
  const changed: readonly (readonly [string, CaseCommand, CaseCommand])[] = [
    ['the wording of a condition', rewords, sets(attendance)],
    ['the hours of a condition', sets({ ...attendance, hours: 4 }), sets(attendance)],
    [
      'the name',
      { type: 'CorrectPerson', person: { ...zofia, surname: 'Testowski' } },
      { type: 'CorrectPerson', person: zofia },
    ],
    [
      'the date of the offence',
      { type: 'ChangeOffence', offenceId: shopTheft.offenceId, change: { date: day('2026-11-17') } },
      { type: 'ChangeOffence', offenceId: shopTheft.offenceId, change: { date: shopTheft.date } },
    ],
  ];
  const refuses: CaseCommand = { type: 'RecordConsent', consents: false };

  test.each([...changed, ['the agreement', refuses, consents] as const])(
    'when %s changes › then no signature stands and the caution cannot be given',
    (_, change) => {
      const subject = following(eventsThrough('signed'), [change]);
      expect(standingSignatures(subject)).toEqual([]);
      expect(kindOf(subject, gives)).not.toBe('carried out');
    },
  );

  test.each(changed)(
    'when %s changes and changes back › then both signatures stand and it can be given',
    (_, change, undo) => {
      const subject = following(eventsThrough('signed'), [change, undo]);
      expect(standingSignatures(subject).map(({ role }) => role)).toEqual(['person', 'officer']);
      expect(kindOf(subject, gives)).toBe('carried out');
    },
  );

  const rolesOf = (subject: Case) => standingSignatures(subject).map(({ role }) => role);

  test('when a wording changes, is read so, and changes back › then what was signed is not what was last read', () => {
    const reread = following(eventsThrough('signed'), [rewords, ...readings.slice(2, 3), sets(attendance)]);
    expect(rolesOf(reread)).toEqual([]);
    expect(kindOf(reread, gives)).toBe('statements-not-read');
    expect(kindOf(reread, { type: 'ReadStatement', statement: 'conditions', language: 'en' })).toBe('carried out');
  });

  /** What is due after a change, in its order: everything from the changed statement on. */
  const dueAgain: readonly (readonly [string, CaseCommand, number])[] = [
    ['the wording of a condition changed', rewords, 2],
    [
      'the date of the offence changed',
      { type: 'ChangeOffence', offenceId: shopTheft.offenceId, change: { date: day('2026-11-17') } },
      0,
    ],
    ['another disposal was chosen', chooses('DC'), 1],
  ];

  test.each(dueAgain)(
    'when %s › then it and all that follows is read, agreed to and signed again, in order',
    (_, change, first) => {
      // A diversionary caution is open only under the settings with Part 6 in force.
      const context = contextFor(change.type === 'ChooseDisposal' ? { disposal: 'DC' } : {});
      const due = [...readings.slice(first), consents, signs('person'), signs('officer'), gives];
      let events = carryOut(eventsThrough('signed'), [change], context);
      for (const [index, next] of due.entries()) {
        const early = due.slice(index + 1).filter((later) => kindOf(fold(events), later, context) === 'carried out');
        expect([next.type, early]).toEqual([next.type, []]);
        events = carryOut(events, [next], context);
      }
      expect(fold(events).given).toBeDefined();
    },
  );

  test('when the wording of a condition changed › then only the statement of the conditions is due', () => {
    const subject = following(eventsThrough('signed'), [rewords]);
    expect(kindOf(subject, gives)).toBe('statements-not-read');
    expect(kindOf(subject, { type: 'ReadStatement', statement: 'admission', language: 'en' })).toBe(
      'statement-out-of-order',
    );
    expect(kindOf(subject, { type: 'ReadStatement', statement: 'conditions', language: 'en' })).toBe('carried out');
  });

  test('when the words changed and were read again › then the earlier agreement does not stand', () => {
    const reread = following(eventsThrough('signed'), [rewords, ...readings.slice(2)]);
    expect(kindOf(reread, gives)).toBe('consent-not-given');
    expect(kindOf(reread, signs('person'))).toBe('consent-not-given');
  });

  test.each([
    ['taken back, the same disposal chosen again and agreed to', [refuses, chooses('ACC'), consents]],
    ['given again', [consents]],
  ])('when the agreement is %s › then both sign again after it', (_, commands) => {
    const subject = carryOut(eventsThrough('signed'), commands);
    expect(rolesOf(fold(subject))).toEqual([]);
    expect(kindOf(fold(subject), gives)).toBe('signatures-missing');
    expect(kindOf(fold(subject), signs('officer'))).toBe('signature-not-due');
    expect(kindOf(following(subject, [signs('person'), signs('officer')]), gives)).toBe('carried out');
  });

  test.each([
    ['signs again', [signs('person')]],
    ['signs again after their signature was cleared', [{ type: 'ClearSignature', role: 'person' }, signs('person')]],
  ] as const)('when the person %s › then the officer signs again, last', (_, commands) => {
    const subject = carryOut(eventsThrough('signed'), commands);
    expect(rolesOf(fold(subject))).toEqual(['person']);
    expect(kindOf(fold(subject), gives)).toBe('signatures-missing');
    expect(kindOf(following(subject, [signs('officer')]), gives)).toBe('carried out');
  });

  const four = ['interpreter', 'person', 'appropriate-adult', 'officer'] as const;
  test.each(four.map((role, index) => [role, four.slice(0, index + 1)] as const))(
    'when four have signed and the %s signs again › then only %j stand, and the rest sign again',
    (role, left) => {
      const again = carryOut(eventsThrough('signed', { supported: true }), [signs(role)]);
      expect(rolesOf(fold(again))).toEqual(left);
      expect(kindOf(fold(again), gives)).toBe(role === 'officer' ? 'carried out' : 'signatures-missing');
      expect(kindOf(following(again, four.slice(left.length).map(signs)), gives)).toBe('carried out');
    },
  );

  test('when an appropriate adult is needed since › then the officer signs again after them', () => {
    const needed = carryOut(eventsThrough('signed'), [
      { type: 'AnswerScreening', answers: { vulnerable: true, appropriateAdultPresent: true } },
      signs('appropriate-adult'),
    ]);
    expect(rolesOf(fold(needed))).toEqual(['person', 'appropriate-adult']);
    expect(kindOf(fold(needed), gives)).toBe('signatures-missing');
    expect(kindOf(following(needed, [signs('officer')]), gives)).toBe('carried out');
  });
});

describe('given the case last changed at 02:14:00.000 and the settings are older', () => {
  const askedInOrder = new Set<string>(['ReadStatement', 'RecordTeachBack', 'RecordConsent', 'Sign', 'GiveDisposal']);

  test.each(Object.entries(carriedOut))(
    'when the clock says 02:13:59.999 and it is asked to %s › then only what is read, agreed, signed or given is refused',
    (type, [subject, command]) => {
      expect(subject.changedAt).toBe('2026-11-20T02:14:00.000Z');
      const setBack = contextFor({}, { now: instant('2026-11-20T02:13:59.999Z') });
      expect(kindOf(subject, command, setBack)).toBe(askedInOrder.has(type) ? 'clock-set-back' : 'carried out');
      expect(kindOf(subject, command, contextFor({}, { now: subject.changedAt }))).toBe('carried out');
    },
  );

  test.each(Object.entries(carriedOut))(
    'when the settings in use are of 02:14:00.001 and it is asked to %s › then only what is chosen, read, agreed, signed or given is refused',
    (type, [subject, command]) => {
      const since = (at: string) => contextFor({}, { settings: { ...settingsWith('ACC'), at: instant(at) } });
      expect(kindOf(subject, command, since('2026-11-20T02:14:00.001Z'))).toBe(
        askedInOrder.has(type) || type === 'ChooseDisposal' ? 'clock-set-back' : 'carried out',
      );
      expect(kindOf(subject, command, since('2026-11-20T02:14:00.000Z'))).toBe('carried out');
    },
  );
});

test('given a statement was read at 02:14:00.000 and something was noted at 02:13 by a clock set back › when the next is read, agreed to or given before 02:14 › then it is refused', () => {
  const clockAt = (time: string) => contextFor({}, { now: instant(`2026-11-20T${time}Z`) });
  const notes: CaseCommand = { type: 'CorrectCustodyDetails', urn: '99NM0000126' };
  const noted = (point: Parameters<typeof eventsThrough>[0]) =>
    following(eventsThrough(point), [notes], clockAt('02:13:00.000'));
  const halfRead = carryOut(eventsThrough('conditioned'), readings.slice(0, 1));
  const next: CaseCommand = { type: 'ReadStatement', statement: 'choice-and-advice', language: 'en' };
  expect(kindOf(following(halfRead, [notes], clockAt('02:13:00.000')), next, clockAt('02:13:59.999'))).toBe(
    'clock-set-back',
  );
  for (const [point, command] of [
    ['read', consents],
    ['consented', signs('person')],
    ['signed', gives],
  ] as const) {
    expect(kindOf(noted(point), command, clockAt('02:14:00.000'))).toBe('carried out');
    expect(kindOf(noted(point), command, clockAt('02:13:59.999'))).toBe('clock-set-back');
  }
});

describe('given an offence is changed', () => {
  test('when the change brings another id › then the offence keeps its own', () => {
    const change = { offenceId: id('other'), place: 'Northmere' };
    expect(asked(opened, { type: 'ChangeOffence', offenceId: shopTheft.offenceId, change })).toEqual({
      ok: true,
      value: [{ type: 'OffenceSet', offence: { ...shopTheft, place: 'Northmere' }, source: { kind: 'typed' } }],
    });
  });

  test('when a change is written › then it can take the place away, but not the code or the title, and names no id', () => {
    expectTypeOf<{ place: undefined }>().toExtend<OffenceChange>();
    expectTypeOf<{ cjsCode: string; title: string }>().toExtend<OffenceChange>();
    expectTypeOf<{ cjsCode: undefined }>().not.toExtend<OffenceChange>();
    expectTypeOf<{ title: undefined }>().not.toExtend<OffenceChange>();
    expectTypeOf<OffenceChange>().not.toHaveProperty('offenceId');
  });
});

/** A disposal that stays lawful until something changes, and what bars it then. */
const bars: readonly {
  readonly given: string;
  readonly traits: OpenCaseTraits;
  readonly barring: Partial<DecisionContext>;
  readonly rules: readonly string[];
}[] = [
  {
    given: 'a diversionary caution, and Part 6 not in force by the settings of now',
    traits: { disposal: 'DC' },
    barring: { settings: settingsWith('DC', { part6CommencedOn: null }) },
    rules: ['P6-01 PCSC Act 2022 Part 6 (commencement)'],
  },
  {
    given: 'a community caution, and Part 6 in force only tomorrow',
    traits: { disposal: 'CC' },
    barring: { settings: settingsWith('CC', { part6CommencedOn: day('2026-11-21') }) },
    rules: ['P6-01 PCSC Act 2022 Part 6 (commencement)', 'P6-02 PCSC Act 2022 s99(4), s108(3)'],
  },
  {
    given: 'a community caution, and the offence now excluded by regulations',
    traits: { disposal: 'CC' },
    barring: { settings: settingsWith('CC', { excludedOffences: ['TH68010'] }) },
    rules: ['CC-02 PCSC Act 2022 s98(6)(b)-(c)'],
  },
  {
    given: 'a conditional caution, and Part 6 in force since the day of the offence',
    traits: { disposal: 'ACC' },
    barring: {
      settings: settingsWith('ACC', { part6CommencedOn: day('2026-11-18'), earlierOffences: { ACC: 'open' } }),
    },
    rules: ['AC-18 PCSC Act 2022 s118'],
  },
  {
    given: 'a conditional caution, and a constable at the screen',
    traits: { disposal: 'ACC' },
    barring: { actor: { ...sergeant, rank: 'constable' } },
    rules: ['AC-02 DPP guidance on adult conditional cautions 2.1; CJA 2003 s22(4)'],
  },
];

describe.each(bars)('given $given', ({ traits, barring, rules }) => {
  const lawfully = contextFor(traits);
  const barred = contextFor(traits, barring);
  const refused = { kind: 'disposal-barred', rules };
  const chosenCommand = chooses(traits.disposal ?? 'ACC');

  test('when it is chosen › then it is refused with the rule and its section', () => {
    expect(kindOf(caseThrough('screened', traits), chosenCommand, lawfully)).toBe('carried out');
    expect(standing(caseThrough('screened', traits), chosenCommand, barred)).toEqual(refused);
  });

  test('when it was chosen and the first statement is read › then it is refused', () => {
    const subject = caseThrough('conditioned', traits);
    const first: CaseCommand = { type: 'ReadStatement', statement: 'admission', language: 'en' };
    expect(kindOf(subject, first, lawfully)).toBe('carried out');
    expect(standing(subject, first, barred)).toEqual(refused);
  });

  test('when it was signed and is given › then it is refused', () => {
    const subject = caseThrough('signed', traits);
    expect(kindOf(subject, gives, lawfully)).toBe('carried out');
    expect(standing(subject, gives, barred)).toEqual(refused);
  });
});

describe('given a conditional caution ready to be given', () => {
  const subject = caseThrough('signed');
  const byRank = Object.fromEntries(
    rankSchema.options.map((rank) => [rank, kindOf(subject, gives, contextFor({}, { actor: { ...sergeant, rank } }))]),
  );

  test('when each rank gives it › then only a sergeant or above or a person a prosecutor authorised can', () => {
    expect(byRank).toEqual({
      constable: 'disposal-barred',
      sergeant: 'carried out',
      inspector: 'carried out',
      superintendent: 'carried out',
      'investigating-officer': 'disposal-barred',
      'prosecution-authorised': 'carried out',
      other: 'disposal-barred',
    });
  });
});

describe('given a person who turns 18 on 20 November 2026', () => {
  const turning: OpenCaseTraits = { person: { dateOfBirth: day('2008-11-20') } };

  test.each(disposals)('when a %s is chosen on that day › then it is carried out', (disposal) => {
    const traits = { ...turning, disposal };
    expect(kindOf(caseThrough('screened', traits), chooses(disposal), contextFor(traits))).toBe('carried out');
  });

  test.each([
    ['ACC', ['AC-01 CJA 2003 s22(1)-(2)', 'YC-01 CDA 1998 s66ZA']],
    ['DC', ['P6-03 PCSC Act 2022 s98(2)-(3)', 'YC-01 CDA 1998 s66ZA']],
    ['CC', ['P6-03 PCSC Act 2022 s98(2)-(3)', 'YC-01 CDA 1998 s66ZA']],
  ] as const)('when a %s is chosen the day before › then it is refused: a child', (disposal, rules) => {
    const traits = { ...turning, disposal };
    const dayBefore = contextFor(traits, { now: instant('2026-11-19T23:59:59.999Z') });
    expect(standing(caseThrough('screened', traits), chooses(disposal), dayBefore)).toEqual({
      kind: 'disposal-barred',
      rules,
    });
  });

  test('when they were 18 as the disposal was chosen by mistake of the date of birth › then it cannot be given', () => {
    const corrected = following(eventsThrough('conditioned'), [
      { type: 'CorrectPerson', person: { ...zofia, dateOfBirth: day('2008-11-21') } },
    ]);
    expect(standing(corrected, { type: 'ReadStatement', statement: 'admission', language: 'en' })).toEqual({
      kind: 'disposal-barred',
      rules: ['AC-01 CJA 2003 s22(1)-(2)', 'YC-01 CDA 1998 s66ZA'],
    });
    expect(kindOf(corrected, gives)).toBe('disposal-barred');
  });
});

describe('given an indictable-only offence', () => {
  const offences = [{ ...shopTheft, class: 'indictable-only' as const }];

  test('when a community caution is chosen › then it is refused, whoever agreed', () => {
    const traits: OpenCaseTraits = {
      disposal: 'CC',
      offences,
      beforeChoosing: [decidedBy('dpp-consent', 'CC-01')],
    };
    expect(standing(caseThrough('screened', traits), chooses('CC'), contextFor(traits))).toEqual({
      kind: 'disposal-barred',
      rules: ['CC-01 PCSC Act 2022 s98(6)(a)'],
    });
  });

  test('when a diversionary caution has the DPP’s consent and no exceptional circumstances › then it is chosen but not read', () => {
    const traits: OpenCaseTraits = {
      disposal: 'DC',
      offences,
      beforeChoosing: [decidedBy('dpp-consent', 'DC-02')],
    };
    const ready = eventsThrough('conditioned', traits);
    const first: CaseCommand = { type: 'ReadStatement', statement: 'admission', language: 'en' };
    const authorityNeeded = { kind: 'authority-needed', rules: ['DC-01 PCSC Act 2022 s99(3)(a)'] };
    expect(standing(fold(ready), first, contextFor(traits))).toEqual(authorityNeeded);
    expect(standing(fold(ready), gives, contextFor(traits))).toEqual(authorityNeeded);
    const found = following(
      ready,
      [{ type: 'AnswerScreening', answers: { exceptionalCircumstances: 'Caring alone for a dying parent.' } }],
      contextFor(traits),
    );
    expect(kindOf(found, first, contextFor(traits))).toBe('carried out');
  });

  test('when the diversionary caution has no consent of the DPP › then it is refused', () => {
    const traits: OpenCaseTraits = { disposal: 'DC', offences };
    expect(standing(caseThrough('screened', traits), chooses('DC'), contextFor(traits))).toEqual({
      kind: 'disposal-barred',
      rules: ['DC-02 PCSC Act 2022 s99(3)(b)'],
    });
  });
});

describe('the limits on conditions, when one is set', () => {
  const penalty = (amountPence: number) => ({ ...penaltyCondition, amountPence });
  const reparation = (hours: number) => ({ ...attendance, objects: ['reparation' as const], hours });

  test.each<readonly [Disposal, string, typeof attendance, typeof attendance, string]>([
    ['DC', '20 and 20.25 hours of unpaid work', unpaidWork(20), unpaidWork(20.25), 'DC-03 PCSC Act 2022 s101(5)'],
    ['CC', '10 and 10.25 hours of unpaid work', unpaidWork(10), unpaidWork(10.25), 'CC-03 PCSC Act 2022 s110(5)'],
    ['DC', '20 and 20.25 hours to repair', reparation(20), reparation(20.25), 'DC-04 PCSC Act 2022 s101(6)'],
    ['CC', '10 and 10.25 hours to repair', reparation(10), reparation(10.25), 'CC-04 PCSC Act 2022 s110(6)'],
    ['ACC', '20 and 20.25 hours to repair', reparation(20), reparation(20.25), 'AC-12 CJA 2003 s22'],
    ['ACC', '£100.00 and £100.01, either way', penalty(10_000), penalty(10_001), 'AC-11 SI 2013/615'],
    [
      'DC',
      '£200.00 and £200.01 by these regulations',
      penalty(20_000),
      penalty(20_001),
      'P6-25 PCSC Act 2022 s102(3), s111(3)',
    ],
    [
      'CC',
      '£100.00 and £100.01 by these regulations',
      penalty(10_000),
      penalty(10_001),
      'P6-25 PCSC Act 2022 s102(3), s111(3)',
    ],
  ])(
    'given a %s › when %s are asked › then the first is set, the second refused with %5$s',
    (disposal, _, within, over, rule) => {
      const subject = caseThrough('chosen', { disposal });
      const context = contextFor({ disposal });
      expect(kindOf(subject, sets(within), context)).toBe('carried out');
      expect(standing(subject, sets(over), context)).toEqual({ kind: 'disposal-barred', rules: [rule] });
    },
  );

  test.each([
    ['summary', 5_000],
    ['either-way', 10_000],
    ['indictable-only', 15_000],
  ] as const)(
    'given a conditional caution for a %s offence › when the penalty is %i pence or one more › then only the first is set',
    (offenceClass, most) => {
      const traits: OpenCaseTraits = {
        offences: [{ ...shopTheft, class: offenceClass }],
        beforeChoosing: [decidedBy('prosecutor', 'AC-08')],
      };
      const subject = caseThrough('chosen', traits);
      expect(kindOf(subject, sets(penalty(most)))).toBe('carried out');
      expect(standing(subject, sets(penalty(most + 1)))).toEqual({
        kind: 'disposal-barred',
        rules: ['AC-11 SI 2013/615'],
      });
    },
  );

  test('given 12 hours to repair in a conditional caution › when 8 or 8.25 more are set › then the total of 20 decides', () => {
    const subject = caseThrough('conditioned', { conditions: [reparation(12)] });
    const more = (hours: number) => sets({ ...reparation(hours), conditionId: id('condition', 2) });
    expect(kindOf(subject, more(8))).toBe('carried out');
    expect(kindOf(subject, more(8.25))).toBe('disposal-barred');
  });

  test('given 20 hours of unpaid work › when the same condition is set again › then it counts once', () => {
    const traits: OpenCaseTraits = { disposal: 'DC', conditions: [unpaidWork(20)] };
    expect(kindOf(caseThrough('conditioned', traits), sets(unpaidWork(19)), contextFor(traits))).toBe('carried out');
    expect(kindOf(caseThrough('conditioned', traits), sets(unpaidWork(21)), contextFor(traits))).toBe(
      'disposal-barred',
    );
  });

  test('given 12 hours to repair in a conditional caution › when they become 20 › then the 12 no longer count', () => {
    const subject = caseThrough('conditioned', { conditions: [reparation(12)] });
    expect(kindOf(subject, sets(reparation(20)))).toBe('carried out');
    expect(kindOf(subject, sets(reparation(20.25)))).toBe('disposal-barred');
  });

  test('given 25 hours, over the limit since the disposal changed › when they become 22 or 20 › then only the 20 are set', () => {
    const context = contextFor({ disposal: 'DC' });
    const over = following(eventsThrough('conditioned', { conditions: [unpaidWork(25)] }), [chooses('DC')], context);
    expect(kindOf(over, sets(unpaidWork(22)), context)).toBe('disposal-barred');
    expect(kindOf(over, sets(unpaidWork(20)), context)).toBe('carried out');
  });

  test('given an inspector agreed to more than 20 hours › when 20.25 are set › then a bar is no matter of authority', () => {
    const traits: OpenCaseTraits = {
      disposal: 'DC',
      beforeChoosing: authorisedBy('inspector', 'DC-03'),
    };
    expect(kindOf(caseThrough('chosen', traits), sets(unpaidWork(20.25)), contextFor(traits))).toBe('disposal-barred');
  });

  test('given a bar that was there before the condition › when the condition adds none › then it is set', () => {
    // The 25 hours were lawful for the conditional caution they were set for.
    const chosenAgain = carryOut(
      eventsThrough('conditioned', { conditions: [unpaidWork(25)] }),
      [chooses('DC')],
      contextFor({ disposal: 'DC' }),
    );
    expect(kindOf(fold(chosenAgain), sets(attendance), contextFor({ disposal: 'DC' }))).toBe('carried out');
    expect(
      standing(
        fold(chosenAgain),
        { type: 'ReadStatement', statement: 'admission', language: 'en' },
        contextFor({ disposal: 'DC' }),
      ),
    ).toEqual({ kind: 'disposal-barred', rules: ['DC-03 PCSC Act 2022 s101(5)'] });
  });
});

describe('given the last condition is removed', () => {
  test.each([
    ['ACC', 'LAW-2.1 CJA 2003 s22(1)-(3)'],
    ['DC', 'P6-04 PCSC Act 2022 s98(4)'],
    ['CC', 'P6-04 PCSC Act 2022 s98(4)'],
  ] as const)('when a %s is read out or given › then it is refused: a caution has a condition', (disposal, rule) => {
    const context = contextFor({ disposal });
    const subject = following(
      eventsThrough('signed', { disposal }),
      [{ type: 'RemoveCondition', conditionId: attendance.conditionId }],
      context,
    );
    const refused = { kind: 'disposal-barred', rules: [rule] };
    expect(standing(subject, { type: 'ReadStatement', statement: 'conditions', language: 'en' }, context)).toEqual(
      refused,
    );
    expect(standing(subject, gives, context)).toEqual(refused);
  });
});

describe('given facts that are not known', () => {
  const { class: _, ...unclassified } = shopTheft;
  const unknowns: readonly (readonly [string, OpenCaseTraits, readonly string[]])[] = [
    ['whether the evidence is enough', { unanswered: ['evidenceSufficient'] }, ['evidenceSufficient']],
    ['whether the offence is admitted', { unanswered: ['admission'] }, ['admission.state']],
    ['to whom it was admitted', { unanswered: ['admittedToAuthorisedPerson'] }, ['admission.toAuthorisedPerson']],
    ['fitness', { unanswered: ['fit'] }, ['person.fit']],
    ['the gravity', { unanswered: ['gravity'] }, ['gravity', 'settings.policy.gravityFour']],
    ['the class of the offence', { offences: [unclassified] }, ['offences[0].class']],
  ];

  test.each(unknowns)('when it is not known %s › then nothing can be chosen, read or given', (_, traits, missing) => {
    const { unanswered = [], offences } = traits;
    expect(refusal(caseThrough('screened', traits), chooses('ACC'))).toEqual({ kind: 'not-yet-known', missing });
    // Known when it was chosen and signed, and open again since: an answer cannot be taken back, so build it so.
    const answers = { ...signed.answers };
    for (const key of unanswered) delete answers[key];
    const subject: Case = {
      ...signed,
      answers,
      offences: offences ? caseThrough('screened', traits).offences : signed.offences,
    };
    const openAgain: Case = { ...subject, statements: [] };
    expect(kindOf(openAgain, { type: 'ReadStatement', statement: 'admission', language: 'en' })).toBe('not-yet-known');
    expect(kindOf(subject, gives)).toBe('not-yet-known');
  });

  test('when everything is known › then it can be chosen', () => {
    expect(kindOf(screened, chooses('ACC'))).toBe('carried out');
  });

  test('when the case has no offence at all › then offences are asked for', () => {
    const subject = caseThrough('screened', { offences: [] });
    const refused = refusal(subject, chooses('ACC'));
    expect(refused).toMatchObject({ kind: 'not-yet-known', missing: expect.arrayContaining(['offences']) });
  });

  test('when no setting for a diversionary caution is loaded › then the settings are asked for by name', () => {
    const settings = { excludedOffences: null, multipleCautionLimits: null };
    const traits: OpenCaseTraits = { disposal: 'CC', settings };
    expect(refusal(caseThrough('screened', traits), chooses('CC'), contextFor(traits))).toEqual({
      kind: 'not-yet-known',
      missing: ['settings.excludedOffences', 'settings.multipleCautionLimits'],
    });
  });
});

describe('given harassment, which needs a prosecutor', () => {
  const traits: OpenCaseTraits = { markers: { harassmentOrStalking: true } };
  const needed = { kind: 'authority-needed', rules: ['ALL-03 Director’s Guidance on Charging, 6th edition'] };
  const first: CaseCommand = { type: 'ReadStatement', statement: 'admission', language: 'en' };

  test('when nobody agreed › then it can be chosen while authority is sought, but not read out or given', () => {
    expect(kindOf(caseThrough('screened', traits), chooses('ACC'))).toBe('carried out');
    expect(standing(caseThrough('conditioned', traits), first)).toEqual(needed);
    expect(standing(caseThrough('conditioned', traits), gives)).toEqual(needed);
  });

  test('when an inspector agreed › then that is not a prosecutor', () => {
    expect(
      standing(following(eventsThrough('conditioned', traits), authorisedBy('inspector', 'ALL-03')), first),
    ).toEqual(needed);
  });

  test('when a prosecutor agreed › then it can be read out', () => {
    expect(kindOf(following(eventsThrough('conditioned', traits), [decidedBy('prosecutor', 'ALL-03')]), first)).toBe(
      'carried out',
    );
  });
});

describe('given a condition that ends after the 20 weeks', () => {
  // 20 weeks from 20 November 2026 end on 9 April 2027.
  const ending = (endsOn: string): OpenCaseTraits => ({ conditions: [{ ...attendance, endsOn: day(endsOn) }] });
  const first: CaseCommand = { type: 'ReadStatement', statement: 'admission', language: 'en' };

  test('when it ends on 9 April 2027 or a day later › then only the later needs authority', () => {
    expect(kindOf(caseThrough('conditioned', ending('2027-04-09')), first)).toBe('carried out');
    expect(kindOf(caseThrough('conditioned', ending('2027-04-10')), first)).toBe('authority-needed');
  });

  test.each([
    ['an inspector agreed to AC-13', authorisedBy('inspector', 'AC-13'), 'carried out'],
    ['a sergeant agreed to AC-13', authorisedBy('sergeant', 'AC-13'), 'authority-needed'],
    ['an inspector agreed to another rule', authorisedBy('inspector', 'AC-14'), 'authority-needed'],
  ])('when %s › then: %3$s', (_, commands, expected) => {
    expect(kindOf(following(eventsThrough('conditioned', ending('2027-04-10')), commands), first)).toBe(expected);
  });
});

describe('given a caution that was given', () => {
  const carriedOutAfterwards = new Set<CaseCommand['type']>([
    'RecordDetentionReview',
    'RecordDetentionExtension',
    'CorrectCustodyDetails',
    'AddVictim',
    'CorrectVictim',
    'RemoveVictim',
    'ContactVictim',
    'RecordVictimViews',
    'RecordVictimDuties',
    'RecordNoVictim',
    'RecordDocument',
    'RecordPrinted',
    'RecordSaved',
    'QueueExport',
    'RecordDelivery',
    'ReopenSigning',
  ]);
  const others: Partial<Record<CaseCommand['type'], CaseCommand>> = {
    AddVictim: { type: 'AddVictim', victim: { victimId: id('vctm', 2), kind: 'person', name: 'Anna Sampleton' } },
    RecordDocument: recordsDocument(given.sequence, 'e'.repeat(64), id('dcmnt', 2)),
  };
  const everyCommand = Object.values(carriedOut).map(([, command]) => others[command.type] ?? command);
  /** At the latest point at which the command can still be asked. */
  const subjects: Partial<Record<CaseCommand['type'], Case>> = {
    RecordNoVictim: following(eventsThrough('given'), [{ type: 'RemoveVictim', victimId }]),
    RecordDetentionReview: { ...given, detention: detained.detention },
    RecordDetentionExtension: { ...given, detention: detained.detention },
    RecordPrinted: documented,
    RecordSaved: documented,
    QueueExport: documented,
    RecordDelivery: queued,
  };

  test.each(everyCommand)(
    'when $type is asked › then it is carried out or frozen, as it touches what was decided or not',
    (command) => {
      expect(kindOf(subjects[command.type] ?? given, command)).toBe(
        carriedOutAfterwards.has(command.type) ? 'carried out' : 'signed-facts-frozen',
      );
    },
  );

  test('when a condition is set to the very words that were signed › then it is frozen all the same', () => {
    expect(kindOf(given, sets(attendance))).toBe('signed-facts-frozen');
  });

  test('when the signing is reopened › then everything is needed again and the first giving is kept', () => {
    const reopened = carryOut(eventsThrough('given'), [reopens]);
    const subject = fold(reopened);
    expect(subject).toMatchObject({ statements: [], signatures: [] });
    expect(subject.given).toBeUndefined();
    expect(subject.consent).toBeUndefined();
    expect(subject.earlierGivings).toEqual([
      { ...given.given, reopened: { reason: 'The date was wrong.', at: contextFor().now } },
    ]);
    expect(kindOf(subject, gives)).toBe('statements-not-read');
    expect(kindOf(subject, signs('person'))).toBe('statements-not-read');
    expect(kindOf(subject, consents)).toBe('statements-not-read');
    const reread = carryOut(reopened, readings);
    expect(kindOf(fold(reread), gives)).toBe('consent-not-given');
    const agreed = carryOut(reread, [consents]);
    expect(kindOf(fold(agreed), gives)).toBe('signatures-missing');
    const resigned = carryOut(agreed, [signs('person'), signs('officer')]);
    expect(kindOf(fold(resigned), gives)).toBe('carried out');
    expect(kindOf(fold(resigned), reopens)).toBe('disposal-not-given');
  });

  test('when the signing is reopened › then a condition can be set again', () => {
    expect(kindOf(following(eventsThrough('given'), [reopens]), sets({ ...attendance, hours: 4 }))).toBe('carried out');
  });
});

describe('given a document of a caution that was given', () => {
  const queuesFor = (recipient: string) =>
    kindOf(caseThrough('documented'), { type: 'QueueExport', packageId: 'PV-2026-0000000009', recipient });

  test('when it is queued for nobody named › then RC-02 stands in the way; for somebody › then it is queued', () => {
    expect(queuesFor(' ')).toBe('disposal-barred');
    expect(queuesFor('Northmere Police records')).toBe('carried out');
  });
});

test('given a screened case › when a disposal is chosen by nobody named, or without a reason › then RC-05 stands in the way', () => {
  const choosing = (reason: string, name = 'Alun Mockford') =>
    kindOf(
      caseThrough('screened'),
      { type: 'ChooseDisposal', disposal: 'ACC', reason },
      contextFor({}, { actor: { ...contextFor().actor, name } }),
    );
  expect(choosing('First offence.')).toBe('carried out');
  expect(choosing('First offence.', ' ')).toBe('disposal-barred');
  expect(choosing(' ')).toBe('disposal-barred');
});
