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
    readonly settings: Given<Omit<ForceSettings, 'policy'>> & {
      readonly policy?: Given<ForceSettings['policy']> | null;
    };
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
  CD71039: 'either-way',
  CD71040: 'either-way',
  CD71041: 'indictable-only',
  CD98070: 'either-way',
  CJ67002: 'summary',
  CJ88116: 'summary',
  CJ88144: 'either-way',
  COML030: 'indictable-only',
  MD71231: 'either-way',
  OF61016: 'indictable-only',
  PC53001: 'either-way',
  PH97004: 'summary',
  PL96003: 'summary',
  PU86149: 'summary',
  SC15004: 'either-way',
  TH68001: 'either-way',
  TH68010: 'either-way',
  TH68023: 'indictable-only',
};

const personFacts = (person: Given<Facts['person']> | null | undefined): Facts['person'] => ({
  dateOfBirth: person?.dateOfBirth ?? null,
  vulnerable: person?.vulnerable ?? null,
  appropriateAdult: person?.appropriateAdult ?? null,
  interpreterNeeded: person?.interpreterNeeded ?? null,
  interpreterPresent: person?.interpreterPresent ?? null,
  fit: person?.fit ?? null,
  legalAdviceOffered: person?.legalAdviceOffered ?? null,
  relevantForeignOffender: person?.relevantForeignOffender ?? null,
  immigrationCheckRecorded: person?.immigrationCheckRecorded ?? null,
});

const offenceFacts = (offence: Given<OffenceFacts>): OffenceFacts => ({
  cjsCode: offence.cjsCode ?? null,
  class: offence.class ?? classByCode[offence.cjsCode ?? ''] ?? null,
  date: offence.date ?? null,
  valuePence: offence.valuePence ?? null,
  domesticAbuse: offence.domesticAbuse ?? null,
  intimatePartner: offence.intimatePartner ?? null,
  hateCrime: offence.hateCrime ?? null,
  knifeOrWeapon: offence.knifeOrWeapon ?? null,
  harassmentOrStalking: offence.harassmentOrStalking ?? null,
  consentOrDeath: offence.consentOrDeath ?? null,
});

const notGiven: Facts['giving'] = {
  cautionDecided: false,
  consents: null,
  effectExplained: false,
  failureWarningGiven: false,
  signedDocumentComplete: false,
  signedAt: null,
  conditionsFinalAt: null,
};

const noSettings: ForceSettings = { ...initialForceSettings, period: null, chargeMarginDays: null };

export const screeningFacts = ({ settings, ...input }: ScreeningVector['input']): Facts => ({
  today: input.today,
  person: personFacts(input.person),
  offences: input.offences.map(offenceFacts),
  evidenceSufficient: input.evidenceSufficient ?? null,
  admission: {
    state: input.admission?.state ?? null,
    toAuthorisedPerson: input.admission?.toAuthorisedPerson ?? null,
  },
  gravity: input.gravity ?? null,
  likelySentence: input.likelySentence ?? null,
  history: input.history ?? null,
  giver: input.giver ?? null,
  authorities: input.authorities ?? [],
  exceptionalCircumstances: input.exceptionalCircumstances
    ? { decidedBy: input.exceptionalCircumstances.decidedBy ?? null }
    : null,
  victims: null,
  conditions: [],
  giving: notGiven,
  settings: {
    ...noSettings,
    part6CommencedOn: settings.part6CommencedOn ?? null,
    excludedOffences: settings.excludedOffences ?? null,
    multipleCautionLimits: settings.multipleCautionLimits ?? null,
    earlierOffences: settings.earlierOffences ?? null,
    policy: {
      domesticAbuse: settings.policy?.domesticAbuse ?? null,
      hateCrime: settings.policy?.hateCrime ?? null,
      knifeOrWeapon: settings.policy?.knifeOrWeapon ?? null,
      gravityFour: settings.policy?.gravityFour ?? null,
    },
  },
});

const instantOfVector = (text: string | null | undefined) =>
  text ? instantFromEpochMilliseconds(Temporal.Instant.from(text).epochMilliseconds) : null;

export const conditionsFacts = ({ settings, ...input }: ConditionsVector['input']): Facts => ({
  today: input.givenOn,
  person: personFacts(input.person),
  offences: [offenceFacts(input.offence)],
  evidenceSufficient: null,
  admission: { state: null, toAuthorisedPerson: null },
  gravity: null,
  likelySentence: null,
  history: null,
  giver: null,
  authorities: [],
  exceptionalCircumstances: null,
  victims: (input.victims ?? []).map(({ effortRecorded }) => ({ effortRecorded: effortRecorded === true })),
  conditions: input.conditions.map((condition) => ({
    kind: condition.kind,
    objects: condition.objects ?? [],
    hours: condition.hours ?? null,
    endsOn: condition.endsOn ?? null,
    inUk: condition.inUk ?? null,
    detailsLeftOpen: condition.detailsLeftOpen ?? null,
    detailsSuppliedBy: condition.detailsSuppliedBy || null,
    amountPence: condition.amountPence ?? null,
    payee: condition.payee || null,
    payeeIsDesignatedOfficer: condition.payeeIsDesignatedOfficer ?? null,
    method: condition.method || null,
    payBy: condition.payBy ?? null,
    nonPaymentConsequences: condition.nonPaymentConsequences ? 'The penalty rises.' : null,
  })),
  giving: {
    ...notGiven,
    signedAt: instantOfVector(input.signedAt),
    conditionsFinalAt: instantOfVector(input.conditionsFinalAt),
  },
  settings: {
    ...noSettings,
    penaltyMaxima: settings.penaltyMaxima ?? null,
    hourCaps: settings.hourCaps ?? null,
    period: settings.period ?? null,
    chargeMarginDays: settings.chargeMarginDays ?? null,
  },
});
