import fc from 'fast-check';
import {
  authorityKindSchema,
  conditionKindSchema,
  conditionObjectSchema,
  offenceClassSchema,
  rankSchema,
} from '../../../shared/domain/case/events.ts';
import { type ForceSettings, policyAnswerSchema } from '../../../shared/domain/settings/force-settings.ts';
import { rulesLeftToTheForce } from '../../../shared/frameworks/changed-severities.ts';
import type { ConditionFacts, Facts, OffenceFacts } from '../../../shared/frameworks/facts.ts';
import { addDays, instantSchema } from '../../../shared/time.ts';
import { course, day, penalty, shopTheft, underPart6, underTodaysLaw } from './lawful-facts.ts';

/** Mostly the lawful value, so that every status is reached; sometimes another, sometimes not known. */
const mostly = <T>(lawful: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(lawful) }, { weight: 1, arbitrary: other });
const or = <T>(...values: T[]) => fc.constantFrom<T>(...values);
const flag = (lawful: boolean | null) => mostly<boolean | null>(lawful, or(true, false, null));
const nearby = (date: string) => fc.integer({ min: -400, max: 400 }).map((days) => addDays(day(date), days));
const unknownOr = <T>(other: fc.Arbitrary<T>) => fc.option(other, { nil: null, freq: 3 });

const offence: fc.Arbitrary<OffenceFacts> = fc.record({
  cjsCode: mostly<string | null>('TH68010', or('CD98070', 'SC15004', 'CJ88144', 'PH97004', 'PC53001', 'CD71039', null)),
  class: mostly(shopTheft.class, unknownOr(or(...offenceClassSchema.options))),
  date: mostly(shopTheft.date, unknownOr(nearby('2026-11-01'))),
  valuePence: mostly(shopTheft.valuePence, or(9_999, 10_000, 30_000, null)),
  domesticAbuse: flag(false),
  intimatePartner: flag(false),
  hateCrime: flag(false),
  knifeOrWeapon: flag(false),
  harassmentOrStalking: flag(false),
  consentOrDeath: flag(false),
  sexual: flag(false),
});

/** What only some screens ask: there in some cases. */
const asked = fc.record(
  {
    historySearch: fc.constant({ kinds: ['ACC', 'YC'] as const }),
    personDetails: fc.constant(['surname', 'forenames'] as const),
    detainedWaitingFor: mostly<Facts['detainedWaitingFor']>(null, or('victim-views', 'prosecutor')),
    outcomeCode: or('2', '3', '6', '8', '22', null),
    spentDate: fc.record({ shown: unknownOr(nearby('2027-01-14')) }),
    outcome22: fc.record({
      activityCompletedOn: unknownOr(nearby('2026-11-20')),
      recordedAsCaution: fc.boolean(),
      recordedAsAdmission: fc.boolean(),
    }),
  },
  { requiredKeys: [] },
);
const askedAtGiving = fc.record(
  {
    evidenceHeld: fc.boolean(),
    consequencesExplainedAt: or(null, instantSchema.parse('2026-11-20T03:00:00.000Z')),
    explainedInOrdinaryLanguage: fc.boolean(),
    referredToYouthOffendingTeam: fc.boolean(),
    notificationDutyTold: fc.boolean(),
  },
  { requiredKeys: [] },
);

const condition: fc.Arbitrary<ConditionFacts> = fc
  .record({
    base: mostly(course, fc.constant(penalty)),
    kind: fc.option(or(...conditionKindSchema.options), { nil: undefined, freq: 4 }),
    objects: mostly<ConditionFacts['objects']>(['rehabilitation'], fc.subarray(conditionObjectSchema.options)),
    hours: mostly<number | null>(4, or(10, 10.25, 20, 20.25, null)),
    endsOn: mostly(course.endsOn, unknownOr(nearby('2027-03-12'))),
    inUk: flag(true),
    detailsLeftOpen: flag(null),
    amountPence: mostly<number | null>(5000, or(1501, 5001, 6000, 10_001, 20_001, null)),
    feePence: or(null, 500),
    feeReasonable: flag(true),
    remedyAction: or(null, 'written-apology'),
    addedAfterBreach: flag(null),
    payByReason: or(null, 'Agreed at interview.'),
    tier: or<'lower' | 'upper' | null>('lower', 'upper', null),
    payBy: mostly(penalty.payBy, unknownOr(nearby('2026-12-17'))),
    payeeIsDesignatedOfficer: flag(true),
  })
  .map(({ base, kind = base.kind, endsOn, ...changes }) => ({
    ...base,
    ...changes,
    kind,
    // A penalty has a day to pay and no end, so an end that is not known there is no question.
    endsOn: kind === 'financial-penalty' ? null : endsOn,
  }));

const policyAnswers = unknownOr(
  fc.record({ '*': or(...policyAnswerSchema.options), CC: or(...policyAnswerSchema.options) }),
);
type Policy = Facts['settings']['policy']['hateCrime'];
const policy = mostly<Policy>({ '*': 'inspector' }, policyAnswers);

/** Settings of the disposals the program does not give yet, and changed severities. */
const others: fc.Arbitrary<Partial<ForceSettings>> = fc.record({
  specifiedOffences: mostly<string[] | null>(['PC53001'], or([], ['TH68010'], null)),
  simpleCautionRanks: mostly<ForceSettings['simpleCautionRanks']>(
    { indictableOnly: 'superintendent', specified: 'inspector', similar: 'inspector' },
    or(null, { indictableOnly: null, specified: 'constable' as const, similar: null }),
  ),
  communityResolutionAdmission: or<ForceSettings['communityResolutionAdmission']>('admission', 'acceptance', null),
  communityResolutionSignOff: mostly<ForceSettings['communityResolutionSignOff']>('none', or('sergeant', null)),
  penaltyNoticeOffences: mostly<string[] | null>(['TH68010'], or([], ['CD71039'], null)),
  penaltyNoticeCeilings: mostly<ForceSettings['penaltyNoticeCeilings']>(
    { shopTheftPence: 10_000, damagePence: 30_000, authority: 'inspector' },
    fc.constant(null),
  ),
  severity: mostly<ForceSettings['severity']>(
    null,
    fc.dictionary(or(...rulesLeftToTheForce, 'P6-01'), or('off', 'warning', 'authority', 'bar'), { maxKeys: 3 }),
  ),
});

/** Facts around a lawful case under either regime. `offences` and `conditions` bound how many there are. */
export const arbitraryFacts = ({ conditions }: { readonly conditions: { min: number; max: number } }) =>
  fc
    .record({
      base: or(underTodaysLaw(), underPart6()),
      person: fc.record({
        dateOfBirth: mostly(day('1994-03-14'), or(day('2008-11-20'), day('2008-11-21'), day('2013-01-05'), null)),
        vulnerable: flag(false),
        appropriateAdult: flag(null),
        interpreterNeeded: flag(false),
        interpreterPresent: flag(null),
        fit: flag(true),
        legalAdviceOffered: flag(true),
        relevantForeignOffender: flag(true),
        immigrationCheckRecorded: flag(true),
      }),
      offences: fc.array(offence, { minLength: 1, maxLength: 3 }),
      evidenceSufficient: flag(true),
      admission: fc.record({
        state: mostly<Facts['admission']['state']>(
          'admitted',
          or('accepts-responsibility', 'unclear', 'defence-raised', 'none', null),
        ),
        toAuthorisedPerson: flag(true),
      }),
      gravity: mostly<number | null>(2, or(1, 3, 4, null)),
      likelySentence: mostly<string | null>('fine', or('community-order-high', 'custody', null)),
      history: mostly<Facts['history']>(
        [],
        unknownOr(
          fc.array(
            fc.record({
              kind: or('CC' as const, 'ACC', 'YC', 'conviction'),
              date: nearby('2026-01-01'),
              similar: or(true, false, null),
            }),
            { maxLength: 3 },
          ),
        ),
      ),
      giver: mostly<Facts['giver']>('sergeant', unknownOr(or(...rankSchema.options))),
      authorities: fc.subarray(authorityKindSchema.options),
      exceptionalCircumstances: mostly<Facts['exceptionalCircumstances']>(
        null,
        fc.constant({ decidedBy: 'inspector' }),
      ),
      victims: mostly<Facts['victims']>(
        [{ effortRecorded: true, wants: 'written-apology' }],
        or(null, [], [{ effortRecorded: true }, { effortRecorded: false }]),
      ),
      remedyDocument: or<Facts['remedyDocument']>(null, { area: 'Nonesuch', actions: ['written-apology'] }),
      requestedActionReason: or<Facts['requestedActionReason']>(null, 'inappropriate'),
      decidedBy: or<Facts['decidedBy']>(null, { caution: 'prosecution-authority', conditions: 'authorised-person' }),
      variation: mostly<Facts['variation']>(
        null,
        fc.record({ offenderConsents: fc.boolean(), breachPenalty: fc.boolean() }),
      ),
      conditions: fc.array(condition, { minLength: conditions.min, maxLength: conditions.max }),
      asked: mostly({}, asked),
      askedAtGiving: mostly({}, askedAtGiving),
      consents: flag(true),
      signedDocumentComplete: mostly(true, fc.constant(false)),
      excludedOffences: mostly<string[] | null>([], or(['TH68010'], ['CJ88144'], null)),
      multipleCautionLimits: mostly<Facts['settings']['multipleCautionLimits']>(
        [],
        or(null, [{ disposals: ['DC' as const, 'CC' as const], counts: ['CC' as const], number: 1, withinMonths: 24 }]),
      ),
      earlierOffences: mostly<Facts['settings']['earlierOffences']>(
        { ACC: 'open', SC: 'open' },
        or<Facts['settings']['earlierOffences']>({ ACC: 'barred', SC: null }, { SC: 'barred' }, null),
      ),
      penaltyMaxima: fc.option(fc.constant(underPart6().settings.penaltyMaxima), { nil: null, freq: 8 }),
      period: fc.option(
        fc.record({
          from: or('given' as const, 'offence' as const),
          warnAfterWeeks: fc.constant(16),
          authorityAfterWeeks: fc.constant(20),
        }),
        { nil: null, freq: 12 },
      ),
      others,
      policies: fc.record({ domesticAbuse: policy, hateCrime: policy, knifeOrWeapon: policy, gravityFour: policy }),
    })
    .map(
      ({
        base,
        asked: askedFacts,
        askedAtGiving: askedGiving,
        consents,
        signedDocumentComplete,
        excludedOffences,
        multipleCautionLimits,
        earlierOffences,
        penaltyMaxima,
        period,
        policies,
        others: otherSettings,
        ...changes
      }): Facts => ({
        ...base,
        ...changes,
        ...askedFacts,
        giving: {
          ...base.giving,
          ...askedGiving,
          consents,
          signedDocumentComplete,
          signedAt: instantSchema.parse('2026-11-20T03:06:00.000Z'),
        },
        settings: {
          ...base.settings,
          ...otherSettings,
          excludedOffences,
          multipleCautionLimits,
          earlierOffences,
          penaltyMaxima,
          period,
          policy: policies,
        },
      }),
    );
