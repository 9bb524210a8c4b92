import { assertNever, failure, ok, type Result } from '../../result.ts';
import { decideAuthority } from '../authority/decide-authority.ts';
import { decideDetention } from '../detention/detention.ts';
import { decideNeeds } from '../needs/decide-needs.ts';
import { decideOwnership } from '../ownership/decide-ownership.ts';
import { decidePerson } from '../person/decide-person.ts';
import { decideVictims } from '../victims/decide-victims.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './commands.ts';
import { chooseDisposal, setCondition } from './decide-disposal.ts';
import { giveDisposal, readStatement, recordTeachBack, sign, unreadStatements } from './decide-giving.ts';
import { queueExport, recordDocument } from './decide-papers.ts';
import type { Decision, DecisionContext, Refusal } from './decision.ts';
import type { CaseEvent, CaseEventBody, OffenceDetails } from './events.ts';
import { evolve } from './evolve.ts';
import { procedureOf } from './procedure.ts';
import { isClockSetBack } from './settings-in-use.ts';
import { currentSignedFacts, sameSignedFacts } from './signed-facts.ts';

/**
 * The law and the workflow: what a command leads to, or why it is refused. Pure: the same case, command and context
 * give the same answer.
 */
export function decide(subject: Case | undefined, command: CaseCommand, context: DecisionContext): Decision {
  if (command.type === 'OpenCase') return subject ? failure({ kind: 'case-already-open' }) : open(command);
  if (!subject) throw new Error('A case is opened before anything else is asked of it');
  if (subject.given && changesWhatWasDecided.has(command.type)) return failure({ kind: 'signed-facts-frozen' });
  const decision = answer(subject, command, context);
  if (!decision.ok || !subject.given || command.type === 'ReopenSigning') return decision;
  const after = withBodies(subject, decision.value, context);
  return sameSignedFacts(currentSignedFacts(after), subject.given.signedFacts)
    ? decision
    : failure({ kind: 'signed-facts-frozen' });
}

/** Decides, and puts each event in its envelope, ready to be stored after the case's last. */
export function decideEvents(
  subject: Case | undefined,
  command: CaseCommand,
  context: DecisionContext,
): Result<readonly CaseEvent[], Refusal> {
  const decision = decide(subject, command, context);
  return decision.ok ? ok(inEnvelopes(subject, decision.value, context)) : decision;
}

const inEnvelopes = (
  subject: Case | undefined,
  bodies: readonly CaseEventBody[],
  { caseId, now, actor }: DecisionContext,
): readonly CaseEvent[] =>
  bodies.map((body, index) => ({
    schema: 1,
    caseId,
    sequence: (subject?.sequence ?? 0) + index + 1,
    at: now,
    actor,
    body,
  }));

const withBodies = (subject: Case, bodies: readonly CaseEventBody[], context: DecisionContext): Case =>
  inEnvelopes(subject, bodies, context).reduce<Case>(evolve, subject);

/** After giving, these wait until the signing is reopened, even where the signed words would stay the same. */
const changesWhatWasDecided = new Set<CaseCommand['type']>([
  'AddOffence',
  'ChangeOffence',
  'RemoveOffence',
  'AnswerScreening',
  'AnswerOffence',
  'AddPriorRecord',
  'RemovePriorRecord',
  'RequestAuthority',
  'AnswerAuthority',
  'RecordProsecutorDecision',
  'ChooseDisposal',
  'SetCondition',
  'RemoveCondition',
  'ReadStatement',
  'RecordTeachBack',
  'RecordConsent',
  'Sign',
  'ClearSignature',
  'GiveDisposal',
]);

function open({ type: _, offences, source, ...details }: CaseCommand & { type: 'OpenCase' }): Decision {
  return ok([
    { type: 'CaseOpened', source, ...details },
    ...offences.map(({ offence, source: from }) => ({ type: 'OffenceSet' as const, offence, source: from })),
  ]);
}

function answer(
  subject: Case,
  command: Exclude<CaseCommand, { type: 'OpenCase' }>,
  context: DecisionContext,
): Decision {
  const hasOffence = (id: string) => subject.offences.some(({ offenceId }) => offenceId === id);
  switch (command.type) {
    case 'CorrectCustodyDetails': {
      const { type: _, ...details } = command;
      return ok([{ type: 'CustodyDetailsCorrected', ...details }]);
    }
    case 'CorrectPerson':
      return ok([{ type: 'PersonCorrected', person: command.person }]);
    case 'AddOffence':
      return hasOffence(command.offence.offenceId)
        ? failure({ kind: 'already-on-this-case' })
        : ok([{ type: 'OffenceSet', offence: command.offence, source: { kind: 'typed' } }]);
    case 'ChangeOffence':
      return changeOffence(subject, command);
    case 'RemoveOffence':
      return onlyIf(hasOffence(command.offenceId), { type: 'OffenceRemoved', offenceId: command.offenceId });
    case 'AnswerScreening':
      return ok([{ type: 'ScreeningAnswered', answers: command.answers }]);
    case 'AnswerOffence':
      return onlyIf(hasOffence(command.offenceId), {
        type: 'OffenceAnswered',
        offenceId: command.offenceId,
        answers: command.answers,
      });
    case 'AddPriorRecord':
      return subject.priorRecords.some(({ recordId }) => recordId === command.record.recordId)
        ? failure({ kind: 'already-on-this-case' })
        : ok([{ type: 'PriorRecordAdded', record: command.record }]);
    case 'RemovePriorRecord':
      return onlyIf(
        subject.priorRecords.some(({ recordId }) => recordId === command.recordId),
        { type: 'PriorRecordRemoved', recordId: command.recordId },
      );
    case 'RequestAuthority':
    case 'AnswerAuthority':
    case 'RecordProsecutorDecision':
      return decideAuthority(subject, command, context.settings.settings);
    case 'RecordDetentionReview':
    case 'RecordDetentionExtension':
      return decideDetention(subject, command, context);
    case 'AddVictim':
    case 'CorrectVictim':
    case 'RemoveVictim':
    case 'ContactVictim':
    case 'RecordVictimViews':
    case 'RecordVictimDuties':
    case 'RecordNoVictim':
      return decideVictims(subject, command, context);
    case 'AssessNeeds':
    case 'RecordExploitation':
    case 'RecordRiskScore':
    case 'RecordViolenceRisk':
    case 'RecordDrugTest':
    case 'AnswerPathwayOffer':
    case 'RecordServiceGap':
    case 'RecordAdjustments':
      return decideNeeds(subject, command, context);
    case 'LinkPerson':
    case 'UnlinkPerson':
    case 'TellPersonApart':
    case 'SetPersonFlag':
    case 'EndPersonFlag':
    case 'RecordPersonContact':
    case 'RecordOrder':
    case 'RecordAvailability':
    case 'RecordCharacteristics':
      return decidePerson(subject, command, context);
    case 'OfferHandover':
    case 'AcceptHandover':
    case 'DeclineHandover':
    case 'WithdrawHandover':
    case 'ReassignCase': {
      const { actor, isAdministrator = false } = context;
      return decideOwnership(subject.ownership, command, { actor, isAdministrator });
    }
    case 'ChooseDisposal':
      return chooseDisposal(subject, command, context);
    case 'SetCondition':
      return setCondition(subject, command, context);
    case 'RemoveCondition':
      return onlyIf(
        subject.conditions.some(({ conditionId }) => conditionId === command.conditionId),
        { type: 'ConditionRemoved', conditionId: command.conditionId },
      );
    case 'ReadStatement':
      return readStatement(subject, command, context);
    case 'RecordTeachBack':
      return recordTeachBack(subject, command, context);
    case 'RecordConsent':
      if (isClockSetBack(subject, context)) return failure({ kind: 'clock-set-back' });
      if (!procedureOf(subject)?.isAgreed) return failure({ kind: 'nothing-to-agree' });
      return unreadStatements(subject).length > 0
        ? failure({ kind: 'statements-not-read' })
        : ok([
            {
              type: 'ConsentRecorded',
              consents: command.consents,
              ...(!command.consents && command.reason !== undefined && { reason: command.reason }),
            },
          ]);
    case 'Sign':
      return sign(subject, command, context);
    case 'ClearSignature':
      return onlyIf(
        subject.signatures.some(({ role }) => role === command.role),
        { type: 'SignatureCleared', role: command.role },
      );
    case 'GiveDisposal':
      return giveDisposal(subject, command, context);
    case 'ReopenSigning':
      return subject.given
        ? ok([{ type: 'SigningReopened', reason: command.reason }])
        : failure({ kind: 'disposal-not-given' });
    case 'RecordDocument':
      return recordDocument(subject, command);
    case 'RecordPrinted':
    case 'RecordSaved':
      return subject.documents.some(({ documentId }) => documentId === command.documentId)
        ? ok([
            {
              type: command.type === 'RecordPrinted' ? 'DocumentPrinted' : 'DocumentSaved',
              documentId: command.documentId,
            },
          ])
        : failure({ kind: 'document-not-produced' });
    case 'QueueExport':
      return queueExport(subject, command);
    case 'RecordDelivery': {
      const queued = subject.exports.find(({ packageId }) => packageId === command.packageId);
      return queued && !queued.delivered
        ? ok([{ type: 'ExportDelivered', packageId: command.packageId, manifestSha256: command.manifestSha256 }])
        : failure({ kind: 'export-not-queued' });
    }
    default:
      return assertNever(command);
  }
}

const onlyIf = (isOnCase: boolean, body: CaseEventBody): Decision =>
  isOnCase ? ok([body]) : failure({ kind: 'not-on-this-case' });

function changeOffence(subject: Case, { offenceId, change }: CaseCommand & { type: 'ChangeOffence' }): Decision {
  const standing = subject.offences.find((offence) => offence.offenceId === offenceId);
  if (!standing) return failure({ kind: 'not-on-this-case' });
  const { answers: _, source: __, at: ___, by: ____, ...details } = standing;
  const merged = { ...details, ...change, offenceId };
  const offence = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  return ok([{ type: 'OffenceSet', offence: offence as OffenceDetails, source: { kind: 'typed' } }]);
}
