import type { Result } from '../../result.ts';
import type { Instant } from '../../time.ts';
import type { AuthorityRefusal } from '../authority/decide-authority.ts';
import type { DetentionRefusal } from '../detention/detention.ts';
import type { NeedsRefusal } from '../needs/decide-needs.ts';
import type { OwnershipRefusal } from '../ownership/decide-ownership.ts';
import type { SettingsVersion } from '../settings/force-settings.ts';
import type { Actor, CaseEventBody, CaseId } from './events.ts';

export interface DecisionContext {
  readonly caseId: CaseId;
  readonly now: Instant;
  readonly actor: Actor;
  /** The actor administers this station. Absent: they do not. */
  readonly isAdministrator?: boolean;
  /** The force's settings in use, with their version. */
  readonly settings: SettingsVersion;
  /** The version of the rules to ask, when a decision is asked again; otherwise today's. */
  readonly rulesVersion?: string;
}

/** A rule that stands in the way, in the words of the day. */
export interface StandingRule {
  readonly rule: string;
  readonly failing: string;
  readonly reason: string;
  readonly citation: string;
}

/** Why a command was not carried out. Nothing has changed. */
export type Refusal =
  | { readonly kind: 'case-already-open' }
  | { readonly kind: 'not-on-this-case' }
  | { readonly kind: 'already-on-this-case' }
  | { readonly kind: 'signed-facts-frozen' }
  | { readonly kind: 'disposal-not-given' }
  | { readonly kind: 'disposal-not-chosen' }
  | { readonly kind: 'disposal-barred'; readonly rules: readonly StandingRule[] }
  | { readonly kind: 'not-yet-known'; readonly missing: readonly string[] }
  | { readonly kind: 'authority-needed'; readonly rules: readonly StandingRule[] }
  | AuthorityRefusal
  | DetentionRefusal
  | NeedsRefusal
  | OwnershipRefusal
  | { readonly kind: 'clock-set-back' }
  | { readonly kind: 'statements-not-read' }
  | { readonly kind: 'statement-out-of-order' }
  | { readonly kind: 'consent-not-given' }
  | { readonly kind: 'nothing-to-agree' }
  | { readonly kind: 'signed-facts-incomplete' }
  | { readonly kind: 'signature-not-due' }
  | { readonly kind: 'signatures-missing' }
  | { readonly kind: 'document-not-produced' }
  | { readonly kind: 'document-already-produced' }
  | { readonly kind: 'export-already-queued' }
  | { readonly kind: 'export-not-queued' };

/** What a command leads to, or why it is refused. */
export type Decision = Result<readonly CaseEventBody[], Refusal>;
