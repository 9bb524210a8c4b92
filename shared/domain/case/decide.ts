import type { Stage } from '../../frameworks/facts.ts';
import { firing } from '../../frameworks/firing.ts';
import { decidedByAPerson } from '../../frameworks/recording/decided-by-a-person.ts';
import { recipientRecorded } from '../../frameworks/recording/recipient-recorded.ts';
import type { DisposalEvaluation, Finding, RuleStatement } from '../../frameworks/rule.ts';
import { rulesOf, rulesVersion } from '../../frameworks/rules.ts';
import { assertNever, failure, ok, type Result } from '../../result.ts';
import { dayOf, type Instant } from '../../time.ts';
import { type AuthorityRefusal, decideAuthority } from '../authority/decide-authority.ts';
import { decideNeeds, type NeedsRefusal } from '../needs/decide-needs.ts';
import { decideOwnership, type OwnershipRefusal } from '../ownership/decide-ownership.ts';
import { decidePerson } from '../person/decide-person.ts';
import type { SettingsVersion } from '../settings/force-settings.ts';
import { decideVictims } from '../victims/decide-victims.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './commands.ts';
import type { Actor, CaseEvent, CaseEventBody, CaseId, Disposal, OffenceDetails } from './events.ts';
import { evolve } from './evolve.ts';
import { factsOf } from './facts.ts';
import { frozenOutcomes, lawfulnessOf } from './lawfulness.ts';
import { procedureOf } from './procedure.ts';
import { factsAsJson } from './replay.ts';
import { currentSignedFacts, requiredSignatories, sameSignedFacts, standingSignatures } from './signed-facts.ts';
import { documentsOfGiving, exportOfGiving } from './stage.ts';
import { standingConsent, standingReadings, statementsFor } from './statements.ts';
import { teachBackQuestions } from './teach-back.ts';

export interface DecisionContext {
  readonly caseId: CaseId;
  readonly now: Instant;
  readonly actor: Actor;
  /** The actor administers this station. Absent: they do not. */
  readonly isAdministrator?: boolean;
  /** The force's settings in use, with their version. */
  readonly settings: SettingsVersion;
  /** The version of the rules to ask, when a decision is asked again; otherwise today's. */
  readonly rulesVersion?: string;
}

/** A rule that stands in the way, in the words of the day. */
export interface StandingRule {
  readonly rule: string;
  readonly failing: string;
  readonly reason: string;
  readonly citation: string;
}

/** Why a command was not carried out. Nothing has changed. */
export type Refusal =
  | { readonly kind: 'case-already-open' }
  | { readonly kind: 'not-on-this-case' }
  | { readonly kind: 'already-on-this-case' }
  | { readonly kind: 'signed-facts-frozen' }
  | { readonly kind: 'disposal-not-given' }
  | { readonly kind: 'disposal-not-chosen' }
  | { readonly kind: 'disposal-barred'; readonly rules: readonly StandingRule[] }
  | { readonly kind: 'not-yet-known'; readonly missing: readonly string[] }
  | { readonly kind: 'authority-needed'; readonly rules: readonly StandingRule[] }
  | AuthorityRefusal
  | NeedsRefusal
  | OwnershipRefusal
  | { readonly kind: 'clock-set-back' }
  | { readonly kind: 'statements-not-read' }
  | { readonly kind: 'statement-out-of-order' }
  | { readonly kind: 'consent-not-given' }
  | { readonly kind: 'nothing-to-agree' }
  | { readonly kind: 'signed-facts-incomplete' }
  | { readonly kind: 'signature-not-due' }
  | { readonly kind: 'signatures-missing' }
  | { readonly kind: 'document-not-produced' }
  | { readonly kind: 'document-already-produced' }
  | { readonly kind: 'export-already-queued' }
  | { readonly kind: 'export-not-queued' };

type Decision = Result<readonly CaseEventBody[], Refusal>;

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

const lawContext = ({ now, actor, settings }: DecisionContext) => ({
  today: dayOf(now),
  giver: actor.rank,
  settings: settings.settings,
});

const standingRules = (findings: readonly Finding[], outcome: Finding['outcome']): readonly StandingRule[] =>
  findings.filter((finding) => finding.outcome === outcome).map(({ rule }) => asStanding(rule));

const asStanding = ({ id, failing, reason, citation }: RuleStatement): StandingRule => ({
  rule: id,
  failing: failing.en,
  reason: reason.en,
  citation: citation.text,
});

function evaluateFor(subject: Case, disposal: Disposal, stages: readonly Stage[], context: DecisionContext) {
  const facts = factsOf(subject, lawContext(context));
  const rules = rulesOf(context.rulesVersion ?? rulesVersion);
  if (!rules) throw new Error(`No rules of version ${context.rulesVersion}`);
  const [evaluation] = lawfulnessOf(facts, subject.authorities, [disposal], stages, rules);
  if (!evaluation) throw new Error(`No evaluation for ${disposal}`);
  return evaluation;
}

/** What the decision rests on, kept with it (S0-52). */
function basisOf(subject: Case, evaluation: DisposalEvaluation, context: DecisionContext) {
  const { settings: _, ...facts } = factsOf(subject, lawContext(context));
  return {
    facts: factsAsJson(facts),
    outcomes: frozenOutcomes(evaluation),
    rulesVersion: context.rulesVersion ?? rulesVersion,
    settingsVersion: context.settings.version,
  };
}

/** A disposal that needs authority can be chosen while authority is sought; one that is barred or unsettled cannot. */
function chooseDisposal(
  subject: Case,
  { disposal, reason }: CaseCommand & { type: 'ChooseDisposal' },
  context: DecisionContext,
): Decision {
  if (isBeforeSettings(context)) return failure({ kind: 'clock-set-back' });
  const decided = { isDeciderNamed: context.actor.name.trim() !== '', hasReason: reason.trim() !== '' };
  const undecided = firing([decidedByAPerson], decided);
  if (undecided.length > 0) return failure({ kind: 'disposal-barred', rules: undecided.map(asStanding) });
  const evaluation = evaluateFor(subject, disposal, ['screening'], context);
  if (evaluation.status === 'barred') {
    return failure({ kind: 'disposal-barred', rules: standingRules(evaluation.findings, 'bar') });
  }
  if (evaluation.status === 'not-yet-known') return failure({ kind: 'not-yet-known', missing: evaluation.missing });
  const statements = context.settings.settings.wording?.[disposal];
  if (!statements) return failure({ kind: 'not-yet-known', missing: [`settings.wording.${disposal}`] });
  return ok([
    {
      type: 'DisposalChosen',
      disposal,
      reason,
      ...basisOf(subject, evaluation, context),
      statements,
    },
  ]);
}

/** Refuses a condition that brings in a bar the set did not have before: one hour over is refused with its section. */
function setCondition(
  subject: Case,
  { condition }: CaseCommand & { type: 'SetCondition' },
  context: DecisionContext,
): Decision {
  const chosen = subject.disposal;
  if (!chosen) return failure({ kind: 'disposal-not-chosen' });
  const decision: readonly CaseEventBody[] = [{ type: 'ConditionSet', condition }];
  const without = subject.conditions.filter(({ conditionId }) => conditionId !== condition.conditionId);
  const barsOf = (conditions: Case['conditions']) =>
    standingRules(evaluateFor({ ...subject, conditions }, chosen.disposal, ['conditions'], context).findings, 'bar');
  const barredBefore = new Set(barsOf(without).map(({ rule }) => rule));
  const broughtIn = barsOf([...without, condition]).filter(({ rule }) => !barredBefore.has(rule));
  return broughtIn.length > 0 ? failure({ kind: 'disposal-barred', rules: broughtIn }) : ok(decision);
}

/** A decision dated before the settings it rests on could not be asked again: they were not there yet. */
const isBeforeSettings = ({ now, settings }: DecisionContext): boolean => now < settings.at;

/** What is read, agreed, signed and given must carry times that follow each other and the settings it rests on. */
const isClockSetBack = (subject: Case, context: DecisionContext): boolean =>
  context.now < subject.changedAt || isBeforeSettings(context);

function unreadStatements(subject: Case) {
  const read = new Set(standingReadings(subject).map(({ statement }) => statement));
  return statementsFor(subject).filter(({ id }) => !read.has(id));
}

/** Statements are read one by one, in order, and only when the disposal could be given. */
function readStatement(
  subject: Case,
  command: CaseCommand & { type: 'ReadStatement' },
  context: DecisionContext,
): Decision {
  const chosen = subject.disposal;
  if (!chosen) return failure({ kind: 'disposal-not-chosen' });
  if (isClockSetBack(subject, context)) return failure({ kind: 'clock-set-back' });
  const inTheWay = refusalOf(evaluateFor(subject, chosen.disposal, ['screening', 'conditions'], context));
  if (inTheWay) return failure(inTheWay);
  const next = unreadStatements(subject)[0];
  const { statement, language } = command;
  return next?.id === statement
    ? ok([{ type: 'StatementReadOut', statement, language, wording: next.wording[language] }])
    : failure({ kind: 'statement-out-of-order' });
}

/** What the person says back, once everything was read. */
function recordTeachBack(
  subject: Case,
  { language, answer, isUnderstood }: CaseCommand & { type: 'RecordTeachBack' },
  context: DecisionContext,
): Decision {
  if (!subject.disposal) return failure({ kind: 'disposal-not-chosen' });
  if (isClockSetBack(subject, context)) return failure({ kind: 'clock-set-back' });
  if (unreadStatements(subject).length > 0) return failure({ kind: 'statements-not-read' });
  const question = teachBackQuestions[subject.disposal.disposal][language];
  return ok([{ type: 'TeachBackRecorded', language, question, answer, isUnderstood }]);
}

function refusalOf(evaluation: ReturnType<typeof evaluateFor>): Refusal | undefined {
  switch (evaluation.status) {
    case 'available':
      return undefined;
    case 'barred':
      return { kind: 'disposal-barred', rules: standingRules(evaluation.findings, 'bar') };
    case 'not-yet-known':
      return { kind: 'not-yet-known', missing: evaluation.missing };
    case 'needs-authority':
      return { kind: 'authority-needed', rules: standingRules(evaluation.findings, 'authority') };
    default:
      return assertNever(evaluation.status);
  }
}

const isWaitingForConsent = (subject: Case): boolean =>
  procedureOf(subject)?.isAgreed === true && standingConsent(subject) !== true;

/** The person signs after every statement and their consent; the officer signs last. */
function sign(
  subject: Case,
  { role, name, strokes }: CaseCommand & { type: 'Sign' },
  context: DecisionContext,
): Decision {
  if (isClockSetBack(subject, context)) return failure({ kind: 'clock-set-back' });
  if (unreadStatements(subject).length > 0) return failure({ kind: 'statements-not-read' });
  const signedFacts = currentSignedFacts(subject);
  if (!signedFacts)
    return failure({ kind: isWaitingForConsent(subject) ? 'consent-not-given' : 'signed-facts-incomplete' });
  const required = requiredSignatories(subject);
  const standing = new Set(standingSignatures(subject).map((signature) => signature.role));
  const before = required.slice(0, required.indexOf(role));
  if (!required.includes(role) || before.some((earlier) => !standing.has(earlier))) {
    return failure({ kind: 'signature-not-due' });
  }
  return ok([
    {
      type: 'SignatureMade',
      signature: { role, name, strokes: strokes.map((stroke) => [...stroke]), signedFacts },
    },
  ]);
}

/** The giving itself. Every rule of every stage is asked again now, whatever was found when the disposal was chosen. */
function giveDisposal(
  subject: Case,
  { place }: CaseCommand & { type: 'GiveDisposal' },
  context: DecisionContext,
): Decision {
  const chosen = subject.disposal;
  if (!chosen) return failure({ kind: 'disposal-not-chosen' });
  if (isClockSetBack(subject, context)) return failure({ kind: 'clock-set-back' });
  const inTheWay = refusalOf(evaluateFor(subject, chosen.disposal, ['screening', 'conditions'], context));
  if (inTheWay) return failure(inTheWay);
  if (unreadStatements(subject).length > 0) return failure({ kind: 'statements-not-read' });
  const signedFacts = currentSignedFacts(subject);
  if (!signedFacts)
    return failure({ kind: isWaitingForConsent(subject) ? 'consent-not-given' : 'signed-facts-incomplete' });
  const standing = new Set(standingSignatures(subject).map(({ role }) => role));
  if (!requiredSignatories(subject).every((role) => standing.has(role))) return failure({ kind: 'signatures-missing' });
  const evaluation = evaluateFor(subject, chosen.disposal, ['screening', 'conditions', 'giving'], context);
  const refusal = refusalOf(evaluation);
  if (refusal) return failure(refusal);
  return ok([
    {
      type: 'DisposalGiven',
      disposal: chosen.disposal,
      place,
      signedFacts,
      ...basisOf(subject, evaluation, context),
    },
  ]);
}

function recordDocument(subject: Case, { type: _, ...document }: CaseCommand & { type: 'RecordDocument' }): Decision {
  if (!subject.given) return failure({ kind: 'disposal-not-given' });
  const { documentId, throughSequence } = document;
  const isShown = throughSequence >= subject.given.sequence && throughSequence <= subject.sequence;
  if (!isShown) return failure({ kind: 'not-on-this-case' });
  if (subject.documents.some((made) => made.documentId === documentId))
    return failure({ kind: 'already-on-this-case' });
  if (documentsOfGiving(subject).some(({ sha256 }) => sha256 === document.sha256)) {
    return failure({ kind: 'document-already-produced' });
  }
  return ok([{ type: 'DocumentProduced', document: 'caution', language: 'en', ...document }]);
}

/** A package names who receives it (RC-02). */
function queueExport(subject: Case, { packageId, recipient }: CaseCommand & { type: 'QueueExport' }): Decision {
  if (!subject.given) return failure({ kind: 'disposal-not-given' });
  const documentIds = documentsOfGiving(subject).map(({ documentId }) => documentId);
  if (documentIds.length === 0) return failure({ kind: 'document-not-produced' });
  const isNamed = subject.exports.some((exported) => exported.packageId === packageId);
  if (isNamed || exportOfGiving(subject)) return failure({ kind: 'export-already-queued' });
  const disclosure = { operation: 'disclosure' as const, isRecipientRecorded: recipient.trim() !== '', isLogged: true };
  const barred = firing([recipientRecorded], disclosure);
  if (barred.length > 0) return failure({ kind: 'disposal-barred', rules: barred.map(asStanding) });
  return ok([{ type: 'ExportQueued', packageId, recipient, throughSequence: subject.sequence, documentIds }]);
}
