import { rulesLeftToTheForce } from '../../frameworks/changed-severities.ts';
import type { RuleStatement } from '../../frameworks/rule.ts';
import type { ForceSettings, SettingName } from './force-settings.ts';

/** A setting, and of the force's policy one kind of case. */
export type SettingPath = Exclude<SettingName, 'policy'> | `policy.${keyof ForceSettings['policy']}`;

/** One thing the law leaves to regulations, a code or the force. */
export interface LeftToTheForce {
  /** Its number in law.md section 12. Null: a choice the force has besides. */
  readonly item: number | null;
  readonly what: string;
  /** What it is for. */
  readonly purpose: string;
  readonly settings: readonly SettingPath[];
}

/** Law.md section 12, in its order; every setting stands in it once. */
export const leftToTheForce: readonly LeftToTheForce[] = [
  {
    item: 1,
    what: 'Start of Part 6 of the 2022 Act, and offences before it',
    purpose: 'Decides which cautions can be given for which offences.',
    settings: ['part6CommencedOn', 'earlierOffences'],
  },
  {
    item: 2,
    what: 'Maximum of a financial penalty',
    purpose: 'Without it no penalty can go with a diversionary or community caution.',
    settings: ['penaltyMaxima'],
  },
  {
    item: 3,
    what: 'Offences excluded from community cautions',
    purpose: 'Regulations name either-way and summary offences.',
    settings: ['excludedOffences'],
  },
  {
    item: 4,
    what: 'Limits on several cautions',
    purpose: 'Regulations may bar a caution after earlier ones.',
    settings: ['multipleCautionLimits'],
  },
  {
    item: 5,
    what: 'Who may give diversionary and community cautions, and where',
    purpose: 'The code may narrow it to some officers and places.',
    settings: ['cautionGivers'],
  },
  {
    item: 6,
    what: 'How long conditions may run',
    purpose: 'Weeks, from which day, and the days left to charge afterwards.',
    settings: ['period', 'chargeMarginDays'],
  },
  {
    item: 7,
    what: 'Most hours of one condition',
    purpose: 'Not loaded, the Act’s 20 and 10 hours hold.',
    settings: ['hourCaps'],
  },
  {
    item: 8,
    what: 'Most hours of several conditions, and a penalty added later',
    purpose: 'The Act sets neither.',
    settings: ['severalConditions'],
  },
  {
    item: 9,
    what: 'Ranks for exceptional circumstances of a simple caution',
    purpose: 'An order sets the lowest rank.',
    settings: ['simpleCautionRanks'],
  },
  {
    item: 10,
    what: 'Specified either-way offences',
    purpose: 'A simple caution for one of them needs exceptional circumstances.',
    settings: ['specifiedOffences'],
  },
  {
    item: 11,
    what: 'Offences similar to one another',
    purpose: 'A simple caution looks back two years for a similar offence.',
    settings: ['similarOffenceGroups'],
  },
  {
    item: 12,
    what: 'Policy on domestic abuse and hate crime',
    purpose: 'Who must agree, by disposal.',
    settings: ['policy.domesticAbuse', 'policy.hateCrime'],
  },
  {
    item: 13,
    what: 'Policy on knives, sexual offences, child victims, emergency workers and road traffic',
    purpose: 'Who must agree, by disposal.',
    settings: [
      'policy.knifeOrWeapon',
      'policy.sexual',
      'policy.childVictim',
      'policy.emergencyWorker',
      'policy.roadTraffic',
    ],
  },
  {
    item: 14,
    what: 'Gravity matrix',
    purpose: 'Scores of offences, factors, what a score means, and who must agree at 4.',
    settings: ['gravityMatrix', 'policy.gravityFour'],
  },
  {
    item: 15,
    what: 'Decision checklist',
    purpose: 'Its questions and their order.',
    settings: ['checklist'],
  },
  {
    item: 16,
    what: 'Community resolutions',
    purpose: 'Whether an admission is needed, and who signs off.',
    settings: ['communityResolutionAdmission', 'communityResolutionSignOff'],
  },
  {
    item: 17,
    what: 'Outcome 22 and deferred prosecution',
    purpose: 'Which offences it is not for, and whether prosecution is held back.',
    settings: ['outcome22'],
  },
  {
    item: 18,
    what: 'Form layouts',
    purpose: 'Titles and fields of MG14 and other forms, in English and Welsh.',
    settings: ['formLayouts'],
  },
  {
    item: 19,
    what: 'What is read out',
    purpose: 'The words before a disposal is given, in English, easy read and Welsh.',
    settings: ['wording'],
  },
  {
    item: 20,
    what: 'Victims’ Code clocks and letter',
    purpose: 'Working days to tell a victim, and the days that do not count.',
    settings: ['victimCode', 'bankHolidays'],
  },
  {
    item: 21,
    what: 'Whom a foreign-offender condition is for',
    purpose: 'The 2026 Act widens the 2022 Act once it has started.',
    settings: ['foreignOffenderDefinition'],
  },
  {
    item: 22,
    what: 'Drug tests',
    purpose: 'Trigger offences, drugs, ages and notified areas.',
    settings: ['drugTest'],
  },
  {
    item: 23,
    what: 'Outcome codes and data returns',
    purpose: 'The code each disposal is recorded and returned under.',
    settings: ['outcomeCodes', 'pncDisposalCodes', 'dataHubFields'],
  },
  {
    item: 24,
    what: 'Offences newer than the program',
    purpose: 'New offences, until the next version carries them.',
    settings: ['offenceUpdates'],
  },
  {
    item: 25,
    what: 'Ethnicity codes',
    purpose: 'The self-defined codes in use and their groups.',
    settings: ['ethnicityCodes'],
  },
  {
    item: 26,
    what: 'Relative rates',
    purpose: 'When a rate is flagged, and how small a number is not shown.',
    settings: ['rates'],
  },
  {
    item: 27,
    what: 'Scrutiny panels',
    purpose: 'How many cases are sampled, and what the grades mean.',
    settings: ['scrutiny'],
  },
  {
    item: 28,
    what: 'Retention and review',
    purpose: 'Years by MoPI group.',
    settings: ['retention'],
  },
  {
    item: 29,
    what: 'Reason for looking at a record',
    purpose: 'Required or optional under DPA 2018 s62.',
    settings: ['section62Justification'],
  },
  {
    item: 30,
    what: 'Needs and providers',
    purpose: 'Pathways, who works on them, how long and at what cost.',
    settings: ['pathways', 'providers'],
  },
  {
    item: 31,
    what: 'Risk scores accepted for the cohort',
    purpose: 'Instruments and versions.',
    settings: ['cohort'],
  },
  {
    item: 32,
    what: 'Penalty notices',
    purpose: 'The penalty list, the tier of each offence and the ceilings of value.',
    settings: ['penaltyNoticeOffences', 'penaltyNoticeTiers', 'penaltyNoticeCeilings'],
  },
  {
    item: 33,
    what: 'Marking and secure mail',
    purpose: 'What stands on a document, and where secure mail goes.',
    settings: ['marking'],
  },
  {
    item: 34,
    what: 'Registering a fine',
    purpose: 'Where an unpaid penalty of a community caution is sent.',
    settings: ['fineRegistration'],
  },
  {
    item: null,
    what: 'Community remedy document',
    purpose: 'Actions a victim can ask for, as the local policing body publishes them.',
    settings: ['communityRemedy'],
  },
  {
    item: null,
    what: 'Services that support victims',
    purpose: 'Listed for each victim by area and need, to be offered.',
    settings: ['victimServices'],
  },
  {
    item: null,
    what: 'Library of conditions',
    purpose: 'Local services and wording, added to the library the program brings.',
    settings: ['conditionLibrary'],
  },
  {
    item: null,
    what: 'Disposals the force offers',
    purpose: 'Not loaded, every disposal the law leaves open is offered.',
    settings: ['disposalsOffered'],
  },
  {
    item: null,
    what: 'Answering one’s own request for authority',
    purpose: 'Not loaded, an officer may not answer a request they made.',
    settings: ['selfAuthority'],
  },
  {
    item: null,
    what: 'Strictness of rules whose source could not be verified',
    purpose: 'Not loaded, each rule is as strict as it stands in the list of rules.',
    settings: ['severity'],
  },
];

/** What is loaded at a path; null when nothing is. */
export function settingAt(settings: ForceSettings, path: SettingPath): unknown {
  const holders: Readonly<Record<string, unknown>> = path.startsWith('policy.') ? settings.policy : settings;
  return holders[path.replace('policy.', '')] ?? null;
}

const allPaths: readonly SettingPath[] = leftToTheForce.flatMap(({ settings }) => settings);

/** The settings that differ, in the order of law.md. Absent and null both mean not loaded. */
export const changedSettings = (before: ForceSettings, after: ForceSettings): readonly SettingPath[] =>
  allPaths.filter((path) => JSON.stringify(settingAt(before, path)) !== JSON.stringify(settingAt(after, path)));

/** Facts that are taken with a setting: whoever reads them depends on it. */
const factsTakenWith: { readonly [Path in SettingPath]?: readonly string[] } = {
  similarOffenceGroups: ['history[].similar'],
  gravityMatrix: ['gravity'],
  communityRemedy: ['remedyDocument'],
  victimCode: ['notifyBy'],
  bankHolidays: ['notifyBy'],
  drugTest: [
    'areaNotified',
    'settings.triggerOffences',
    'settings.triggerListVersion',
    'settings.currentTriggerListVersion',
    'settings.chargeMinimumAge',
  ],
  scrutiny: ['grade'],
  retention: ['reviewOn'],
  marking: ['marking'],
};

/** Whether facts have to be taken anew when this setting changes. */
export const makesFacts = (path: SettingPath): boolean => factsTakenWith[path] !== undefined;

/**
 * Whether a rule depends on one of the settings, by what it declares to read: the setting, or facts taken with it. How
 * strict a rule is, the engine asks for it.
 */
export const dependsOn = ({ id, reads }: Pick<RuleStatement, 'id' | 'reads'>, paths: readonly SettingPath[]): boolean =>
  paths.some((path) => {
    if (path === 'severity') return rulesLeftToTheForce.has(id);
    const facts = factsTakenWith[path] ?? [];
    return reads.some(
      (read) =>
        settingOf(read) === path ||
        settingOf(read) === path.split('.')[0] ||
        facts.some((fact) => read === fact || read.startsWith(`${fact}.`)),
    );
  });

/** `settings.multipleCautionLimits[].number` is of `multipleCautionLimits`, `settings.policy.sexual` of `policy.sexual`. */
const settingOf = (read: string): string | undefined => /^settings\.(policy(?:\.\w+)?|\w+)/.exec(read)?.[1];
