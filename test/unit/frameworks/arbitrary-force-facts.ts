import fc from 'fast-check';
import { personSchema, priorRecordSchema, rankSchema, specialCategories } from '../../../shared/domain/case/events.ts';
import { mappaCategorySchema, mappaLevelSchema } from '../../../shared/domain/person/person-events.ts';
import { violenceLevelSchema } from '../../../shared/domain/risk/risk-events.ts';
import { type ForceSettings, policyAnswerSchema } from '../../../shared/domain/settings/force-settings.ts';
import { screenedDisposals } from '../../../shared/frameworks/disposals.ts';
import type { Facts } from '../../../shared/frameworks/facts.ts';
import { addDays, instantSchema } from '../../../shared/time.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { day } from './lawful-facts.ts';

/** Mostly nothing, as most forces have loaded and most screens have asked; sometimes something. */
const sometimes = <T>(loaded: fc.Arbitrary<T>) => fc.option(loaded, { nil: null, freq: 3 });
const one = <T>(...values: T[]) => fc.constantFrom<T>(...values);
const nearby = fc.integer({ min: -400, max: 400 }).map((days) => addDays(day('2026-11-20'), days));
const flag = fc.oneof(
  { weight: 8, arbitrary: fc.constant<boolean | null>(false) },
  { weight: 1, arbitrary: one<boolean | null>(true, null) },
);
const policy = sometimes(fc.record({ '*': one(...policyAnswerSchema.options) }));

/** What only forces that loaded it are asked about: LAW-1.1, LAW-1.6, LAW-12.13, LAW-12.17 and S0-09. */
const loaded = fc.record({
  cautionGivers: sometimes<ForceSettings['cautionGivers']>(
    fc.record({ DC: fc.subarray(rankSchema.options, { minLength: 1 }) }),
  ),
  severalConditions: sometimes<ForceSettings['severalConditions']>(
    fc.record({ totalHours: fc.record({ DC: one(4, 12), CC: one(4, 12) }) }),
  ),
  outcome22: sometimes<ForceSettings['outcome22']>(fc.record({ excludedOffences: one<string[]>([], ['TH68010']) })),
  disposalsOffered: sometimes<ForceSettings['disposalsOffered']>(
    fc.record({ disposal: one(...screenedDisposals), from: nearby }).map(({ disposal, from }) => ({
      [disposal]: { from, until: null },
    })),
  ),
});

const optional = { requiredKeys: [] };
const person: fc.Arbitrary<Partial<Facts['person']>> = fc.record(
  {
    violenceRisk: one(...violenceLevelSchema.options),
    exploitation: fc.record({ isWelfareStepTaken: fc.boolean(), isReviewed: fc.boolean() }),
    mappa: fc.record({
      category: one(...mappaCategorySchema.options),
      level: one(...mappaLevelSchema.options),
      isContactRecorded: fc.boolean(),
    }),
  },
  optional,
);
const giving: fc.Arbitrary<Partial<Facts['giving']>> = fc.record(
  {
    cautionDecided: fc.boolean(),
    effectExplained: fc.boolean(),
    failureWarningGiven: fc.boolean(),
    signedAt: one(null, instantSchema.parse('2026-11-20T02:57:59.999Z')),
    evidenceHeld: fc.boolean(),
    consequencesExplainedAt: one(null, instantSchema.parse('2026-11-20T03:00:00.000Z')),
    explainedInOrdinaryLanguage: fc.boolean(),
    referredToYouthOffendingTeam: fc.boolean(),
    notificationDutyTold: fc.boolean(),
  },
  optional,
);
/** What is asked on some occasions only. */
const asked: fc.Arbitrary<Partial<Facts>> = fc.record(
  {
    historySearch: fc.record({ kinds: fc.subarray(priorRecordSchema.shape.kind.options) }),
    personDetails: fc.subarray(personSchema.keyof().options),
    detainedWaitingFor: one<Facts['detainedWaitingFor'] & string>('victim-views', 'prosecutor'),
    outcomeCode: one('2', '3', '8', '22', null),
    spentDate: fc.record({ shown: one(day('2026-11-20'), day('2027-01-14'), day('2027-02-20'), null) }),
    outcome22: fc.record({
      activityCompletedOn: fc.option(nearby, { nil: null }),
      recordedAsCaution: fc.boolean(),
      recordedAsAdmission: fc.boolean(),
    }),
  },
  optional,
);

/** Any facts, with the special categories of offences, and what only some forces have loaded or some screens ask. */
export const arbitraryForceFacts = (options: Parameters<typeof arbitraryFacts>[0]): fc.Arbitrary<Facts> =>
  fc
    .record({
      facts: arbitraryFacts(options),
      categories: fc.array(fc.record(Object.fromEntries(specialCategories.map((category) => [category, flag]))), {
        minLength: 3,
        maxLength: 3,
      }),
      policies: fc.record(Object.fromEntries(specialCategories.map((category) => [category, policy]))),
      loaded,
      extras: fc.option(fc.record({ person, giving, asked }), { nil: null, freq: 2 }),
    })
    .map(({ facts, categories, policies, loaded: settings, extras }) => ({
      ...facts,
      ...extras?.asked,
      person: { ...facts.person, ...extras?.person },
      giving: { ...facts.giving, ...extras?.giving },
      offences: facts.offences.map((offence, index) => ({ ...offence, ...categories[index] })),
      settings: { ...facts.settings, ...settings, policy: { ...facts.settings.policy, ...policies } },
    }));
