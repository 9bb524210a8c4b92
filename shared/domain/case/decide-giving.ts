import { assertNever, failure, ok } from '../../result.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './commands.ts';
import { basisOf, evaluateFor, standingRules } from './decide-disposal.ts';
import type { Decision, DecisionContext, Refusal } from './decision.ts';
import { procedureOf } from './procedure.ts';
import { isClockSetBack } from './settings-in-use.ts';
import { currentSignedFacts, requiredSignatories, standingSignatures } from './signed-facts.ts';
import { standingConsent, standingReadings, statementsFor } from './statements.ts';
import { teachBackQuestions } from './teach-back.ts';

export function unreadStatements(subject: Case) {
  const read = new Set(standingReadings(subject).map(({ statement }) => statement));
  return statementsFor(subject).filter(({ id }) => !read.has(id));
}

/** Statements are read one by one, in order, and only when the disposal could be given. */
export function readStatement(
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
export function recordTeachBack(
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
export function sign(
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
export function giveDisposal(
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
