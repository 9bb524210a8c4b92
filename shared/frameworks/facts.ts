import type {
  AuthorityKind,
  ConditionKind,
  ConditionObject,
  OffenceClass,
  OffenceMarker,
  PriorRecord,
  Rank,
} from '../domain/case/events.ts';
import type { ForceSettings } from '../domain/settings/force-settings.ts';
import type { CalendarDay, Instant } from '../time.ts';

/**
 * What the rules read: the case, the day and the settings, flattened to plain facts. Null means not known (a fact), not
 * recorded and so not done (a record), or not loaded (a setting); absent means the same: `vectors/README.md` section 2.
 */
export interface Facts {
  /** The day the disposal would be given; age is tested on it. */
  readonly today: CalendarDay;
  readonly person: {
    readonly dateOfBirth: CalendarDay | null;
    /** Whole years on `today`, where the age is known without the date of birth. */
    readonly age?: number | null;
    readonly vulnerable: boolean | null;
    readonly appropriateAdult: boolean | null;
    readonly interpreterNeeded: boolean | null;
    readonly interpreterPresent: boolean | null;
    readonly fit: boolean | null;
    readonly legalAdviceOffered: boolean | null;
    readonly relevantForeignOffender: boolean | null;
    readonly immigrationCheckRecorded: boolean | null;
  };
  readonly offences: readonly OffenceFacts[];
  readonly evidenceSufficient: boolean | null;
  readonly admission: {
    readonly state: 'admitted' | 'accepts-responsibility' | 'unclear' | 'defence-raised' | 'none' | null;
    readonly toAuthorisedPerson: boolean | null;
  };
  readonly gravity: number | null;
  readonly likelySentence: string | null;
  /** Null: PNC and local records not yet checked. Empty: checked, nothing found. */
  readonly history: readonly RecordFacts[] | null;
  readonly giver: Rank | null;
  readonly authorities: readonly AuthorityKind[];
  readonly exceptionalCircumstances: { readonly decidedBy: Rank | 'prosecutor' | null } | null;
  /** Null: nobody has yet said whether there is a victim. Empty: none identifiable, with a reason. */
  readonly victims: readonly VictimFacts[] | null;
  /** The community remedy document in use: ASBCPA 2014 s101; PCSC Act 2022 s100(5), s109(5). */
  readonly remedyDocument: { readonly area: string | null; readonly actions: readonly string[] } | null;
  /** Why the action every victim wants is left out. */
  readonly requestedActionReason: 'cannot-be-attached' | 'inappropriate' | null;
  readonly decidedBy: { readonly caution: DecisionMaker; readonly conditions: DecisionMaker } | null;
  /** Set when this changes the conditions of a caution already given. */
  readonly variation: {
    readonly offenderConsents: boolean;
    /** A penalty attached on breach of a community caution: PCSC Act 2022 s115(2). */
    readonly breachPenalty: boolean;
  } | null;
  readonly conditions: readonly ConditionFacts[];
  readonly giving: GivingFacts;
  readonly settings: ForceSettings;
}

export type OffenceFacts = {
  readonly cjsCode: string | null;
  readonly class: OffenceClass | null;
  readonly date: CalendarDay | null;
  readonly valuePence: number | null;
  /** The police area where it happened. */
  readonly area?: string | null;
} & { readonly [marker in OffenceMarker]: boolean | null };

/** A conviction or an earlier disposal on record. */
export interface RecordFacts {
  readonly kind: PriorRecord['kind'];
  readonly date: CalendarDay;
  /** Similar to an offence now in hand (CJCA 2015 s17(4)); a judgment, law.md section 12 item 11. */
  readonly similar?: boolean | null;
}

export interface VictimFacts {
  readonly effortRecorded: boolean;
  /** The reference of the remedy-document action the victim asked for. */
  readonly wants?: string | null;
}

export type DecisionMaker = 'authorised-person' | 'prosecution-authority';

export interface ConditionFacts {
  readonly kind: ConditionKind;
  readonly objects: readonly ConditionObject[];
  readonly hours: number | null;
  readonly endsOn: CalendarDay | null;
  readonly inUk: boolean | null;
  readonly detailsLeftOpen: boolean | null;
  readonly detailsSuppliedBy: string | null;
  readonly amountPence: number | null;
  readonly payee: string | null;
  readonly payeeIsDesignatedOfficer: boolean | null;
  readonly method: string | null;
  readonly payBy: CalendarDay | null;
  /** The penalty states what happens if it is not paid. */
  readonly nonPaymentConsequences: boolean | null;
  readonly feePence?: number | null;
  readonly feeReasonable?: boolean | null;
  /** The reference of the remedy-document action the condition carries out. */
  readonly remedyAction?: string | null;
  readonly addedAfterBreach?: boolean | null;
  /** Why a penalty added after breach is payable on its day. */
  readonly payByReason?: string | null;
  /** The tier of a penalty notice. */
  readonly tier?: 'lower' | 'upper' | null;
}

/** Records made while the caution is given; all false or null until then. */
export interface GivingFacts {
  /** The decider recorded that this kind of caution should be given (s99(2)(a)(ii), s108(2)(a)(ii); CJA 2003 s23(2)). */
  readonly cautionDecided: boolean;
  readonly consents: boolean | null;
  readonly effectExplained: boolean;
  readonly failureWarningGiven: boolean;
  /** The person's signature stands on a document holding all four parts as they now are. */
  readonly signedDocumentComplete: boolean;
  readonly signedAt: Instant | null;
  readonly conditionsFinalAt: Instant | null;
}

export type Stage = 'screening' | 'conditions' | 'giving';
