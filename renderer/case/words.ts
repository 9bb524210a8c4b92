import type {
  AuthorityKind,
  CaseAnswers,
  ConditionKind,
  ConditionObject,
  Disposal,
  OffenceClass,
  OffenceMarker,
  Person,
  PriorRecord,
  Rank,
  SignatoryRole,
  SpecialCategory,
} from '../../shared/domain/case/events.ts';
import type { CaseStage } from '../../shared/domain/case/stage.ts';
import type { FlagKind } from '../../shared/domain/person/standing-flags.ts';
import type { ScreenedDisposal } from '../../shared/frameworks/disposals.ts';
import type { Status } from '../../shared/frameworks/rule.ts';

/** The field's own terms, one word for one thing, as screens show them. */

export const disposalWords: Record<Disposal, string> = {
  ACC: 'Conditional caution',
  SC: 'Simple caution',
  CR: 'Community resolution',
  PND: 'Penalty notice',
  O22: 'Outcome 22',
  DC: 'Diversionary caution',
  CC: 'Community caution',
};

interface DisposalInSentences {
  /** `a penalty notice`. */
  readonly a: string;
  /** `the penalty notice`. */
  readonly the: string;
  /** On the button that gives it. */
  readonly give: string;
  /** The document made from it. */
  readonly document: string;
}

const givenAs = (name: string, document: string): DisposalInSentences => ({
  a: `a ${name}`,
  the: `the ${name}`,
  give: `Give the ${name}`,
  document,
});

/** A disposal inside a sentence. Outcome 22 is a record: it is not given to anybody. */
export const disposalInSentences: Record<Disposal, DisposalInSentences> = {
  ACC: givenAs('conditional caution', 'caution document'),
  SC: givenAs('simple caution', 'caution document'),
  CR: givenAs('community resolution', 'resolution record'),
  PND: givenAs('penalty notice', 'penalty notice'),
  O22: { a: 'outcome 22', the: 'outcome 22', give: 'Record outcome 22', document: 'outcome 22 record' },
  DC: givenAs('diversionary caution', 'caution document'),
  CC: givenAs('community caution', 'caution document'),
};

/** What a person under 18 is referred for: the youth justice service decides. */
export const youthDisposals: readonly ScreenedDisposal[] = ['YC', 'YCC'];

export const screenedDisposalWords: Record<ScreenedDisposal, string> = {
  ...disposalWords,
  YC: 'Youth caution',
  YCC: 'Youth conditional caution',
};

/** Today's law first: the last two are prospective until the force's settings say otherwise. */
export const disposalOrder: readonly Disposal[] = ['ACC', 'SC', 'CR', 'PND', 'O22', 'DC', 'CC'];

export const disposalActs: Record<ScreenedDisposal, string> = {
  ACC: 'Criminal Justice Act 2003 Part 3',
  DC: 'PCSC Act 2022 Part 6, s99',
  CC: 'PCSC Act 2022 Part 6, s108',
  SC: 'Ministry of Justice guidance 2015; CJCA 2015 s17',
  CR: 'ASBCPA 2014 s102; NPCC guidance',
  PND: 'CJPA 2001 Part 1',
  O22: 'NPCC guidance on outcome 22',
  YC: 'CDA 1998 s66ZA',
  YCC: 'CDA 1998 s66A',
};

export const stageWords: Record<CaseStage, string> = {
  'offence-and-person': 'Offence',
  screening: 'Screening',
  'victim-views': 'Victim views',
  conditions: 'Conditions',
  'give-and-sign': 'Give and sign',
  paperwork: 'Paperwork',
  export: 'Export',
  done: 'Delivered',
};

export const statusWords: Record<Status, string> = {
  available: 'Available',
  'needs-authority': 'With authority',
  barred: 'Barred',
  'not-yet-known': 'Not yet known',
};

export const offenceClassWords: Record<OffenceClass, string> = {
  summary: 'Summary',
  'either-way': 'Either way',
  'indictable-only': 'Indictable only',
};

export const genderWords: Record<NonNullable<Person['gender']>, string> = {
  male: 'Male',
  female: 'Female',
  'not-known': 'Sex not known',
  'not-specified': 'Sex not specified',
};

export const genderLetters: Record<NonNullable<Person['gender']>, string> = {
  male: 'M',
  female: 'F',
  'not-known': 'U',
  'not-specified': 'X',
};

export const markerWords: Record<OffenceMarker, string> = {
  domesticAbuse: 'Domestic abuse',
  intimatePartner: 'Intimate partner',
  hateCrime: 'Hate crime',
  knifeOrWeapon: 'Knife or weapon',
  harassmentOrStalking: 'Harassment or stalking',
  consentOrDeath: 'DPP or Law Officer consent, death, terrorism, secrets',
};

export const categoryWords: Record<SpecialCategory, string> = {
  sexual: 'Sexual offence',
  childVictim: 'Child victim',
  emergencyWorker: 'Emergency worker',
  roadTraffic: 'Road traffic',
};

export const admissionWords: Record<NonNullable<CaseAnswers['admission']>, string> = {
  admitted: 'Yes, fully',
  'accepts-responsibility': 'Responsibility only',
  unclear: 'Unclear',
  'defence-raised': 'Defence',
  none: 'No',
};

export const likelySentenceWords: Record<NonNullable<CaseAnswers['likelySentence']>, string> = {
  discharge: 'Discharge',
  fine: 'Fine',
  'community-order-low': 'Low community order',
  'community-order-medium': 'Medium community order',
  'community-order-high': 'High community order',
  custody: 'Custody',
};

export const flagWords: Record<
  FlagKind,
  {
    readonly short: string;
    readonly long: string;
    readonly colour: 'red' | 'purple' | 'orange' | 'teal' | 'magenta' | 'grey';
  }
> = {
  'restricted-access': { short: 'RES', long: 'Restricted access', colour: 'grey' },
  warrant: { short: 'WAR', long: 'Warrant', colour: 'red' },
  mappa: { short: 'MAPPA', long: 'MAPPA', colour: 'red' },
  'violence-risk': { short: 'VIO', long: 'High risk of violence', colour: 'red' },
  exploitation: { short: 'EXP', long: 'Exploitation indicated', colour: 'orange' },
  'tag-and-curfew': { short: 'TAG', long: 'Tag and curfew', colour: 'purple' },
  iom: { short: 'IOM', long: 'IOM cohort', colour: 'purple' },
  vulnerable: { short: 'VUL', long: 'Vulnerable: appropriate adult needed', colour: 'orange' },
  'adult-needed': { short: 'AA', long: 'Appropriate adult needed', colour: 'orange' },
  interpreter: { short: 'INT', long: 'Interpreter needed', colour: 'teal' },
  'domestic-abuse': { short: 'DA', long: 'Domestic abuse marker', colour: 'magenta' },
  'hate-crime': { short: 'HATE', long: 'Hate crime marker', colour: 'magenta' },
};

export const conditionKindWords: Record<ConditionKind, string> = {
  attendance: 'Attend a course, service or appointment',
  'unpaid-work': 'Unpaid work',
  other: 'Another condition that repairs or rehabilitates',
  'no-contact': 'No contact with named people',
  'stay-away': 'Stay out of a named place or area',
  'no-activity': 'No named activity',
  'no-conduct': 'No named conduct',
  'stay-at-residence': 'Stay at a residence',
  'financial-penalty': 'Financial penalty',
  'foreign-offender': 'Leave the United Kingdom, or not return',
};

export const objectWords: Record<ConditionObject, string> = {
  rehabilitation: 'Rehabilitate',
  reparation: 'Repair',
  punishment: 'Punish',
};

export const rankWords: Record<Rank, string> = {
  constable: 'Constable',
  sergeant: 'Sergeant',
  inspector: 'Inspector',
  superintendent: 'Superintendent',
  'investigating-officer': 'Investigating officer',
  'prosecution-authorised': 'Authorised by a prosecution authority',
  other: 'Other',
};

export const authorityWords: Record<AuthorityKind, string> = {
  sergeant: 'Sergeant',
  inspector: 'Inspector',
  superintendent: 'Superintendent',
  prosecutor: 'Prosecutor (CPS)',
  'dpp-consent': 'Consent of the DPP',
};

export const priorKindWords: Record<PriorRecord['kind'], string> = {
  conviction: 'Conviction',
  SC: 'Simple caution',
  ACC: 'Conditional caution',
  YC: 'Youth caution',
  YCC: 'Youth conditional caution',
  DC: 'Diversionary caution',
  CC: 'Community caution',
  CR: 'Community resolution',
  PND: 'Penalty notice',
  O22: 'Outcome 22',
};

export const signatoryWords: Record<SignatoryRole, string> = {
  interpreter: 'Interpreter: translated in full',
  person: 'Accepts what was read out',
  'appropriate-adult': 'Appropriate adult: was present',
  officer: 'Officer who gives it',
};

/** `TESTOWSKA, Zofia`: how lists and headings name a person. */
export const listName = ({ surname, forenames }: Pick<Person, 'surname' | 'forenames'>): string =>
  `${surname.toLocaleUpperCase('en-GB')}, ${forenames}`;

/** `£86.40`. */
export const pounds = (pence: number): string =>
  `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
