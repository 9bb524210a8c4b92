import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import type { AuthorityKind, Disposal, OffenceClass, PriorRecord, Rank } from '../../../shared/domain/case/events.ts';
import { type ForceSettings, initialForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import type { ConditionFacts, Facts, OffenceFacts } from '../../../shared/frameworks/facts.ts';
import { type CalendarDay, instantFromEpochMilliseconds } from '../../../shared/time.ts';

/** Vectors, copied from ../shared/vectors so that a fresh clone can run them, and what of them the rules read. */

type Given<T> = { readonly [K in keyof T]?: T[K] | null };

interface Answer {
  readonly status: string;
  readonly rules: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}

export interface ScreeningVector {
  readonly input: {
    readonly id: string;
    readonly today: CalendarDay;
    readonly person?: Given<Facts['person']> | null;
    readonly offences: readonly Given<OffenceFacts>[];
    readonly evidenceSufficient?: boolean | null;
    readonly admission?: Given<Facts['admission']> | null;
    readonly gravity?: number | null;
    readonly likelySentence?: string | null;
    readonly history?: readonly Pick<PriorRecord, 'kind' | 'date'>[] | null;
    readonly giver?: Rank | null;
    readonly authorities?: readonly AuthorityKind[] | null;
    readonly exceptionalCircumstances?: Given<NonNullable<Facts['exceptionalCircumstances']>> | null;
    readonly settings: Given<Omit<ForceSettings, 'policy'>> & { readonly policy?: Given<ForceSettings['policy']> | null };
  };
  readonly expected: { readonly disposals: Readonly<Record<Disposal, Answer>> };
}

export interface ConditionsVector {
  readonly input: {
    readonly id: string;
    readonly disposal: string;
    readonly givenOn: CalendarDay;
    readonly offence: Given<OffenceFacts>;
    readonly person?: Given<Facts['person']> | null;
    readonly conditions: readonly (Given<Omit<ConditionFacts, 'nonPaymentConsequences'>> &
      Pick<ConditionFacts, 'kind'> & { readonly nonPaymentConsequences?: boolean | null })[];
    readonly victims?: readonly { readonly effortRecorded?: boolean | null }[] | null;
    readonly signedAt?: string | null;
    readonly conditionsFinalAt?: string | null;
    readonly settings: Given<ForceSettings>;
  };
  readonly expected: { readonly outcome: string; readonly rules: Readonly<Record<string, string>> };
}

export const readVectors = <T>(file: 'screening' | 'conditions'): readonly T[] =>
  readFileSync(new URL(`vectors/${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The classes of law.md section 5.3 for the codes the vectors use. In the program an officer confirms the class. */
const classByCode: Readonly<Record<string, OffenceClass>> = {
  TH68010: 'either-way',
};
