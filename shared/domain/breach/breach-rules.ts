import { chargeTimeLimit } from '../../frameworks/charge-time-limit.ts';
import type { Citation } from '../../frameworks/rule.ts';
import type { StatedRule } from '../evaluate/stated-rule.ts';

const act = (text: string, basis: Citation['basis'] = 'verified'): Citation => ({
  text,
  kind: 'Act',
  basis,
  effective: { from: null, until: null },
});

/** The rules of breach (law.md sections 1.5, 2.1, 6 and 11), in the order of section 11. */
export const breachRules = {
  variationWithoutConsent: {
    id: 'P6-23',
    severity: 'bar',
    failing: 'The person has not agreed to the change',
    citation: act('PCSC Act 2022 s104, s114(1)'),
  },
  noFindingForProsecution: {
    id: 'DC-07',
    severity: 'bar',
    failing: 'No finding that a condition was failed without reasonable excuse',
    citation: act('PCSC Act 2022 s105(1)'),
  },
  noGroundsForArrest: {
    id: 'DC-08',
    severity: 'bar',
    failing: 'No grounds recorded for arrest, or the failure is answered',
    citation: act('PCSC Act 2022 s106(1)'),
  },
  bailNotAllowed: {
    id: 'DC-09',
    severity: 'bar',
    failing: 'Bail is not for a charging decision, or its pre-conditions are not met',
    citation: act('PCSC Act 2022 s106(3)(a), (10)'),
  },
  bailReasonNotTold: {
    id: 'DC-10',
    severity: 'warning',
    failing: 'Not told that bail is for a charging decision',
    citation: act('PCSC Act 2022 s106(5)'),
  },
  diversionaryEnded: {
    id: 'DC-11',
    severity: 'bar',
    failing: 'The caution ended when proceedings began',
    citation: act('PCSC Act 2022 s105(3)'),
  },
  neverProsecuted: {
    id: 'CC-07',
    severity: 'bar',
    failing: 'A community caution is never followed by prosecution for the offence',
    citation: act('PCSC Act 2022 s115(1)'),
  },
  noFindingForPenalty: {
    id: 'CC-08',
    severity: 'bar',
    failing: 'No rehabilitation or reparation condition found failed without reasonable excuse',
    citation: act('PCSC Act 2022 s115(2)'),
  },
  /** Says why a penalty is not raised; as a warning, that it is to be raised. */
  unpaidWhenDue: {
    id: 'CC-09',
    severity: 'warning',
    failing: 'An unpaid penalty rises by half the day after it was due',
    citation: act('PCSC Act 2022 s111(6)'),
  },
  certificateTooEarly: {
    id: 'CC-10',
    severity: 'bar',
    failing: 'Not registrable: paid, or day 22 after the due date has not come',
    citation: act('PCSC Act 2022 s111(7)'),
  },
  certificateIncomplete: {
    id: 'CC-11',
    severity: 'bar',
    failing: 'Certificate lacks the particulars, the statement, or the name and last known address',
    citation: act('PCSC Act 2022 s112(1)'),
  },
  certificateMisdirected: {
    id: 'CC-12',
    severity: 'authority',
    failing: 'Certificate not for the chief officer, or for another area than that of residence',
    citation: act('PCSC Act 2022 s112(1)-(2)'),
  },
  courtAcceptedPaid: {
    id: 'CC-13',
    severity: 'warning',
    failing: 'The court accepted that it was paid: the condition ends',
    citation: act('PCSC Act 2022 s113(4)'),
  },
  addedPenaltyDate: {
    id: 'CC-14',
    severity: 'warning',
    failing: 'The date of an added penalty is set by hand, with a reason',
    citation: act('PCSC Act 2022 s111(5), s115(2)', 'derived'),
  },
  conditionalNoFinding: {
    id: 'AC-15',
    severity: 'bar',
    failing: 'No finding that a condition was failed without reasonable excuse',
    citation: act('CJA 2003 s24'),
  },
  conditionalVariationWithoutConsent: {
    id: 'AC-16',
    severity: 'bar',
    failing: 'The person has not agreed to the change',
    citation: act('CJA 2003 s23B', 'recalled'),
  },
  tooLateToCharge: {
    id: 'ALL-13',
    severity: 'warning',
    failing: 'Too late to charge',
    citation: chargeTimeLimit.citation,
  },
  notAtThisPoint: {
    id: 'LAW-1.5',
    severity: 'bar',
    failing: 'The breach route does not allow this step here',
    citation: act('PCSC Act 2022 s106(3), s115(2)'),
  },
  conditionalNoGrounds: {
    id: 'LAW-2.1',
    severity: 'bar',
    failing: 'No grounds recorded for arrest, or the failure is answered',
    citation: act('CJA 2003 s24A'),
  },
  conditionalEnded: {
    id: 'LAW-2.1',
    severity: 'bar',
    failing: 'The caution ended when proceedings began',
    citation: act('CJA 2003 s24'),
  },
  anotherRoute: {
    id: 'LAW-6',
    severity: 'bar',
    failing: 'This step belongs to another disposal’s route',
    citation: act('PCSC Act 2022 s105, s115; CJA 2003 s24'),
  },
} as const satisfies Readonly<Record<string, StatedRule>>;
