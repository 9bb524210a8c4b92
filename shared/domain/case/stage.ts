import { z } from 'zod';
import { isEffortRecorded } from '../victims/victim.ts';
import type { Case } from './case.ts';
import { isConditionStepComplete } from './procedure.ts';

/** Where a case stands on the line from intake to exchange: the first thing not yet done. */
export const stageSchema = z.enum([
  'offence-and-person',
  'screening',
  'victim-views',
  'conditions',
  'give-and-sign',
  'paperwork',
  'export',
  'done',
]);
export type CaseStage = z.infer<typeof stageSchema>;

export function stageOf(subject: Case): CaseStage {
  if (!subject.given) {
    if (!isOffenceAndPersonComplete(subject)) return 'offence-and-person';
    if (!subject.disposal) return 'screening';
    if (!isVictimStepComplete(subject)) return 'victim-views';
    if (!isConditionStepComplete(subject)) return 'conditions';
    return 'give-and-sign';
  }
  const documents = documentsOfGiving(subject);
  if (documents.length === 0) return 'paperwork';
  const exported = exportOfGiving(subject);
  return exported?.delivered ? 'done' : 'export';
}

/** What the person last refused, while nothing else has been chosen: screening is open again. */
export const standingRefusal = ({ disposal, given, refusals }: Case) =>
  disposal || given ? undefined : refusals.at(-1);

/** The documents that show the disposal as it now stands, not one that was reopened. */
export const documentsOfGiving = (subject: Case) =>
  subject.documents.filter(({ throughSequence }) => subject.given && throughSequence >= subject.given.sequence);

/** The newest package that holds the disposal as it now stands. */
export const exportOfGiving = (subject: Case) =>
  subject.exports.findLast(({ throughSequence }) => subject.given && throughSequence >= subject.given.sequence);

export const isOffenceAndPersonComplete = (subject: Case): boolean =>
  subject.person.dateOfBirth !== undefined &&
  subject.offences.length > 0 &&
  subject.offences.every((offence) => offence.class !== undefined && offence.date !== undefined);

/** Views or efforts for every victim, or none identifiable with the reason (S0-11). */
export const isVictimStepComplete = (subject: Case): boolean =>
  subject.noVictimReason !== undefined || (subject.victims.length > 0 && subject.victims.every(isEffortRecorded));
