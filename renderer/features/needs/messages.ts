import type { DrugTestFollowUp } from '../../../shared/domain/drug-test/drug-test.ts';
import type { AdjustmentNeed } from '../../../shared/domain/needs/adjustments.ts';
import type {
  Adjustment,
  AdjustmentAnswer,
  EvidenceSource,
  ExploitationIndicator,
  NeedAnswer,
  OfferAnswer,
  ServiceGapReason,
  SupervisorRank,
} from '../../../shared/domain/needs/needs-events.ts';
import type { ViolenceLevel } from '../../../shared/domain/risk/risk-events.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import type { PoliceRank } from '../../../shared/frameworks/authority-held.ts';

/** The words of the Needs step. */

export const answerWords: Record<NeedAnswer, string> = {
  yes: 'Yes',
  no: 'No',
  'not-asked': 'Not asked',
  declined: 'Declined',
};

export const sourceWords: Record<EvidenceSource, string> = {
  person: 'The person',
  'police-records': 'Police records',
  'health-professional': 'Health professional',
  family: 'Family',
  agency: 'Another agency',
};

export const indicatorWords: Record<ExploitationIndicator, string> = {
  'controlled-by-others': 'Controlled or coached by others',
  'debt-to-others': 'Owes others, or works off a debt',
  'drugs-far-from-home': 'Found with drugs far from home',
  'home-taken-over': 'Their home is used by others',
  'missing-episodes': 'Goes missing',
  'unexplained-money-or-goods': 'Money, phones or clothes not explained',
  'forced-labour': 'Work without pay, or papers held by others',
  'sexual-exploitation': 'Sexual exploitation',
  'injuries-or-fear': 'Injuries, or fear of named people',
};

export const offerAnswerWords: Record<OfferAnswer, string> = { accepted: 'Accepted', refused: 'Refused' };

export const gapReasonWords: Record<ServiceGapReason, string> = {
  'none-takes-both': 'No service takes both',
  'wait-too-long': 'The wait is too long',
  'refused-by-service': 'The service refused',
};

export const adjustmentWords: Record<Adjustment, string> = {
  'easy-read': 'Easy-read papers',
  'shorter-sessions': 'Shorter sessions',
  reminders: 'Reminders',
  interpreter: 'Interpreter',
  'quiet-room': 'Quiet room',
};

export const adjustmentAnswerWords: Record<AdjustmentAnswer, string> = { agreed: 'Agreed', declined: 'Declined' };

export const adjustmentNeedWords: Record<AdjustmentNeed, string> = {
  neurodiversity: 'Neurodiversity',
  'mental-health': 'Mental health',
  language: 'Language',
  health: 'Health',
};

export const violenceWords: Record<ViolenceLevel, string> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  'very-high': 'Very high',
};

export const supervisorWords: Record<SupervisorRank, string> = {
  sergeant: 'Sergeant',
  inspector: 'Inspector',
  superintendent: 'Superintendent',
};

export const policeRankWords: Record<PoliceRank, string> = { constable: 'Constable', ...supervisorWords };

export const followUpWords: Record<DrugTestFollowUp, string> = {
  'laboratory-result': 'Record the laboratory’s result: the test is contested',
  'treatment-referral': 'Refer to treatment',
  'initial-assessment': 'Consider an initial assessment: Drugs Act 2005 s9',
  'refusal-offence': 'Refused without good cause: consider the offence, PACE 1984 s63B',
};

/** Stands before what may hurt to be asked about. */
export const sensitiveWarning =
  'Ask in private. Say why you ask, and that the person need not answer: it is not held against them. Stop if it distresses them. If they tell you of harm, ask what they want to happen and follow the force’s safeguarding procedure.';

/** Why the test needs an inspector's authority. */
export const authorityReasonWords = ({ drugTest }: Pick<ForceSettings, 'drugTest'>): string =>
  drugTest?.triggerOffences
    ? 'Inspector’s authority: this is not a trigger offence'
    : 'Inspector’s authority: the force has not loaded its trigger offences';
