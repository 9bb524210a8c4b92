import fc from 'fast-check';
import {
  authorityKindSchema,
  conditionKindSchema,
  conditionObjectSchema,
  offenceClassSchema,
  rankSchema,
} from '../../../shared/domain/case/events.ts';
import { policyAnswerSchema } from '../../../shared/domain/settings/force-settings.ts';
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
  cjsCode: mostly<string | null>('TH68010', or('CD98070', 'SC15004', 'CJ88144', 'PH97004', null)),
  class: mostly(shopTheft.class, unknownOr(or(...offenceClassSchema.options))),
  date: mostly(shopTheft.date, unknownOr(nearby('2026-11-01'))),
  valuePence: mostly(shopTheft.valuePence, fc.constant(null)),
  domesticAbuse: flag(false),
  intimatePartner: flag(false),
  hateCrime: flag(false),
  knifeOrWeapon: flag(false),
  harassmentOrStalking: flag(false),
  consentOrDeath: flag(false),
});

const condition: fc.Arbitrary<ConditionFacts> = fc
  .record({
    base: mostly(course, fc.constant(penalty)),
    kind: fc.option(or(...conditionKindSchema.options), { nil: undefined, freq: 4 }),
    objects: mostly<ConditionFacts['objects']>(['rehabilitation'], fc.subarray(conditionObjectSchema.options)),
    hours: mostly<number | null>(4, or(10, 10.25, 20, 20.25, null)),
    endsOn: mostly(course.endsOn, unknownOr(nearby('2027-03-12'))),
    inUk: flag(true),
    detailsLeftOpen: flag(null),
    amountPence: mostly<number | null>(5000, or(5001, 10_001, 20_001, null)),
    payBy: mostly(penalty.payBy, unknownOr(nearby('2026-12-17'))),
    payeeIsDesignatedOfficer: flag(true),
  })
  .map(({ base, kind, ...changes }) => ({ ...base, ...changes, kind: kind ?? base.kind }));

const policyAnswers = unknownOr(
  fc.record({ '*': or(...policyAnswerSchema.options), CC: or(...policyAnswerSchema.options) }),
);
type Policy = Facts['settings']['policy']['hateCrime'];
const policy = mostly<Policy>({ '*': 'inspector' }, policyAnswers);

/** Facts around a lawful case under either regime. `offences` and `conditions` bound how many there are. */
export const arbitraryFacts = ({ conditions }: { readonly conditions: { min: number; max: number } }) =>
  fc
    .record({
      base: or(underTodaysLaw(), underPart6()),
      person: fc.record({
        dateOfBirth: mostly(day('1994-03-14'), or(day('2008-11-20'), day('2008-11-21'), null)),
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
          fc.array(fc.record({ kind: or('CC' as const, 'ACC', 'YC', 'conviction'), date: nearby('2026-01-01') }), {
            maxLength: 3,
          }),
        ),
      ),
      giver: mostly<Facts['giver']>('sergeant', unknownOr(or(...rankSchema.options))),
      authorities: fc.subarray(authorityKindSchema.options),
      exceptionalCircumstances: mostly<Facts['exceptionalCircumstances']>(
        null,
        fc.constant({ decidedBy: 'inspector' }),
      ),
      victims: mostly<Facts['victims']>([], or(null, [{ effortRecorded: true }, { effortRecorded: false }])),
      conditions: fc.array(condition, { minLength: conditions.min, maxLength: conditions.max }),
      consents: flag(true),
      signedDocumentComplete: mostly(true, fc.constant(false)),
      excludedOffences: mostly<string[] | null>([], or(['TH68010'], ['CJ88144'], null)),
      multipleCautionLimits: mostly<Facts['settings']['multipleCautionLimits']>(
        [],
        or(null, [{ disposals: ['DC' as const, 'CC' as const], counts: ['CC' as const], number: 1, withinMonths: 24 }]),
      ),
      earlierOffences: mostly<Facts['settings']['earlierOffences']>(
        { ACC: 'open' },
        or({ ACC: 'barred' as const }, null),
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
      policies: fc.record({ domesticAbuse: policy, hateCrime: policy, knifeOrWeapon: policy, gravityFour: policy }),
    })
    .map(
      ({
        base,
        consents,
        signedDocumentComplete,
        excludedOffences,
        multipleCautionLimits,
        earlierOffences,
        penaltyMaxima,
        period,
        policies,
        ...changes
      }): Facts => ({
        ...base,
        ...changes,
        giving: {
          ...base.giving,
          consents,
          signedDocumentComplete,
          signedAt: instantSchema.parse('2026-11-20T03:06:00.000Z'),
        },
        settings: {
          ...base.settings,
          excludedOffences,
          multipleCautionLimits,
          earlierOffences,
          penaltyMaxima,
          period,
          policy: policies,
        },
      }),
    );
