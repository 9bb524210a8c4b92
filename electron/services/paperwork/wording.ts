import type {
  AuthorityKind,
  CaseAnswers,
  ConditionKind,
  ConditionObject,
  Disposal,
  Rank,
  SignatoryRole,
} from '../../../shared/domain/case/events.ts';

/** Every English word of the caution document. Statements of law carry the section they rest on. */

export const marking = 'OFFICIAL-SENSITIVE';

interface DisposalWording {
  /** The name of the national form it stands in for, where there is one. */
  readonly form?: string;
  readonly act: string;
  /** Where the Act asks for each part of the one signed document. */
  readonly partCitations: readonly [offence: string, admission: string, consent: string, conditions: string];
  readonly ifConditionNotKept: {
    /** `offences` is `the offence` or `the offences`. */
    readonly paragraphs: (offences: string) => readonly string[];
    readonly citation: string;
  };
  /** What the caution means, in order; `spent` is the day it becomes spent, in words. */
  readonly meaning: (spent: string) => readonly string[];
}

const recorded =
  'It is not a conviction. It is recorded by the police. If the offence is a recordable one, the caution may stay on the Police National Computer until you are 100 years old.';
const higherChecks =
  'It can be shown on Standard and Enhanced DBS checks for 6 years, and for longer if the offence is on the list of offences that are always shown.';
const otherEffects = [
  'The police may keep your fingerprints and DNA.',
  'It may be mentioned in court if you are prosecuted for another offence.',
  'It may affect your work, volunteering or membership of a professional body. Some employers and bodies will ask about it.',
  'It may affect travel. Some countries ask about cautions or arrests before they let people in.',
  'If you are not a British citizen, it may affect your immigration status.',
  'A person who suffered loss or harm may still bring a claim against you in the civil courts, and the police may give them your name and address for that.',
  'If the offence is a sexual offence listed in Schedule 3 to the Sexual Offences Act 2003, you may have to notify the police of your details.',
];
const untilSpent = (spent: string) => [
  recorded,
  `It becomes spent on ${spent}. Until then it is shown on a Basic DBS check.`,
  higherChecks,
  ...otherEffects,
];

const prosecution = (offences: string) => [
  `If you fail to keep to any condition without a reasonable excuse, you may be arrested without a warrant and you may be prosecuted for ${offences} in Part 1.`,
  'This document can be used as evidence in those proceedings. The caution stops having effect when they begin.',
];

export const disposalWording: Readonly<Record<Disposal, DisposalWording>> = {
  DC: {
    act: 'Police, Crime, Sentencing and Courts Act 2022, Part 6, sections 99 to 107',
    partCitations: ['s99(2)(e)(i)', 's99(2)(e)(ii)', 's99(2)(e)(iii)', 's99(2)(e)(iv)'],
    ifConditionNotKept: { paragraphs: prosecution, citation: 'PCSC Act 2022 s105(1) to (3), s106(1)' },
    meaning: untilSpent,
  },
  CC: {
    act: 'Police, Crime, Sentencing and Courts Act 2022, Part 6, sections 108 to 115',
    partCitations: ['s108(2)(e)(i)', 's108(2)(e)(ii)', 's108(2)(e)(iii)', 's108(2)(e)(iv)'],
    ifConditionNotKept: {
      paragraphs: (offences) => [
        `You will not be prosecuted for ${offences} in Part 1, whether or not you keep to the conditions.`,
        'If you fail to keep to a condition without a reasonable excuse, that condition may be cancelled and a financial penalty put in its place.',
        'A financial penalty that is not paid by its date rises by half. If the higher sum is not paid within 21 days beginning with the day after that date, it may be registered with a magistrates’ court, which can then enforce it as a fine.',
      ],
      citation: 'PCSC Act 2022 s111(6) and (7), s112, s115(1) and (2)',
    },
    meaning: (spent) => [
      recorded,
      `It is spent at once, on ${spent}. It is not shown on a Basic DBS check.`,
      higherChecks,
      ...otherEffects,
    ],
  },
  ACC: {
    form: 'MG14',
    act: 'Criminal Justice Act 2003, Part 3, sections 22 to 27',
    partCitations: ['s23(5)', 's23(5)', 's23(5)', 's23(5)'],
    ifConditionNotKept: { paragraphs: prosecution, citation: 'CJA 2003 s24, s24A' },
    meaning: untilSpent,
  },
};

export const partTitles = {
  offence: (count: number) => (count === 1 ? 'Part 1. The offence' : 'Part 1. The offences'),
  admission: 'Part 2. The admission',
  consent: 'Part 3. The consent',
  conditions: (count: number) => (count === 1 ? 'Part 4. The condition' : 'Part 4. The conditions'),
} as const;

export const headings = {
  ifConditionNotKept: 'If you do not keep to a condition',
  meaning: 'What this caution means for you',
  decision: 'How it was decided',
  statements: 'What was read out',
  signatures: 'Signatures',
  contact: 'Questions about this caution',
} as const;

export const rankNames: Readonly<Record<Rank, string>> = {
  constable: 'Constable',
  sergeant: 'Sergeant',
  inspector: 'Inspector',
  superintendent: 'Superintendent',
  'investigating-officer': 'Investigating officer',
  'prosecution-authorised': 'Person authorised by a prosecution authority',
  other: '',
};

export const conditionKindNames: Readonly<Record<ConditionKind, string>> = {
  'unpaid-work': 'Unpaid work',
  attendance: 'Attendance',
  'no-contact': 'No contact',
  'stay-away': 'Stay away',
  'no-activity': 'Activity not allowed',
  'no-conduct': 'Conduct not allowed',
  'stay-at-residence': 'Stay at a residence',
  other: 'Other condition',
  'financial-penalty': 'Financial penalty',
  'foreign-offender': 'Leaving and not returning to the United Kingdom',
};

/** Conditions that forbid something last until a day; the others are done by one. */
export const restrictiveKinds: ReadonlySet<ConditionKind> = new Set<ConditionKind>([
  'no-contact',
  'stay-away',
  'no-activity',
  'no-conduct',
  'stay-at-residence',
  'foreign-offender',
]);

export const objectNames: Readonly<Record<ConditionObject, string>> = {
  rehabilitation: 'Rehabilitation',
  reparation: 'Reparation',
  punishment: 'Punishment',
};

export const legalAdviceNames: Readonly<Record<NonNullable<CaseAnswers['legalAdvice']>, string>> = {
  'had-advice': 'The person had legal advice.',
  declined: 'The person was offered free legal advice and declined it.',
  'not-offered': 'An offer of legal advice is not recorded.',
};

export const authorityNames: Readonly<Record<AuthorityKind, string>> = {
  sergeant: 'Sergeant’s authority',
  inspector: 'Inspector’s authority',
  superintendent: 'Superintendent’s authority',
  prosecutor: 'Prosecutor’s decision',
  'dpp-consent': 'DPP’s consent',
};

export const signatoryNames: Readonly<Record<SignatoryRole, string>> = {
  person: 'Person given the caution',
  'appropriate-adult': 'Appropriate adult',
  interpreter: 'Interpreter',
  officer: 'Authorised person giving the caution',
};

export const conditionsReadOut = 'Each condition was read out in the words of Part 4.';
