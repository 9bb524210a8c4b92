import { admissionClear } from './all-disposals/admission-clear.ts';
import { adultCautionForAnAdult } from './all-disposals/adult-caution-for-an-adult.ts';
import { appropriateAdult } from './all-disposals/appropriate-adult.ts';
import { chargeStillOpen } from './all-disposals/charge-still-open.ts';
import { consentOrDeath } from './all-disposals/consent-or-death.ts';
import { domesticAbuseOrHateCrime } from './all-disposals/domestic-abuse-or-hate-crime.ts';
import { fitToUnderstand } from './all-disposals/fit.ts';
import { gravityFour } from './all-disposals/gravity-four.ts';
import { harassmentOrStalking } from './all-disposals/harassment-or-stalking.ts';
import { historyChecked } from './all-disposals/history-checked.ts';
import { interpreter } from './all-disposals/interpreter.ts';
import { knifeOrWeapon } from './all-disposals/knife-or-weapon.ts';
import { legalAdviceOffered } from './all-disposals/legal-advice-offered.ts';
import { resolutionAbuseOrHateCrime } from './community-resolution/abuse-or-hate-crime.ts';
import { resolutionActionInRemedyDocument } from './community-resolution/action-in-remedy-document.ts';
import { resolutionAppropriateAdultForAChild } from './community-resolution/appropriate-adult-for-a-child.ts';
import { resolutionEvidenceAndAcceptance } from './community-resolution/evidence-and-acceptance.ts';
import { resolutionSignOff } from './community-resolution/sign-off.ts';
import {
  resolutionVictimContacted,
  resolutionVictimContactedBeforeAction,
} from './community-resolution/victim-contacted.ts';
import { resolutionVictimsActionOffered } from './community-resolution/victims-action-offered.ts';
import { admissionToAuthorisedPerson } from './conditional-caution/admission-to-authorised-person.ts';
import { conditionalAged18OrOver } from './conditional-caution/aged-18-or-over.ts';
import { conditionalAtLeastOneCondition } from './conditional-caution/at-least-one-condition.ts';
import { conditionalAttendanceHours } from './conditional-caution/attendance-hours.ts';
import { conditionalAuthorisedPerson } from './conditional-caution/authorised-person.ts';
import { conditionalBeforePart6 } from './conditional-caution/before-part-6.ts';
import { conditionalCautionDecided } from './conditional-caution/caution-decided.ts';
import { conditionPeriod } from './conditional-caution/condition-period.ts';
import { conditionalDocumentSigned } from './conditional-caution/document-signed.ts';
import { conditionalDomesticAbusePolicy } from './conditional-caution/domestic-abuse-policy.ts';
import { conditionalEvidenceSufficient } from './conditional-caution/evidence-sufficient.ts';
import { conditionalExplainedAndWarned } from './conditional-caution/explained-and-warned.ts';
import { conditionalLikelySentence } from './conditional-caution/likely-sentence.ts';
import { conditionalPenaltyWithinMaximum } from './conditional-caution/penalty-within-maximum.ts';
import { prosecutorForHateCrime } from './conditional-caution/prosecutor-for-hate-crime.ts';
import { prosecutorForIndictableOnly } from './conditional-caution/prosecutor-for-indictable-only.ts';
import { conditionalVariationAgreed } from './conditional-caution/variation-agreed.ts';
import { conditionalVictimViewsSought } from './conditional-caution/victim-views-sought.ts';
import { noWaitingInDetention } from './detention/no-waiting-in-detention.ts';
import { exploitation } from './force-practice/exploitation.ts';
import { mappa } from './force-practice/mappa.ts';
import { violenceRisk } from './force-practice/violence-risk.ts';
import { cautionGivers } from './force-settings/caution-givers.ts';
import { offeredByTheForce } from './force-settings/offered-by-the-force.ts';
import { outcome22Offences } from './force-settings/outcome-22-offences.ts';
import { specialCategories } from './force-settings/special-categories.ts';
import { totalHours } from './force-settings/total-hours.ts';
import { simpleConsequencesExplained } from './giving/consequences-explained.ts';
import { conditionalEvidenceHeld } from './giving/evidence-held.ts';
import { simpleHistorySearch } from './giving/history-search.ts';
import { minimumPersonDetailsRecorded } from './giving/minimum-person-details.ts';
import { notificationDutyTold } from './giving/notification-duty.ts';
import { youthOrdinaryLanguage } from './giving/ordinary-language.ts';
import { outcomeCodeOfTheDisposal } from './giving/outcome-code.ts';
import { spentDateWorkedOut } from './giving/spent-date.ts';
import { youthOffendingTeamReferral } from './giving/youth-offending-team.ts';
import { outcome22ActivityCompleted } from './outcome-22/activity-completed.ts';
import { outcome22IsNoCaution } from './outcome-22/no-caution-no-admission.ts';
import { part6Aged18OrOver } from './part-6/aged-18-or-over.ts';
import { part6AtLeastOneCondition } from './part-6/at-least-one-condition.ts';
import { part6CautionDecided } from './part-6/caution-decided.ts';
import { communityAddedPenaltyReason } from './part-6/community-added-penalty-reason.ts';
import { communityAttendanceHours } from './part-6/community-attendance-hours.ts';
import { communityNoForeignOffenderCondition } from './part-6/community-no-foreign-offender-condition.ts';
import { communityNonPaymentConsequences } from './part-6/community-non-payment-consequences.ts';
import { communityNotExcluded } from './part-6/community-not-excluded.ts';
import { communityNotIndictableOnly } from './part-6/community-not-indictable-only.ts';
import { communityUnpaidWorkHours } from './part-6/community-unpaid-work-hours.ts';
import { part6ConditionsDecidedByTheSame } from './part-6/conditions-decided-by-the-same.ts';
import { part6ConsentGiven } from './part-6/consent-given.ts';
import { detailsSupplierNamed } from './part-6/details-supplier-named.ts';
import { diversionaryAttendanceHours } from './part-6/diversionary-attendance-hours.ts';
import { diversionaryUnpaidWorkHours } from './part-6/diversionary-unpaid-work-hours.ts';
import { part6DocumentSigned } from './part-6/document-signed.ts';
import { diversionaryDppConsent } from './part-6/dpp-consent.ts';
import { part6EffectExplained } from './part-6/effect-explained.ts';
import { part6EvidenceSufficient } from './part-6/evidence-sufficient.ts';
import { diversionaryExceptionalCircumstances } from './part-6/exceptional-circumstances.ts';
import { part6FailureWarningGiven } from './part-6/failure-warning-given.ts';
import { part6FeeReasonable } from './part-6/fee-reasonable.ts';
import { part6GiverAuthorised } from './part-6/giver-authorised.ts';
import { immigrationCheck } from './part-6/immigration-check.ts';
import { multipleCautions } from './part-6/multiple-cautions.ts';
import { noStayingAtAResidence } from './part-6/no-staying-at-a-residence.ts';
import { objectRecorded } from './part-6/object-recorded.ts';
import { part6OffenceAdmitted } from './part-6/offence-admitted.ts';
import { offenceAfterCommencement } from './part-6/offence-after-commencement.ts';
import { penaltyComplete } from './part-6/penalty-complete.ts';
import { penaltyPayee } from './part-6/penalty-payee.ts';
import { penaltyPaymentDate } from './part-6/penalty-payment-date.ts';
import { part6PenaltyWithinMaximum } from './part-6/penalty-within-maximum.ts';
import { placesInTheUnitedKingdom } from './part-6/places-in-the-united-kingdom.ts';
import { relevantForeignOffender } from './part-6/relevant-foreign-offender.ts';
import { part6RemedyDocumentArea } from './part-6/remedy-document-area.ts';
import { schemeCommenced } from './part-6/scheme-commenced.ts';
import { signedAfterConditionsFinal } from './part-6/signed-after-conditions-final.ts';
import { timeLeftToCharge } from './part-6/time-left-to-charge.ts';
import { part6VariationAgreed } from './part-6/variation-agreed.ts';
import { part6VictimViewsSought } from './part-6/victim-views-sought.ts';
import { part6VictimsActionAttached } from './part-6/victims-action-attached.ts';
import { noticeAged18OrOver } from './penalty-notice/aged-18-or-over.ts';
import { noticeAmount } from './penalty-notice/amount.ts';
import { noticeBeforePart6 } from './penalty-notice/before-part-6.ts';
import { noticeOnPenaltyList } from './penalty-notice/on-penalty-list.ts';
import { noticeValueBelowCeiling } from './penalty-notice/value-below-ceiling.ts';
import type { Rule } from './rule.ts';
import { simpleAged18OrOver } from './simple-caution/aged-18-or-over.ts';
import { simpleBeforePart6 } from './simple-caution/before-part-6.ts';
import { simpleDecidingRank } from './simple-caution/deciding-rank.ts';
import { simpleEvidenceSufficient } from './simple-caution/evidence-sufficient.ts';
import { simpleIndictableOnly } from './simple-caution/indictable-only.ts';
import { simpleNoConditions } from './simple-caution/no-conditions.ts';
import { simpleOffenceAdmitted } from './simple-caution/offence-admitted.ts';
import { simpleSimilarOffence } from './simple-caution/similar-offence.ts';
import { simpleSpecifiedOffence } from './simple-caution/specified-offence.ts';
import { youthAgedUnder18 } from './youth-caution/aged-under-18.ts';
import { youthAppropriateAdult } from './youth-caution/appropriate-adult.ts';
import { youthEvidenceAndAdmission } from './youth-caution/evidence-and-admission.ts';
import { youthPenaltyWithinMaximum } from './youth-caution/penalty-within-maximum.ts';
import { youthUnpaidWorkHours } from './youth-caution/unpaid-work-hours.ts';

/** The rules as a whole; a decision keeps the version it was made under. */
export const rulesVersion = '2026.3';

/** Every rule, in the order of law.md section 11. AC-04 and CR-02 are asked at two stages, each for its part. */
export const rules: readonly Rule[] = [
  schemeCommenced,
  offenceAfterCommencement,
  part6Aged18OrOver,
  part6AtLeastOneCondition,
  part6GiverAuthorised,
  part6EvidenceSufficient,
  part6CautionDecided,
  part6OffenceAdmitted,
  part6ConsentGiven,
  part6EffectExplained,
  part6FailureWarningGiven,
  part6DocumentSigned,
  signedAfterConditionsFinal,
  part6VictimViewsSought,
  part6VictimsActionAttached,
  part6RemedyDocumentArea,
  noStayingAtAResidence,
  placesInTheUnitedKingdom,
  objectRecorded,
  multipleCautions,
  part6ConditionsDecidedByTheSame,
  detailsSupplierNamed,
  part6VariationAgreed,
  penaltyComplete,
  part6PenaltyWithinMaximum,
  penaltyPaymentDate,
  penaltyPayee,
  part6FeeReasonable,
  diversionaryExceptionalCircumstances,
  diversionaryDppConsent,
  diversionaryUnpaidWorkHours,
  diversionaryAttendanceHours,
  relevantForeignOffender,
  immigrationCheck,
  timeLeftToCharge,
  communityNotIndictableOnly,
  communityNotExcluded,
  communityUnpaidWorkHours,
  communityAttendanceHours,
  communityNoForeignOffenderCondition,
  communityNonPaymentConsequences,
  communityAddedPenaltyReason,
  conditionalAged18OrOver,
  conditionalAuthorisedPerson,
  conditionalEvidenceHeld,
  conditionalEvidenceSufficient,
  conditionalCautionDecided,
  admissionToAuthorisedPerson,
  conditionalExplainedAndWarned,
  conditionalDocumentSigned,
  prosecutorForIndictableOnly,
  prosecutorForHateCrime,
  conditionalDomesticAbusePolicy,
  conditionalPenaltyWithinMaximum,
  conditionalAttendanceHours,
  conditionPeriod,
  conditionalLikelySentence,
  conditionalVariationAgreed,
  conditionalVictimViewsSought,
  conditionalBeforePart6,
  simpleAged18OrOver,
  simpleOffenceAdmitted,
  simpleIndictableOnly,
  simpleSpecifiedOffence,
  simpleSimilarOffence,
  simpleHistorySearch,
  simpleDecidingRank,
  simpleConsequencesExplained,
  simpleNoConditions,
  simpleBeforePart6,
  resolutionEvidenceAndAcceptance,
  resolutionVictimContacted,
  resolutionVictimContactedBeforeAction,
  resolutionVictimsActionOffered,
  resolutionActionInRemedyDocument,
  resolutionSignOff,
  resolutionAbuseOrHateCrime,
  resolutionAppropriateAdultForAChild,
  adultCautionForAnAdult,
  youthAppropriateAdult,
  youthOrdinaryLanguage,
  youthOffendingTeamReferral,
  youthPenaltyWithinMaximum,
  youthUnpaidWorkHours,
  noticeAged18OrOver,
  noticeOnPenaltyList,
  noticeAmount,
  noticeValueBelowCeiling,
  noticeBeforePart6,
  outcome22ActivityCompleted,
  outcome22IsNoCaution,
  consentOrDeath,
  domesticAbuseOrHateCrime,
  harassmentOrStalking,
  gravityFour,
  knifeOrWeapon,
  historyChecked,
  admissionClear,
  appropriateAdult,
  interpreter,
  fitToUnderstand,
  legalAdviceOffered,
  chargeStillOpen,
  outcomeCodeOfTheDisposal,
  spentDateWorkedOut,
  minimumPersonDetailsRecorded,
  notificationDutyTold,
  noWaitingInDetention,
  conditionalAtLeastOneCondition,
  youthAgedUnder18,
  youthEvidenceAndAdmission,
  simpleEvidenceSufficient,
  cautionGivers,
  totalHours,
  specialCategories,
  outcome22Offences,
  offeredByTheForce,
  exploitation,
  violenceRisk,
  mappa,
];

/**
 * The rules of a version, to ask a decision again as it was made. A rule that was released is never changed in place:
 * its next wording or test is another rule object, in a list of a new version, and the old list stays here. Undefined
 * when this program does not know the version.
 */
export const rulesOf = (version: string): readonly Rule[] | undefined => ruleSets.get(version);

const ruleSets: ReadonlyMap<string, readonly Rule[]> = new Map([[rulesVersion, rules]]);
