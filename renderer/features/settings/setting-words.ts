import type { ForceSettings, PolicyAnswer, SettingName } from '../../../shared/domain/settings/force-settings.ts';
import type { SettingPath } from '../../../shared/domain/settings/left-to-the-force.ts';
import type { StatementLanguage } from '../../../shared/domain/settings/statement-wording.ts';
import { type ScreenedDisposal, screenedDisposals } from '../../../shared/frameworks/disposals.ts';
import { longDate } from '../../../shared/time.ts';
import { offenceClassWords, pounds, rankWords, screenedDisposalWords } from '../../case/words.ts';

/** A loaded setting in words: on one line, and whole where it is a list. */
export interface SettingWords {
  readonly short: string;
  readonly lines?: readonly string[];
}

/** What a setting is called within a sentence. */
export const settingNames: Readonly<Record<SettingPath, string>> = {
  part6CommencedOn: 'start of Part 6',
  earlierOffences: 'earlier offences',
  penaltyMaxima: 'penalty maxima',
  excludedOffences: 'excluded offences',
  multipleCautionLimits: 'multiple cautions',
  cautionGivers: 'who may give',
  period: 'period of conditions',
  chargeMarginDays: 'days left to charge',
  hourCaps: 'hours',
  severalConditions: 'several conditions',
  simpleCautionRanks: 'ranks for simple cautions',
  specifiedOffences: 'specified offences',
  similarOffenceGroups: 'similar offences',
  'policy.domesticAbuse': 'policy on domestic abuse',
  'policy.hateCrime': 'policy on hate crime',
  'policy.knifeOrWeapon': 'policy on knives and weapons',
  'policy.sexual': 'policy on sexual offences',
  'policy.childVictim': 'policy on child victims',
  'policy.emergencyWorker': 'policy on emergency workers',
  'policy.roadTraffic': 'policy on road traffic',
  'policy.gravityFour': 'policy on gravity score 4',
  gravityMatrix: 'gravity matrix',
  checklist: 'decision checklist',
  communityResolutionAdmission: 'admission for community resolutions',
  communityResolutionSignOff: 'sign-off of community resolutions',
  communityRemedy: 'community remedy document',
  outcome22: 'outcome 22',
  formLayouts: 'form layouts',
  wording: 'what is read out',
  victimCode: 'Victims’ Code clocks',
  bankHolidays: 'bank holidays',
  victimServices: 'services for victims',
  foreignOffenderDefinition: 'foreign offenders',
  drugTest: 'drug tests',
  outcomeCodes: 'outcome codes',
  pncDisposalCodes: 'PNC disposal codes',
  dataHubFields: 'data hub fields',
  offenceUpdates: 'new offences',
  ethnicityCodes: 'ethnicity codes',
  rates: 'relative rates',
  scrutiny: 'scrutiny panels',
  retention: 'retention',
  section62Justification: 'reason for looking at a record',
  pathways: 'needs',
  providers: 'providers',
  conditionLibrary: 'library of conditions',
  cohort: 'accepted risk scores',
  penaltyNoticeOffences: 'penalty notice offences',
  penaltyNoticeTiers: 'penalty notice tiers',
  penaltyNoticeCeilings: 'penalty notice ceilings',
  marking: 'marking',
  fineRegistration: 'registering a fine',
  disposalsOffered: 'disposals offered',
  selfAuthority: 'own requests for authority',
  severity: 'strictness of rules',
};

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? `No ${many}` : `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
const listed = (lines: readonly string[], one: string, many: string): SettingWords => ({
  short: counted(lines.length, one, many),
  lines,
});
const offences = (codes: readonly string[]): SettingWords =>
  codes.length > 0 && codes.length <= 4 ? { short: codes.join(', ') } : listed(codes, 'offence', 'offences');
const stated = (...parts: readonly (string | false | 0 | null | undefined)[]): string =>
  parts.filter(Boolean).join('. ') || 'Nothing stated';

/** One part for each disposal an entry names, in the order of the law. */
const byDisposal = <T>(
  entries: Readonly<Partial<Record<ScreenedDisposal, T>>>,
  words: (entry: T) => string,
): readonly string[] =>
  screenedDisposals.flatMap((disposal) => {
    const entry = entries[disposal];
    return entry === undefined ? [] : [`${screenedDisposalWords[disposal]}: ${words(entry)}`];
  });

const policyWords: Readonly<Record<PolicyAnswer, string>> = {
  bar: 'never',
  constable: 'constable may agree',
  sergeant: 'sergeant must agree',
  inspector: 'inspector must agree',
  superintendent: 'superintendent must agree',
  prosecutor: 'prosecutor must agree',
};
const policyLines = ({ '*': others, ...named }: NonNullable<ForceSettings['policy']['hateCrime']>): SettingWords => {
  const parts = [
    ...byDisposal(named, (answer) => policyWords[answer]),
    ...(others ? [`${Object.keys(named).length > 0 ? 'All others' : 'All disposals'}: ${policyWords[others]}`] : []),
  ];
  return parts.length > 1
    ? { short: counted(parts.length, 'answer', 'answers'), lines: parts }
    : { short: stated(...parts) };
};

const languageWords: Readonly<Record<StatementLanguage, string>> = {
  en: 'English',
  easyRead: 'Easy read',
  cy: 'Welsh',
};
const readings = { open: 'still open', barred: 'barred' } as const;
const maxima = (disposal: 'DC' | 'CC', byClass: NonNullable<ForceSettings['penaltyMaxima']>['DC']): string => {
  const parts = (['summary', 'either-way', 'indictable-only'] as const).flatMap((offenceClass) => {
    const pence = byClass[offenceClass];
    return pence === undefined ? [] : [`${offenceClassWords[offenceClass].toLowerCase()} ${pounds(pence)}`];
  });
  return `${screenedDisposalWords[disposal]}: ${parts.length > 0 ? parts.join(', ') : 'none'}`;
};
const untilWords = ({
  from,
  until,
}: NonNullable<NonNullable<ForceSettings['disposalsOffered']>[ScreenedDisposal]>): string =>
  [from && `from ${longDate(from)}`, until && `until ${longDate(until)}`].filter(Boolean).join(' ') || 'always';

type PlainSetting = Exclude<SettingName, 'policy'>;
const describers: { readonly [Name in PlainSetting]: (value: NonNullable<ForceSettings[Name]>) => SettingWords } = {
  part6CommencedOn: (day) => ({ short: longDate(day) }),
  earlierOffences: ({ ACC, SC }) => ({
    short: stated(ACC && `Conditional caution: ${readings[ACC]}`, SC && `Simple caution: ${readings[SC]}`),
  }),
  penaltyMaxima: ({ DC, CC }) => ({ short: stated(maxima('DC', DC), maxima('CC', CC)) }),
  excludedOffences: offences,
  multipleCautionLimits: (limits) =>
    listed(
      limits.map(
        ({ disposals, counts, number, withinMonths }) =>
          `${disposals.map((each) => screenedDisposalWords[each]).join(', ')}: not after ${number} of ${counts.map((each) => screenedDisposalWords[each]).join(', ')}${withinMonths === null ? '' : ` within ${withinMonths} months`}`,
      ),
      'limit',
      'limits',
    ),
  cautionGivers: ({ DC, CC, places }) => ({
    short: stated(
      DC && `Diversionary caution: ${DC.map((rank) => rankWords[rank]).join(', ')}`,
      CC && `Community caution: ${CC.map((rank) => rankWords[rank]).join(', ')}`,
      places && `Places: ${places.join(', ')}`,
    ),
  }),
  period: ({ from, warnAfterWeeks, authorityAfterWeeks, extensionAuthority }) => ({
    short: `From ${from === 'given' ? 'giving' : 'the offence'}: warning after ${warnAfterWeeks} weeks, authority after ${authorityAfterWeeks}${extensionAuthority ? ` (${extensionAuthority})` : ''}`,
  }),
  chargeMarginDays: (days) => ({ short: counted(days, 'day', 'days') }),
  hourCaps: ({ DC, CC }) => ({ short: `Diversionary caution ${DC}, community caution ${CC}` }),
  severalConditions: ({ totalHours, addedPenaltyDays }) => ({
    short: stated(
      typeof totalHours?.DC === 'number' && `Diversionary caution: ${totalHours.DC} hours in all`,
      typeof totalHours?.CC === 'number' && `Community caution: ${totalHours.CC} hours in all`,
      addedPenaltyDays && `A penalty added later: ${addedPenaltyDays} days`,
    ),
  }),
  simpleCautionRanks: ({ indictableOnly, specified, similar }) => ({
    short: stated(
      indictableOnly && `Indictable only: ${indictableOnly}`,
      specified && `Specified: ${specified}`,
      similar && `Similar offence: ${similar}`,
    ),
  }),
  specifiedOffences: offences,
  similarOffenceGroups: (groups) =>
    listed(
      groups.map(({ name, codePrefixes }) => `${name}: ${codePrefixes.join(', ')}`),
      'group',
      'groups',
    ),
  gravityMatrix: ({ name, scores, factors, meanings }) => ({
    short: `${name}: ${counted(scores.length, 'offence', 'offences')}, ${counted(factors.length, 'factor', 'factors')}`,
    lines: [
      ...(meanings ?? []).map(({ score, wording }) => `${score}: ${wording}`),
      ...factors.map(({ wording, change }) => `${wording}: ${change > 0 ? 'one step up' : 'one step down'}`),
      ...scores.map(({ cjsCode, score }) => `${cjsCode}: ${score}`),
    ],
  }),
  checklist: (questions) =>
    listed(
      questions.map(({ en }) => en),
      'question',
      'questions',
    ),
  communityResolutionAdmission: (needed) => ({
    short: needed === 'admission' ? 'An admission is needed' : 'Acceptance of responsibility is enough',
  }),
  communityResolutionSignOff: (rank) => ({ short: rank === 'none' ? 'Not needed' : rankWords[rank] }),
  communityRemedy: ({ area, actions }) => ({
    short: `${area}: ${counted(actions.length, 'action', 'actions')}`,
    lines: actions.map(({ reference, wording }) => `${reference}: ${wording}`),
  }),
  outcome22: ({ excludedOffences, deferredProsecution }) => ({
    short: stated(
      excludedOffences && `Not for ${counted(excludedOffences.length, 'offence', 'offences')}`,
      typeof deferredProsecution === 'boolean' &&
        (deferredProsecution ? 'Prosecution may be deferred' : 'Prosecution is not deferred'),
    ),
    ...(excludedOffences && { lines: excludedOffences }),
  }),
  formLayouts: (forms) =>
    listed(
      forms.map(({ form, title, fields }) => `${form}: ${title.en}, fields ${fields.join(', ')}`),
      'form',
      'forms',
    ),
  wording: (byName) => ({
    short: counted(Object.keys(byName).length, 'disposal', 'disposals'),
    lines: screenedDisposals.flatMap((disposal) =>
      disposal === 'YC' || disposal === 'YCC'
        ? []
        : (byName[disposal] ?? []).flatMap((statement) =>
            (['en', 'easyRead', 'cy'] as const).map(
              (language) => `${screenedDisposalWords[disposal]}, ${languageWords[language]}: ${statement[language]}`,
            ),
          ),
    ),
  }),
  victimCode: ({ workingDays: { standard, enhanced }, letterText }) => ({
    short: stated(
      `${counted(standard, 'working day', 'working days')}, with enhanced rights ${enhanced}`,
      letterText && 'Letter loaded',
    ),
    ...(letterText && { lines: [letterText.en, ...(letterText.cy ? [letterText.cy] : [])] }),
  }),
  bankHolidays: (days) => listed(days.map(longDate), 'bank holiday', 'bank holidays'),
  victimServices: (services) =>
    listed(
      services.map(({ name, area, contact }) => `${name}, ${area}: ${contact}`),
      'service',
      'services',
    ),
  foreignOffenderDefinition: (act) => ({ short: act === '2022-act' ? '2022 Act as enacted' : '2026 Act' }),
  drugTest: (test) => ({
    short: stated(
      test.triggerOffences && counted(test.triggerOffences.length, 'trigger offence', 'trigger offences'),
      test.triggerListVersion && `List ${test.triggerListVersion}`,
      test.currentTriggerListVersion && `Current list ${test.currentTriggerListVersion}`,
      test.chargeMinimumAge && `After charge from ${test.chargeMinimumAge}`,
      test.drugs && `Drugs: ${test.drugs.join(', ')}`,
      typeof test.secondSample === 'boolean' && (test.secondSample ? 'Second sample' : 'No second sample'),
      test.notifiedAreas && `Areas: ${test.notifiedAreas.join(', ')}`,
    ),
    ...(test.triggerOffences && { lines: test.triggerOffences }),
  }),
  outcomeCodes: (codes) => listed(byDisposal(codes, String), 'code', 'codes'),
  pncDisposalCodes: (codes) => listed(byDisposal(codes, String), 'code', 'codes'),
  dataHubFields: (fields) => listed(fields, 'field', 'fields'),
  offenceUpdates: (updates) =>
    listed(
      updates.map(({ cjsCode, title, category }) => `${cjsCode} ${title}, ${category}`),
      'offence',
      'offences',
    ),
  ethnicityCodes: ({ name, codes }) => ({
    short: `${name}: ${counted(codes.length, 'code', 'codes')}`,
    lines: codes.map(({ code, en, group }) => `${code} ${en}: ${group}`),
  }),
  rates: ({ band, minimumCell }) => ({
    short: stated(
      band ? `Flagged below ${band.low} and above ${band.high}` : 'Nothing is flagged',
      `Numbers under ${minimumCell} are not shown`,
    ),
  }),
  scrutiny: ({ samplePercent, grades }) => ({
    short: stated(samplePercent && `${samplePercent}% sampled`, grades && counted(grades.length, 'grade', 'grades')),
    ...(grades && { lines: grades.map(({ grade, wording }) => `${grade}: ${wording}`) }),
  }),
  retention: (groups) =>
    listed(
      groups.map(
        ({ group, years, reviewEveryYears }) =>
          `Group ${group}: ${years === null ? 'until the person is 100' : counted(years, 'year', 'years')}${reviewEveryYears === null ? '' : `, reviewed every ${reviewEveryYears}`}`,
      ),
      'group',
      'groups',
    ),
  section62Justification: (answer) => ({ short: answer === 'required' ? 'Required' : 'Optional' }),
  pathways: (needs) =>
    listed(
      needs.map(({ en }) => en),
      'need',
      'needs',
    ),
  providers: (providers) =>
    listed(
      providers.map(({ name, waitingDays, costPence }) =>
        [
          name,
          typeof waitingDays === 'number' && `waits ${waitingDays} days`,
          typeof costPence === 'number' && pounds(costPence),
        ]
          .filter(Boolean)
          .join(', '),
      ),
      'provider',
      'providers',
    ),
  conditionLibrary: (entries) =>
    listed(
      entries.map(({ en }) => en),
      'condition',
      'conditions',
    ),
  cohort: ({ acceptedInstruments }) => ({
    short:
      acceptedInstruments.map(({ instrument, version }) => `${instrument} ${version}`).join(', ') || 'None accepted',
  }),
  penaltyNoticeOffences: offences,
  penaltyNoticeTiers: (tiers) =>
    listed(
      tiers.map(({ cjsCode, tier }) => `${cjsCode}: ${tier}`),
      'offence',
      'offences',
    ),
  penaltyNoticeCeilings: ({ shopTheftPence, damagePence, authority }) => ({
    short: `Shop theft ${pounds(shopTheftPence)}, damage ${pounds(damagePence)}: ${authority}`,
  }),
  marking: ({ text, secureMail }) => ({ short: stated(text, secureMail && `Secure mail to ${secureMail}`) }),
  fineRegistration: ({ channel, payee, address }) => ({ short: stated(channel, payee, address) }),
  selfAuthority: (answer) => ({ short: answer === 'allowed' ? 'Allowed' : 'Not allowed' }),
  disposalsOffered: (offered) => listed(byDisposal(offered, untilWords), 'disposal', 'disposals'),
  severity: (severities) =>
    listed(
      Object.entries(severities).map(([rule, severity]) => `${rule}: ${severity}`),
      'rule',
      'rules',
    ),
};

/** What is loaded for a setting; null when nothing is. */
export function settingWords(settings: ForceSettings, path: SettingPath): SettingWords | null {
  if (!isPolicy(path)) return describe(settings, path);
  const policy = settings.policy[path.slice('policy.'.length) as keyof ForceSettings['policy']];
  return policy ? policyLines(policy) : null;
}

const isPolicy = (path: SettingPath): path is Exclude<SettingPath, PlainSetting> => path.startsWith('policy.');

function describe<Name extends PlainSetting>(settings: ForceSettings, name: Name): SettingWords | null {
  const value = settings[name];
  return value === null || value === undefined ? null : describers[name](value);
}
