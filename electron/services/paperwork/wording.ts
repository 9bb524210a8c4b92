import type {
  AuthorityKind,
  CaseAnswers,
  ConditionKind,
  ConditionObject,
  Disposal,
  Rank,
  SignatoryRole,
} from '../../../shared/domain/case/events.ts';

/** Every English word of the documents. Statements of law carry the section they rest on; law.md sections 2 and 4.3. */

export const standardMarking = 'OFFICIAL-SENSITIVE';

/** What the parts that are signed can hold. */
export type PartKind = 'offence' | 'admission' | 'consent' | 'conditions' | 'penalty' | 'activity';

export interface PartWording {
  readonly kind: PartKind;
  readonly title: (count: number) => string;
  /** Where the Act asks for it. */
  readonly citation?: string;
}

export interface DisposalWording {
  /** What the document is called in its footer and in the dialog that saves it. */
  readonly document: string;
  /** How the name of its file begins. */
  readonly file: string;
  /** Its full name, where the paper has a longer one than the screens. */
  readonly title?: string;
  /** The name of the national form it stands in for, where there is one. */
  readonly form?: string;
  readonly act: string;
  /** Under the title of a document that must not be taken for a caution. */
  readonly nature?: string;
  /** `the caution was given`: after "when". */
  readonly when: string;
  /** Beside the time, and beside the officer. */
  readonly given: readonly [when: string, by: string];
  /** What the officer decided, after "decided on …". */
  readonly decided: string;
  /** What is signed, in order. */
  readonly parts: readonly PartWording[];
  /** Heads one condition: `Condition 1`. */
  readonly eachCondition: string;
  /** Stands where there are no conditions. */
  readonly noConditions?: string;
  /** Stands in the place of the statement that read the conditions out: their words are in the parts already. */
  readonly conditionsReadOut?: string;
  /** The boxed warning; `offences` is `the offence` or `the offences`. */
  readonly warning?: {
    readonly title: string;
    readonly paragraphs: (offences: string) => readonly string[];
    readonly citation: string;
  };
  readonly meaningTitle: string;
  /** What it means, in order. A function is a sentence that names the day it is spent, and stands only where there is one. */
  readonly meaning: readonly (string | ((spent: string) => string))[];
  readonly signatories: Readonly<Record<SignatoryRole, string>>;
  readonly contactTitle: string;
}

const recorded =
  'It is not a conviction. It is recorded by the police. If the offence is a recordable one, the caution may stay on the Police National Computer until you are 100 years old.';
const higherChecks =
  'It can be shown on Standard and Enhanced DBS checks for 6 years, and for longer if the offence is on the list of offences that are always shown.';
const work =
  'It may affect your work, volunteering or membership of a professional body. Some employers and bodies will ask about it.';
const immigration = 'If you are not a British citizen, it may affect your immigration status.';
const civilClaim =
  'A person who suffered loss or harm may still bring a claim against you in the civil courts, and the police may give them your name and address for that.';
const enhancedOnly =
  'It is not shown on a Basic or Standard DBS check. It may be shown on an Enhanced check if the police find it relevant.';
const otherEffects = [
  'The police may keep your fingerprints and DNA.',
  'It may be mentioned in court if you are prosecuted for another offence.',
  work,
  'It may affect travel. Some countries ask about cautions or arrests before they let people in.',
  immigration,
  civilClaim,
  'If the offence is a sexual offence listed in Schedule 3 to the Sexual Offences Act 2003, you may have to notify the police of your details.',
];
const untilSpent: DisposalWording['meaning'] = [
  recorded,
  (spent) => `It becomes spent on ${spent}. Until then it is shown on a Basic DBS check.`,
  higherChecks,
  ...otherEffects,
];
const spentAtOnce: DisposalWording['meaning'] = [
  recorded,
  (spent) => `It is spent at once, on ${spent}. It is not shown on a Basic DBS check.`,
  higherChecks,
  ...otherEffects,
];

const cautionParts = (citations: readonly [string?, string?, string?, string?]): readonly PartWording[] => {
  const [offence, admission, consent, conditions] = citations;
  return [
    { kind: 'offence', title: (count) => (count === 1 ? 'The offence' : 'The offences'), ...cited(offence) },
    { kind: 'admission', title: () => 'The admission', ...cited(admission) },
    { kind: 'consent', title: () => 'The consent', ...cited(consent) },
    { kind: 'conditions', title: (count) => (count === 1 ? 'The condition' : 'The conditions'), ...cited(conditions) },
  ];
};
const cited = (citation: string | undefined) => (citation === undefined ? {} : { citation });

const caution = {
  document: 'Caution document',
  file: 'caution',
  when: 'the caution was given',
  given: ['Given', 'Given by'],
  decided: 'that there is enough evidence to charge and that this caution should be given',
  eachCondition: 'Condition',
  conditionsReadOut: 'Each condition was read out in the words of Part 4.',
  meaningTitle: 'What this caution means for you',
  signatories: {
    person: 'Person given the caution',
    'appropriate-adult': 'Appropriate adult',
    interpreter: 'Interpreter',
    officer: 'Authorised person giving the caution',
  },
  contactTitle: 'Questions about this caution',
} as const satisfies Partial<DisposalWording>;

const ifConditionNotKept = 'If you do not keep to a condition';
const prosecution = (offences: string) => [
  `If you fail to keep to any condition without a reasonable excuse, you may be arrested without a warrant and you may be prosecuted for ${offences} in Part 1.`,
  'This document can be used as evidence in those proceedings. The caution stops having effect when they begin.',
];

export const disposalWording: Readonly<Record<Disposal, DisposalWording>> = {
  DC: {
    ...caution,
    act: 'Police, Crime, Sentencing and Courts Act 2022, Part 6, sections 99 to 107',
    parts: cautionParts(['s99(2)(e)(i)', 's99(2)(e)(ii)', 's99(2)(e)(iii)', 's99(2)(e)(iv)']),
    warning: {
      title: ifConditionNotKept,
      paragraphs: prosecution,
      citation: 'PCSC Act 2022 s105(1) to (3), s106(1)',
    },
    meaning: untilSpent,
  },
  CC: {
    ...caution,
    act: 'Police, Crime, Sentencing and Courts Act 2022, Part 6, sections 108 to 115',
    parts: cautionParts(['s108(2)(e)(i)', 's108(2)(e)(ii)', 's108(2)(e)(iii)', 's108(2)(e)(iv)']),
    warning: {
      title: ifConditionNotKept,
      paragraphs: (offences) => [
        `You will not be prosecuted for ${offences} in Part 1, whether or not you keep to the conditions.`,
        'If you fail to keep to a condition without a reasonable excuse, that condition may be cancelled and a financial penalty put in its place.',
        'A financial penalty that is not paid by its date rises by half. If the higher sum is not paid within 21 days beginning with the day after that date, it may be registered with a magistrates’ court, which can then enforce it as a fine.',
      ],
      citation: 'PCSC Act 2022 s111(6) and (7), s112, s115(1) and (2)',
    },
    meaning: spentAtOnce,
  },
  ACC: {
    ...caution,
    form: 'MG14',
    act: 'Criminal Justice Act 2003, Part 3, sections 22 to 27',
    parts: cautionParts(['s23(5)', 's23(5)', 's23(5)', 's23(5)']),
    warning: { title: ifConditionNotKept, paragraphs: prosecution, citation: 'CJA 2003 s24, s24A' },
    meaning: untilSpent,
  },
  SC: {
    ...caution,
    act: 'Given under the Ministry of Justice guidance on simple cautions for adult offenders; Criminal Justice and Courts Act 2015, sections 17 and 18',
    parts: cautionParts([]),
    noConditions: 'A simple caution carries no conditions.',
    meaning: spentAtOnce,
  },
  CR: {
    document: 'Resolution record',
    file: 'resolution',
    act: 'Anti-social Behaviour, Crime and Policing Act 2014, sections 101 and 102; NPCC guidance on community resolutions',
    nature: 'This is a record of what was agreed. It is not a caution and not a conviction.',
    when: 'the resolution was given',
    given: ['Given', 'Given by'],
    decided: 'that there is enough evidence and that a community resolution is right for it',
    parts: [
      { kind: 'offence', title: (count) => (count === 1 ? 'The offence' : 'The offences') },
      { kind: 'admission', title: () => 'What you said about it', citation: 'ASBCPA 2014 s102(1)' },
      { kind: 'consent', title: () => 'The agreement' },
      { kind: 'conditions', title: () => 'What you have agreed to do', citation: 'ASBCPA 2014 s101, s102' },
    ],
    eachCondition: 'Action',
    noConditions: 'You are not asked to do anything more.',
    conditionsReadOut: 'What you are asked to do was read out in the words of Part 4.',
    warning: {
      title: 'If you do not do what you agreed',
      paragraphs: (offences) => [
        'What you have agreed to do is voluntary. Not doing it is not an offence.',
        `If you do not do it, the matter goes back to the officer, who may look again at how ${offences} in Part 1 should be dealt with.`,
      ],
      citation: 'NPCC guidance on community resolutions',
    },
    meaningTitle: 'What this resolution means for you',
    meaning: [
      'It is not a conviction and not a caution. The police keep a record of it. It is not put on the Police National Computer.',
      enhancedOnly,
      'It may be mentioned in court, as part of how you behaved before, if you are prosecuted for another offence.',
      work,
      immigration,
      civilClaim,
    ],
    signatories: {
      person: 'Person given the resolution',
      'appropriate-adult': 'Appropriate adult',
      interpreter: 'Interpreter',
      officer: 'Officer giving the resolution',
    },
    contactTitle: 'Questions about this resolution',
  },
  PND: {
    document: 'Penalty notice',
    file: 'penalty-notice',
    title: 'Penalty notice for disorder',
    act: 'Criminal Justice and Police Act 2001, Part 1, sections 1 to 11; amount: SI 2013/1165',
    nature: 'You are not asked to admit the offence. This notice is not a caution and not a conviction.',
    when: 'the notice was given',
    given: ['Given', 'Given by'],
    decided: 'that there is reason to believe that the offence was committed and that this notice should be given',
    parts: [
      {
        kind: 'offence',
        title: (count) => (count === 1 ? 'The offence' : 'The offences'),
        citation: 'CJPA 2001 s1, s2',
      },
      { kind: 'penalty', title: () => 'The penalty', citation: 'CJPA 2001 s3; SI 2013/1165' },
    ],
    eachCondition: 'Penalty',
    meaningTitle: 'What this notice means for you',
    meaning: [
      'Paying the penalty is not a conviction and not an admission. If you pay it in time, you cannot be convicted of the offence in Part 1.',
      'The police keep a record of this notice. If the offence is a recordable one, a limited entry may be made on national police records, and your fingerprints and DNA may be kept for a limited time.',
      enhancedOnly,
      'It may be mentioned in court, as part of how you behaved before, if you are prosecuted for another offence.',
      work,
      immigration,
    ],
    signatories: {
      person: 'Person given the notice',
      'appropriate-adult': 'Appropriate adult',
      interpreter: 'Interpreter',
      officer: 'Officer giving the notice',
    },
    contactTitle: 'Questions about this notice',
  },
  O22: {
    document: 'Outcome 22 record',
    file: 'outcome-22',
    act: 'NPCC guidance on outcome 22; Home Office crime outcome 22: diversionary, educational or intervention activity',
    nature: 'No admission was asked for and none is recorded. This is not a caution and not a conviction.',
    when: 'it was recorded',
    given: ['Recorded', 'Recorded by'],
    decided: 'that further action is not in the public interest once the activity is completed',
    parts: [
      { kind: 'offence', title: () => 'What this is about' },
      { kind: 'activity', title: () => 'The activity', citation: 'NPCC guidance on outcome 22' },
    ],
    eachCondition: 'Activity',
    meaningTitle: 'What this means for you',
    meaning: [
      'It says nothing of whether you did what is written in Part 1. It is not a conviction and not a caution.',
      'The activity in Part 2 has been completed, and the police take no further action in this matter.',
      'The police keep a record of it. Like other police information, it may be shown on an Enhanced DBS check if the police find it relevant. It is not shown on a Basic or Standard check.',
    ],
    signatories: {
      person: 'Person',
      'appropriate-adult': 'Appropriate adult',
      interpreter: 'Interpreter',
      officer: 'Officer recording the outcome',
    },
    contactTitle: 'Questions about this record',
  },
};

/** What a penalty notice says of answering it: CJPA 2001 s4, s5, s8. */
export const penaltyAnswer = {
  title: 'What you have to do',
  paragraphs: (lastDay: string, offences: string) => [
    `By ${lastDay}, either pay the penalty, or ask for a hearing in court. That is 21 days, counting the day you were given this notice.`,
    `If you ask for a hearing, you may be prosecuted for ${offences} in Part 1, and the court decides.`,
  ],
  afterwards: (sum: string, from: string) =>
    `If you neither pay nor ask for a hearing by then, ${sum}, which is one and a half times the penalty, may be registered against you as a fine from ${from}, and a court can enforce it.`,
  citation: 'CJPA 2001 s4, s5, s8',
} as const;

export const tierNames = { lower: 'Lower tier', upper: 'Upper tier' } as const;

export const headings = {
  decision: 'How it was decided',
  statements: 'What was read out',
  signatures: 'Signatures',
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
  other: '',
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
