import type {
  AvailabilityKind,
  Characteristic,
  Characteristics,
  Order,
  PersonContact,
  PersonFlag,
  PersonFlagKind,
  Weekday,
} from '../../../shared/domain/person/person-events.ts';

export const flagKindWords: Readonly<Record<PersonFlagKind, string>> = {
  mappa: 'MAPPA',
  iom: 'IOM cohort',
  vulnerable: 'Vulnerable',
  interpreter: 'Interpreter',
  'adult-needed': 'Appropriate adult needed',
  'violence-risk': 'High risk of violence',
  exploitation: 'Exploitation',
  'domestic-abuse': 'Domestic abuse',
  warrant: 'Warrant',
  'tag-and-curfew': 'Tag and curfew',
  'restricted-access': 'Restricted access',
};

type MappaFlag = Extract<PersonFlag, { kind: 'mappa' }>;

export const mappaCategoryWords: Readonly<Record<MappaFlag['category'], string>> = {
  1: '1: registered sexual',
  2: '2: violent or other sexual',
  3: '3: other dangerous',
  4: '4: terrorist or risk of it',
};

export const mappaLevelWords: Readonly<Record<MappaFlag['level'], string>> = {
  1: '1: ordinary agency',
  2: '2: active multi-agency',
  3: '3: active enhanced',
};

export const contactWords: Readonly<Record<PersonContact['about'], string>> = {
  mappa: 'MAPPA lead',
  probation: 'Probation',
  'the-person': 'The person',
  other: 'Other',
};

export const orderWords: Readonly<Record<Order['kind'], string>> = {
  licence: 'Licence',
  'community-order': 'Community order',
  'suspended-sentence-order': 'Suspended sentence order',
  bail: 'Bail',
  'civil-order': 'Civil order',
  other: 'Other order',
};

export const availabilityWords: Readonly<Record<AvailabilityKind, string>> = {
  work: 'Work',
  caring: 'Caring for others',
  faith: 'Faith',
  health: 'Health',
  language: 'Language',
  transport: 'Transport',
  neurodiversity: 'Neurodiversity',
};

export const weekdayWords: Readonly<Record<Weekday, string>> = {
  monday: 'Mon',
  tuesday: 'Tue',
  wednesday: 'Wed',
  thursday: 'Thu',
  friday: 'Fri',
  saturday: 'Sat',
  sunday: 'Sun',
};

type Answer<C extends Characteristic> = NonNullable<Characteristics[C]>;

/** The nine of Equality Act 2010 s4, in the order of the Act. */
export const characteristicWords: { readonly [C in Characteristic]-?: string } = {
  age: 'Age',
  disability: 'Disability',
  genderReassignment: 'Gender reassignment',
  marriageOrCivilPartnership: 'Marriage or civil partnership',
  pregnancyOrMaternity: 'Pregnancy or maternity',
  race: 'Race',
  religionOrBelief: 'Religion or belief',
  sex: 'Sex',
  sexualOrientation: 'Sexual orientation',
};

const without = { declined: 'Declined to say', unknown: 'Unknown' };

export const characteristicAnswers: {
  readonly [C in Characteristic]-?: Readonly<Record<Answer<C>, string>>;
} = {
  age: without,
  disability: {
    'limited-a-lot': 'Limited a lot',
    'limited-a-little': 'Limited a little',
    none: 'None',
    ...without,
  },
  genderReassignment: { yes: 'Yes', no: 'No', ...without },
  marriageOrCivilPartnership: {
    married: 'Married',
    'civil-partnership': 'In a civil partnership',
    neither: 'Neither',
    ...without,
  },
  pregnancyOrMaternity: {
    pregnant: 'Pregnant',
    maternity: 'Gave birth in the last 26 weeks',
    neither: 'Neither',
    ...without,
  },
  race: without,
  religionOrBelief: {
    none: 'None',
    buddhist: 'Buddhist',
    christian: 'Christian',
    hindu: 'Hindu',
    jewish: 'Jewish',
    muslim: 'Muslim',
    sikh: 'Sikh',
    'other-religion': 'Another religion',
    'other-belief': 'Another belief',
    ...without,
  },
  sex: without,
  sexualOrientation: {
    heterosexual: 'Heterosexual',
    'gay-or-lesbian': 'Gay or lesbian',
    bisexual: 'Bisexual',
    other: 'Other',
    ...without,
  },
};

/** Choices of a list, in the order of their words. */
export const optionsOf = <V extends string>(words: Readonly<Record<V, string>>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value: value as V, label }));
