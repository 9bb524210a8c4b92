import type { Refusal, StandingRule } from '../../shared/domain/case/decision.ts';
import { assertNever } from '../../shared/result.ts';

/** What happened, that the record is safe, and what to do next. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'case-already-open':
      return 'This case is already open. Nothing was changed.';
    case 'not-on-this-case':
      return 'That is no longer on this case. Nothing was changed.';
    case 'already-on-this-case':
      return 'That is already on this case. Nothing was changed.';
    case 'signed-facts-frozen':
      return 'This has been given and signed, so what was signed cannot change. To correct it, reopen the signing in Give and sign: everyone then signs again.';
    case 'disposal-not-given':
      return 'The disposal has not been given yet. Finish Give and sign first.';
    case 'disposal-not-chosen':
      return 'Choose a disposal in Screening first. Nothing was changed.';
    case 'disposal-barred':
    case 'authority-needed':
    case 'drug-test-unlawful':
      return refusal.rules.map(inWords).join(' ');
    case 'not-yet-known':
      return 'The law cannot be applied yet: answer the questions in Screening and Conditions first. Nothing was changed.';
    case 'not-detained':
      return 'Detention was not authorised yet at that time. Nothing was changed: check the date and the time.';
    case 'not-yet-happened':
      return 'That is dated later than now. Nothing was changed: correct the date or the time.';
    case 'authority-request-not-open':
      return 'This request for an authority has been answered already. Nothing was changed.';
    case 'authority-rank-too-low':
      return 'The rank of this officer is below the one that was asked. Ask an officer of that rank. Nothing was changed.';
    case 'authority-own-request':
      return 'You asked for this authority yourself, so another officer answers it. Nothing was changed.';
    case 'not-the-owner':
      return 'Only the owner of this case can do that. Nothing was changed.';
    case 'already-the-owner':
      return 'That person is the owner of this case already. Nothing was changed.';
    case 'handover-already-offered':
      return 'This case has been offered to somebody already. Withdraw that offer first. Nothing was changed.';
    case 'handover-not-offered':
      return 'This offer is not open any more. Nothing was changed.';
    case 'not-an-administrator':
      return 'Only an administrator can give a case to somebody who was not asked. Nothing was changed.';
    case 'clock-set-back':
      return 'The clock of this computer is earlier than the last change of this case, or of the force’s settings. Nothing was changed: have the clock set right, then try again. If it is right now, this case was changed while the clock was ahead: type a new case for the person.';
    case 'statements-not-read':
      return 'Read out every statement first. If the offence or a condition has changed, read what changed again.';
    case 'statement-out-of-order':
      return 'Read the statements out in order. Nothing was changed.';
    case 'consent-not-given':
      return 'The person has not agreed to accept it, so it cannot be signed or given.';
    case 'nothing-to-agree':
      return 'This disposal does not ask the person to agree, so there is no answer to record. Nothing was changed.';
    case 'signed-facts-incomplete':
      return 'The document is not complete, so it cannot be signed yet. Look for what is missing in Offence and person, Screening and Conditions. Nothing was changed.';
    case 'signature-not-due':
      return 'Someone else signs first. Nothing was changed.';
    case 'signatures-missing':
      return 'Not everyone has signed what now stands. Ask for the missing signatures.';
    case 'document-not-produced':
      return 'Make the document first. Nothing was changed.';
    case 'document-already-produced':
      return 'That document is already on this case. Nothing was changed.';
    case 'export-already-queued':
      return 'This disposal is already on its way to the force. Nothing was sent twice.';
    case 'export-not-queued':
      return 'That package is not waiting to be delivered.';
    default:
      return assertNever(refusal);
  }
}

const inWords = ({ failing, reason, citation }: StandingRule) =>
  [`${failing}.`, reason, `(${citation})`].filter(Boolean).join(' ');
