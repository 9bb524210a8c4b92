import {
  type AuthorityKind,
  authorityKindSchema,
  type ConditionKind,
  type OffenceMarker,
  offenceMarkers,
  type SpecialCategory,
  specialCategories,
} from '../../shared/domain/case/events.ts';
import type { ForceSettings } from '../../shared/domain/settings/force-settings.ts';
import type { PathOf } from '../../shared/frameworks/fact-path.ts';
import type { Facts } from '../../shared/frameworks/facts.ts';
import { dayOf, type Instant, longDate } from '../../shared/time.ts';
import { admissionWords, sentenceWords } from './questions-words.ts';
import {
  authorityWords,
  categoryWords,
  conditionKindWords,
  disposalWords,
  markerWords,
  objectWords,
  offenceClassWords,
  pounds,
  priorKindWords,
  rankWords,
  screenedDisposalWords,
} from './words.ts';

export type FactPath = PathOf<Facts>;

/** What a fact is, in plain words: text, yes or no, a number. Null or undefined: it is not known. */
type Said = string | boolean | number | null | undefined;

interface FactWords {
  /** `Class of the offence`. */
  readonly label: string;
  /** What the facts say of it; for a fact of a list, what each item says. Null: the list itself is not known. */
  readonly said: (facts: Facts) => Said | readonly Said[];
}

/** One line of what a rule read. */
export interface FactRead {
  readonly path: FactPath;
  readonly label: string;
  readonly value: string;
}

const day = (value: Parameters<typeof longDate>[0] | null | undefined) => value && longDate(value);
const moment = (value: Instant | null) => value && longDate(dayOf(value));
const money = (pence: number | null | undefined) => (typeof pence === 'number' ? pounds(pence) : pence);
const oneOf = <K extends string>(words: Readonly<Record<K, string>>, value: K | null | undefined) =>
  value && words[value];
const listed = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'None');
const codes = (list: readonly string[] | null | undefined) =>
  list && (list.length === 1 ? '1 offence code' : `${list.length} offence codes`);

const ofOffence = (label: string, said: (offence: Facts['offences'][number]) => Said): FactWords => ({
  label,
  said: ({ offences }) => offences.map(said),
});
const ofRecord = (label: string, said: (record: NonNullable<Facts['history']>[number]) => Said): FactWords => ({
  label,
  said: ({ history }) => history && history.map(said),
});
const ofVictim = (label: string, said: (victim: NonNullable<Facts['victims']>[number]) => Said): FactWords => ({
  label,
  said: ({ victims }) => victims && victims.map(said),
});
const ofCondition = (label: string, said: (condition: Facts['conditions'][number]) => Said): FactWords => ({
  label,
  said: ({ conditions }) => conditions.map(said),
});
const ofSettings = (label: string, said: (settings: ForceSettings) => Said | readonly Said[]): FactWords => ({
  label,
  said: ({ settings }) => said(settings),
});

const deciders = { 'authorised-person': 'Authorised person', 'prosecution-authority': 'Prosecutor' } as const;
const readings = { open: 'Stays open', barred: 'Barred' } as const;
const policyWords = { ...rankWords, prosecutor: 'Prosecutor', bar: 'Barred' };
const findersWords = { ...rankWords, prosecutor: 'Prosecutor' };

/** `Conditional caution: Inspector; others: Barred`. */
function policySaid(policy: ForceSettings['policy']['hateCrime'] | undefined): Said {
  if (!policy) return null;
  const { '*': others, ...named } = policy;
  const each = Object.entries(named).map(([disposal, answer]) => {
    const name = disposal in screenedDisposalWords ? screenedDisposalWords[disposal as 'DC'] : disposal;
    return `${name}: ${policyWords[answer]}`;
  });
  const rest = others ? [`${each.length > 0 ? 'All others' : 'All disposals'}: ${policyWords[others]}`] : [];
  return [...each, ...rest].join('; ');
}

const policyPaths = {
  domesticAbuse: 'domestic abuse',
  hateCrime: 'hate crime',
  knifeOrWeapon: 'knives and weapons',
  gravityFour: 'gravity score 4',
  sexual: 'sexual offences',
  childVictim: 'child victims',
  emergencyWorker: 'emergency workers as victims',
  roadTraffic: 'road traffic offences',
} as const satisfies Record<keyof ForceSettings['policy'], string>;

const policies = Object.fromEntries(
  Object.entries(policyPaths).map(([kind, words]) => [
    `settings.policy.${kind}`,
    ofSettings(`Policy on ${words}`, ({ policy }) => policySaid(policy[kind as keyof ForceSettings['policy']])),
  ]),
) as Record<`settings.policy.${keyof ForceSettings['policy']}`, FactWords>;

const markers = Object.fromEntries(
  [...offenceMarkers, ...specialCategories].map((marker) => [
    `offences[].${marker}`,
    ofOffence({ ...markerWords, ...categoryWords }[marker], (offence) => offence[marker]),
  ]),
) as Record<`offences[].${OffenceMarker | SpecialCategory}`, FactWords>;
