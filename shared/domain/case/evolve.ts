import { assertNever } from '../../result.ts';
import { evolveAuthority } from '../authority/evolve-authority.ts';
import { evolveDetention } from '../detention/detention.ts';
import { evolveNeeds, nothingAssessed } from '../needs/needs-record.ts';
import { evolveOwnership } from '../ownership/ownership.ts';
import { evolvePerson, nothingOnRecord } from '../person/person-record.ts';
import { evolveVictims } from '../victims/evolve-victims.ts';
import type { Case, Offence, ProducedDocument, Sourced } from './case.ts';
import type { CaseEvent, Person, PersonField } from './events.ts';

/** Folds a whole stream, first event first, into the case it leaves. Throws when the stream is not one case's, in order. */
export function fold(events: readonly CaseEvent[]): Case {
  let subject: Case | undefined;
  for (const event of events) subject = evolve(subject, event);
  if (!subject) throw new Error('A case has at least one event');
  return subject;
}

/** Adds one event to a case. The first must be `CaseOpened`; sequences follow without a gap. */
export function evolve(subject: Case | undefined, event: CaseEvent): Case {
  if (!subject) return open(event);
  if (event.caseId !== subject.id || event.sequence !== subject.sequence + 1) {
    throw new Error(`Event ${event.sequence} does not follow event ${subject.sequence} of its case`);
  }
  // A clock set back in between does not make the case older than it was.
  const changedAt = event.at > subject.changedAt ? event.at : subject.changedAt;
  return { ...apply(subject, event), sequence: event.sequence, changedAt, changedBy: event.actor };
}

function open(event: CaseEvent): Case {
  const { body } = event;
  if (body.type !== 'CaseOpened' || event.sequence !== 1) throw new Error('A case begins with CaseOpened');
  const opened: Sourced = { source: body.source, at: event.at, by: event.actor };
  return {
    id: event.caseId,
    sequence: 1,
    opened,
    ownership: { owner: event.actor, since: event.at },
    changedAt: event.at,
    changedBy: event.actor,
    custodyRecordNumber: body.custodyRecordNumber,
    urn: body.urn,
    officerInCase: body.officerInCase,
    detention: body.detention,
    person: body.person,
    personSources: Object.fromEntries(fieldsOf(body.person).map((field) => [field, opened])),
    personRecord: nothingOnRecord,
    offences: [],
    answers: {},
    priorRecords: [],
    authorityRequests: [],
    authorities: [],
    victims: [],
    needs: nothingAssessed,
    conditions: [],
    statements: [],
    teachBacks: [],
    refusals: [],
    signatures: [],
    earlierGivings: [],
    documents: [],
    exports: [],
  };
}

function apply(subject: Case, event: CaseEvent): Case {
  const { body, at, actor: by } = event;
  const typed: Sourced = { source: { kind: 'typed' }, at, by };
  switch (body.type) {
    case 'CaseOpened':
      throw new Error('A case is opened once');
    case 'CustodyDetailsCorrected':
      return {
        ...subject,
        custodyRecordNumber: body.custodyRecordNumber,
        urn: body.urn,
        officerInCase: body.officerInCase,
      };
    case 'PersonCorrected':
      return {
        ...subject,
        person: body.person,
        personSources: {
          ...subject.personSources,
          ...Object.fromEntries(
            fieldsOf(body.person)
              .filter((field) => body.person[field] !== subject.person[field])
              .map((field) => [field, typed]),
          ),
        },
      };
    case 'OffenceSet': {
      const previous = subject.offences.find(({ offenceId }) => offenceId === body.offence.offenceId);
      // Markers answer a question about one offence: another code is another question.
      const answers = previous?.cjsCode === body.offence.cjsCode ? previous.answers : {};
      const offence: Offence = { ...body.offence, source: body.source, at, by, answers };
      return { ...subject, offences: replace(subject.offences, offence, ({ offenceId }) => offenceId) };
    }
    case 'OffenceRemoved':
      return { ...subject, offences: subject.offences.filter(({ offenceId }) => offenceId !== body.offenceId) };
    case 'ScreeningAnswered':
      return { ...subject, answers: { ...subject.answers, ...body.answers } };
    case 'OffenceAnswered':
      return {
        ...subject,
        offences: subject.offences.map((offence) =>
          offence.offenceId === body.offenceId
            ? { ...offence, answers: { ...offence.answers, ...body.answers } }
            : offence,
        ),
      };
    case 'PriorRecordAdded':
      return { ...subject, priorRecords: [...subject.priorRecords, body.record] };
    case 'PriorRecordRemoved':
      return { ...subject, priorRecords: subject.priorRecords.filter(({ recordId }) => recordId !== body.recordId) };
    case 'DetentionReviewed':
    case 'DetentionExtended':
      return { ...subject, detention: evolveDetention(subject.detention ?? {}, body) };
    case 'AuthorityRequested':
    case 'AuthorityAnswered':
    case 'ProsecutorDecided':
      return evolveAuthority(subject, body, { at, by });
    case 'VictimAdded':
    case 'VictimCorrected':
    case 'VictimRemoved':
    case 'VictimContacted':
    case 'VictimViewsRecorded':
    case 'VictimDutiesRecorded':
    case 'NoIdentifiableVictim':
      return { ...subject, ...evolveVictims(subject, body, { recordedAt: at, recordedBy: by }) };
    case 'NeedsAssessed':
    case 'ExploitationIndicated':
    case 'RiskScoreRecorded':
    case 'ViolenceRiskRecorded':
    case 'DrugTestRecorded':
    case 'PathwayOfferAnswered':
    case 'ServiceGapRecorded':
    case 'AdjustmentsRecorded':
      return { ...subject, needs: evolveNeeds(subject.needs, body, { at, by }) };
    case 'PersonLinked':
    case 'PersonUnlinked':
    case 'PersonToldApart':
    case 'PersonFlagSet':
    case 'PersonFlagEnded':
    case 'PersonContactRecorded':
    case 'OrderRecorded':
    case 'AvailabilityRecorded':
    case 'CharacteristicsRecorded':
      return { ...subject, personRecord: evolvePerson(subject.personRecord, body, { at, by }) };
    case 'HandoverOffered':
    case 'HandoverAccepted':
    case 'HandoverDeclined':
    case 'HandoverWithdrawn':
    case 'CaseReassigned':
      return { ...subject, ownership: evolveOwnership(subject.ownership, body, { at, by }) };
    case 'DisposalChosen': {
      const { type: _, ...chosen } = body;
      return { ...subject, disposal: { ...chosen, at, by } };
    }
    case 'ConditionSet':
      return {
        ...subject,
        conditions: replace(subject.conditions, body.condition, ({ conditionId }) => conditionId),
        conditionsChangedAt: at,
      };
    case 'ConditionRemoved':
      return {
        ...subject,
        conditions: subject.conditions.filter(({ conditionId }) => conditionId !== body.conditionId),
        conditionsChangedAt: at,
      };
    case 'StatementReadOut':
      return {
        ...subject,
        statements: replace(
          subject.statements,
          {
            statement: body.statement,
            language: body.language,
            wording: body.wording,
            sequence: event.sequence,
            at,
            by,
          },
          ({ statement }) => statement,
        ),
      };
    case 'TeachBackRecorded': {
      const { type: _, ...teachBack } = body;
      const teachBacks = [...subject.teachBacks, { ...teachBack, sequence: event.sequence, at, by }];
      return body.isUnderstood
        ? { ...subject, teachBacks }
        : { ...subject, teachBacks, statements: [], consent: undefined, signatures: [] };
    }
    case 'ConsentRecorded': {
      const { consents, reason } = body;
      const consent = { consents, sequence: event.sequence };
      if (consents || !subject.disposal) return { ...subject, consent };
      const refused = { disposal: subject.disposal.disposal, ...(reason !== undefined && { reason }), at, by };
      return {
        ...subject,
        consent,
        disposal: undefined,
        signatures: [],
        refusals: [...subject.refusals, refused],
      };
    }
    case 'SignatureMade':
      return {
        ...subject,
        signatures: replace(
          subject.signatures,
          { ...body.signature, sequence: event.sequence, at },
          ({ role }) => role,
        ),
      };
    case 'SignatureCleared':
      return { ...subject, signatures: subject.signatures.filter(({ role }) => role !== body.role) };
    case 'DisposalGiven': {
      const { type: _, ...giving } = body;
      return {
        ...subject,
        given: {
          ...giving,
          sequence: event.sequence,
          statements: subject.statements,
          signatures: subject.signatures,
          at,
          by,
        },
      };
    }
    case 'SigningReopened':
      if (!subject.given) throw new Error('Only a signed caution can be reopened');
      return {
        ...subject,
        given: undefined,
        statements: [],
        signatures: [],
        consent: undefined,
        earlierGivings: [...subject.earlierGivings, { ...subject.given, reopened: { reason: body.reason, at } }],
      };
    case 'DocumentProduced': {
      const { type: _, ...document } = body;
      return { ...subject, documents: [...subject.documents, { ...document, at, by }] };
    }
    case 'DocumentPrinted':
      return withDocument(subject, body.documentId, (document) => ({ ...document, printedAt: at }));
    case 'DocumentSaved':
      return withDocument(subject, body.documentId, (document) => ({ ...document, savedAt: at }));
    case 'ExportQueued':
      return {
        ...subject,
        exports: [
          ...subject.exports,
          {
            packageId: body.packageId,
            recipient: body.recipient,
            throughSequence: body.throughSequence,
            documentIds: body.documentIds,
            queuedAt: at,
          },
        ],
      };
    case 'ExportDelivered':
      return {
        ...subject,
        exports: subject.exports.map((exported) =>
          exported.packageId === body.packageId
            ? { ...exported, delivered: { at, manifestSha256: body.manifestSha256 } }
            : exported,
        ),
      };
    default:
      return assertNever(body);
  }
}

const fieldsOf = (person: Person) => Object.keys(person) as PersonField[];

function withDocument(
  subject: Case,
  documentId: string,
  change: (document: ProducedDocument) => ProducedDocument,
): Case {
  return {
    ...subject,
    documents: subject.documents.map((document) => (document.documentId === documentId ? change(document) : document)),
  };
}

/** Puts an item in the place of the one with the same key, or at the end. */
function replace<T>(items: readonly T[], item: T, key: (item: T) => string): readonly T[] {
  const at = items.findIndex((existing) => key(existing) === key(item));
  return at < 0 ? [...items, item] : items.with(at, item);
}
