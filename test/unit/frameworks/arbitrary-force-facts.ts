import fc from 'fast-check';
import { rankSchema, specialCategories } from '../../../shared/domain/case/events.ts';
import { type ForceSettings, policyAnswerSchema } from '../../../shared/domain/settings/force-settings.ts';
import { screenedDisposals } from '../../../shared/frameworks/disposals.ts';
import type { Facts } from '../../../shared/frameworks/facts.ts';
import { addDays } from '../../../shared/time.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { day } from './lawful-facts.ts';

/** Mostly nothing, as most forces have loaded; sometimes something. */
const sometimes = <T>(loaded: fc.Arbitrary<T>) => fc.option(loaded, { nil: null, freq: 3 });
const nearby = fc.integer({ min: -400, max: 400 }).map((days) => addDays(day('2026-11-20'), days));
const flag = fc.oneof(
  { weight: 8, arbitrary: fc.constant<boolean | null>(false) },
  { weight: 1, arbitrary: fc.constantFrom<boolean | null>(true, null) },
);
const policy = sometimes(fc.record({ '*': fc.constantFrom(...policyAnswerSchema.options) }));

/** What only forces that loaded it are asked about: LAW-1.1, LAW-1.6, LAW-12.13, LAW-12.17 and S0-09. */
const loaded = fc.record({
  cautionGivers: sometimes<ForceSettings['cautionGivers']>(
    fc.record({ DC: fc.subarray(rankSchema.options, { minLength: 1 }) }),
  ),
  severalConditions: sometimes<ForceSettings['severalConditions']>(
    fc.record({ totalHours: fc.record({ DC: fc.constantFrom(4, 12), CC: fc.constantFrom(4, 12) }) }),
  ),
  outcome22: sometimes<ForceSettings['outcome22']>(fc.record({ excludedOffences: fc.constantFrom([], ['TH68010']) })),
  disposalsOffered: sometimes<ForceSettings['disposalsOffered']>(
    fc.record({ disposal: fc.constantFrom(...screenedDisposals), from: nearby }).map(({ disposal, from }) => ({
      [disposal]: { from, until: null },
    })),
  ),
});

/** Any facts, with the special categories of offences and the settings that only some forces have. */
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
    })
    .map(({ facts, categories, policies, loaded: settings }) => ({
      ...facts,
      offences: facts.offences.map((offence, index) => ({ ...offence, ...categories[index] })),
      settings: { ...facts.settings, ...settings, policy: { ...facts.settings.policy, ...policies } },
    }));
