import type {
  AuthorityKind,
  ConditionKind,
  ConditionObject,
  Disposal,
  OffenceClass,
  OffenceMarker,
  PriorRecord,
  Rank,
} from '../domain/case/events.ts';
import type { ForceSettings } from '../domain/settings/force-settings.ts';
import type { CalendarDay, Instant } from '../time.ts';

/**
 * What the rules read: the case, the day and the settings, flattened to plain facts. Null means not known (a fact), not
 * recorded and so not done (a record), or not loaded (a setting): `vectors/README.md` section 2.
 */
export interface Facts {
  /** The day the disposal would be given; age is tested on it. */
  readonly today: CalendarDay;
  readonly person: {
    readonly dateOfBirth: CalendarDay | null;
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
  readonly history: readonly Pick<PriorRecord, 'kind' | 'date'>[] | null;
  readonly giver: Rank | null;
  readonly authorities: readonly AuthorityKind[];
  readonly exceptionalCircumstances: { readonly decidedBy: Rank | 'prosecutor' | null } | null;
  /** Null: nobody has yet said whether there is a victim. Empty: none identifiable, with a reason. */
  readonly victims: readonly { readonly effortRecorded: boolean }[] | null;
  readonly conditions: readonly ConditionFacts[];
  readonly giving: GivingFacts;
  readonly settings: ForceSettings;
}

export type OffenceFacts = {
  readonly cjsCode: string | null;
  readonly class: OffenceClass | null;
  readonly date: CalendarDay | null;
  readonly valuePence: number | null;
} & { readonly [marker in OffenceMarker]: boolean | null };

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
  readonly nonPaymentConsequences: string | null;
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
export type { Disposal };
