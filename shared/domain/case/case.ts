import type { z } from 'zod';
import type { Instant } from '../../time.ts';
import type { AuthorityAnswer, AuthorityRequest } from '../authority/authority-events.ts';
import type { DetentionRecord } from '../detention/detention-events.ts';
import type { NeedsRecord } from '../needs/needs-record.ts';
import type { Ownership } from '../ownership/ownership.ts';
import type { PersonRecord } from '../person/person-record.ts';
import type { StatementLanguage, StatementTemplate } from '../settings/statement-wording.ts';
import type { Victim } from '../victims/victim.ts';
import type {
  Actor,
  AuthorityKind,
  CaseAnswers,
  CaseId,
  Condition,
  Disposal,
  FactSource,
  frozenOutcomeSchema,
  OffenceDetails,
  OffenceMarker,
  Person,
  PersonField,
  PriorRecord,
  SignatoryRole,
  SignedFacts,
  SpecialCategory,
} from './events.ts';

/** A fact's origin: where it came from and when. */
export interface Sourced {
  readonly source: FactSource;
  readonly at: Instant;
  readonly by: Actor;
}

export interface Offence extends OffenceDetails, Sourced {
  readonly answers: { readonly [marker in OffenceMarker | SpecialCategory]?: boolean | undefined };
}

export interface Authority {
  readonly authority: AuthorityKind;
  readonly name: string;
  readonly reason: string;
  readonly reference?: string | undefined;
  readonly rules: readonly string[];
  readonly at: Instant;
  readonly by: Actor;
}

/** An authority asked for, and its answer once there is one. */
export interface AuthorityRequested extends AuthorityRequest {
  readonly at: Instant;
  readonly by: Actor;
  readonly answer?: AuthorityAnswer & { readonly officer: Actor; readonly at: Instant };
}

/** What a decision rested on: the facts, what the rules of that version found in them, the settings they were given. */
export interface DecisionBasis {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly outcomes: readonly z.infer<typeof frozenOutcomeSchema>[];
  readonly rulesVersion: string;
  readonly settingsVersion: number;
  readonly at: Instant;
  readonly by: Actor;
}

export interface ChosenDisposal extends DecisionBasis {
  readonly disposal: Disposal;
  readonly reason: string;
  /** What is to be read out, in the words of the settings decided under. */
  readonly statements: readonly StatementTemplate[];
}

export interface ReadStatement {
  /** Of its event: what was read, agreed and signed must follow each other. */
  readonly sequence: number;
  readonly statement: string;
  readonly language: StatementLanguage;
  readonly wording: string;
  readonly at: Instant;
  readonly by: Actor;
}

/** What the person said back after the reading. */
export interface TeachBack {
  readonly sequence: number;
  readonly language: StatementLanguage;
  readonly question: string;
  readonly answer: string;
  readonly isUnderstood: boolean;
  readonly at: Instant;
  readonly by: Actor;
}

/** A disposal the person did not accept: it cannot be given, and screening is open again. */
export interface Refused {
  readonly disposal: Disposal;
  /** In their own words. Absent: they gave none. */
  readonly reason?: string | undefined;
  readonly at: Instant;
  readonly by: Actor;
}

export interface Signature {
  readonly sequence: number;
  readonly role: SignatoryRole;
  readonly name: string;
  readonly strokes: readonly (readonly number[])[];
  readonly signedFacts: SignedFacts;
  readonly at: Instant;
}

export interface Giving extends DecisionBasis {
  /** The sequence of its `DisposalGiven` event. */
  readonly sequence: number;
  readonly disposal: Disposal;
  readonly place: string;
  readonly signedFacts: SignedFacts;
  readonly statements: readonly ReadStatement[];
  readonly signatures: readonly Signature[];
}

export interface ProducedDocument {
  readonly documentId: string;
  readonly document: 'caution';
  readonly templateVersion: string;
  readonly language: 'en';
  readonly sha256: string;
  readonly byteLength: number;
  readonly pages: number;
  readonly throughSequence: number;
  readonly at: Instant;
  readonly by: Actor;
  readonly printedAt?: Instant;
  readonly savedAt?: Instant;
}

export interface ExportPackage {
  readonly packageId: string;
  readonly recipient: string;
  readonly throughSequence: number;
  readonly documentIds: readonly string[];
  readonly queuedAt: Instant;
  readonly delivered?: { readonly at: Instant; readonly manifestSha256: string };
}

/** A case as its events leave it: what screens, documents and exports read. */
export interface Case {
  readonly id: CaseId;
  readonly sequence: number;
  readonly opened: Sourced;
  readonly ownership: Ownership;
  readonly changedAt: Instant;
  readonly changedBy: Actor;
  readonly custodyRecordNumber?: string | undefined;
  readonly urn?: string | undefined;
  readonly officerInCase?: string | undefined;
  readonly detention?:
    | {
        readonly arrivedAt?: Instant | undefined;
        readonly authorisedAt?: Instant | undefined;
        /** In the order they were carried out. */
        readonly reviews?: readonly DetentionRecord[];
        /** A superintendent's authority to go beyond the 24th hour. */
        readonly extension?: DetentionRecord;
      }
    | undefined;
  readonly person: Person;
  readonly personSources: Readonly<Partial<Record<PersonField, Sourced>>>;
  /** What is known of the person beyond this case. */
  readonly personRecord: PersonRecord;
  readonly offences: readonly Offence[];
  readonly answers: CaseAnswers;
  readonly priorRecords: readonly PriorRecord[];
  readonly authorityRequests: readonly AuthorityRequested[];
  readonly authorities: readonly Authority[];
  readonly victims: readonly Victim[];
  /** Why there is no identifiable victim, when that was recorded. */
  readonly noVictimReason?: string | undefined;
  readonly needs: NeedsRecord;
  readonly disposal?: ChosenDisposal | undefined;
  readonly conditions: readonly Condition[];
  readonly conditionsChangedAt?: Instant | undefined;
  readonly statements: readonly ReadStatement[];
  /** Oldest first; those that were not understood too. */
  readonly teachBacks: readonly TeachBack[];
  readonly consent?: { readonly consents: boolean; readonly sequence: number } | undefined;
  /** Oldest first. */
  readonly refusals: readonly Refused[];
  readonly signatures: readonly Signature[];
  readonly given?: Giving | undefined;
  /** Givings whose signed document was reopened for a correction, oldest first. */
  readonly earlierGivings: readonly (Giving & {
    readonly reopened: { readonly reason: string; readonly at: Instant };
  })[];
  readonly documents: readonly ProducedDocument[];
  readonly exports: readonly ExportPackage[];
}
