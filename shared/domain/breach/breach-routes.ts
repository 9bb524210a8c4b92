import type { StatedRule } from '../evaluate/stated-rule.ts';
import type { BreachFacts, BreachStep } from './breach-facts.ts';
import {
  hasGroundsForArrest,
  isBailAllowed,
  isFailureFound,
  isPenaltyOpen,
  isPenaltyRegistrable,
  isTooLateToCharge,
} from './breach-findings.ts';
import { breachRules } from './breach-rules.ts';

/** The step is refused by `rule` when the statement is true. */
export interface Refusal {
  readonly rule: StatedRule;
  readonly when: (facts: BreachFacts) => boolean;
}

export interface RouteStep {
  readonly step: BreachStep;
  /** Whether the step comes into question at all; left out of the answer otherwise. */
  readonly isListed?: (facts: BreachFacts) => boolean;
  /** In the order of law.md section 11. */
  readonly refusals: readonly Refusal[];
}

/** What a route says of the state itself. */
export interface RouteNotice {
  readonly rule: StatedRule;
  readonly when: (facts: BreachFacts, permitted: readonly BreachStep[]) => boolean;
}

export interface BreachRoute {
  readonly steps: readonly RouteStep[];
  readonly notices: readonly RouteNotice[];
}

const always = () => true;
const otherwise = (holds: (facts: BreachFacts) => boolean) => (facts: BreachFacts) => !holds(facts);
const hasEnded = ({ proceedings }: BreachFacts) => proceedings.instituted;
const isDetained = ({ arrest }: BreachFacts) => arrest.inDetention;
const permits = (step: BreachStep) => (_: BreachFacts, permitted: readonly BreachStep[]) => permitted.includes(step);

/** Until proceedings are instituted the step's own refusals count; from then on only that the caution has ended. */
const untilEnded = (ended: StatedRule, refusals: readonly Refusal[]): readonly Refusal[] => [
  ...refusals.map(({ rule, when }) => ({ rule, when: (facts: BreachFacts) => !hasEnded(facts) && when(facts) })),
  { rule: ended, when: hasEnded },
];

/** Money is the community caution's way out and no other's (trap T11). */
const moneySteps: readonly RouteStep[] = (
  ['rescind-and-attach-penalty', 'raise-penalty', 'issue-certificate'] as const
).map((step) => ({ step, refusals: [{ rule: breachRules.anotherRoute, when: always }] }));

/** Diversionary caution: may end in prosecution for the offence (PCSC Act 2022 ss104-107). */
const diversionary: BreachRoute = {
  steps: [
    { step: 'no-action', isListed: (facts) => !isDetained(facts) && !hasEnded(facts), refusals: [] },
    {
      step: 'vary',
      refusals: untilEnded(breachRules.diversionaryEnded, [
        { rule: breachRules.variationWithoutConsent, when: ({ offenderConsents }) => !offenderConsents },
      ]),
    },
    {
      step: 'arrest',
      isListed: otherwise(isDetained),
      refusals: untilEnded(breachRules.diversionaryEnded, [
        { rule: breachRules.noGroundsForArrest, when: otherwise(hasGroundsForArrest) },
      ]),
    },
    {
      step: 'bail',
      isListed: isDetained,
      refusals: [{ rule: breachRules.bailNotAllowed, when: otherwise(isBailAllowed) }],
    },
    {
      step: 'release-without-bail',
      isListed: isDetained,
      refusals: [{ rule: breachRules.notAtThisPoint, when: isBailAllowed }],
    },
    {
      step: 'charge',
      refusals: untilEnded(breachRules.diversionaryEnded, [
        { rule: breachRules.noFindingForProsecution, when: otherwise(isFailureFound) },
        { rule: breachRules.tooLateToCharge, when: isTooLateToCharge },
      ]),
    },
    ...moneySteps,
  ],
  notices: [
    {
      rule: breachRules.bailReasonNotTold,
      when: (facts, permitted) => permits('bail')(facts, permitted) && !facts.arrest.bailReasonTold,
    },
    {
      rule: breachRules.diversionaryEnded,
      when: (facts) => hasEnded(facts) && facts.proceedings.cautionShownActive,
    },
  ],
};

/** Conditional caution: may end in prosecution for the offence (CJA 2003 ss23B-24B). */
const conditional: BreachRoute = {
  steps: [
    { step: 'no-action', isListed: otherwise(hasEnded), refusals: [] },
    {
      step: 'vary',
      refusals: untilEnded(breachRules.conditionalEnded, [
        { rule: breachRules.conditionalVariationWithoutConsent, when: ({ offenderConsents }) => !offenderConsents },
      ]),
    },
    {
      step: 'arrest',
      refusals: untilEnded(breachRules.conditionalEnded, [
        { rule: breachRules.conditionalNoGrounds, when: otherwise(hasGroundsForArrest) },
      ]),
    },
    {
      step: 'charge',
      refusals: untilEnded(breachRules.conditionalEnded, [
        { rule: breachRules.conditionalNoFinding, when: otherwise(isFailureFound) },
        { rule: breachRules.tooLateToCharge, when: isTooLateToCharge },
      ]),
    },
    ...moneySteps,
  ],
  notices: [],
};

const isConditionThePenalty = ({ failure }: BreachFacts) => failure.condition === 'financial-penalty';
const isCourseFailed = (facts: BreachFacts) =>
  facts.failure.condition === 'rehabilitation-reparation' && isFailureFound(facts);
const courtAcceptedPaid = ({ courtAcceptedPaid }: BreachFacts) => courtAcceptedPaid;

/** Community caution: ends in money and never in prosecution (PCSC Act 2022 ss111-115). */
const community: BreachRoute = {
  steps: [
    { step: 'no-action', refusals: [] },
    {
      step: 'vary',
      refusals: [{ rule: breachRules.variationWithoutConsent, when: ({ offenderConsents }) => !offenderConsents }],
    },
    { step: 'arrest', refusals: [{ rule: breachRules.anotherRoute, when: always }] },
    { step: 'charge', refusals: [{ rule: breachRules.neverProsecuted, when: always }] },
    {
      step: 'rescind-and-attach-penalty',
      refusals: [
        {
          rule: breachRules.noFindingForPenalty,
          when: (facts) => !isConditionThePenalty(facts) && !isCourseFailed(facts),
        },
        { rule: breachRules.notAtThisPoint, when: isConditionThePenalty },
      ],
    },
    {
      step: 'raise-penalty',
      refusals: [
        { rule: breachRules.unpaidWhenDue, when: otherwise(isPenaltyOpen) },
        { rule: breachRules.courtAcceptedPaid, when: courtAcceptedPaid },
      ],
    },
    {
      step: 'issue-certificate',
      refusals: [
        { rule: breachRules.certificateTooEarly, when: otherwise(isPenaltyRegistrable) },
        {
          rule: breachRules.certificateIncomplete,
          when: ({ certificate }) =>
            certificate !== null &&
            !(certificate.particulars && certificate.registrableStatement && certificate.nameAndLastKnownAddress),
        },
        {
          rule: breachRules.certificateMisdirected,
          when: ({ certificate }) =>
            certificate !== null && !(certificate.forChiefOfficer && certificate.toAreaOfResidence),
        },
        { rule: breachRules.courtAcceptedPaid, when: courtAcceptedPaid },
      ],
    },
  ],
  notices: [
    { rule: breachRules.unpaidWhenDue, when: permits('raise-penalty') },
    { rule: breachRules.courtAcceptedPaid, when: courtAcceptedPaid },
    { rule: breachRules.addedPenaltyDate, when: permits('rescind-and-attach-penalty') },
  ],
};

/** One route a disposal: no route holds another's way out (trap T11). */
export const breachRoutes = { DC: diversionary, CC: community, ACC: conditional } as const;
