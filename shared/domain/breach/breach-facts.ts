import type { CalendarDay } from '../../time.ts';
import type { CautionWithConditions, OffenceClass } from '../case/events.ts';

/** What is known when a condition may have been failed. Null: not known; a boolean says whether something was recorded. */
export interface BreachFacts {
  readonly today: CalendarDay;
  readonly offence: { readonly class: OffenceClass | null; readonly date: CalendarDay | null };
  readonly failure: {
    readonly condition: 'rehabilitation-reparation' | 'financial-penalty' | 'foreign-offender' | null;
    /** The finding that the condition was not met. */
    readonly failed: boolean | null;
    /** The finding on the excuse. */
    readonly reasonableExcuse: 'none' | 'accepted' | null;
  };
  /** To a variation. */
  readonly offenderConsents: boolean;
  readonly arrest: {
    readonly groundsRecorded: boolean;
    /** Arrested for the failure and detained: PCSC Act 2022 s106. */
    readonly inDetention: boolean;
    readonly bailForChargingDecision: boolean;
    /** PACE 1984 s50A. */
    readonly bailPreconditionsMet: boolean;
    readonly bailReasonTold: boolean;
  };
  readonly proceedings: { readonly instituted: boolean; readonly cautionShownActive: boolean };
  /** Of a community caution. Null: it has none. */
  readonly penalty: {
    readonly amountPence: number;
    readonly dueOn: CalendarDay;
    readonly payments: readonly { readonly on: CalendarDay; readonly pence: number }[];
  } | null;
  /** The registration certificate of an unpaid penalty. Null: not drafted. */
  readonly certificate: {
    readonly particulars: boolean;
    readonly registrableStatement: boolean;
    readonly nameAndLastKnownAddress: boolean;
    readonly forChiefOfficer: boolean;
    readonly toAreaOfResidence: boolean;
  } | null;
  /** The court accepted the claim that the registered sum was paid: PCSC Act 2022 s113(4). */
  readonly courtAcceptedPaid: boolean;
}

/** What an officer may do about a breach, in the order it is offered. */
export const breachSteps = [
  'no-action',
  'vary',
  'arrest',
  'bail',
  'release-without-bail',
  'charge',
  'rescind-and-attach-penalty',
  'raise-penalty',
  'issue-certificate',
] as const;
export type BreachStep = (typeof breachSteps)[number];

/** The facts of a breach and what is asked of them. */
export interface BreachQuestion extends BreachFacts {
  readonly disposal: CautionWithConditions;
  /** The step that would be taken. Null: none, what has to be shown about the state itself. */
  readonly step: BreachStep | null;
}
